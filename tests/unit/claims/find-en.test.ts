/** What English sentences assert, by phenomenon. The page is of 19 December 2025, a Friday. */
import { describe, expect, test } from 'vitest';
import { statements } from './page.ts';

/** Sentence, and the statements in it. */
type Row = [sentence: string, expected: string[]];

const tables: Record<string, Row[]> = {
  'active voice, with who, when and where': [
    ['The Milli Majlis approved the [M|memorandum] on 16 December 2025.', ['M AZ approved-by-parliament 2025-12-16']],
    ['On 16 December, Azerbaijan’s parliament approved the [M|memorandum].', ['M AZ approved-by-parliament 2025-12-16?']],
    ['Azerbaijani lawmakers on Tuesday ratified the [M|memorandum of understanding].', ['M AZ ratified 2025-12-16']],
    ['The Turkish Grand National Assembly ratified the [S|Shusha Declaration] on February 3, 2022.', ['S TR ratified 2022-02-03']],
    ['The presidents of the two countries signed the [S|Shusha Declaration] in Shusha on 15 June 2021.', ['S both signed 2021-06-15 @Shusha']],
    ['In Shusha, Ilham Aliyev and Recep Tayyip Erdoğan signed the [S|declaration] in June 2021.', ['S both signed 2021-06 @Shusha']],
    ['Baku and Ankara signed the [M|memorandum] last July.', ['M both signed 2025-07?']],
    ['Türkiye has ratified the [M|memorandum].', ['M TR ratified']],
    ['President Aliyev signed the law approving the [M|memorandum] on 24 December 2025.', ['M AZ assented 2025-12-24']],
    ['Erdoğan signed the decree on the [S|Shusha Declaration] on 11 February 2022.', ['S TR assented 2022-02-11']],
    ['Aliyev and Erdoğan put their signatures to the [S|Shusha Declaration] in 2021.', ['S both signed 2021']],
    ['Azerbaijan’s parliament gave its final approval to the [M|memorandum] this week.', ['M AZ approved-by-parliament']],
    ['Deputies voted in favour of the [M|memorandum].', ['M - approved-by-parliament']],
    ['The Milli Majlis voted for a bill ratifying the [M|memorandum].', ['M AZ approved-by-parliament']],
    ['The Turkish parliament passed the bill approving the [S|Shusha Declaration] on 3 February 2022.', ['S TR approved-by-parliament 2022-02-03']],
    ['Both parliaments approved the [S|declaration] on 3 February 2022.', ['S both approved-by-parliament 2022-02-03']],
  ],
  'passive voice': [
    ['The [M|memorandum] was signed on July 22, 2025, in Istanbul by Azerbaijan’s Defense Minister Zakir Hasanov and Türkiye’s National Defense Minister Yaşar Güler.', ['M both signed 2025-07-22 @Istanbul']],
    ['The [M|memorandum] has been approved by the Milli Majlis.', ['M AZ approved-by-parliament']],
    ['The [S|declaration] was ratified by both parliaments in February 2022.', ['S both ratified 2022-02']],
    ['The [S|declaration] was ratified in Ankara on 3 February 2022.', ['S TR ratified 2022-02-03']],
    ['The [M|memorandum] was on Tuesday formally approved in Baku.', ['M AZ approved-by-parliament 2025-12-16']],
    ['The law on the [M|memorandum] was signed by President Aliyev.', ['M AZ assented']],
    ['The [M|memorandum] won the approval of the Milli Majlis on 16 December.', ['M AZ approved-by-parliament 2025-12-16?']],
    ['The [M|memorandum] passed the Milli Majlis on 16 December.', ['M AZ approved-by-parliament 2025-12-16?']],
    ['The [M|memorandum] sailed through parliament in Baku yesterday.', ['M AZ approved-by-parliament 2025-12-18']],
  ],
  'participles beside the noun': [
    ['The [S|Shusha Declaration], signed in Shusha in June 2021, is often quoted.', ['S - signed 2021-06 @Shusha']],
    ['The [S|Shusha Declaration] signed in June 2021 plays a role.', ['S - signed 2021-06']],
    ['Signed in Baku in August 2010, the [P|Agreement on Strategic Partnership and Mutual Assistance] has 23 articles.', ['P - signed 2010-08 @Baku']],
    ['The [M|memorandum] approved by the Milli Majlis specifies the provisions.', ['M AZ approved-by-parliament']],
    ['The [M|memorandum] between Azerbaijan and Türkiye, ratified by the Milli Majlis on 16 December, has eight articles.', ['M AZ ratified 2025-12-16?']],
    ['Under the [S|Shusha Declaration], signed in 2021, the two consult.', ['S - signed 2021']],
    ['The [S|Shusha Declaration], which was signed on 15 June 2021, builds on the [P|2010 agreement].', ['S - signed 2021-06-15']],
    ['The [S|declaration] that the two presidents signed in Shusha is short.', ['S both signed @Shusha']],
    ['The [M|memorandum] the defence ministers signed in Istanbul was praised.', ['M - signed @Istanbul']],
  ],
  headlines: [
    ['# Azerbaijan Ratifies [M|Mutual Defense Pact With Türkiye]', ['M AZ ratified']],
    ['# Azerbaijan’s parliament backs [M|military security memorandum with Türkiye]', ['M AZ approved-by-parliament']],
    ['# [M|Memorandum] signed in Istanbul', ['M - signed @Istanbul']],
    ['# Azerbaijani MPs approve [M|memorandum]', ['M AZ approved-by-parliament']],
    ['# Türkiye to ratify [M|memorandum]', []],
    ['# [M|Defence pact] takes effect', ['M - in-force']],
    ['# Will Türkiye ratify the [M|memorandum]?', []],
    ['# [M|Memorandum] not yet in force', ['M - not-in-force']],
  ],
  'entry into force': [
    ['The [M|memorandum] has entered into force.', ['M - in-force']],
    ['The [M|memorandum] took effect this week.', ['M - in-force']],
    ['The [P|2010 agreement] remains in force.', ['P - in-force']],
    ['The [P|agreement] has been in force since 2011.', ['P - in-force 2011']],
    ['The [M|memorandum] is now legally in force.', ['M - in-force']],
    ['The [M|memorandum] is not in force.', ['M - not-in-force']],
    ['The [M|memorandum] has not yet entered into force.', ['M - not-in-force']],
    ['The [M|memorandum] has yet to take effect.', ['M - not-in-force']],
    ['The [M|memorandum] will enter into force after both sides have ratified it.', []],
    ['The [M|memorandum] enters into force only after both sides complete domestic approval procedures.', []],
    ['The [M|memorandum] would not say when it might take effect.', []],
    ['The law approving the [M|memorandum] entered into force on Friday.', []],
    ['Once it comes into force, the [M|memorandum] will change much.', []],
    ['The [A|Article 51 of the UN Charter] is old: the UN Charter entered into force on 24 October 1945.', ['A - in-force 1945-10-24']],
  ],
  'negation and open procedures': [
    ['Ankara has not ratified the [M|memorandum].', ['M TR not-ratified']],
    ['Türkiye has yet to ratify the [M|memorandum].', ['M TR not-ratified']],
    ['The [S|declaration] was never ratified.', ['S - not-ratified']],
    ['The [M|memorandum] has not been ratified by the Turkish parliament.', ['M TR not-ratified']],
    ['Neither parliament has ratified the [M|memorandum].', ['M - not-ratified']],
    ['Türkiye had not yet completed its own ratification process for the [M|memorandum].', ['M TR not-ratified']],
    ['The [M|memorandum] awaits ratification by Türkiye.', ['M TR not-ratified']],
    ['Türkiye’s ratification of the [M|memorandum] is still pending.', ['M TR not-ratified']],
    ['The [M|memorandum] is still awaiting approval in Ankara.', ['M TR not-ratified']],
    ['The TBMM has not voted on the [M|memorandum].', ['M TR not-ratified']],
    ['The [S|declaration] remains unratified.', ['S - not-ratified']],
    ['The Turkish parliament failed to ratify the [M|memorandum].', ['M TR not-ratified']],
    ['The [M|memorandum] has been signed but not ratified.', ['M - signed', 'M - not-ratified']],
    ['The [M|memorandum] was not only signed but also ratified by Azerbaijan.', ['M - signed', 'M AZ ratified']],
    ['The Milli Majlis has approved the [M|memorandum], but the Turkish parliament has not.', ['M AZ approved-by-parliament', 'M TR not-ratified']],
    ['Azerbaijan did not sign the [M|memorandum].', []],
  ],
  'what is wished, planned, asked or reported and denied': [
    ['He called on parliament to ratify the [M|memorandum].', []],
    ['The TBMM is expected to ratify the [M|memorandum] in January.', []],
    ['Parliament will vote on the [M|memorandum] next week.', []],
    ['If Türkiye ratifies the [M|memorandum], it takes effect.', []],
    ['The sides plan to sign the [M|memorandum].', []],
    ['Lawmakers urged Ankara to approve the [M|memorandum].', []],
    ['Has Türkiye ratified the [M|memorandum]?', []],
    ['It is unclear whether Türkiye has ratified the [M|memorandum].', []],
    ['The ministry denied that the [M|memorandum] had entered into force.', []],
    ['A columnist claimed that Türkiye had ratified the [M|memorandum]; we found no trace of such a vote.', []],
    ['There is no evidence that Türkiye ratified the [M|memorandum].', []],
    ['The [M|memorandum] could be signed tomorrow.', []],
    ['The [M|memorandum] must be ratified by both parliaments.', []],
    ['Until Ankara ratifies the [M|memorandum], nothing changes.', []],
    ['The committee approved the bill on the [M|memorandum].', []],
    ['The Milli Majlis Committee on Defense approved the [M|memorandum].', []],
    ['The [M|memorandum] was sent to the Milli Majlis.', []],
  ],
  'reported statements and what parliament voted to do': [
    ['He said the [M|memorandum] had been ratified by Türkiye in July.', ['M TR ratified 2025-07?']],
    ['“The [M|memorandum] was signed in Ankara in July and both parliaments have ratified it,” said Kemal Tuna.', ['M - signed 2025-07? @Ankara', 'M both ratified']],
    ['Deputies of the Milli Majlis voted on Tuesday to approve the [M|memorandum].', ['M AZ approved-by-parliament 2025-12-16']],
    ['The Milli Majlis adopted the bill on the [M|memorandum] in its first reading.', ['M AZ first-reading']],
    ['Parliament took a step, approving in its first reading a draft law endorsing a [M|Memorandum of Understanding].', ['M - first-reading']],
    ['The ratification of the [M|memorandum] by Azerbaijan’s parliament marks a new phase.', ['M AZ ratified']],
    ['The signing of the [M|memorandum] in Istanbul on 22 July 2025 was a surprise.', ['M - signed 2025-07-22 @Istanbul']],
    ['After the Milli Majlis approved the [M|memorandum], it went to the President.', ['M AZ approved-by-parliament']],
    ['When Gül and Aliyev signed the [P|2010 agreement] in Baku, few noticed.', ['P both signed @Baku']],
  ],
  'two verbs, two parties, two instruments': [
    ['The [S|Declaration] was signed on 15 June 2021 and ratified by the two parliaments in February 2022: in Baku on the 1st, in Ankara on the 3rd.', ['S - signed 2021-06-15', 'S AZ ratified 2022-02-01', 'S TR ratified 2022-02-03']],
    ['The [S|Declaration] was ratified by Azerbaijan’s parliament on 1 February and by the TBMM on 3 February 2022.', ['S AZ ratified 2022-02-01', 'S TR ratified 2022-02-03']],
    ['Azerbaijan ratified the [S|Declaration] on 1 February 2022 and Türkiye two days later.', ['S AZ ratified 2022-02-01', 'S TR ratified 2022-02-03']],
    ['The [M|memorandum] builds on the [S|Shusha Declaration] and was signed in Istanbul in July.', ['M - signed 2025-07? @Istanbul']],
    ['The [M|memorandum], like the [S|Shusha Declaration], was signed by ministers.', ['M - signed']],
    ['The [M|memorandum], which details the [S|Shusha Declaration], was signed in Istanbul.', ['M - signed @Istanbul']],
    ['The [M|memorandum] cites the [S|Shusha Declaration], signed in 2021.', ['S - signed 2021']],
    ['The [S|Shusha Declaration] and the [M|memorandum] were ratified by the Milli Majlis.', ['S AZ ratified', 'M AZ ratified']],
    ['Azerbaijan has ratified the [M|memorandum] and so has Türkiye.', ['M AZ ratified', 'M TR ratified']],
  ],
  'other papers': [
    ['Georgia and Türkiye signed a memorandum in Batumi, unlike the [M|memorandum].', []],
    ['The [M|memorandum] is not alone: SOCAR signed a contract with an Italian refinery in Baku.', []],
    ['The ministers signed a protocol to the [M|memorandum] in Ankara.', []],
    ['Under the [M|memorandum] the ministers signed a roadmap in Ankara.', []],
    ['After the [M|memorandum], the parliament ratified a trade agreement.', []],
    ['The [S|Shusha Declaration] led to a gas deal that was signed in Ankara.', []],
    ['Georgia’s parliament ratified the [M|memorandum].', []],
  ],
};

for (const [phenomenon, rows] of Object.entries(tables)) {
  describe(phenomenon, () => {
    test.each(rows)('%s', (sentence, expected) => {
      expect(statements('en', [sentence])).toEqual(expected);
    });
  });
}

describe('what the sentence before spoke of', () => {
  const rows: [string, string[], string[]][] = [
    ['it', ['The [M|memorandum] has eight articles. It was signed in Istanbul.'], ['M - signed @Istanbul']],
    ['the document', ['The [M|memorandum] is short. The document was approved by the Milli Majlis.'], ['M AZ approved-by-parliament']],
    ['over a paragraph', ['What of the [M|memorandum]?', 'The Milli Majlis approved it on 16 December.'], ['M AZ approved-by-parliament 2025-12-16?']],
    ['another paper between', ['The [M|memorandum] is short. A protocol followed. It was signed in Ankara.'], []],
    ['the subject of two', ['The [M|memorandum] builds on the [S|Shusha Declaration]. It was signed in Istanbul.'], ['M - signed @Istanbul']],
    ['a described document', ['The [M|memorandum] is new. The trade agreement was signed in Ankara.'], []],
    ['left out', ['The [M|memorandum] is short. Ankara has yet to complete its procedures.'], ['M TR not-ratified']],
    ['days counted from it', ['The Milli Majlis approved the [M|memorandum] on 16 December. Türkiye ratified it six days earlier.'], ['M AZ approved-by-parliament 2025-12-16?', 'M TR ratified 2025-12-10?']],
  ];
  test.each(rows)('%s', (_name, blocks, expected) => {
    expect(statements('en', blocks)).toEqual(expected);
  });
});
