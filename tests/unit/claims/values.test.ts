/** Boxes of facts: what a label asks is answered by the value after it, or by the next cell. */
import { describe, expect, test } from 'vitest';
import { statements } from './page.ts';

const rows: Record<string, [string, string[]][]> = {
  en: [
    ['- [M|Memorandum]¶- In force¶- No', []],
    ['- [M|Memorandum]¶- In force¶- Yes', ['M - in-force']],
    ['- [M|Memorandum]¶- In force¶- —', []],
    ['- [M|Memorandum]¶- Entered into force¶- Not yet', []],
    ['- [M|Memorandum]¶- Status¶- In force', ['M - in-force']],
    ['# [M|Memorandum]¶In force: no', ['M - not-in-force']],
    ['# [M|Memorandum]¶In force — not yet.', ['M - not-in-force']],
    ['# [M|Memorandum]¶In force: 12 February 2022', ['M - in-force 2022-02-12']],
    ['Azerbaijan has ratified the [M|memorandum], Türkiye — not yet.', ['M AZ ratified', 'M TR not-ratified']],
    ['The [M|memorandum] is not considered in force.', ['M - not-in-force']],
    ['The [M|memorandum] cannot be considered in force.', []],
    ['The [M|memorandum] is in force. No. It is not.', []],
    ['The [M|memorandum] entered into force. Wrong.', []],
  ],
  az: [
    ['- [M|Memorandum]¶- Qüvvədədir¶- Xeyr', []],
    ['- [M|Memorandum]¶- Qüvvədədir¶- Bəli', ['M - in-force']],
    ['# [M|Memorandum]¶Qüvvədədir: hələ yox', ['M - not-in-force']],
    ['# [M|Memorandum]¶TBMM təsdiqləyib: yox', ['M TR not-ratified']],
    ['[M|Memorandum] qısadır. Qüvvəyə minib. Xeyr.', []],
  ],
  tr: [
    ['- [M|Muhtıra]¶- Yürürlükte¶- Hayır', []],
    ['- [M|Muhtıra]¶- Yürürlükte¶- Evet', ['M - in-force']],
    ['# [M|Muhtıra]¶Yürürlükte: henüz değil', ['M - not-in-force']],
    ['# [M|Muhtıra]¶TBMM onayladı: hayır', ['M TR not-ratified']],
    ['[M|Muhtıra] kısa. Yürürlüğe girdi. Hayır.', []],
  ],
  ru: [
    ['- [M|Меморандум]¶- Вступил в силу¶- Нет', []],
    ['# [M|Меморандум]¶Вступил в силу: пока нет', ['M - not-in-force']],
    ['[M|Меморандум] короток. Вступил в силу. Нет.', []],
    ['# [M|Меморандум]¶Ратифицирован Турцией: пока нет', ['M TR not-ratified']],
    ['Азербайджан [M|меморандум] ратифицировал, Турция — нет.', ['M AZ ratified', 'M TR not-ratified']],
  ],
};

describe.each(Object.entries(rows))('%s', (language, cases) => {
  test.each(cases)('%s', (text, expected) => {
    expect(statements(language, text.split('¶'))).toEqual(expected);
  });
});
