/** More of what English pages say of a status, on 19 December 2025: clauses behind a name, pronouns, turns of phrase, and what looks like them. */
import { describe, expect, test } from 'vitest';
import { statements } from './page.ts';

const tables: Record<string, [string, string[]][]> = {
  'an act that there was none of': [
    ['We have seen no ratification of the [M|memorandum] by Türkiye.', ['M TR not-ratified']],
    ['Ratification of the [M|memorandum] by Türkiye has not yet taken place.', ['M TR not-ratified']],
    ['Türkiye’s ratification of the [M|memorandum] did not follow.', ['M TR not-ratified']],
    ['The ratification of the [M|memorandum] by Azerbaijan did not surprise anyone.', ['M AZ ratified']],
    ['Without ratification of the [M|memorandum] by Türkiye there will be no drills.', []],
  ],
  'what is still to be done': [
    ['The [M|memorandum] must still clear the Turkish parliament.', ['M TR not-ratified']],
    ['The [M|memorandum] has yet to clear the Grand National Assembly.', ['M TR not-ratified']],
    ['The [M|memorandum] must still be ratified by Türkiye.', ['M TR not-ratified']],
    ['The [M|memorandum] has yet to win the approval of the Turkish parliament.', ['M TR not-ratified']],
    ['The [M|memorandum] must be ratified by Türkiye and will clear its parliament.', []],
  ],
  'clauses behind the name': [
    [
      'The [M|memorandum], which Hasanov and Güler signed in Istanbul in July, has three articles.',
      ['M both signed 2025-07? @Istanbul'],
    ],
    [
      'We spoke about the [S|Shusha Declaration], which both presidents signed in June 2021 and which the two parliaments approved in February 2022.',
      ['S both signed 2021-06', 'S both approved-by-parliament 2022-02'],
    ],
    [
      'The Milli Majlis took up a bigger paper, the [M|memorandum on mutual military security], and approved it on Tuesday.',
      ['M AZ approved-by-parliament 2025-12-16'],
    ],
    ['Parliament in Baku backed another text, the [M|memorandum with Türkiye].', ['M AZ approved-by-parliament']],
    ['The [P|agreement], concluded in Baku in August 2010, runs for ten years.', ['P - signed 2010-08 @Baku']],
  ],
  pronouns: [
    [
      'The [M|memorandum] is short. Ministers Zakir Hasanov and Yaşar Güler signed it on 22 July.',
      ['M both signed 2025-07-22?'],
    ],
    [
      'The [P|agreement] dates from August 2010. The Milli Majlis approved it that December.',
      ['P - signed 2010-08', 'P AZ approved-by-parliament 2010-12'],
    ],
    [
      'The [S|declaration] went to both houses. The Turkish one passed it on 3 February 2022.',
      ['S TR approved-by-parliament 2022-02-03'],
    ],
    ['The [M|memorandum] divides lawyers. Türkiye has not ratified it.', ['M TR not-ratified']],
    [
      'Lawyers hold the [S|Shusha Declaration] against a declaration of the old kind. The two presidents signed it in Shusha.',
      ['S both signed @Shusha'],
    ],
  ],
  'ways to say it': [
    ['Türkiye has still to complete its side of the paperwork on the [M|memorandum].', ['M TR not-ratified']],
    ['For now the [M|memorandum] has no legal force.', ['M - not-in-force']],
    ['Until that happens the [M|memorandum] has no binding force.', ['M - not-in-force']],
    [
      'It took the two ministers less than an hour to sign the [M|memorandum] in Istanbul.',
      ['M both signed @Istanbul'],
    ],
    [
      'The Milli Majlis cleared the [M|memorandum] on Tuesday without debate.',
      ['M AZ approved-by-parliament 2025-12-16'],
    ],
    ['The [S|Shusha Declaration] has cleared both parliaments.', ['S both approved-by-parliament']],
    [
      'On 12 February President Aliyev put his signature to the law approving the [S|Shusha Declaration].',
      ['S AZ assented 2025-02-12?'],
    ],
    ['Shortly before midnight Turkish deputies passed the [S|Shusha Declaration].', ['S TR approved-by-parliament']],
    [
      'The [M|memorandum] got through the Milli Majlis in one reading, while the Turkish assembly has not yet taken it up.',
      ['M AZ approved-by-parliament', 'M TR not-ratified'],
    ],
    ['Ankara ratified the [S|Shusha Declaration] two days after Baku.', ['S TR ratified', 'S AZ ratified']],
  ],
  'what is not asserted': [
    [
      'Media cited the debate on the [M|memorandum] and framed it as a continuation of commitments dating back to 2010.',
      [],
    ],
    ['The [M|memorandum] was welcomed. He described it as the heir of promises signed in 2010.', []],
    ['He called the [S|Shusha Declaration] a fruit of ties dating back to 1992.', []],
    ['It will take the two parliaments months to ratify the [M|memorandum].', []],
    ['Before it has binding force, the [M|memorandum] has to pass two parliaments.', []],
    ['The [M|memorandum] borrows from an older text, the memorandum that Georgia signed in Tbilisi in 2019.', []],
    ['Nobody in Ankara would say when the [M|memorandum] might have legal force.', []],
    ['Romania’s parliament cleared a memorandum on Friday; the [M|memorandum] with Türkiye was not on the agenda.', []],
    ['It would take Ankara a single sitting to approve the [M|memorandum].', []],
    ['The [M|memorandum] is on the list, but before Christmas parliament signs off only budgets.', []],
    ['Unless Ankara does, the [M|memorandum] will never have legal force.', []],
    ['The [S|declaration] mentions a treaty with Hungary, which both parliaments approved in 2013.', []],
    ['Does the [M|memorandum] have legal force?', []],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(statements('en', [text])).toEqual(expected);
  });
});
