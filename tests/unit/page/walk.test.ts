import { describe, expect, it } from 'vitest';
import { documentFrom } from '../../../scripts/page/open.ts';
import { atOnce, inSlices } from '../../../src/page/steps.ts';
import {
  cleanForGate,
  hasAny,
  hasAnyInLight,
  hasAnySteps,
  openShadowRoots,
  shadowRootsOfCustomElements,
} from '../../../src/page/walk.ts';

const GATE = /accord|şuşa|مذكرة/i;
const has = (html: string): boolean => hasAny(documentFrom(html), GATE);
const FILLER = '<p>Talks went on in the <b>lake</b> town.</p>';

describe('hasAny', () => {
  it('finds a stem in any text, also split by markup', () => {
    expect(has('<div><p>The <i>ACC</i>ord</p></div>')).toBe(true);
    expect(has('<p>ac<wbr>co<b>rd</b></p>')).toBe(true);
    expect(has(`${FILLER}<p>peace</p>`)).toBe(false);
    expect(has('')).toBe(false);
  });

  it('sees through what does not print and through decomposed letters', () => {
    expect(has('<p>ac&shy;cord</p>')).toBe(true);
    expect(has('<p>acc&#x200b;ord</p>')).toBe(true);
    expect(has(`<p>${'Şuşa'.normalize('NFD')}</p>`)).toBe(true);
    expect(has('<p>مـذكـرة</p>')).toBe(true);
    expect(cleanForGate('plain')).toBe('plain');
  });

  it('is not led on by scripts, styles, templates and form fields', () => {
    const long = ` accord ${'x'.repeat(300)}`;
    expect(has(`<p>a</p><script>"${long}"</script><style>/*${long}*/</style><noscript>${long}</noscript>`)).toBe(false);
    expect(has('<template>accord</template><input value="accord">')).toBe(false);
    expect(has(`<textarea>${long}</textarea>`)).toBe(false);
    const document = documentFrom('<script>accord</script>');
    expect(hasAny(document.querySelector('script') as Element, GATE)).toBe(false);
  });

  it('finds it on a page of many elements, at the seam of its pieces, too', () => {
    const many = FILLER.repeat(4100);
    expect(has(many)).toBe(false);
    expect(has(`${many}<p>accord</p>`)).toBe(true);
    for (const length of [16380, 16382, 16384]) {
      const document = documentFrom(`${'<br>'.repeat(8000)}<p></p>`);
      const p = document.querySelector('p') as Element;
      p.append('x'.repeat(length - 3), 'acc', 'ord');
      expect(hasAny(document, GATE), String(length)).toBe(true);
    }
  }, 20_000);

  it('looks into open shadow trees', () => {
    const document = documentFrom('<x-a></x-a>');
    const shadow = (document.querySelector('x-a') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>acc<b>ord</b></p>';
    expect(hasAny(document, GATE)).toBe(true);
    expect(hasAny(document.querySelector('x-a') as Element, GATE)).toBe(true);
    expect(hasAny(shadow, GATE)).toBe(true);
    expect(atOnce(hasAnyInLight(document, GATE))).toBe(false);
    expect(atOnce(hasAnyInLight(shadow, GATE))).toBe(true);
  });

  it('tests single text nodes and detached trees', () => {
    const document = documentFrom('<p>accord</p>');
    expect(hasAny(document.querySelector('p')?.firstChild as Text, GATE)).toBe(true);
    expect(hasAny(document.createTextNode('peace'), GATE)).toBe(false);
    expect(hasAny(document.createComment('accord'), GATE)).toBe(false);
  });

  it('works on documents without a body', () => {
    const document = documentFrom('');
    document.documentElement.remove();
    expect(hasAny(document, GATE)).toBe(false);
  });

  it('comes to the same in slices', async () => {
    const many = FILLER.repeat(4100);
    let pauses = 0;
    const options = {
      sliceMs: 0,
      yieldToMain: async (): Promise<void> => {
        pauses++;
      },
    };
    expect(await inSlices(hasAnySteps(documentFrom(many), GATE), options)).toBe(false);
    expect(await inSlices(hasAnySteps(documentFrom(`${many}accord`), GATE), options)).toBe(true);
    expect(pauses).toBeGreaterThan(10);
  }, 20_000);
});

describe('openShadowRoots', () => {
  it('lists them in document order, nested ones after the one they are in', () => {
    const document = documentFrom('<x-a></x-a><div><x-b></x-b></div><x-c></x-c>');
    const [a, b, c] = [...document.querySelectorAll('x-a,x-b,x-c')] as [Element, Element, Element];
    const inA = a.attachShadow({ mode: 'open' });
    inA.innerHTML = '<p></p>';
    const deep = (inA.firstElementChild as Element).attachShadow({ mode: 'open' });
    const inB = b.attachShadow({ mode: 'open' });
    c.attachShadow({ mode: 'closed' });
    expect(openShadowRoots(document)).toEqual([inA, deep, inB]);
    expect(shadowRootsOfCustomElements(document)).toEqual([inA, deep, inB]);
    expect(openShadowRoots(document.createTextNode('a'))).toEqual([]);
  });
});
