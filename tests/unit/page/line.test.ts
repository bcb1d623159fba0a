import { describe, expect, it } from 'vitest';
import { documentFrom } from '../../../scripts/page/open.ts';
import { besideInLine, runsOn } from '../../../src/page/line.ts';

const at = (html: string): HTMLElement => documentFrom(html).getElementById('at') as HTMLElement;

describe('the line beside a node', () => {
  it('goes across inline elements and comments, up to a block', () => {
    const node = at('<p>no</p><p>The <b>Lake <i><u id="at">Ac</u></i></b><!-- -->cord<em> of</em></p><p>no</p>');
    expect(besideInLine(node, 'previousSibling')).toBe('The Lake ');
    expect(besideInLine(node, 'nextSibling')).toBe('cord of');
  });

  it('ends at a block in the midst of it', () => {
    const node = at('<div>a<p>b</p>c<i id="at">d</i>e<hr>f</div>');
    expect(besideInLine(node, 'previousSibling')).toBe('c');
    expect(besideInLine(node, 'nextSibling')).toBe('e');
  });

  it('is no longer than a long name, next to the node', () => {
    const node = at(`<p>${'b'.repeat(999)}a<i id="at"></i>c${'d'.repeat(999)}</p>`);
    expect(besideInLine(node, 'previousSibling')).toMatch(/^b{399}a$/);
    expect(besideInLine(node, 'nextSibling')).toMatch(/^cd{399}$/);
  });

  it('goes past no more than a few dozen nodes', () => {
    const node = at(`<p><i id="at"></i>${'<i>x</i>'.repeat(1000)}</p>`);
    expect(besideInLine(node, 'nextSibling')).toBe('x'.repeat(40));
  });
});

it('text and inline elements run on, blocks and comments do not', () => {
  const { childNodes } = at('<div id="at">a<b>b</b><p>c</p><!-- --></div>');
  expect(Array.from(childNodes, runsOn)).toEqual([true, true, false, false]);
});
