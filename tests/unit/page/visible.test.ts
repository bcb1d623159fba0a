import { describe, expect, it } from 'vitest';
import { documentFrom } from '../../../scripts/page/open.ts';
import { visibilityTest } from '../../../src/page/visible.ts';

function shows(html: string, style = ''): boolean {
  const document = documentFrom(`<style>${style}</style>${html}`);
  return visibilityTest()(document.getElementById('x') as Element);
}

describe('visibilityTest', () => {
  it('shows what nothing hides', () => {
    expect(shows('<div><p>a <b id="x">b</b></p></div>')).toBe(true);
    expect(shows('<details open><p id="x">a</p></details>')).toBe(true);
    expect(shows('<dialog open><p id="x">a</p></dialog>')).toBe(true);
    expect(shows('<p id="x">a</p>', '#x{position:absolute;left:20px;overflow:hidden;width:100px;height:1em}')).toBe(
      true,
    );
    expect(shows('<div class="out"><p id="x">a</p></div>', '.out{visibility:hidden} #x{visibility:visible}')).toBe(
      true,
    );
  });

  it('finds what attributes, style rules and closed elements hide', () => {
    expect(shows('<div hidden><p id="x">a</p></div>')).toBe(false);
    expect(shows('<p style="display: none" id="x">a</p>')).toBe(false);
    expect(shows('<div class="popup"><p id="x">a</p></div>', '.popup{display:none}')).toBe(false);
    expect(shows('<div class="popup"><p id="x">a</p></div>', '.popup{visibility:hidden}')).toBe(false);
    expect(shows('<div class="popup"><p id="x">a</p></div>', '.popup{opacity:0}')).toBe(false);
    expect(shows('<details><summary>s</summary><p id="x">a</p></details>')).toBe(false);
    expect(shows('<details><summary id="x">s</summary></details>')).toBe(true);
    expect(shows('<dialog><p id="x">a</p></dialog>')).toBe(false);
  });

  it('finds text for screen readers alone', () => {
    const patterns = [
      'position:absolute;width:1px;height:1px;overflow:hidden',
      'position:absolute;clip:rect(0, 0, 0, 0)',
      'position:absolute;clip:rect(1px,1px,1px,1px)',
      'clip-path:inset(50%)',
      'position:absolute;left:-9999px',
      'position:fixed;top:-9999px',
      'text-indent:-9999px',
      'font-size:0',
      'height:0;overflow:hidden',
    ];
    for (const pattern of patterns)
      expect(shows('<div><span id="x">a</span></div>', `#x{${pattern}}`), pattern).toBe(false);
  });

  it('asks the browser where it can tell', () => {
    const document = documentFrom('<p id="x">a</p>');
    const element = document.getElementById('x') as Element;
    let asked: unknown;
    element.checkVisibility = (options) => {
      asked = options;
      return false;
    };
    expect(visibilityTest()(element)).toBe(false);
    expect(asked).toEqual({ opacityProperty: true, visibilityProperty: true });
  });

  it('finds text directly in an element whose content is skipped', () => {
    const document = documentFrom('<p id="x">a</p>');
    const window = document.defaultView as Window;
    const original = window.getComputedStyle.bind(window);
    window.getComputedStyle = (element) =>
      Object.assign(original(element), element.id === 'x' ? { contentVisibility: 'hidden' } : {});
    expect(visibilityTest()(document.getElementById('x') as Element)).toBe(false);
  });

  it('looks again in the next task', async () => {
    const document = documentFrom('<div hidden id="d"><p id="x">a</p></div>');
    const test = visibilityTest();
    const element = document.getElementById('x') as Element;
    expect(test(element)).toBe(false);
    (document.getElementById('d') as HTMLElement).hidden = false;
    await new Promise((resolve) => setTimeout(resolve));
    expect(test(element)).toBe(true);
  });

  it('goes from a shadow tree on to its host', () => {
    const document = documentFrom('<div hidden><x-a></x-a></div>');
    const shadow = (document.querySelector('x-a') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>a</p>';
    expect(visibilityTest()(shadow.firstElementChild as Element)).toBe(false);
  });

  it('takes a document without a window for shown', () => {
    const { DOMParser } = documentFrom('').defaultView as Window & typeof globalThis;
    const document = new DOMParser().parseFromString('<p id="x">a</p>', 'text/html');
    expect(visibilityTest()(document.getElementById('x') as Element)).toBe(true);
  });
});
