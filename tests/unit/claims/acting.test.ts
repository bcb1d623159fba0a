/** Who acted, where it is told by an ending, a participle or a signature without its paper. */
import { describe, expect, test } from 'vitest';
import { statements } from './page.ts';

const rows: Record<string, [string, string[]][]> = {
  az: [
    [
      '[S|Şuşa Bəyannaməsini] 2022-ci ilin fevralında bir iclasa təsdiqləmişdik.',
      ['S - approved-by-parliament 2022-02'],
    ],
    ['[S|Şuşa Bəyannaməsini] 2022-ci ilin fevralında təsdiqlədik.', ['S - approved-by-parliament 2022-02']],
    ['[M|Memorandumu] hələ təsdiq etməmişik.', ['M - not-ratified']],
    ['[M|Memorandumu] iyulda İstanbulda imzalamışıq.', ['M - signed 2025-07? @Istanbul']],
    ['[M|Memorandumu] sabah təsdiqləyəcəyik.', []],
    ['[M|Memorandumu] təsdiqləsək, qüvvəyə minəcək.', []],
    ['[M|Memorandumun] Ankarada təsdiqi barədə məlumata rast gəlmədik.', []],
    ['[M|Memorandum] təsdiqlənmiş sayılmır.', ['M - not-ratified']],
    [
      '[M|Anlaşma Memorandumu] qısadır. Ankaradakı tərəfdaşlarımız öz ratifikasiyasını hələ tamamlamayıb.',
      ['M TR not-ratified'],
    ],
  ],
  tr: [
    ["[S|Şuşa Beyannamesi]'ni geçen yıl şubatta onaylamıştık.", ['S - approved-by-parliament 2024-02']],
    ['[M|Muhtırayı] henüz onaylamadık.', ['M - not-ratified']],
    ['[M|Muhtırayı] yarın onaylayacağız.', []],
    ['[M|Muhtırayı] onayladık mı?', []],
    ['[M|Muhtıra] yürürlüğe girmiş sayılmaz.', ['M - not-in-force']],
    ["[S|Beyanname] kısa. Cumhurbaşkanları imzaları 15 Haziran 2021'de bizzat attılar.", ['S - signed 2021-06-15']],
    ["[S|Beyanname] kısa. Yazar imzasını 15 Haziran'da attı.", []],
    ["[M|Muhtıra] kısa. Ankara'daki ortaklarımız kendi onay sürecini henüz tamamlamadı.", ['M TR not-ratified']],
  ],
  ru: [
    [
      '[S|Декларация] на столе. Президенты поставили подписи 15 июня 2021 года, прямо в Шуше.',
      ['S - signed 2021-06-15'],
    ],
    ['[M|Меморандум] готов. Министры расписались в Стамбуле 22 июля.', ['M - signed 2025-07-22? @Istanbul']],
    ['[S|Декларация] коротка. Автор поставил подпись 15 июня.', []],
    ['[S|Декларация] коротка. Президенты поставили подписи под обращением к нации.', []],
    ['[S|Декларация] коротка. Президенты поставили подписи в Шуше под протоколом.', []],
    ['[S|Декларация] коротка. Президенты не поставили подписи.', []],
    [
      'Парламент, принявший [S|Шушинскую декларацию] 3 февраля 2022 года, должен сдержать слово.',
      ['S - approved-by-parliament 2022-02-03'],
    ],
    ['Турция, ещё не ратифицировавшая [M|меморандум], молчит.', ['M TR not-ratified']],
    [
      '[P|Договор о стратегическом партнёрстве], который одобрили наши предшественники в декабре 2010 года, действует.',
      ['P - approved-by-parliament 2010-12'],
    ],
    [
      '[M|Меморандум], подписанный в Стамбуле 22 июля и одобренный Милли Меджлисом 16 декабря, ждёт Анкару.',
      ['M - signed 2025-07-22? @Istanbul', 'M AZ approved-by-parliament 2025-12-16?'],
    ],
  ],
};

describe.each(Object.entries(rows))('%s', (language, cases) => {
  test.each(cases)('%s', (text, expected) => {
    expect(statements(language, [text])).toEqual(expected);
  });
});
