/** What Turkish sentences assert, by phenomenon. The page is of 19 December 2025, a Friday. */
import { describe, expect, test } from 'vitest';
import { statements } from './page.ts';

/** Sentence, and the statements in it. */
type Row = [sentence: string, expected: string[]];

const tables: Record<string, Row[]> = {
  'active voice, with who, when and where': [
    ['Azerbaycan Milli Meclisi [M|muhtırayı] 16 Aralık 2025’te onayladı.', ['M AZ approved-by-parliament 2025-12-16']],
    ['TBMM, [S|Şuşa Beyannamesi]’ni 3 Şubat 2022’de kabul etti.', ['S TR approved-by-parliament 2022-02-03']],
    ['Türkiye [M|muhtırayı] temmuzda onaylamıştı.', ['M TR approved-by-parliament 2025-07?']],
    [
      'İki ülkenin cumhurbaşkanları [S|Şuşa Beyannamesi]’ni 15 Haziran 2021’de Şuşa’da imzaladı.',
      ['S both signed 2021-06-15 @Shusha'],
    ],
    [
      'Yaşar Güler ile Zakir Hasanov [M|muhtırayı] 22 Temmuz 2025’te İstanbul’da imzaladı.',
      ['M both signed 2025-07-22 @Istanbul'],
    ],
    ['Her iki meclis [S|beyannameyi] onayladı.', ['S both approved-by-parliament']],
    ['Cumhurbaşkanı Erdoğan, [S|Şuşa Beyannamesi]’nin onaylanmasına ilişkin kararı 11 Şubat 2022’de imzaladı.', []],
    ['Aliyev, [M|muhtıranın] onaylanması hakkındaki kanunu imzaladı.', ['M AZ assented']],
    ['Milli Meclis [M|muhtırayı] ilk okumada kabul etti.', ['M AZ first-reading']],
    ['Milli Meclis [M|muhtıraya] onay verdi.', ['M AZ approved-by-parliament']],
  ],
  'passive voice, middle verbs, ceremonies': [
    ['[M|Muhtıra] 22 Temmuz 2025’te İstanbul’da imzalandı.', ['M - signed 2025-07-22 @Istanbul']],
    ['[M|Muhtıra] Azerbaycan Milli Meclisi tarafından onaylandı.', ['M AZ approved-by-parliament']],
    ['[S|Şuşa Beyannamesi] Meclis’ten geçti.', ['S - approved-by-parliament']],
    [
      '[S|Şuşa Beyannamesi]’nin onaylanmasını uygun bulan kanun teklifi 3 Şubat 2022’de TBMM Genel Kurulu’nda kabul edilerek yasalaştı.',
      ['S TR approved-by-parliament 2022-02-03'],
    ],
    ['[S|Şuşa Beyannamesinin] imza töreni 15 Haziran 2021’de yapılmıştı.', ['S - signed 2021-06-15']],
    ['[M|Muhtıra] Bakü’de onaylandı.', ['M AZ approved-by-parliament']],
    ['[S|Beyanname] her iki parlamento tarafından onaylanmıştır.', ['S both approved-by-parliament']],
  ],
  participles: [
    ['15 Haziran 2021’de Şuşa’da imzalanan [S|beyanname] bunu öngörüyor.', ['S - signed 2021-06-15 @Shusha']],
    ['Güler ile Hasanov’un imzaladığı [M|muhtıra] sekiz maddedir.', ['M both signed']],
    [
      'Yaşar Güler ile Zakir Hasanov’un İstanbul’da imzaladığı [M|muhtıra] sekiz maddedir.',
      ['M both signed @Istanbul'],
    ],
    ['2021’de imzalanmış [S|Şuşa Beyannamesi] hâlâ konuşuluyor.', ['S - signed 2021']],
    [
      'Milli Meclis, temmuzda imzalanan [M|muhtırayı] 16 Aralık’ta onayladı.',
      ['M AZ approved-by-parliament 2025-12-16?', 'M - signed 2025-07?'],
    ],
    ['Milli Meclisi 16 Aralık’ta Türkiye ile imzalanan [M|muhtırayı] onayladı.', ['M AZ approved-by-parliament']],
    ['Bakü’de onaylanan [M|muhtıra] tartışılıyor.', ['M AZ approved-by-parliament']],
    ['İmzalanan [M|muhtıra] tartışılıyor.', []],
    ['2020’de kurulan komisyon [M|muhtırayı] inceledi.', []],
  ],
  'entry into force': [
    ['[M|Muhtıra] yürürlüğe girdi.', ['M - in-force']],
    ['[P|Anlaşma] 2011’de yürürlüğe girmiştir.', ['P - in-force 2011']],
    ['[M|Muhtıra] artık yürürlükte.', ['M - in-force']],
    ['[M|Muhtıra] henüz yürürlükte değil.', ['M - not-in-force']],
    ['[M|Muhtıra] henüz yürürlüğe girmedi.', ['M - not-in-force']],
    ['[M|Muhtıra], iki ülke iç hukuk işlemlerini bitirdikten sonra yürürlüğe girecek.', []],
    ['[M|Muhtıranın] onay kanunu yürürlüğe girdi.', []],
    ['Eğer [M|muhtıra] yürürlüğe girdiyse taraflar bağlıdır.', []],
  ],
  'negation and open procedures': [
    ['Türkiye [M|muhtırayı] henüz onaylamadı.', ['M TR not-ratified']],
    ['[S|Beyanname] hiçbir zaman onaylanmadı.', ['S - not-ratified']],
    ['TBMM [M|muhtırayı] onaylamış değil.', ['M TR not-ratified']],
    ['Ankara’da [M|muhtıranın] onay süreci henüz tamamlanmadı.', ['M TR not-ratified']],
    ['[M|Muhtıra] Türkiye’nin onayını bekliyor.', ['M TR not-ratified']],
    ['[M|Muhtıra] için Türkiye’nin onayı bekleniyor.', ['M TR not-ratified']],
    ['Türkiye’de [M|muhtıranın] onay süreci sürüyor.', ['M TR not-ratified']],
    ['[M|Muhtıra] TBMM’de henüz görüşülmedi.', ['M TR not-ratified']],
    [
      'Milli Meclis [M|muhtırayı] onayladı, TBMM ise henüz onaylamadı.',
      ['M AZ approved-by-parliament', 'M TR not-ratified'],
    ],
  ],
  'what is wished, planned, asked or reported and denied': [
    ['[M|Muhtıra] ocakta onaylanacak.', []],
    ['[M|Muhtıranın] onaylanması bekleniyor.', []],
    ['TBMM [M|muhtırayı] onayladı mı?', []],
    ['TBMM [M|muhtırayı] onaylamalı.', []],
    ['TBMM [M|muhtırayı] onaylarsa süreç biter.', []],
    ['Bakanlık [M|muhtıranın] onaylandığını yalanladı.', []],
    ['[M|Muhtıranın] TBMM tarafından onaylandığı iddiası doğru değil.', []],
    ['Dışişleri Komisyonu [S|beyannameyi] onayladı.', []],
    ['Taraflar [M|muhtırayı] imzalamayı planlıyor.', []],
    ['Azerbaycan [M|muhtırayı] imzalamadı.', []],
  ],
  'reported statements': [
    [
      'Demirtepe, [M|muhtıranın] TBMM tarafından Temmuz 2025’te onaylandığını öne sürdü.',
      ['M TR approved-by-parliament 2025-07'],
    ],
    ['Uzman, [M|muhtıranın] yürürlüğe girdiğini söyledi.', ['M - in-force']],
    ['Meclis’in [M|muhtırayı] onayladığı bildirildi.', ['M - approved-by-parliament']],
  ],
  'two parties, two instruments': [
    [
      '[S|Beyannameyi] Milli Meclis 1 Şubat 2022’de, TBMM ise iki gün sonra onayladı.',
      ['S AZ approved-by-parliament 2022-02-01', 'S TR approved-by-parliament 2022-02-03'],
    ],
    ['[M|Muhtıra], [S|Şuşa Beyannamesi]’nin devamı olarak İstanbul’da imzalandı.', ['M - signed @Istanbul']],
    ['[M|Muhtıra], [S|Şuşa Beyannamesi] gibi imzalandı.', ['M - signed']],
    [
      '[M|Muhtıra] ve [S|Şuşa Beyannamesi] Milli Meclis tarafından onaylandı.',
      ['M AZ approved-by-parliament', 'S AZ approved-by-parliament'],
    ],
  ],
  'other papers': [
    ['Güler, Şam’da bir mutabakat zaptı imzaladı; [M|muhtıra] ise bekliyor.', []],
    ['[M|Muhtıradan] sonra bir gaz anlaşması imzalandı.', []],
    ['Ermenistan Milli Meclisi [M|muhtırayı] onayladı.', []],
    ['[M|Muhtıra] kapsamında bir protokol imzalandı.', []],
  ],
  'as news is written': [
    ['TBMM [M|muhtırayı] henüz gündemine almadı.', ['M TR not-ratified']],
    ['Türkiye Büyük Millet Meclisi [M|muhtırayı] henüz görüşmedi.', ['M TR not-ratified']],
    ['[M|Muhtıra] henüz TBMM’ye sunulmadı.', ['M TR not-ratified']],
    ['Ankara, [M|muhtıraya] ilişkin onay sürecini henüz tamamlamadı.', ['M TR not-ratified']],
    [
      'Türkiye’nin onay süreci tamamlanmadığı için [M|muhtıra] yürürlükte değil.',
      ['M TR not-ratified', 'M - not-in-force'],
    ],
    ['[M|Muhtıranın] yürürlüğe girmesi için Türkiye’nin de onaylaması gerekiyor.', []],
    ['[M|Muhtıra], iki tarafın onayının ardından yürürlüğe girecek.', []],
    [
      '[M|Muhtıra] 16 Aralık’ta Azerbaycan Milli Meclisi’nde oylanarak kabul edildi.',
      ['M AZ approved-by-parliament 2025-12-16?'],
    ],
    [
      'Azerbaycan Milli Meclisi’nin 16 Aralık’ta onayladığı [M|muhtıra], Türkiye’de henüz Meclis gündemine gelmedi.',
      ['M AZ approved-by-parliament 2025-12-16?', 'M TR not-ratified'],
    ],
    [
      'Azerbaycan parlamentosu, Türkiye ile 22 Temmuz’da İstanbul’da imzalanan [M|muhtırayı] onayladı.',
      ['M AZ approved-by-parliament', 'M - signed 2025-07-22? @Istanbul'],
    ],
    [
      'Azerbaycan Parlamentosu, iki ülke savunma bakanlarının temmuzda Ankara’da imzaladığı [M|muhtırayı] onayladı.',
      ['M AZ approved-by-parliament', 'M both signed 2025-07? @Ankara'],
    ],
    ['# Azerbaycan Meclisi Türkiye ile [M|mutabakat muhtırasını] onayladı', ['M AZ approved-by-parliament']],
    ['# Azerbaycan, Türkiye ile [M|muhtırayı] onayladı', ['M AZ approved-by-parliament']],
    ['# [M|Muhtıra] yürürlüğe girdi', ['M - in-force']],
    ['# [M|Muhtıra] Meclis’ten geçti', ['M - approved-by-parliament']],
    ['# TBMM [M|muhtırayı] henüz onaylamadı', ['M TR not-ratified']],
    ['# Şuşa’da tarihi imza: [S|Şuşa Beyannamesi] imzalandı', ['S - signed']],
    [
      '[S|Şuşa Beyannamesi], Cumhurbaşkanı Erdoğan ile Aliyev tarafından 15 Haziran 2021’de Şuşa’da imzalanmıştı.',
      ['S both signed 2021-06-15 @Shusha'],
    ],
    [
      'Erdoğan ve Aliyev’in 2021’de Şuşa’da imzaladığı [S|beyanname] iki ülke ilişkilerini ittifak düzeyine taşıdı.',
      ['S both signed 2021 @Shusha'],
    ],
    ['[S|Şuşa Beyannamesi] 2020’de imzalandı.', ['S - signed 2020']],
    ['[S|Şuşa Beyannamesi] Bakü’de imzalandı.', ['S - signed @Baku']],
    ['Cumhurbaşkanı Erdoğan [S|Şuşa Beyannamesi]’ni 11 Şubat 2022’de onayladı.', ['S TR assented 2022-02-11']],
    ['Cumhurbaşkanı Aliyev [M|muhtırayı] onaylayan kanunu imzaladı.', ['M AZ assented']],
    ['[S|Şuşa Beyannamesi]’nin onaylanmasına dair kanun Resmî Gazete’de yayımlanarak yürürlüğe girdi.', []],
    ['[S|Şuşa Beyannamesi] iki ülke parlamentosunda onaylandı.', ['S both approved-by-parliament']],
    [
      '[S|Şuşa Beyannamesi], 1 Şubat 2022’de Milli Meclis, 3 Şubat’ta TBMM tarafından onaylandı.',
      ['S AZ approved-by-parliament 2022-02-01', 'S TR approved-by-parliament 2022-02-03'],
    ],
    [
      'Beyannameyi 1 Şubat’ta Azerbaycan, 3 Şubat 2022’de Türkiye onayladı; [S|Şuşa Beyannamesi] böylece tamamlandı.',
      [],
    ],
    [
      '[P|Stratejik Ortaklık ve Karşılıklı Yardım Anlaşması] 16 Ağustos 2010’da İstanbul’da imzalandı.',
      ['P - signed 2010-08-16 @Istanbul'],
    ],
    [
      '[P|Stratejik Ortaklık ve Karşılıklı Yardım Anlaşması] TBMM’de Mart 2011’de kabul edildi.',
      ['P TR approved-by-parliament 2011-03'],
    ],
    ['2010’da Bakü’de imzalanan [P|anlaşma] 2011’de yürürlüğe girdi ve hâlen yürürlükte.', ['P - in-force 2011']],
    ['Uzmana göre [M|muhtıra] mayısta Ankara’da imzalandı.', ['M - signed 2025-05? @Ankara']],
    ['Uzman, [M|muhtıranın] mayısta Ankara’da imzalandığını savundu.', ['M - signed 2025-05? @Ankara']],
    ['Güler pazartesi Ankara’da [M|muhtıranın] temmuzda imzalandığını hatırlattı.', ['M - signed 2025-07?']],
    ['Güler, Ankara’da yaptığı konuşmada [M|muhtıranın] temmuzda imzalandığını söyledi.', ['M - signed 2025-07?']],
    ['Ankara’da konuşan Güler, [M|muhtıranın] yürürlüğe girmediğini söyledi.', ['M - not-in-force']],
    ['Bakanlık, [M|muhtıranın] yürürlüğe girdiği yönündeki haberleri yalanladı.', []],
    ['[M|Muhtıranın] yürürlüğe girdiği iddia edildi.', ['M - in-force']],
    ['[M|Muhtıranın] TBMM’de onaylandığına dair bir kayıt bulunamadı.', []],
    ['[M|Muhtıra]nın ne zaman yürürlüğe gireceği bilinmiyor.', []],
    ['Karabağ Bildirisi 2024’te Şuşa’da imzalandı; [S|Şuşa Beyannamesi] ise üç yıl önce.', []],
    ['Gürcistan ile imzalanan muhtıra, [M|muhtıradan] farklıdır.', []],
    ['[M|Muhtıra], [S|Şuşa Beyannamesi]’nden farklı olarak henüz onaylanmadı.', ['M - not-ratified']],
    ['[M|Muhtıra], 2021’de imzalanan [S|Şuşa Beyannamesi]’nin devamı sayılıyor.', ['S - signed 2021']],
    [
      '[M|Muhtırayı] Azerbaycan onayladı, Türkiye henüz onaylamadı.',
      ['M AZ approved-by-parliament', 'M TR not-ratified'],
    ],
    [
      '[M|Muhtırayı] Azerbaycan onayladı; Türkiye ise henüz değil.',
      ['M AZ approved-by-parliament', 'M TR not-ratified'],
    ],
    ['Komisyon [M|muhtırayı] kabul ederek Genel Kurul’a gönderdi.', []],
    ['TBMM Dışişleri Komisyonu [S|Şuşa Beyannamesi]’ne ilişkin teklifi 3 Şubat’ta kabul etti.', []],
    ['Milletvekilleri [M|muhtırayı] salı günü onayladı.', ['M - approved-by-parliament 2025-12-16']],
    ['Salı günü onaylanan [M|muhtıra] sekiz maddeden oluşuyor.', ['M - approved-by-parliament 2025-12-16']],
    ['[M|Muhtıra] ocak ayında TBMM’de görüşülecek.', []],
    ['[M|Muhtıra] imzalandıktan beş ay sonra Bakü’de onaylandı.', ['M AZ approved-by-parliament']],
    ['İmzalanmasından beş ay sonra [M|muhtıra] Milli Meclis’ten geçti.', ['M AZ approved-by-parliament']],
    [
      '[M|Muhtıra] iki ülke arasında imzalanmış olup Azerbaycan tarafından onaylanmıştır.',
      ['M - signed', 'M AZ approved-by-parliament'],
    ],
    [
      '[M|Muhtıra] her iki ülkenin parlamentosu tarafından onaylandı ve yürürlüğe girdi.',
      ['M both approved-by-parliament', 'M - in-force'],
    ],
    ['[M|Muhtıra] Milli Meclis’ten oy birliğiyle geçti.', ['M AZ approved-by-parliament']],
    ['Milli Meclis [M|muhtıraya] yeşil ışık yaktı.', ['M AZ approved-by-parliament']],
    ['Azerbaycanlı milletvekilleri [M|muhtıraya] evet dedi.', ['M AZ approved-by-parliament']],
    ['[M|Muhtıra] için son söz Ankara’da: TBMM henüz oylama yapmadı.', ['M TR not-ratified']],
    ['TBMM’de [M|muhtıra] için henüz oylama yapılmadı.', ['M TR not-ratified']],
    ['[M|Muhtıra] TBMM gündemine henüz gelmedi.', ['M - not-ratified']],
    ['[M|Muhtıranın] onayı Ankara’da hâlâ bekleniyor.', ['M TR not-ratified']],
    ['[M|Muhtıra] Türkiye tarafında henüz onaylanmış değil.', ['M TR not-ratified']],
    ['Güler ile Hasanov [M|muhtıraya] İstanbul’da imza attı.', ['M both signed @Istanbul']],
    ['[M|Muhtıraya] Güler ve Hasanov imza koydu.', ['M both signed']],
    ['Güler ve Hasanov’un İstanbul’da imza attığı [M|muhtıra] sekiz maddedir.', ['M both signed @Istanbul']],
    ['[S|Şuşa Beyannamesi], 15 Haziran 2021 tarihinde Şuşa’da imzalanmıştır.', ['S - signed 2021-06-15 @Shusha']],
    ['[S|Şuşa Beyannamesi], Erdoğan ve Aliyev arasında 15 Haziran 2021’de imzalandı.', ['S - signed 2021-06-15']],
    [
      '15 Haziran 2021’de imzalanan ve Şubat 2022’de iki ülke meclislerince onaylanan [S|Şuşa Beyannamesi] yürürlükte.',
      ['S - signed 2021-06-15', 'S both approved-by-parliament 2022-02', 'S - in-force'],
    ],
    ['[S|Şuşa Beyannamesi] 3 Şubat 2022’de TBMM’de 266 oyla kabul edildi.', ['S TR approved-by-parliament 2022-02-03']],
    ['TBMM Genel Kurulu [S|Şuşa Beyannamesi]’ni 266 oyla onayladı.', ['S TR approved-by-parliament']],
    ['[S|Beyanname], 11 Şubat 2022 tarihli Cumhurbaşkanı kararıyla onaylandı.', ['S - assented']],
    ['Cumhurbaşkanı Erdoğan’ın onayladığı [S|beyanname] Resmî Gazete’de yayımlandı.', ['S TR assented']],
    ['Cumhurbaşkanı Aliyev [M|muhtıranın] onaylanmasına dair kanunu imzaladı.', ['M AZ assented']],
    ['Azerbaycan [M|muhtırayı] iç hukukunda onayladı.', ['M AZ approved-by-parliament']],
    ['Yalnızca Azerbaycan [M|muhtırayı] onayladı.', ['M AZ approved-by-parliament']],
    ['[M|Muhtırayı] şimdiye dek yalnız Azerbaycan onayladı.', ['M AZ approved-by-parliament']],
    ['[M|Muhtıra] yürürlükteymiş.', ['M - in-force']],
    ['[M|Muhtıra] çoktan yürürlüğe girmiş durumda.', ['M - in-force']],
    ['[M|Muhtıra] salıdan beri yürürlükte.', ['M - in-force']],
    ['[M|Muhtıranın] yürürlükte olduğunu söyledi.', ['M - in-force']],
    ['[M|Muhtıranın] yürürlükte olmadığını söyledi.', ['M - not-in-force']],
    ['[M|Muhtıra] Temmuz 2025’te TBMM’den geçmiş.', ['M TR approved-by-parliament 2025-07']],
    ['“[M|Muhtırayı] Ankara’da imzaladık” dedi.', ['M - signed @Ankara']],
    ['“Meclisimiz [M|muhtırayı] temmuzda onayladı” dedi.', ['M TR approved-by-parliament 2025-07?']],
    ['İddiaya göre TBMM [M|muhtırayı] temmuzda onayladı.', ['M TR approved-by-parliament 2025-07?']],
    ['TBMM’nin [M|muhtırayı] temmuzda onayladığı iddiası asılsız çıktı.', []],
    ['[M|Muhtıra] Ankara’da değil İstanbul’da imzalandı.', ['M - signed @Istanbul']],
    [
      '[M|Muhtıra] mayısta Bakü’de imzalanmış, temmuzda onaylanmış.',
      ['M - signed 2025-05? @Baku', 'M - approved-by-parliament 2025-07?'],
    ],
    ['[M|Muhtıra] kısa. İmza: 22 Temmuz 2025, İstanbul', ['M - signed 2025-07-22 @Istanbul']],
    ['Bakü [M|muhtırayı] onayladı. Ankara ise henüz onaylamadı.', ['M AZ approved-by-parliament', 'M TR not-ratified']],
    ['Bakü [M|muhtırayı] onayladı. Ankara henüz değil.', ['M AZ approved-by-parliament', 'M TR not-ratified']],
    ['# Azerbaycan’dan [M|muhtıraya] onay', ['M AZ approved-by-parliament']],
    ['# [M|Muhtıra] Bakü’de onaylandı', ['M AZ approved-by-parliament']],
    ['# Meclis [S|Şuşa Beyannamesi]’ni onayladı', ['S - approved-by-parliament']],
    [
      '[S|Şuşa Beyannamesi] Haziran 2021’de imzalanmış, Şubat 2022’de onaylanmıştı.',
      ['S - signed 2021-06', 'S - approved-by-parliament 2022-02'],
    ],
    [
      '2010’da imzalanan [P|Stratejik Ortaklık ve Karşılıklı Yardım Anlaşması] 2011’de TBMM’de onaylandı.',
      ['P - signed 2010', 'P TR approved-by-parliament 2011'],
    ],
    ['[P|Stratejik Ortaklık Anlaşması] 2030’a kadar yürürlükte kalacak.', []],
  ],
};

for (const [phenomenon, rows] of Object.entries(tables)) {
  describe(phenomenon, () => {
    test.each(rows)('%s', (sentence, expected) => {
      expect(statements('tr', [sentence])).toEqual(expected);
    });
  });
}

describe('what the sentence before spoke of', () => {
  const rows: [string, string[], string[]][] = [
    [
      'onu',
      ['[M|Muhtıra] kısadır. Milli Meclis onu 16 Aralık’ta onayladı.'],
      ['M AZ approved-by-parliament 2025-12-16?'],
    ],
    ['belge', ['[M|Muhtıra] kısadır. Belge İstanbul’da imzalandı.'], ['M - signed @Istanbul']],
    [
      'left out',
      ['[M|Muhtıra] kısadır. Milli Meclis 16 Aralık’ta onayladı.'],
      ['M AZ approved-by-parliament 2025-12-16?'],
    ],
    ['left out, procedure', ['[M|Muhtıra] kısadır. Ankara’da onay süreci henüz tamamlanmadı.'], ['M TR not-ratified']],
    ['another paper between', ['[M|Muhtıra] kısadır. Bir protokol hazırlandı. Ankara’da imzalandı.'], []],
  ];
  test.each(rows)('%s', (_name, blocks, expected) => {
    expect(statements('tr', blocks)).toEqual(expected);
  });
});
