import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../scripts/dataset/read.ts';
import { dayWords, timelineView } from '../../../src/ui/timeline-view.ts';
import { words } from '../../../src/ui/words.ts';

const dataset = readDataset();

function view(id: string, day: string | null) {
  const instrument = dataset.instruments.find((one) => one.id === id);
  if (!instrument) throw new Error(`no instrument ${id}`);
  return timelineView(instrument, day, 'When published', { dataset, words: words() });
}

describe('timelineView', () => {
  it('tells steps that change nothing about where a party stands from those that do', () => {
    const [azerbaijan] = view('memorandum-2025', '2025-12-17').lanes;
    expect(azerbaijan?.marks[0]).toMatchObject({ shape: 'sure', minor: false });
    expect(azerbaijan?.marks.some(({ minor, shape }) => minor && shape === 'unsure')).toBe(true);
  });

  it('explains the signs it uses and no others', () => {
    const { legend, lanes } = view('un-charter-article-51', null);
    const used = new Set<string>(lanes.flatMap(({ marks }) => marks.map(({ shape }) => shape)));
    expect(legend.map(({ sign }) => sign).filter((sign) => sign !== 'checked')).toEqual(
      ['sure', 'unsure', 'seen', 'searched'].filter((shape) => used.has(shape)),
    );
    expect(used.has('seen')).toBe(false);
  });

  it('names the day asked about in picture and words, where there is one', () => {
    const dated = view('memorandum-2025', '2025-12-17');
    expect(dated.legend).toContainEqual({ sign: 'page', text: 'When published' });
    expect(dated.text.replaceAll('\u00a0', ' ')).toContain('17 Dec 2025: When published.');
    expect(view('memorandum-2025', null).text).not.toContain('When published');
  });
});

describe('dayWords', () => {
  it('does not call a date of the reader’s choice the page’s', () => {
    expect(dayWords('2025-08-01', words())).toBe('On the date you set');
    expect(dayWords(null, words())).toBe('When published');
  });
});
