/** How Turkish news and reference pages put it, and how they put what they do not assert. The page is of 19 December 2025, a Friday. */
import { describe, expect, test } from 'vitest';
import { statements } from './page.ts';

/** Blocks of a page, or one sentence, and the statements in them. */
type Row = [text: string | string[], expected: string[]];

const tables: Record<string, Row[]> = {
  'nouns, participles and light verbs': [
    ['Bakanlar [M|muhtıraya] 22 Temmuz 2025’te İstanbul’da imza attı.', ['M - signed 2025-07-22 @Istanbul']],
    ['[M|Muhtıranın] altına iki bakan temmuzda İstanbul’da imza koydu.', ['M both signed 2025-07? @Istanbul']],
    ['Temmuzda İstanbul’da imzalanan [M|muhtıra] sekiz maddeden oluşuyor.', ['M - signed 2025-07? @Istanbul']],
    ['2021’de Şuşa’da imzalanan [S|Şuşa Beyannamesi] hâlâ konuşuluyor.', ['S - signed 2021 @Shusha']],
    [
      'Milli Meclis’in 16 Aralık’ta onayladığı [M|muhtıra] sekiz maddeden oluşuyor.',
      ['M AZ approved-by-parliament 2025-12-16?'],
    ],
    ['[S|Beyanname] TBMM’nin onayını 3 Şubat 2022’de aldı.', ['S TR approved-by-parliament 2022-02-03']],
    ['[M|Muhtıra] 16 Aralık 2025’te Milli Meclis’ten onay aldı.', ['M AZ approved-by-parliament 2025-12-16']],
    [
      'TBMM Genel Kurulu [S|beyannameyi] 3 Şubat 2022’de oy çokluğuyla kabul etti.',
      ['S TR approved-by-parliament 2022-02-03'],
    ],
    ['Milletvekilleri [M|muhtıraya] evet dedi.', ['M - approved-by-parliament']],
    ['[P|Anlaşma] Ağustos 2010 tarihlidir.', ['P - signed 2010-08']],
    ['[P|Anlaşma] 2010 tarihini taşıyor.', ['P - signed 2010']],
    ['[M|Muhtıra] iki savunma bakanının imzasını taşıyor.', ['M - signed']],
    ['[P|Anlaşma] 2011’den bu yana yürürlükte.', ['P - in-force 2011']],
    [
      '2011’de yürürlüğe giren [P|Stratejik Ortaklık ve Karşılıklı Yardım Anlaşması] on yıllıktı.',
      ['P - in-force 2011'],
    ],
    ['Azerbaycan parlamentosu [M|muhtırayı] bu hafta ratifiye etti.', ['M AZ ratified']],
    ['Cumhurbaşkanı Aliyev, [M|muhtıranın] onaylanmasına dair kanunu imzaladı.', ['M AZ assented']],
    ['Bakü’de parlamento [M|muhtırayı] üç gün önce onayladı.', ['M AZ approved-by-parliament 2025-12-16']],
    ['Dolayısıyla [M|muhtıra] yürürlükte değil.', ['M - not-in-force']],
    ['[M|Muhtırayı] Ankara henüz onaylamadı.', ['M TR not-ratified']],
    ['[M|Muhtırayı] ne TBMM ne Milli Meclis onayladı.', ['M AZ not-ratified']],
  ],
  'chronicles, boxes and lines': [
    [
      ['- 15 Haziran 2021: Aliyev ile Erdoğan Şuşa’da [S|beyannameyi] imzalıyor.'],
      ['S both signed 2021-06-15 @Shusha'],
    ],
    [['- 1 Şubat 2022', '- Milli Meclis [S|beyannameyi] onaylıyor.'], ['S AZ approved-by-parliament 2022-02-01']],
    [['- 3 Şubat 2022 — TBMM [S|Şuşa Beyannamesi]’ni kabul ediyor.'], ['S TR approved-by-parliament 2022-02-03']],
    [
      ['- [S|Şuşa Beyannamesi]', '- 15 Haziran 2021’de Şuşa’da imzalandı', '- 3 Şubat 2022’de TBMM’de kabul edildi'],
      ['S - signed 2021-06-15 @Shusha', 'S TR approved-by-parliament 2022-02-03'],
    ],
    [['- [P|Stratejik Ortaklık Anlaşması]', '- Yürürlük: 2011'], ['P - in-force 2011']],
    [['- [P|Stratejik Ortaklık Anlaşması]', '- İmza tarihi', '- 16 Ağustos 2010'], ['P - signed 2010-08-16']],
    [['- [S|Şuşa Beyannamesi]', '- TBMM onayı: 3 Şubat 2022'], ['S TR approved-by-parliament 2022-02-03']],
    [['- [P|Stratejik Ortaklık Anlaşması]', '- [S|Şuşa Beyannamesi]', '- 2011’den beri yürürlükte'], []],
    ['Haziran 2021’de iki lider Şuşa’da [S|beyannameyi] imzalıyor.', ['S both signed 2021-06 @Shusha']],
    ['Yıl 2022: TBMM [S|beyannameyi] onaylıyor.', []],
  ],
  'relative dates and ellipsis': [
    ['[P|Anlaşma] 2010’da imzalandı, ertesi yıl yürürlüğe girdi.', ['P - signed 2010', 'P - in-force 2011']],
    [
      '[P|Anlaşma] Ağustos 2010’da Bakü’de imzalandı. Milli Meclis onu aynı yılın aralık ayında onayladı.',
      ['P - signed 2010-08 @Baku', 'P AZ approved-by-parliament 2010-12'],
    ],
    ['İki bakan [M|muhtırayı] geçen temmuzda imzaladı.', ['M both signed 2025-07?']],
    ['Beş ay önce İstanbul’da imzalanan [M|muhtıra] Meclis’te.', ['M - signed 2025-07 @Istanbul']],
    [
      '[S|Beyanname] Bakü’de 1 Şubat 2022’de, Ankara’da ise iki gün sonra onaylandı.',
      ['S AZ approved-by-parliament 2022-02-01', 'S TR approved-by-parliament 2022-02-03'],
    ],
    [
      'Azerbaycan [M|muhtırayı] onayladı, Türkiye ise henüz onaylamadı.',
      ['M AZ approved-by-parliament', 'M TR not-ratified'],
    ],
    ['Meclisimiz [M|muhtırayı] dün onayladı.', ['M TR approved-by-parliament 2025-12-18']],
    ['Bugün Milli Meclis [M|muhtırayı] onayladı.', ['M AZ approved-by-parliament 2025-12-19']],
    ['Türkiye’de onay süreci henüz tamamlanmadı; [M|muhtıra] bekliyor.', ['M TR not-ratified']],
    ['[M|Muhtıra] hiçbir parlamentoda onaylanmadı.', ['M - not-ratified']],
  ],
  'what is not asserted': [
    ['TBMM [M|muhtırayı] ocakta onaylayacak.', []],
    ['[M|Muhtıra] onaylanırsa yürürlüğe girer.', []],
    ['TBMM onaylarsa [M|muhtıra] ilkbaharda yürürlükte olur.', []],
    ['TBMM [M|muhtırayı] onayladı mı?', []],
    ['TBMM’nin [M|muhtırayı] onaylayıp onaylamadığı bilinmiyor.', []],
    ['Bakanlık [M|muhtıranın] yürürlüğe girdiğini yalanladı.', []],
    ['[M|Muhtıranın] ekimde onaylandığı haberi asılsız.', []],
    ['Muhalefet, TBMM’yi [M|muhtırayı] onaylamaya çağırdı.', []],
    ['[M|Muhtıra] yürürlüğe girmeden önce TBMM’nin onayı gerekiyor.', []],
    ['[M|Muhtıranın] yanı sıra Gürcistan’la 2019’da imzalanan protokol de onaylandı.', []],
    ['Güler ile Rumen mevkidaşı [M|muhtırayı] İstanbul’da imzaladı.', []],
    ['Savunma Komisyonu [M|muhtırayı] onayladı.', []],
    ['TBMM’nin [M|muhtırayı] onaylaması bekleniyor.', ['M TR not-ratified']],
    ['Keşke TBMM [M|muhtırayı] onaylasa.', []],
    ['[M|Muhtıra] son bildirimin alındığı gün yürürlüğe girer.', []],
    ['[M|Muhtıra] yürürlüğe girdiğinde beş yıl geçerli olacak.', []],
    ['TBMM Genel Kurulu gündeminde [M|muhtıranın] onaylanması var.', []],
    ['TBMM, [M|muhtıra] ile birlikte değil, ayrı bir oturumda Macaristan anlaşmasını onayladı.', []],
    ['Milli Meclis [M|muhtırayı] 23 Aralık’ta oylayacak.', []],
    ['Bakü onaylasa bile [M|muhtıra] yürürlüğe girmez.', []],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(statements('tr', [text].flat())).toEqual(expected);
  });
});
