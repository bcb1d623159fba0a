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
    ['İki ülkenin cumhurbaşkanları [S|Şuşa Beyannamesi]’ni 15 Haziran 2021’de Şuşa’da imzaladı.', ['S both signed 2021-06-15 @Shusha']],
    ['Yaşar Güler ile Zakir Hasanov [M|muhtırayı] 22 Temmuz 2025’te İstanbul’da imzaladı.', ['M both signed 2025-07-22 @Istanbul']],
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
    ['[S|Şuşa Beyannamesi]’nin onaylanmasını uygun bulan kanun teklifi 3 Şubat 2022’de TBMM Genel Kurulu’nda kabul edilerek yasalaştı.', ['S TR approved-by-parliament 2022-02-03', 'S - approved-by-parliament']],
    ['[S|Şuşa Beyannamesinin] imza töreni 15 Haziran 2021’de yapılmıştı.', ['S - signed 2021-06-15']],
    ['[M|Muhtıra] Bakü’de onaylandı.', ['M AZ approved-by-parliament']],
    ['[S|Beyanname] her iki parlamento tarafından onaylanmıştır.', ['S both approved-by-parliament']],
  ],
  participles: [
    ['15 Haziran 2021’de Şuşa’da imzalanan [S|beyanname] bunu öngörüyor.', ['S - signed 2021-06-15 @Shusha']],
    ['Güler ile Hasanov’un imzaladığı [M|muhtıra] sekiz maddedir.', ['M AZ signed']],
    ['Yaşar Güler ile Zakir Hasanov’un İstanbul’da imzaladığı [M|muhtıra] sekiz maddedir.', ['M both signed @Istanbul']],
    ['2021’de imzalanmış [S|Şuşa Beyannamesi] hâlâ konuşuluyor.', ['S - signed 2021']],
    ['Milli Meclis, temmuzda imzalanan [M|muhtırayı] 16 Aralık’ta onayladı.', ['M - signed 2025-07?', 'M AZ approved-by-parliament 2025-12-16?']],
    ['Milli Meclisi 16 Aralık’ta Türkiye ile imzalanan [M|muhtırayı] onayladı.', ['M TR signed', 'M AZ approved-by-parliament']],
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
    ['Milli Meclis [M|muhtırayı] onayladı, TBMM ise henüz onaylamadı.', ['M AZ approved-by-parliament', 'M TR not-ratified']],
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
    ['Demirtepe, [M|muhtıranın] TBMM tarafından Temmuz 2025’te onaylandığını öne sürdü.', ['M TR approved-by-parliament 2025-07']],
    ['Uzman, [M|muhtıranın] yürürlüğe girdiğini söyledi.', ['M - in-force']],
    ['Meclis’in [M|muhtırayı] onayladığı bildirildi.', ['M - approved-by-parliament']],
  ],
  'two parties, two instruments': [
    ['[S|Beyannameyi] Milli Meclis 1 Şubat 2022’de, TBMM ise iki gün sonra onayladı.', ['S AZ approved-by-parliament 2022-02-01', 'S TR approved-by-parliament 2022-02-03']],
    ['[M|Muhtıra], [S|Şuşa Beyannamesi]’nin devamı olarak İstanbul’da imzalandı.', ['M - signed @Istanbul']],
    ['[M|Muhtıra], [S|Şuşa Beyannamesi] gibi imzalandı.', ['M - signed']],
    ['[M|Muhtıra] ve [S|Şuşa Beyannamesi] Milli Meclis tarafından onaylandı.', ['M AZ approved-by-parliament', 'S AZ approved-by-parliament']],
  ],
  'other papers': [
    ['Güler, Şam’da bir mutabakat zaptı imzaladı; [M|muhtıra] ise bekliyor.', []],
    ['[M|Muhtıradan] sonra bir gaz anlaşması imzalandı.', []],
    ['Ermenistan Milli Meclisi [M|muhtırayı] onayladı.', []],
    ['[M|Muhtıra] kapsamında bir protokol imzalandı.', []],
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
    ['onu', ['[M|Muhtıra] kısadır. Milli Meclis onu 16 Aralık’ta onayladı.'], ['M AZ approved-by-parliament 2025-12-16?']],
    ['belge', ['[M|Muhtıra] kısadır. Belge İstanbul’da imzalandı.'], ['M - signed @Istanbul']],
    ['left out', ['[M|Muhtıra] kısadır. Milli Meclis 16 Aralık’ta onayladı.'], ['M AZ approved-by-parliament 2025-12-16?']],
    ['left out, procedure', ['[M|Muhtıra] kısadır. Ankara’da onay süreci henüz tamamlanmadı.'], ['M TR not-ratified']],
    ['another paper between', ['[M|Muhtıra] kısadır. Bir protokol hazırlandı. Ankara’da imzalandı.'], []],
  ];
  test.each(rows)('%s', (_name, blocks, expected) => {
    expect(statements('tr', blocks)).toEqual(expected);
  });
});
