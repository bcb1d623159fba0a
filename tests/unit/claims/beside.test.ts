/** Participles and places beside those who act: partners in Ankara, the assembly that adopted it, signed in Istanbul. */
import { describe, expect, test } from 'vitest';
import { statements } from './page.ts';

const rows: Record<string, [string, string[]][]> = {
  en: [
    [
      'The [M|memorandum] is short. Our partners in Ankara have still to complete their own ratification.',
      ['M TR not-ratified'],
    ],
    ['The [M|memorandum] is short. Our friends in Baku have finished their approval.', ['M AZ ratified']],
    ['The [M|memorandum] is short. Our partners in Georgia have still to complete their own ratification.', []],
    ['The [M|memorandum] is short. Deputies in Ankara have not ratified it.', ['M TR not-ratified']],
    ['The [M|memorandum] is short. Our partners in Ankara will complete their own ratification in spring.', []],
    [
      'The Grand National Assembly that adopted the [S|Shusha Declaration] in February must stand by its word.',
      ['S TR approved-by-parliament 2025-02?'],
    ],
    [
      'The parliament that approved the [S|Shusha Declaration] on 3 February 2022 must keep its word.',
      ['S - approved-by-parliament 2022-02-03'],
    ],
    ['A parliament that approved the tax law must debate the [S|Shusha Declaration].', []],
    ['Ratification of the [M|memorandum] in Ankara is still ahead.', ['M TR not-ratified']],
    ['The signing of the [M|memorandum] in Istanbul is still to come.', []],
  ],
  az: [
    ['[M|Anlaşma Memorandumu]. İstanbulda imzalanıb.', ['M - signed @Istanbul']],
    ['[M|Memorandum] qısadır. Kitab İstanbulda imzalanıb.', []],
    ['[M|Memorandum] İstanbulda imzalanacaq.', []],
    [
      '[S|Şuşa Bəyannaməsini] 2022-ci il fevralın 1-də təsdiqləyən Milli Məclis sözünün üstündə durmalıdır.',
      ['S AZ approved-by-parliament 2022-02-01'],
    ],
    ['[M|Memorandumu] hələ təsdiqləməyən TBMM tətilə çıxıb.', ['M TR not-ratified']],
    ['[M|Memorandumu] təsdiqləyən parlament üç gün ərzində məlumat verir.', []],
    ['[M|Memorandumu] təsdiqləyəcək Milli Məclis hələ toplanmayıb.', []],
    ['[S|Şuşa Bəyannaməsi] Milli Məclisdədir. Moskva mətni isə ratifikasiya edilmədi.', []],
    ['[S|Şuşa Bəyannaməsi] Milli Məclisdədir. Mətn ratifikasiya edilmədi.', ['S - not-ratified']],
  ],
  tr: [
    ["[M|Mutabakat Muhtırası]. İstanbul'da imzalandı.", ['M - signed @Istanbul']],
    ["[M|Muhtıra] kısa. Kitap İstanbul'da imzalandı.", []],
    [
      "[S|Şuşa Beyannamesi]'ni şubatta kabul eden Meclis'in kendi sözünün arkasında durması gerektiği belirtildi.",
      ['S - approved-by-parliament 2025-02?'],
    ],
    ['[M|Muhtırayı] henüz onaylamayan TBMM tatile girdi.', ['M TR not-ratified']],
    ['[M|Muhtırayı] onaylayan parlamento üç gün içinde bildirir.', []],
    ['[S|Beyannameyi] kabul eden TBMM henüz oylama yapmadı.', ['S TR approved-by-parliament']],
    ['Benzer bir belgeyi kabul eden Romanya parlamentosu [M|muhtırayı] örnek gösterdi.', []],
    ['[M|Muhtırayı] onaylayacak olan Meclis tatilde.', []],
    ['[S|Şuşa Beyannamesi] Mecliste. Moskova metni onaylanmadı.', []],
    ['[S|Şuşa Beyannamesi] Mecliste. Metin onaylanmadı.', ['S - not-ratified']],
  ],
  ru: [
    ['[S|Шушинская декларация] в парламенте. Российский документ не ратифицирован.', []],
    ['[S|Шушинская декларация] в парламенте. Документ не ратифицирован.', ['S - not-ratified']],
  ],
};

describe.each(Object.entries(rows))('%s', (language, cases) => {
  test.each(cases)('%s', (text, expected) => {
    expect(statements(language, [text])).toEqual(expected);
  });
});
