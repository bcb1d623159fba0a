import { afterEach, describe, expect, it } from 'vitest';
import { readDataset } from '../../../scripts/dataset/read.ts';
import { createCitations } from '../../../src/dataset/citations.ts';
import { buildBoards } from '../../../src/ui/boards.ts';
import { language, words } from '../../../src/ui/words.ts';

const dataset = readDataset();
const TODAY = '2026-11-22';

afterEach(() => language.set('en'));

/** The boards of an instrument as lines of text. */
function shown(
  id: string,
  date: string | null,
  method: 'json-ld' | 'text' = 'json-ld',
  readerDate: string | null = null,
) {
  const instrument = dataset.instruments.find((one) => one.id === id);
  if (!instrument) throw new Error(`no instrument ${id}`);
  const pageDate = date === null ? null : { date, method };
  const writing = { dataset, words: words(), citations: createCitations(dataset) };
  const { boards, remarks } = buildBoards(instrument, { pageDate, readerDate, today: TODAY }, writing);
  return {
    remarks: remarks.map((remark) => remark.replaceAll('\u00a0', ' ')),
    boards: boards.map(({ heading, aside, lines }) =>
      [
        `${heading} | ${aside}`,
        ...lines.map(({ who, tone, text, detail }) => `${tone} ${who}: ${text}${detail ? ` (${detail})` : ''}`),
      ].map((line) => line.replaceAll('\u00a0', ' ')),
    ),
  };
}

describe('the memorandum', () => {
  it('shows the day of the page beside the latest on record', () => {
    expect(shown('memorandum-2025', '2025-12-17').boards).toEqual([
      [
        'When published | 17 Dec 2025',
        'done Azerbaijan: Approved by parliament (16 Dec 2025)',
        'open Türkiye: Procedure open (says Clash Report)',
        'none In force: No (says Clash Report)',
      ],
      [
        'Latest on record | checked to 13 Mar 2026, due for another check',
        'done Azerbaijan: President signed the approving law (about 25 Dec 2025 · reported)',
        'open Türkiye: Signed (22 Jul 2025 · no further step found)',
        'none In force: Not established (nothing found on it)',
      ],
    ]);
  });

  it('shows one board where nothing on record has changed since', () => {
    const { boards } = shown('memorandum-2025', '2026-02-01');
    expect(boards).toHaveLength(1);
    expect(boards[0]?.[0]).toBe('When published, and latest on record | checked to 13 Mar 2026, due for another check');
  });

  it('says plainly that the page’s date is unknown', () => {
    const { boards, remarks } = shown('memorandum-2025', null);
    expect(boards).toHaveLength(1);
    expect(boards[0]?.[0]).toBe('Latest on record | checked to 13 Mar 2026, due for another check');
    expect(remarks).toContain(
      'The page gives no date, so only the latest on record is shown. You can set one with the button in the toolbar.',
    );
  });

  it('says where a date was read from the text, or set by the reader', () => {
    expect(shown('memorandum-2025', '2025-12-17', 'text').boards[0]?.[0]).toBe(
      'When published | 17 Dec 2025, read from the text',
    );
    expect(shown('memorandum-2025', '2025-12-17', 'text', '2025-09-01').boards[0]?.[0]).toBe(
      'On the date you set | 1 Sept 2025',
    );
  });

  it('tells when a page is younger than the record', () => {
    const { remarks } = shown('memorandum-2025', '2026-06-01');
    expect(remarks).toEqual(['The page’s date, 1 Jun 2026, is later than the record was checked.']);
  });

  it('shows both sides alike before the later note that one procedure was open', () => {
    expect(shown('memorandum-2025', '2025-10-01').boards[0]?.slice(1, 3)).toEqual([
      'open Azerbaijan: Signed (22 Jul 2025)',
      'open Türkiye: Signed (22 Jul 2025 · still open on 17 Dec 2025, says Clash Report)',
    ]);
  });

  it('says "not yet" of pages older than the signature', () => {
    expect(shown('memorandum-2025', '2021-06-16').boards[0]?.slice(1)).toEqual([
      'none Azerbaijan: Not yet signed (signed 22 Jul 2025)',
      'none Türkiye: Not yet signed (signed 22 Jul 2025)',
      'none In force: No (not yet signed)',
    ]);
  });
});

describe('the Charter', () => {
  it('has members, not ratifications of one article', () => {
    expect(shown('un-charter-article-51', '1991-06-01').boards[0]?.slice(1)).toEqual([
      'none Azerbaijan: Not yet a member (member since 2 Mar 1992)',
      'done Türkiye: Member since 24 Oct 1945',
      'done Charter in force: Yes (since 24 Oct 1945)',
    ]);
    expect(shown('un-charter-article-51', '1993-01-01').boards).toHaveLength(1);
  });
  it('does not age like the memorandum', () => {
    expect(shown('un-charter-article-51', '2025-12-17').boards[0]?.[0]).toBe(
      'When published, and latest on record | checked to 13 Mar 2026',
    );
  });
});

describe('the declaration and the agreement', () => {
  it('name the act of each head of state', () => {
    expect(shown('shusha-declaration', '2025-12-17').boards[0]?.slice(1)).toEqual([
      'done Azerbaijan: President signed the approving law (12 Feb 2022)',
      'done Türkiye: President’s decision approving it (11 Feb 2022)',
      'done In force: Yes (since Feb 2022 · sources disagree on the date)',
    ]);
  });
  it('say by when a step was taken whose day is not known', () => {
    expect(shown('strategic-partnership-2010', '2011-02-20').boards[0]?.slice(2)).toEqual([
      'open Türkiye: Procedure open (17 Feb 2011 · reported by Novosti-Georgia · Parliament passed the approving law by 11 Mar 2011)',
      'none In force: By the end of 2011 (reported by News About Turkey)',
    ]);
  });
});

describe('in each language', () => {
  it.each([
    [
      'az',
      'Prosedur tamamlanmayıb (17 fevral 2011 · Novosti-Georgia xəbər verib · Parlament təsdiq haqqında qanunu qəbul edib (ən geci 11 mart 2011))',
      'Ən geci 2011 sonu (News About Turkey xəbər verib)',
    ],
    [
      'tr',
      'Süreç tamamlanmadı (17 Şubat 2011 · Novosti-Georgia bildirdi · Parlamento uygun bulma kanununu kabul etti (en geç 11 Mart 2011))',
      'En geç 2011 sonunda (News About Turkey bildirdi)',
    ],
    [
      'ru',
      'Процедура не завершена (17 февраля 2011 · сообщает Novosti-Georgia · Парламент принял закон об утверждении (не позднее 11 марта 2011))',
      'Самое позднее — 2011 (сообщает News About Turkey)',
    ],
  ] as const)('a step under way reads as the sentences of %s do', (code, party, whole) => {
    language.set(code);
    const lines = shown('strategic-partnership-2010', '2011-02-20').boards[0]?.slice(2) ?? [];
    expect(lines.map((line) => line.slice(line.indexOf(':') + 2))).toEqual([party, whole]);
  });

  it.each([
    ['az', 'Clash Report yazır ki, 17 dekabr 2025 tarixində hələ tamamlanmamışdı'],
    ['tr', 'Clash Report, sürecin 17 Aralık 2025 itibarıyla sürdüğünü yazdı'],
    ['ru', 'на 17 декабря 2025 процедура не завершена, пишет Clash Report'],
  ] as const)('what an outlet says of a later day is one sentence in %s', (code, sentence) => {
    language.set(code);
    expect(shown('memorandum-2025', '2025-10-01').boards[0]?.[2]).toContain(`· ${sentence})`);
  });

  it('no first letter is made small: an abbreviation stays one', () => {
    language.set('az');
    const state = words().status.admitted;
    expect(words().status.stepByDay({ step: state, date: '1992' })).toBe('BMT üzvüdür (ən geci 1992)');
  });
});
