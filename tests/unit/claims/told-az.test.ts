/** More of what Azerbaijani pages say of a status, on 19 December 2025: clauses behind a name, pronouns, turns of phrase, and what looks like them. */
import { describe, expect, test } from 'vitest';
import { statements } from './page.ts';

const tables: Record<string, [string, string[]][]> = {
  'bu gün də': [['[P|Müqavilə] bu gün də qüvvədədir.', ['P - in-force']]],
  'əvvəlki cümlədən': [
    [
      '[P|Müqavilə] xatırlandı: onu 2010-cu il avqustun 16-da Bakıda Abdullah Gül və İlham Əliyev imzalamışdı.',
      ['P both signed 2010-08-16 @Baku'],
    ],
    [
      '[M|Memorandum] üç səhifədir. Onu iyulda İstanbulda Zakir Həsənov və Yaşar Gülər imzalayıb.',
      ['M both signed 2025-07? @Istanbul'],
    ],
    ['[M|Memorandum] mübahisə doğurur. Türkiyə onu hələ ratifikasiya etməyib.', ['M TR not-ratified']],
    [
      '[P|Müqavilə] 2010-cu ildə imzalanıb. İyirmi üç maddəlik sənəd 2011-ci ildə qüvvəyə minib.',
      ['P - signed 2010', 'P - in-force 2011'],
    ],
    [
      '[S|Bəyannamə] hər iki parlamentə göndərildi. Milli Məclis onu 2022-ci il fevralın 1-də, TBMM fevralın 3-də təsdiqlədi.',
      ['S AZ approved-by-parliament 2022-02-01', 'S TR approved-by-parliament 2022-02-03'],
    ],
  ],
  'müxtəlif ifadələr': [
    ['[M|Memorandumun] hələ hüquqi qüvvəsi yoxdur.', ['M - not-in-force']],
    ['[M|Memorandum] hələlik qüvvəyə minməyib.', ['M - not-in-force']],
    ['Türkiyə [M|memorandumla] bağlı daxili prosedurları hələ tamamlamayıb.', ['M TR not-ratified']],
    ['Milli Məclis [M|memorandumu] çərşənbə axşamı təsdiqləyib.', ['M AZ approved-by-parliament 2025-12-16']],
    ['Deputatlar [M|memorandumu] yekdilliklə qəbul ediblər.', ['M - approved-by-parliament']],
    ['[M|Memorandum] dekabrın 16-da Milli Məclisdən keçib.', ['M AZ approved-by-parliament 2025-12-16?']],
    ['Prezident İlham Əliyev [M|memorandumun] təsdiqi haqqında qanunu imzalayıb.', ['M AZ assented']],
    [
      '[S|Şuşa Bəyannaməsi] 2021-ci il iyunun 15-də Şuşada iki prezident tərəfindən imzalanıb.',
      ['S both signed 2021-06-15 @Shusha'],
    ],
    [
      'İki ölkənin müdafiə nazirləri [M|memorandumu] iyulun 22-də İstanbulda imzalamışdılar.',
      ['M both signed 2025-07-22? @Istanbul'],
    ],
    ['Türkiyə Böyük Millət Məclisi [S|Şuşa Bəyannaməsini] 266 səslə qəbul etdi.', ['S TR approved-by-parliament']],
    ['2022-ci ilin fevralında hər iki parlament [S|bəyannaməni] ratifikasiya etdi.', ['S both ratified 2022-02']],
    ['[M|Memorandum] Ankarada təsdiq gözləyir.', ['M TR not-ratified']],
    [
      'Milli Məclis [M|memorandumu] təsdiqlədi, TBMM isə hələ təsdiqləməyib.',
      ['M AZ approved-by-parliament', 'M TR not-ratified'],
    ],
    ['[P|Müqavilə] 2011-ci ildən qüvvədədir.', ['P - in-force 2011']],
    [
      'Ərdoğan [S|bəyannamənin] təsdiqi haqqında qərarı 2022-ci il fevralın 11-də imzalayıb.',
      ['S TR assented 2022-02-11'],
    ],
  ],
  deyilməyən: [
    ['[M|Memorandum] TBMM təsdiqlədikdən sonra qüvvəyə minəcək.', []],
    ['TBMM [M|memorandumu] təsdiqləsə, sənəd qüvvəyə minəcək.', []],
    ['Türkiyə [M|memorandumu] təsdiqləyib?', []],
    ['[M|Memorandum] yanvarda təsdiqlənə bilər.', []],
    ['Müxalifət [M|memorandumun] təsdiqlənməsini tələb edib.', []],
    ['[M|Memorandumdan] əlavə, Məclis dünən Gürcüstanla ticarət sazişini təsdiqləyib.', []],
    ['Nazirlik [M|memorandumun] qüvvəyə mindiyini təkzib edib.', []],
    ['Universitetlər arasında dünən başqa memorandum imzalanıb; [M|memorandum] isə parlamentdədir.', []],
    ['[M|Memorandumun] nə vaxt təsdiqlənəcəyi bəlli deyil.', []],
    ['Müdafiə komitəsi [M|memorandumu] bəyənib.', []],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(statements('az', [text])).toEqual(expected);
  });
});
