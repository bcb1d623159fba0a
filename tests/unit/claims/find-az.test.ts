/** What Azerbaijani sentences assert, by phenomenon. The page is of 19 December 2025, a Friday. */
import { describe, expect, test } from 'vitest';
import { statements } from './page.ts';

/** Sentence, and the statements in it. */
type Row = [sentence: string, expected: string[]];

const tables: Record<string, Row[]> = {
  'active voice, with who, when and where': [
    ['Milli Məclis [M|memorandumu] 2025-ci il dekabrın 16-da təsdiqləyib.', ['M AZ approved-by-parliament 2025-12-16']],
    ['Milli Məclis Türkiyə ilə [M|memorandumu] təsdiq edib.', ['M AZ approved-by-parliament']],
    ['Türkiyə Böyük Millət Məclisi [S|Şuşa Bəyannaməsini] 3 fevral 2022-ci ildə ratifikasiya edib.', ['S TR ratified 2022-02-03']],
    ['2021-ci il iyunun 15-də iki ölkənin prezidenti Şuşada [S|Şuşa Bəyannaməsini] imzalayıb.', ['S both signed 2021-06-15 @Shusha']],
    ['Zakir Həsənov və Yaşar Gülər [M|memorandumu] iyulun 22-də İstanbulda imzalayıblar.', ['M both signed 2025-07-22? @Istanbul']],
    ['Türkiyə [M|memorandumu] iyulda ratifikasiya etmişdi.', ['M TR ratified 2025-07?']],
    ['Deputatlar “[M|Anlaşma Memorandumu]”nun təsdiqi haqqında qanuna səs veriblər.', ['M - approved-by-parliament']],
    ['Prezident İlham Əliyev [M|memorandumun] təsdiqi haqqında qanunu imzalayıb.', ['M AZ assented']],
    ['Milli Məclis [M|memorandumu] birinci oxunuşda qəbul edib.', ['M AZ first-reading']],
    ['Hər iki parlament [S|bəyannaməni] 2022-ci ilin fevralında təsdiqləyib.', ['S both approved-by-parliament 2022-02']],
  ],
  'passive voice, middle verbs, ceremonies': [
    ['[M|Memorandum] 22 iyul 2025-ci ildə İstanbulda imzalanıb.', ['M - signed 2025-07-22 @Istanbul']],
    ['[M|Memorandum] Milli Məclis tərəfindən təsdiqlənib.', ['M AZ approved-by-parliament']],
    ['[S|Bəyannamə] hər iki ölkənin parlamenti tərəfindən ratifikasiya olunub.', ['S both ratified']],
    ['[M|Memorandum] Milli Məclisdən keçib.', ['M AZ approved-by-parliament']],
    ['[S|Bəyannamənin] imzalanma mərasimi 2021-ci il iyunun 15-də keçirilib.', ['S - signed 2021-06-15']],
    ['[M|Memorandum] Bakıda təsdiq olundu.', ['M AZ approved-by-parliament']],
  ],
  participles: [
    ['2021-ci ilin iyununda imzalanmış [S|Şuşa Bəyannaməsi] bunu nəzərdə tutur.', ['S - signed 2021-06']],
    ['İstanbulda imzalanan [M|memorandum] səkkiz maddədən ibarətdir.', ['M - signed @Istanbul']],
    ['İki prezidentin Şuşada imzaladığı [S|Bəyannamə] qısadır.', ['S both signed @Shusha']],
    ['Milli Məclis, iyulda imzalanmış [M|memorandumu] dekabrın 16-da təsdiqləyib.', ['M - signed 2025-07?', 'M AZ approved-by-parliament 2025-12-16?']],
    ['Milli Məclisin təsdiqlədiyi [M|memorandum] müzakirə olunur.', ['M AZ approved-by-parliament']],
    ['İmzalanmış [M|memorandum] müzakirə olunur.', []],
  ],
  'entry into force': [
    ['[M|Memorandum] qüvvəyə minib.', ['M - in-force']],
    ['[P|Müqavilə] 2011-ci ildə qüvvəyə minib.', ['P - in-force 2011']],
    ['[M|Memorandum] artıq qüvvədədir.', ['M - in-force']],
    ['[M|Memorandum] hələ qüvvədə deyil.', ['M - not-in-force']],
    ['[M|Memorandum] hələ qüvvəyə minməyib.', ['M - not-in-force']],
    ['[M|Memorandum] hər iki tərəf təsdiqlədikdən sonra qüvvəyə minəcək.', []],
    ['[M|Memorandumun] təsdiqi haqqında qanun qüvvəyə minib.', []],
    ['Əgər [M|memorandum] qüvvəyə minibsə, tərəflər borcludur.', []],
  ],
  'negation and open procedures': [
    ['Türkiyə [M|memorandumu] hələ ratifikasiya etməyib.', ['M TR not-ratified']],
    ['[S|Bəyannamə] heç vaxt ratifikasiya olunmayıb.', ['S - not-ratified']],
    ['Ankarada [M|memorandumun] təsdiq prosesi hələ başa çatmayıb.', ['M TR not-ratified']],
    ['Türkiyənin təsdiqi gözlənilir: [M|memorandum] hələ işləmir.', ['M TR not-ratified']],
    ['[M|Memorandum] Türkiyənin təsdiqini gözləyir.', ['M TR not-ratified']],
    ['Türkiyədə [M|memorandumun] ratifikasiya proseduru davam edir.', ['M TR not-ratified']],
    ['Milli Məclis [M|memorandumu] təsdiqləyib, Türkiyə parlamenti isə hələ yox.', ['M AZ approved-by-parliament', 'M TR not-ratified']],
    ['TBMM-də [M|memorandum] hələ müzakirə olunmayıb.', ['M TR not-ratified']],
  ],
  'what is wished, planned, asked or reported and denied': [
    ['[M|Memorandum] yanvarda təsdiqlənəcək.', []],
    ['TBMM [M|memorandumu] təsdiqləyibmi?', []],
    ['TBMM [M|memorandumu] təsdiqləməlidir.', []],
    ['Nazirlik [M|memorandumun] ratifikasiya olunduğunu təkzib edib.', []],
    ['Komitə [M|memorandumu] təsdiqləyib.', []],
    ['Tərəflər [M|memorandumu] imzalamağa hazırlaşır.', []],
    ['Azərbaycan [M|memorandumu] imzalamayıb.', []],
  ],
  'reported statements': [
    ['Ekspert deyib ki, [M|memorandum] qüvvəyə minib.', ['M - in-force']],
    ['O, [M|memorandumun] Türkiyə parlamenti tərəfindən təsdiqləndiyini bildirib.', ['M TR approved-by-parliament']],
    ['“Türkiyə parlamenti [M|memorandumu] iyulda ratifikasiya etmişdi, indi bizimkilər də etdi.”', ['M TR ratified 2025-07?', 'M AZ ratified']],
  ],
  'two parties, two instruments': [
    ['[S|Bəyannaməni] Milli Məclis 2022-ci il fevralın 1-də, Türkiyə Böyük Millət Məclisi isə iki gün sonra ratifikasiya edib.', ['S AZ ratified 2022-02-01', 'S TR ratified 2022-02-03']],
    ['[M|Memorandum] [S|Şuşa Bəyannaməsinə] əsaslanır və İstanbulda imzalanıb.', ['M - signed @Istanbul']],
    ['[M|Memorandum] və [S|Şuşa Bəyannaməsi] Milli Məclis tərəfindən təsdiqlənib.', ['M AZ approved-by-parliament', 'S AZ approved-by-parliament']],
  ],
  'other papers': [
    ['ADY Gürcüstanla memorandum imzalayıb, [M|memorandum] isə başqadır.', []],
    ['[M|Memorandumdan] sonra qaz sazişi imzalanıb.', []],
    ['[M|Memorandum] çərçivəsində Bakıda protokol imzalanıb.', []],
    ['Gürcüstan parlamenti [M|memorandumu] təsdiqləyib.', []],
  ],
};

for (const [phenomenon, rows] of Object.entries(tables)) {
  describe(phenomenon, () => {
    test.each(rows)('%s', (sentence, expected) => {
      expect(statements('az', [sentence])).toEqual(expected);
    });
  });
}

describe('what the sentence before spoke of', () => {
  const rows: [string, string[], string[]][] = [
    ['onu', ['[S|Şuşa Bəyannaməsi] qısadır. Onu 2021-ci ildə iki ölkənin prezidenti imzalayıb.'], ['S both signed 2021']],
    ['sənəd', ['[M|Memorandum] qısadır. Sənəd İstanbulda imzalanıb.'], ['M - signed @Istanbul']],
    ['left out', ['[M|Memorandum] qısadır. Hələ qüvvəyə minməyib.'], ['M - not-in-force']],
    ['another paper between', ['[M|Memorandum] qısadır. Protokol da var. Ankarada imzalanıb.'], []],
  ];
  test.each(rows)('%s', (_name, blocks, expected) => {
    expect(statements('az', blocks)).toEqual(expected);
  });
});
