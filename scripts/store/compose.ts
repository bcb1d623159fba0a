/** Pictures that are put together from others, or drawn. */

/** Puts a popup's picture over a page's, at the top right, where the browser would show it. */
export const popupOverPage = (page: string, popup: string, width: number): string => `<!doctype html>
<style>
  html, body { margin: 0; height: 100%; }
  body { background: url(data:image/png;base64,${page}) 0 0 / 1280px 800px no-repeat; }
  img { position: absolute; top: 12px; right: 20px; width: ${width}px; border-radius: 10px;
    box-shadow: 0 0 0 1px rgb(0 0 0 / .12), 0 12px 40px rgb(0 0 0 / .28); }
</style>
<img src="data:image/png;base64,${popup}" alt="">`;

/** The tile that a store shows beside others: icon, name, and what it does in a line. */
export const tile = (icon: string): string => `<!doctype html>
<style>
  html, body { margin: 0; height: 100%; }
  body { display: grid; grid-template-columns: 104px 1fr; gap: 0 24px; align-content: center; padding: 0 32px; box-sizing: border-box;
    background: #f7f1e3; color: #2a2620; font-family: Georgia, "DejaVu Serif", serif; }
  svg { width: 104px; height: 104px; grid-row: 1 / 3; align-self: center; }
  b { font-size: 38px; line-height: 1.1; align-self: end; }
  p { margin: 8px 0 0; font-size: 18px; line-height: 1.35; }
  u { text-decoration: underline; text-decoration-color: #7d5200; text-decoration-thickness: 2px; text-underline-offset: 4px; }
</style>
${icon}<b>Treaty Lens</b><p>Where the <u>treaty</u> stood then, and stands now. With sources.</p>`;
