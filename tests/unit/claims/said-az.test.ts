/** How Azerbaijani news and reference pages put it, and how they put what they do not assert. The page is of 19 December 2025, a Friday. */
import { describe, expect, test } from 'vitest';
import { statements } from './page.ts';

/** Blocks of a page, or one sentence, and the statements in them. */
type Row = [text: string | string[], expected: string[]];

const tables: Record<string, Row[]> = {
  'nouns, participles and light verbs': [
    ['Nazirlər [M|memoranduma] iyulun 22-də İstanbulda imza atıblar.', ['M - signed 2025-07-22? @Istanbul']],
    ['İyulda İstanbulda imzalanan [M|memorandum] səkkiz maddədən ibarətdir.', ['M - signed 2025-07? @Istanbul']],
    ['2021-ci ildə Şuşada imzalanmış [S|Şuşa Bəyannaməsi] hələ də müzakirə mövzusudur.', ['S - signed 2021 @Shusha']],
    [
      'Milli Məclisin dekabrın 16-da təsdiqlədiyi [M|memorandum] səkkiz maddədən ibarətdir.',
      ['M AZ approved-by-parliament 2025-12-16?'],
    ],
    ['[M|Memorandum] Milli Məclisin təsdiqindən dekabrın 16-da keçib.', ['M AZ approved-by-parliament 2025-12-16?']],
    ['Millət vəkilləri [M|memorandumun] lehinə səs veriblər.', ['M - approved-by-parliament']],
    ['TBMM [S|bəyannaməni] 2022-ci il fevralın 3-də ratifikasiya edib.', ['S TR ratified 2022-02-03']],
    ['[P|Müqavilə] 2010-cu il tarixlidir.', ['P - signed 2010']],
    ['[P|Müqavilə] 2010-cu ilin tarixini daşıyır.', ['P - signed 2010']],
    ['[M|Memorandum] iki nazirin imzasını daşıyır.', ['M - signed']],
    ['[P|Müqavilə] 2011-ci ildən qüvvədədir.', ['P - in-force 2011']],
    [
      '2011-ci ildə qüvvəyə minmiş [P|Strateji tərəfdaşlıq və qarşılıqlı yardım haqqında Müqavilə] on illik idi.',
      ['P - in-force 2011'],
    ],
    ['Prezident İlham Əliyev [M|memorandumun] təsdiqi haqqında qanunu imzalayıb.', ['M AZ assented']],
    [
      'Dövlət başçısı təsdiq qanununa imza atıb, [M|memorandum] isə hələ qüvvəyə minməyib.',
      ['M - assented', 'M - not-in-force'],
    ],
    ['Deputatlar [M|memorandumu] üç gün əvvəl təsdiqləyiblər.', ['M - approved-by-parliament 2025-12-16']],
    ['Beləliklə, [M|memorandum] qüvvədə deyil.', ['M - not-in-force']],
    ['Ankara [M|memorandumu] hələ ratifikasiya etməyib.', ['M TR not-ratified']],
    ['[M|Memorandumu] nə Ankara, nə də Bakı təsdiqləyib.', ['M AZ not-ratified']],
    ['Türkiyə parlamentində [M|memorandumla] bağlı səsvermə olmayıb.', ['M TR not-ratified']],
    ['Heç bir parlament [M|memorandumu] təsdiqləməyib.', ['M - not-ratified']],
  ],
  'chronicles, boxes and lines': [
    [['- 2021, 15 iyun. Əliyev və Ərdoğan Şuşada [S|bəyannaməni] imzalayırlar.'], ['S both signed 2021-06-15 @Shusha']],
    [
      ['- 1 fevral 2022-ci il', '- Milli Məclis [S|bəyannaməni] təsdiqləyir.'],
      ['S AZ approved-by-parliament 2022-02-01'],
    ],
    [['- 3 fevral 2022 — TBMM [S|Şuşa Bəyannaməsini] qəbul edir.'], ['S TR approved-by-parliament 2022-02-03']],
    [['- 2022-ci il, 3 fevral: Türkiyə parlamenti [S|bəyannaməni] ratifikasiya edir.'], ['S TR ratified 2022-02-03']],
    [
      [
        '- [S|Şuşa Bəyannaməsi]',
        '- 15 iyun 2021-ci ildə Şuşada imzalanıb',
        '- 2022-ci il fevralın 1-də Milli Məclisdə təsdiqlənib',
      ],
      ['S - signed 2021-06-15 @Shusha', 'S AZ approved-by-parliament 2022-02-01'],
    ],
    [['- [P|Strateji tərəfdaşlıq müqaviləsi]', '- Qüvvəyə minməsi: 2011'], ['P - in-force 2011']],
    [['- [P|Strateji tərəfdaşlıq müqaviləsi]', '- İmzalanma tarixi', '- 16 avqust 2010'], ['P - signed 2010-08-16']],
    [['- [S|Şuşa Bəyannaməsi]', '- Milli Məclisin təsdiqi: 1 fevral 2022'], ['S AZ approved-by-parliament 2022-02-01']],
    [['- [P|Strateji tərəfdaşlıq müqaviləsi]', '- [S|Şuşa Bəyannaməsi]', '- 2011-ci ildən qüvvədədir'], []],
    ['2021-ci ilin iyununda iki prezident Şuşada [S|bəyannaməni] imzalayır.', ['S both signed 2021-06 @Shusha']],
  ],
  'relative dates and ellipsis': [
    ['[P|Müqavilə] 2010-cu ildə imzalanıb, növbəti il isə qüvvəyə minib.', ['P - signed 2010', 'P - in-force 2011']],
    [
      '[P|Müqavilə] 2010-cu ilin avqustunda Bakıda imzalanıb. Həmin il dekabrın 21-də Milli Məclis onu təsdiqləyib.',
      ['P - signed 2010-08 @Baku', 'P AZ approved-by-parliament 2010-12-21'],
    ],
    [
      '[S|Bəyannamə] Bakıda 2022-ci il fevralın 1-də, Ankarada isə iki gün sonra təsdiqlənib.',
      ['S AZ approved-by-parliament 2022-02-01', 'S TR approved-by-parliament 2022-02-03'],
    ],
    ['Nazirlər [M|memorandumu] ötən iyulda imzalayıblar.', ['M - signed 2025-07?']],
    ['Beş ay əvvəl İstanbulda imzalanan [M|memorandum] gündəlikdədir.', ['M - signed 2025-07 @Istanbul']],
    [
      'Azərbaycan [M|memorandumu] təsdiqləyib, Türkiyə isə hələ yox.',
      ['M AZ approved-by-parliament', 'M TR not-ratified'],
    ],
    ['Məclisimiz [M|memorandumu] dünən təsdiqləyib.', ['M AZ approved-by-parliament 2025-12-18']],
    ['Ankarada prosedur hələ tamamlanmayıb, [M|memorandum] gözləyir.', ['M TR not-ratified']],
    ['[M|Memorandum] bu həftə Milli Məclisdən keçdi.', ['M AZ approved-by-parliament']],
    [
      '[S|Bəyannamə] hər iki parlament tərəfindən 2022-ci ilin fevralında təsdiqlənib.',
      ['S both approved-by-parliament 2022-02'],
    ],
  ],
  'Cyrillic script': [
    ['[S|Шуша Бәјаннамәси] 2021-ҹи ил ијунун 15-дә Шушада имзаланыб.', ['S - signed 2021-06-15 @Shusha']],
    ['[S|Бәјаннамәни] Милли Мәҹлис 2022-ҹи ил февралын 1-дә тәсдиг едиб.', ['S AZ approved-by-parliament 2022-02-01']],
    ['Түркијә парламенти [M|меморандуму] һәлә тәсдигләмәјиб.', ['M TR not-ratified']],
    ['[M|Меморандум] гүввәјә минәҹәк.', []],
  ],
  'what is not asserted': [
    ['TBMM [M|memorandumu] yanvarda ratifikasiya edəcək.', []],
    ['TBMM [M|memorandumu] ratifikasiya etsə, o, qüvvəyə minir.', []],
    ['[M|Memorandum] təsdiqlənərsə, dərhal qüvvəyə minir.', []],
    ['TBMM [M|memorandumu] ratifikasiya edibmi?', []],
    ['TBMM-nin [M|memorandumu] təsdiqləyib-təsdiqləmədiyi məlum deyil.', []],
    ['Nazirlik [M|memorandumun] qüvvəyə mindiyini təkzib edib.', []],
    ['[M|Memorandumun] oktyabrda təsdiqləndiyi barədə xəbər doğru deyil.', []],
    ['Müxalifət TBMM-i [M|memorandumu] ratifikasiya etməyə çağırıb.', []],
    ['[M|Memorandumun] qüvvəyə minməsi üçün TBMM onu təsdiqləməlidir.', []],
    ['Gürcüstanla 2019-cu ildə imzalanmış protokol [M|memorandumdan] əvvəl təsdiqlənib.', []],
    ['Gülər və rumıniyalı həmkarı [M|memorandumu] İstanbulda imzalayıblar.', []],
    ['Müdafiə komitəsi [M|memorandumu] təsdiqləyib.', []],
    ['TBMM-nin [M|memorandumu] təsdiqləməsi gözlənilir.', []],
    ['Kaş TBMM [M|memorandumu] təsdiqləyəydi.', []],
    ['[M|Memorandum] son bildirişin alındığı gün qüvvəyə minir.', []],
    ['[M|Memorandum] qüvvəyə mindikdən sonra beş il davam edəcək.', []],
    ['Gündəlikdə [M|memorandumun] təsdiqi məsələsi var.', []],
    ['Milli Məclis [M|memorandumu] dekabrın 23-də səsə qoyacaq.', []],
    ['Bakı təsdiqləsə belə, [M|memorandum] qüvvəyə minmir.', []],
    ['Ankaranın [M|memorandumu] imzalamaq fikri yoxdur.', []],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(statements('az', [text].flat())).toEqual(expected);
  });
});
