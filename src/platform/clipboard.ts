/**
 * Puts text into the clipboard. To be called at once in a click or key press.
 * @throws DOMException or Error where neither way is open
 */
export async function copyToClipboard(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Pages without encryption have no clipboard, and frames may be denied it; the older way is open to both.
    if (!copyByCommand(text)) throw new Error('the browser does not let the text be copied');
  }
}

function copyByCommand(text: string): boolean {
  let done = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.isTrusted) return;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The page is not to see or change what is copied.
    event.stopImmediatePropagation();
    done = true;
  };
  window.addEventListener('copy', fill, { capture: true });
  document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  return done;
}
