import { describe, expect, it } from 'vitest';
import { documentFrom } from '../../../scripts/page/open.ts';
import { atOnce } from '../../../src/page/steps.ts';
import { readTextSliced, textSteps } from '../../../src/page/text.ts';

describe('reading in slices', () => {
  it('gives the same as at one go', async () => {
    const html = `<article>${'<p>The <b>Lake</b> Accord<br>holds.</p>'.repeat(300)}</article>`;
    const document = documentFrom(html);
    let pauses = 0;
    const sliced = await readTextSliced(document, {
      sliceMs: 0,
      yieldToMain: async () => {
        pauses++;
      },
    });
    expect(pauses).toBeGreaterThan(3);
    expect(sliced.page).toEqual(atOnce(textSteps(document, {})).page);
  });

  it('starts over where the page removes what it was reading, and comes to an end on one that never stops', async () => {
    const document = documentFrom('<div></div>');
    const refill = () => {
      document.body.innerHTML = '<p>The <b>Lake</b> Accord holds.</p>'.repeat(150);
    };
    refill();
    let changes = 0;
    const reading = await readTextSliced(document, {
      sliceMs: 0,
      yieldToMain: async () => {
        if (changes++ < 12) refill();
      },
    });
    expect(reading.page.blocks).toHaveLength(150);
  });

  it('can be called off', async () => {
    const controller = new AbortController();
    controller.abort(new Error('enough'));
    await expect(readTextSliced(documentFrom('<p>a'), { signal: controller.signal })).rejects.toThrow('enough');
  });
});
