/** What is said of something that the data do not know is not said of the paper that the text has just spoken of. */
import { describe, expect, test } from 'vitest';
import { statements } from './page.ts';

const rows: Record<string, [string, string[]][]> = {
  tr: [
    ["[M|Muhtıra] kısa. Kitap 22 Temmuz'da imzalandı.", []],
    ["[M|Muhtıra] kısa. Kira kontratı 22 Temmuz'da imzalandı.", []],
    ["[M|Muhtıra] kısa. Kredi ise 3 Mart'ta onaylandı.", []],
    ["[M|Muhtıra] kısa. Yeni tarife 3 Mart'ta yürürlüğe girdi.", []],
    ["[M|Muhtıra] kısa. Meclis bütçeyi 3 Mart'ta onayladı.", []],
    ["[M|Muhtıra] kısa. Meclis 16 Aralık'ta oy birliğiyle onayladı.", ['M - approved-by-parliament 2025-12-16?']],
    [
      "[M|Muhtıra] kısa. 16 Aralık'ta uzun tartışmalardan sonra Milli Meclis'te onaylandı.",
      ['M AZ approved-by-parliament 2025-12-16?'],
    ],
    ["[M|Muhtıra] kısa, oysa 16 Aralık'ta Milli Meclis'te onaylandı.", ['M AZ approved-by-parliament 2025-12-16?']],
  ],
  az: [
    ['[M|Memorandum] qısadır. Kitab martın 3-də Bakıda imzalandı.', []],
    ['[M|Memorandum] qısadır. Kredit martın 3-də təsdiqləndi.', []],
    ['[M|Memorandum] qısadır. Yeni tarif isə martın 3-də qüvvəyə mindi.', []],
    ['[M|Memorandum] qısadır. Milli Məclis büdcəni dekabrın 16-da təsdiqləyib.', []],
    [
      '[M|Memorandum] qısadır. Milli Məclis dekabrın 16-da yekdilliklə təsdiqləyib.',
      ['M AZ approved-by-parliament 2025-12-16?'],
    ],
    [
      '[M|Memorandum] qısadır. Dekabrın 16-da qızğın müzakirələrdən sonra Milli Məclisdə təsdiqlənib.',
      ['M AZ approved-by-parliament 2025-12-16?'],
    ],
    ['[M|Memorandum] qısadır. Deputatlar ona dekabrın 16-da səs veriblər.', ['M - approved-by-parliament 2025-12-16?']],
  ],
  en: [
    ['The Red Crescent approved the [S|Shusha Declaration] in 2023.', []],
    ['Investors approved the [M|memorandum] in October.', []],
    ['The [S|Shusha Declaration], which the chamber of commerce of Bursa approved in 2023, is short.', []],
    ['They approved the [M|memorandum] on Tuesday.', ['M - approved-by-parliament 2025-12-16']],
    ['We approved the [P|treaty] in December 2010.', ['P - approved-by-parliament 2010-12']],
    ['Our predecessors approved the [P|treaty] in December 2010.', ['P - approved-by-parliament 2010-12']],
    ['The house approved the [S|Shusha Declaration] in February 2022.', ['S - approved-by-parliament 2022-02']],
    [
      'Approved in February 2022, the [S|Shusha Declaration] is in force.',
      ['S - approved-by-parliament 2022-02', 'S - in-force'],
    ],
  ],
  ru: [
    ['[M|Меморандум] короток. Кредит одобрен 3 марта.', []],
    ['[M|Меморандум] короток. Новый тариф вступил в силу 3 марта.', []],
    ['Инвесторы одобрили [M|меморандум] в октябре.', []],
    ['[M|Меморандум] обсудили. Вступил в силу 16 декабря.', ['M - in-force 2025-12-16?']],
    ['[M|Меморандум] обсудили. Вступил в силу в Баку 16 декабря, в день голосования.', ['M - in-force 2025-12-16?']],
    ['[M|Меморандум] обсудили. Не вступил в силу пока.', ['M - not-in-force']],
    ['[M|Меморандум] обсудили. Вступил в силу другой документ.', []],
    ['[M|Меморандум] обсудили. Вступил в силу с 16 декабря новый тариф.', []],
    ['[M|Меморандум] обсудили. Вступит в силу 16 декабря.', []],
  ],
};

describe.each(Object.entries(rows))('%s', (language, cases) => {
  test.each(cases)('%s', (text, expected) => {
    expect(statements(language, [text])).toEqual(expected);
  });
});
