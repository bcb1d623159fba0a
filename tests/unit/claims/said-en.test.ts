/** How English news and reference pages put it, and how they put what they do not assert. The page is of 19 December 2025, a Friday. */
import { describe, expect, test } from 'vitest';
import { statements } from './page.ts';

/** Blocks of a page, or one sentence, and the statements in them. */
type Row = [text: string | string[], expected: string[]];

const tables: Record<string, Row[]> = {
  'nouns and light verbs': [
    [
      'The [M|memorandum] got the green light from the Milli Majlis on 16 December 2025.',
      ['M AZ approved-by-parliament 2025-12-16'],
    ],
    [
      'The [M|memorandum] went to the plenary and won its backing on 16 December 2025.',
      ['M - approved-by-parliament 2025-12-16'],
    ],
    ['The signing of the [M|memorandum] took place in Istanbul on 22 July 2025.', ['M - signed 2025-07-22 @Istanbul']],
    ['Signature of the [S|Shusha Declaration] came on 15 June 2021.', ['S - signed 2021-06-15']],
    [
      'The [S|declaration] received parliamentary approval in Ankara on 3 February 2022.',
      ['S TR approved-by-parliament 2022-02-03'],
    ],
    [
      'Approval of the [S|Shusha Declaration] by the Milli Majlis came on 1 February 2022.',
      ['S AZ approved-by-parliament 2022-02-01'],
    ],
    [
      'The [S|Shusha Declaration] had a quick passage: ratification by both parliaments in February 2022.',
      ['S both ratified 2022-02'],
    ],
    ['The entry into force of the [P|2010 agreement] followed in 2011.', ['P - in-force 2011']],
    ['Erdoğan and Aliyev put pen to paper on the [S|Shusha Declaration] in June 2021.', ['S both signed 2021-06']],
    [
      'The Turkish parliament gave the [S|Shusha Declaration] its blessing on 3 February 2022.',
      ['S TR approved-by-parliament 2022-02-03'],
    ],
    [
      'Lawmakers in Baku threw their weight behind the [M|memorandum] and approved it on 16 December 2025.',
      ['M AZ approved-by-parliament 2025-12-16'],
    ],
    ['The [P|agreement] dates back to August 2010.', ['P - signed 2010-08']],
    ['The [P|agreement], dating from 2010, is rarely quoted.', ['P - signed 2010']],
    ['The [M|memorandum] carries the signatures of the two defence ministers.', ['M both signed']],
  ],
  'chronicles, boxes and lines': [
    [
      ['15 June 2021: Aliyev and Erdoğan sign the [S|Shusha Declaration] in Shusha.'],
      ['S both signed 2021-06-15 @Shusha'],
    ],
    [
      ['- 1 February 2022 — Azerbaijan’s parliament approves the [S|Shusha Declaration].'],
      ['S AZ approved-by-parliament 2022-02-01'],
    ],
    [
      ['- 3 February 2022', '- The Turkish parliament ratifies the [S|Shusha Declaration].'],
      ['S TR ratified 2022-02-03'],
    ],
    [
      [
        '# Key dates',
        'The [S|Shusha Declaration]',
        '- Signed on 15 June 2021 in Shusha',
        '- Approved by the Milli Majlis on 1 February 2022',
      ],
      ['S - signed 2021-06-15 @Shusha', 'S AZ approved-by-parliament 2022-02-01'],
    ],
    [['- [P|Agreement on Strategic Partnership]', '- In force since 2011'], ['P - in-force 2011']],
    [
      [
        '- [M|Memorandum of Understanding]',
        '- Signed',
        '- 22 July 2025, Istanbul',
        '- Entry into force',
        '- Not yet in force',
      ],
      ['M - signed 2025-07-22 @Istanbul', 'M - not-in-force'],
    ],
    [['- [S|Shusha Declaration]', '- Ratified by Türkiye on 3 February 2022.'], ['S TR ratified 2022-02-03']],
    [['- [P|Agreement on Strategic Partnership]', '- [S|Shusha Declaration]', '- In force since 2011'], []],
    ['In June 2021, in Shusha, the two presidents sign the [S|declaration].', ['S both signed 2021-06 @Shusha']],
    ['The [S|Shusha Declaration] (signed 15 June 2021) has a preamble.', ['S - signed 2021-06-15']],
    ['The [S|Shusha Declaration] (Shusha, 15 June 2021) has a preamble.', []],
    [['- [P|Agreement on Strategic Partnership]', '- Entered into force: 2011'], ['P - in-force 2011']],
    [
      ['- [S|Shusha Declaration]', '- Approval by the Milli Majlis: 1 February 2022'],
      ['S AZ approved-by-parliament 2022-02-01'],
    ],
  ],
  'relative dates and ellipsis': [
    [
      'The [P|agreement] was signed in August 2010 and entered into force the following year.',
      ['P - signed 2010-08', 'P - in-force 2011'],
    ],
    [
      'The [P|agreement] was signed in Baku in August 2010. The Milli Majlis ratified it in December of that year.',
      ['P - signed 2010-08 @Baku', 'P AZ ratified 2010-12'],
    ],
    ['After the 1994 protocol, the [P|agreement] was initialled in September of that year.', []],
    [
      'The [S|Shusha Declaration] was approved in Baku on 1 February 2022 and in Ankara two days later.',
      ['S AZ approved-by-parliament 2022-02-01', 'S TR approved-by-parliament 2022-02-03'],
    ],
    [
      'Baku approved the [S|Shusha Declaration] on 1 February 2022, Ankara on 3 February.',
      ['S AZ approved-by-parliament 2022-02-01', 'S TR approved-by-parliament 2022-02-03'],
    ],
    ['The Milli Majlis ratified the [M|memorandum] three days ago.', ['M AZ ratified 2025-12-16']],
    ['Five months ago the defence ministers signed the [M|memorandum] in Istanbul.', ['M - signed 2025-07 @Istanbul']],
    ['Azerbaijan has ratified the [M|memorandum]; Türkiye has yet to do so.', ['M AZ ratified', 'M TR not-ratified']],
    [
      'The [M|memorandum] has cleared one parliament, not two: Ankara has still not voted on it.',
      ['M - approved-by-parliament'],
    ],
    ['Since 2011 the [P|agreement] has been in force.', ['P - in-force 2011']],
    [
      'The [S|Shusha Declaration], approved by both parliaments, has been in force since February 2022.',
      ['S both approved-by-parliament', 'S - in-force 2022-02'],
    ],
    ['The [M|memorandum] remains unratified in Ankara.', ['M TR not-ratified']],
    ['So far neither side has ratified the [M|memorandum].', ['M - not-ratified']],
    ['The [M|memorandum] has so far been ratified by none of the parliaments.', ['M - not-ratified']],
    ['No parliament has yet approved the [M|memorandum].', ['M - not-ratified']],
  ],
  'what is not asserted': [
    ['The [M|memorandum] is to be ratified by Türkiye next spring.', []],
    ['Türkiye may ratify the [M|memorandum] in January.', []],
    ['If Ankara ratifies the [M|memorandum], it enters into force thirty days later.', []],
    ['Unless both sides ratify it, the [M|memorandum] has no force.', []],
    ['Has Türkiye ratified the [M|memorandum]?', []],
    ['It is unclear whether the Turkish parliament has approved the [M|memorandum].', []],
    ['The ministry denied that the [M|memorandum] had entered into force.', []],
    ['Reports that Ankara ratified the [M|memorandum] in October are untrue.', []],
    ['The opposition urged the Turkish parliament to ratify the [M|memorandum].', []],
    ['Deputies asked when the [M|memorandum] would enter into force.', []],
    ['The [M|memorandum] follows an agreement with Georgia, which was ratified by Türkiye in 2019.', []],
    ['Besides the [M|memorandum], parliament approved a protocol with Hungary on 12 December.', []],
    ['Güler and his Romanian counterpart signed a [M|memorandum] in Istanbul on Thursday.', []],
    ['A committee of the Milli Majlis approved the [M|memorandum] on 12 December.', []],
    ['Before the [M|memorandum] can enter into force, Ankara must ratify it.', []],
    ['The [M|memorandum] enters into force on the day of the last notification.', []],
    ['Had Türkiye ratified the [M|memorandum], it would be in force.', []],
    ['Not every clause of the [M|memorandum] was approved by the ministers of Georgia.', []],
    ['The Milli Majlis is due to approve the [M|memorandum] on 23 December.', []],
    ['Approval by both parliaments is needed for the [M|memorandum].', []],
    ['The [M|memorandum] awaits no signature, said a clerk.', []],
    ['Armenia has ratified neither the [S|declaration] nor anything like it.', []],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(statements('en', [text].flat())).toEqual(expected);
  });
});
