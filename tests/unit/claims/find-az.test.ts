/** What Azerbaijani sentences assert, by phenomenon. The page is of 19 December 2025, a Friday. */
import { describe, expect, test } from 'vitest';
import { statements } from './page.ts';

/** Sentence, and the statements in it. */
type Row = [sentence: string, expected: string[]];

const tables: Record<string, Row[]> = {
  'active voice, with who, when and where': [
    ['Milli Məclis [M|memorandumu] 2025-ci il dekabrın 16-da təsdiqləyib.', ['M AZ approved-by-parliament 2025-12-16']],
    ['Milli Məclis Türkiyə ilə [M|memorandumu] təsdiq edib.', ['M AZ approved-by-parliament']],
    [
      'Türkiyə Böyük Millət Məclisi [S|Şuşa Bəyannaməsini] 3 fevral 2022-ci ildə ratifikasiya edib.',
      ['S TR ratified 2022-02-03'],
    ],
    [
      '2021-ci il iyunun 15-də iki ölkənin prezidenti Şuşada [S|Şuşa Bəyannaməsini] imzalayıb.',
      ['S both signed 2021-06-15 @Shusha'],
    ],
    [
      'Zakir Həsənov və Yaşar Gülər [M|memorandumu] iyulun 22-də İstanbulda imzalayıblar.',
      ['M both signed 2025-07-22? @Istanbul'],
    ],
    ['Türkiyə [M|memorandumu] iyulda ratifikasiya etmişdi.', ['M TR ratified 2025-07?']],
    ['Deputatlar “[M|Anlaşma Memorandumu]”nun təsdiqi haqqında qanuna səs veriblər.', ['M - approved-by-parliament']],
    ['Prezident İlham Əliyev [M|memorandumun] təsdiqi haqqında qanunu imzalayıb.', ['M AZ assented']],
    ['Milli Məclis [M|memorandumu] birinci oxunuşda qəbul edib.', ['M AZ first-reading']],
    [
      'Hər iki parlament [S|bəyannaməni] 2022-ci ilin fevralında təsdiqləyib.',
      ['S both approved-by-parliament 2022-02'],
    ],
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
    [
      'Milli Məclis, iyulda imzalanmış [M|memorandumu] dekabrın 16-da təsdiqləyib.',
      ['M AZ approved-by-parliament 2025-12-16?', 'M - signed 2025-07?'],
    ],
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
    [
      'Milli Məclis [M|memorandumu] təsdiqləyib, Türkiyə parlamenti isə hələ yox.',
      ['M AZ approved-by-parliament', 'M TR not-ratified'],
    ],
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
    [
      '“Türkiyə parlamenti [M|memorandumu] iyulda ratifikasiya etmişdi, indi bizimkilər də etdi.”',
      ['M TR ratified 2025-07?', 'M AZ ratified'],
    ],
  ],
  'two parties, two instruments': [
    [
      '[S|Bəyannaməni] Milli Məclis 2022-ci il fevralın 1-də, Türkiyə Böyük Millət Məclisi isə iki gün sonra ratifikasiya edib.',
      ['S AZ ratified 2022-02-01', 'S TR ratified 2022-02-03'],
    ],
    ['[M|Memorandum] [S|Şuşa Bəyannaməsinə] əsaslanır və İstanbulda imzalanıb.', ['M - signed @Istanbul']],
    [
      '[M|Memorandum] və [S|Şuşa Bəyannaməsi] Milli Məclis tərəfindən təsdiqlənib.',
      ['M AZ approved-by-parliament', 'S AZ approved-by-parliament'],
    ],
  ],
  'other papers': [
    ['ADY Gürcüstanla memorandum imzalayıb, [M|memorandum] isə başqadır.', []],
    ['[M|Memorandumdan] sonra qaz sazişi imzalanıb.', []],
    ['[M|Memorandum] çərçivəsində Bakıda protokol imzalanıb.', []],
    ['Gürcüstan parlamenti [M|memorandumu] təsdiqləyib.', []],
  ],
  'as news is written': [
    ['TBMM [M|memorandumu] hələ gündəliyə salmayıb.', ['M TR not-ratified']],
    ['Türkiyə Böyük Millət Məclisi [M|memorandumu] hələ müzakirə etməyib.', ['M TR not-ratified']],
    ['[M|Memorandum] Türkiyə parlamentinə hələ təqdim olunmayıb.', ['M TR not-ratified']],
    ['Ankara [M|memorandumla] bağlı daxili prosedurları hələ tamamlamayıb.', ['M TR not-ratified']],
    ['Türkiyə tərəfi [M|memorandumun] ratifikasiyasını hələ başa çatdırmayıb.', ['M TR not-ratified']],
    [
      'Türkiyənin daxili prosedurları başa çatmadığı üçün [M|memorandum] qüvvəyə minməyib.',
      ['M TR not-ratified', 'M - not-in-force'],
    ],
    ['[M|Memorandum] hər iki tərəfin ratifikasiyasından sonra qüvvəyə minəcək.', []],
    [
      '[M|Memorandum] dekabrın 16-da Milli Məclisin plenar iclasında təsdiqlənib.',
      ['M AZ approved-by-parliament 2025-12-16?'],
    ],
    [
      'Dekabrın 16-da Milli Məclisin plenar iclasında [M|memorandumun] təsdiq edilməsi haqqında qanun layihəsi qəbul olunub.',
      ['M AZ approved-by-parliament 2025-12-16?'],
    ],
    [
      'Milli Məclisin dekabrın 16-da təsdiqlədiyi [M|memorandum] Ankarada hələ gündəlikdə deyil.',
      ['M AZ approved-by-parliament 2025-12-16?'],
    ],
    [
      'Milli Məclis Türkiyə ilə iyulun 22-də İstanbulda imzalanmış [M|memorandumu] təsdiqləyib.',
      ['M AZ approved-by-parliament', 'M - signed 2025-07-22? @Istanbul'],
    ],
    [
      'Milli Məclis iki ölkənin müdafiə nazirlərinin iyulda Ankarada imzaladığı [M|memorandumu] təsdiq etdi.',
      ['M AZ approved-by-parliament', 'M both signed 2025-07? @Ankara'],
    ],
    ['# Milli Məclis Türkiyə ilə [M|memorandumu] təsdiqlədi', ['M AZ approved-by-parliament']],
    ['# Türkiyə parlamenti [M|memorandumu] ratifikasiya edib', ['M TR ratified']],
    ['# [M|Memorandum] qüvvəyə minib', ['M - in-force']],
    ['# Prezident [M|memorandumu] təsdiqlədi', ['M - assented']],
    ['# İlham Əliyev Türkiyə ilə [M|memorandumu] təsdiqləyib', ['M AZ assented']],
    ['# [M|Memorandum] birinci oxunuşda qəbul olundu', ['M - first-reading']],
    [
      '[S|Şuşa Bəyannaməsi] 2021-ci il iyunun 15-də Azərbaycan və Türkiyə prezidentləri tərəfindən Şuşa şəhərində imzalanıb.',
      ['S both signed 2021-06-15 @Shusha'],
    ],
    [
      '2021-ci ildə Şuşada imzalanan [S|Bəyannamə] iki ölkə arasında müttəfiqlik münasibətlərini rəsmiləşdirib.',
      ['S - signed 2021 @Shusha'],
    ],
    ['[S|Şuşa Bəyannaməsi] 2020-ci ildə imzalanıb.', ['S - signed 2020']],
    ['[S|Şuşa Bəyannaməsi] 2021-ci il iyunun 12-də Bakıda imzalanmışdı.', ['S - signed 2021-06-12 @Baku']],
    ['Hər iki parlament [S|bəyannaməni] 2022-ci il fevralın 3-də ratifikasiya edib.', ['S both ratified 2022-02-03']],
    [
      '[S|Bəyannamə] fevralın 1-də Azərbaycan, fevralın 3-də Türkiyə parlamenti tərəfindən təsdiqlənib.',
      ['S AZ approved-by-parliament 2025-02-01?', 'S TR approved-by-parliament 2025-02-03?'],
    ],
    [
      'Prezident İlham Əliyev 2022-ci il fevralın 12-də [S|Şuşa Bəyannaməsinin] təsdiqi haqqında qanun imzalayıb.',
      ['S AZ assented 2022-02-12'],
    ],
    ['Prezident İlham Əliyev [M|Memorandumun] təsdiq edilməsi barədə qanunu imzalayıb.', ['M AZ assented']],
    ['Qanuna əsasən, [M|memorandum] təsdiq edilir.', []],
    [
      '[P|Strateji tərəfdaşlıq və qarşılıqlı yardım haqqında Müqavilə] 2010-cu il avqustun 16-da Bakıda imzalanıb.',
      ['P - signed 2010-08-16 @Baku'],
    ],
    [
      '[P|Müqavilə] 2010-cu il avqustun 16-da İstanbulda imzalanıb, 2011-ci ildə isə qüvvəyə minib.',
      ['P - signed 2010-08-16 @Istanbul', 'P - in-force 2011'],
    ],
    ['Ekspertin sözlərinə görə, [M|memorandum] mayda Ankarada imzalanıb.', ['M - signed 2025-05? @Ankara']],
    ['Ekspert [M|memorandumun] mayda Ankarada imzalandığını deyib.', ['M - signed 2025-05? @Ankara']],
    ['Gülər bazar ertəsi Ankarada [M|memorandumun] iyulda imzalandığını xatırladıb.', ['M - signed 2025-07?']],
    ['Ankarada çıxış edən Gülər [M|memorandumun] qüvvəyə minmədiyini deyib.', ['M - not-in-force']],
    ['Gülər Ankarada deyib ki, [M|memorandum] iyulda imzalanıb.', ['M - signed 2025-07?']],
    ['Nazirlik [M|memorandumun] qüvvəyə mindiyi barədə xəbərləri təkzib edib.', []],
    ['[M|Memorandumun] Türkiyə parlamentində təsdiqləndiyi barədə məlumat yoxdur.', []],
    ['[M|Memorandumun] nə vaxt qüvvəyə minəcəyi bilinmir.', []],
    ['Qarabağ Bəyannaməsi 2024-cü ildə Şuşada imzalanıb, [S|Şuşa Bəyannaməsi] isə üç il əvvəl.', []],
    ['Gürcüstanla imzalanmış memorandum [M|memorandumdan] fərqlidir.', []],
    ['[M|Memorandum] [S|Şuşa Bəyannaməsindən] fərqli olaraq hələ ratifikasiya olunmayıb.', ['M - not-ratified']],
    ['[M|Memorandum] 2021-ci ildə imzalanmış [S|Şuşa Bəyannaməsinin] davamıdır.', ['S - signed 2021']],
    [
      '[M|Memorandumu] Azərbaycan təsdiqləyib, Türkiyə isə hələ təsdiqləməyib.',
      ['M AZ approved-by-parliament', 'M TR not-ratified'],
    ],
    [
      '[M|Memorandumu] Azərbaycan təsdiqləyib, Türkiyə isə hələ yox.',
      ['M AZ approved-by-parliament', 'M TR not-ratified'],
    ],
    ['Müdafiə komitəsi [M|memorandumu] müzakirə edərək plenar iclasa tövsiyə edib.', []],
    ['Deputatlar çərşənbə axşamı [M|memorandumu] təsdiqləyiblər.', ['M - approved-by-parliament 2025-12-16']],
    ['Bu gün parlament Türkiyə ilə [M|memorandumu] ratifikasiya etdi.', ['M - ratified 2025-12-19']],
    [
      '[M|Memorandum] bu gün Milli Məclisdə səsverməyə çıxarılıb və qəbul edilib.',
      ['M AZ approved-by-parliament 2025-12-19'],
    ],
    ['Sənədə səs verildi: [M|memorandum] qəbul olundu.', []],
    [
      'Müdafiə nazirləri Zakir Həsənov və Yaşar Gülər iyulun 22-də İstanbulda [M|Anlaşma Memorandumu] imzalayıblar.',
      ['M both signed 2025-07-22? @Istanbul'],
    ],
    ['[M|Memorandum] artıq hüquqi qüvvəyə malikdir.', ['M - in-force']],
    [
      '[M|Memorandum] hələ hüquqi qüvvəyə minməyib, çünki Türkiyə onu ratifikasiya etməyib.',
      ['M - not-in-force', 'M TR not-ratified'],
    ],
    [
      '[M|Memorandum] Türkiyə tərəfindən iyulda ratifikasiya olunub, Azərbaycan isə dekabrda təsdiqləyib.',
      ['M TR ratified 2025-07?', 'M AZ approved-by-parliament 2025-12?'],
    ],
    ['[M|Memorandum] Milli Məclisdən yekdilliklə keçib.', ['M AZ approved-by-parliament']],
    ['Milli Məclis [M|memoranduma] razılıq verib.', ['M AZ approved-by-parliament']],
    ['Milli Məclisin deputatları [M|memoranduma] səs veriblər.', ['M AZ approved-by-parliament']],
    ['[M|Memorandumun] lehinə Milli Məclisdə bütün deputatlar səs verib.', ['M AZ approved-by-parliament']],
    ['TBMM-də [M|memorandumla] bağlı hələ səsvermə keçirilməyib.', ['M TR not-ratified']],
    ['[M|Memorandum] TBMM-nin gündəliyinə hələ çıxarılmayıb.', ['M - not-ratified']],
    ['[M|Memorandumun] təsdiqi Ankarada hələ gözlənilir.', ['M TR not-ratified']],
    ['[M|Memorandum] Türkiyə tərəfindən hələ təsdiqlənməyib.', ['M TR not-ratified']],
    ['Türkiyə [M|memorandumu] hələ ki təsdiqləməyib.', ['M TR not-ratified']],
    ['Türkiyədə isə [M|memorandum] hələ təsdiqlənməyib.', ['M TR not-ratified']],
    ['Həsənov və Gülər [M|memoranduma] İstanbulda imza atıblar.', ['M both signed @Istanbul']],
    ['Nazirlər [M|memoranduma] İstanbulda imza atdılar.', ['M - signed @Istanbul']],
    ['Həsənovla Gülərin İstanbulda imzaladığı [M|memorandum] səkkiz maddədir.', ['M both signed @Istanbul']],
    ['[S|Şuşa Bəyannaməsi] 15 iyun 2021-ci il tarixində Şuşada imzalanmışdır.', ['S - signed 2021-06-15 @Shusha']],
    [
      '2021-ci ilin iyununda imzalanmış və 2022-ci ilin fevralında hər iki parlament tərəfindən təsdiqlənmiş [S|Şuşa Bəyannaməsi] qüvvədədir.',
      ['S - signed 2021-06', 'S both approved-by-parliament 2022-02', 'S - in-force'],
    ],
    [
      '[S|Şuşa Bəyannaməsi] 2022-ci il fevralın 3-də TBMM-də 266 səslə qəbul edilib.',
      ['S TR approved-by-parliament 2022-02-03'],
    ],
    ['TBMM [S|Şuşa Bəyannaməsini] 266 səslə təsdiqlədi.', ['S TR approved-by-parliament']],
    ['[S|Bəyannamə] Prezidentin fərmanı ilə təsdiqlənib.', ['S - assented']],
    ['Ərdoğanın təsdiqlədiyi [S|bəyannamə] rəsmi qəzetdə dərc olundu.', ['S TR assented']],
    ['Prezident [M|memorandumun] təsdiqi haqqında qanunu imzaladı.', ['M - assented']],
    ['Prezident İlham Əliyev [M|Memorandumu] imzaladığı qanunla təsdiqləyib.', ['M AZ assented']],
    ['Yalnız Azərbaycan [M|memorandumu] təsdiqləyib.', ['M AZ approved-by-parliament']],
    ['[M|Memorandumu] hələlik yalnız Azərbaycan təsdiqləyib.', ['M AZ approved-by-parliament']],
    ['[M|Memorandum] artıq çoxdan qüvvəyə minib.', ['M - in-force']],
    ['[M|Memorandum] dekabrın 16-dan qüvvədədir.', ['M - in-force 2025-12-16?']],
    ['O, [M|memorandumun] qüvvədə olduğunu dedi.', ['M - in-force']],
    ['O, [M|memorandumun] qüvvədə olmadığını dedi.', ['M - not-in-force']],
    ['[M|Memorandum] 2025-ci ilin iyulunda TBMM-dən keçmişdi.', ['M TR approved-by-parliament 2025-07']],
    ['“[M|Memorandumu] Ankarada imzaladıq”, – deyib.', ['M - signed @Ankara']],
    ['“Parlamentimiz [M|memorandumu] təsdiqlədi”, – deyib.', ['M AZ approved-by-parliament']],
    ['İddiaya görə, TBMM [M|memorandumu] iyulda təsdiqləyib.', ['M TR approved-by-parliament 2025-07?']],
    ['TBMM-nin [M|memorandumu] iyulda təsdiqlədiyi barədə iddia əsassızdır.', []],
    ['[M|Memorandum] Ankarada deyil, İstanbulda imzalanıb.', ['M - signed @Istanbul']],
    ['[M|Memorandum] qısadır. İmzalanma tarixi: 22 iyul 2025, İstanbul.', ['M - signed 2025-07-22 @Istanbul']],
    ['Bakı [M|memorandumu] təsdiqləyib. Ankara isə hələ yox.', ['M AZ approved-by-parliament', 'M TR not-ratified']],
    ['# Azərbaycan parlamenti [M|memorandumu] təsdiqlədi', ['M AZ approved-by-parliament']],
    ['# [M|Memorandum] Bakıda təsdiqləndi', ['M AZ approved-by-parliament']],
    ['# Şuşada tarixi imza: [S|Şuşa Bəyannaməsi] imzalandı', ['S - signed']],
    ['# Parlament [M|memorandumu] ratifikasiya etdi', ['M - ratified']],
    [
      '[S|Şuşa Bəyannaməsi] 2021-ci ilin iyununda imzalanıb, 2022-ci ilin fevralında isə ratifikasiya olunub.',
      ['S - signed 2021-06', 'S - ratified 2022-02'],
    ],
    ['2010-cu ildə imzalanmış [P|Müqavilə] 2011-ci ildə TBMM-də təsdiqlənib.', ['P TR approved-by-parliament 2011']],
    ['[P|Strateji tərəfdaşlıq haqqında Müqavilə] 2030-cu ilə qədər qüvvədə qalacaq.', []],
    ['[M|Memorandum] 22 iyulda imzalansa da, hələ qüvvəyə minməyib.', ['M - not-in-force']],
    ['[M|Memorandum] imzalanıb, lakin hələ ratifikasiya olunmayıb.', ['M - signed', 'M - not-ratified']],
    ['[M|Memorandum] imzalandıqdan beş ay sonra Milli Məclisdə təsdiqləndi.', ['M AZ approved-by-parliament']],
    ['Ötən ay [M|memorandum] komitədə müzakirə olunub.', []],
    [
      'Azərbaycan tərəfi [M|memorandumu] ratifikasiya etdi, Türkiyə tərəfi hələ etməyib.',
      ['M AZ ratified', 'M TR not-ratified'],
    ],
    ['[M|Memorandum] parlamentin payız sessiyasında təsdiqlənib.', ['M - approved-by-parliament']],
    ['Millət vəkilləri [M|memorandumun] təsdiqinə səs verdilər.', ['M - approved-by-parliament']],
    ['Dünən Milli Məclisdə Türkiyə ilə [M|memorandum] təsdiqləndi.', ['M AZ approved-by-parliament 2025-12-18']],
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
    [
      'onu',
      ['[S|Şuşa Bəyannaməsi] qısadır. Onu 2021-ci ildə iki ölkənin prezidenti imzalayıb.'],
      ['S both signed 2021'],
    ],
    ['sənəd', ['[M|Memorandum] qısadır. Sənəd İstanbulda imzalanıb.'], ['M - signed @Istanbul']],
    ['left out', ['[M|Memorandum] qısadır. Hələ qüvvəyə minməyib.'], ['M - not-in-force']],
    ['another paper between', ['[M|Memorandum] qısadır. Protokol da var. Ankarada imzalanıb.'], []],
  ];
  test.each(rows)('%s', (_name, blocks, expected) => {
    expect(statements('az', blocks)).toEqual(expected);
  });
});
