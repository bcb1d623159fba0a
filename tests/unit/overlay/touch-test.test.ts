import { describe, expect, it } from 'vitest';
import { documentFrom } from '../../../scripts/page/open.ts';
import type { PaintedMention } from '../../../src/overlay/shared.ts';
import { touchTest } from '../../../src/overlay/touch-test.ts';

/** A page with a mention from the first word of `#a` to the last of `#c`. */
function painted() {
  const document = documentFrom(
    '<main><p id="p"><b id="a">Shusha</b> <i id="b">and</i> <b id="c">Declaration</b></p><p id="q">peace</p></main>',
  );
  const at = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
  const range = document.createRange();
  range.setStart(at('a').firstChild as Text, 0);
  range.setEnd(at('c').firstChild as Text, 11);
  const mentions: PaintedMention[] = [{ index: 0, instrument: 'shusha-declaration', range }];
  return { document, at, touches: touchTest(mentions) };
}

describe('a change touches a painted mention', () => {
  it('where it is the mention, holds it or stands within it', () => {
    const { document, at, touches } = painted();
    for (const node of [at('a').firstChild as Text, at('a'), at('b'), at('p'), document.body]) {
      expect(touches(node)).toBe(true);
    }
  });

  it('not where it stands beside it', () => {
    const { document, at, touches } = painted();
    at('q').append(document.createTextNode(' and quiet'));
    for (const node of [at('q'), at('q').lastChild as Text]) expect(touches(node)).toBe(false);
  });

  it('where it took the mention out, whatever is asked about', () => {
    const { at, touches } = painted();
    const gone = at('p');
    gone.remove();
    expect(touches(gone)).toBe(true);
    const { at: other, touches: touchesOther } = painted();
    other('p').replaceChildren();
    expect(touchesOther(other('q'))).toBe(true);
  });

  it('not where nothing is painted', () => {
    const { document } = painted();
    expect(touchTest([])(document.body)).toBe(false);
  });
});

it('reads a form as a form, whatever its fields are called', () => {
  const document = documentFrom('<form><input name="contains"><input name="parentNode"><p id="p">Shusha</p></form>');
  const range = document.createRange();
  range.selectNodeContents((document.getElementById('p') as Element).firstChild as Text);
  const touches = touchTest([{ index: 0, instrument: 'shusha-declaration', range }]);
  expect(touches(document.forms[0] as Element)).toBe(true);
  expect(touches(document.querySelector('input') as Element)).toBe(false);
});
