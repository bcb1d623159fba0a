/** More of what Turkish pages say of a status, on 19 December 2025: clauses behind a name, pronouns, turns of phrase, and what looks like them. */
import { describe, expect, test } from 'vitest';
import { statements } from './page.ts';

const tables: Record<string, [string, string[]][]> = {
  sorulan: [
    ['Önergede “TBMM bu [M|muhtırayı] hangi tarihte onaylamıştır?” sorusu yer alıyordu.', []],
    ['“TBMM [M|muhtırayı] onaylamadı.” Önergede bu yer alıyordu.', ['M TR not-ratified']],
  ],
  'önceki cümleden': [
    [
      '[P|Anlaşma] 2010’da Bakü’de imzalandı. Yirmi üç maddelik metin az bilinir. Milli Meclis anlaşmayı aynı yılın 21 Aralık’ında onayladı.',
      ['P - signed 2010 @Baku', 'P AZ approved-by-parliament 2010-12-21'],
    ],
    [
      '[P|Anlaşma] gündemdeydi. TBMM ise Mart 2011’de kabul etti ve anlaşma 2011’de yürürlüğe girdi.',
      ['P TR approved-by-parliament 2011-03', 'P - in-force 2011'],
    ],
    [
      '[M|Muhtıra] üç sayfadır. Onu 22 Temmuz’da İstanbul’da Hasanov ile Güler imzaladı.',
      ['M both signed 2025-07-22? @Istanbul'],
    ],
    ['[M|Muhtıra] iki parlamentoya da gidecek. Türkiye onu henüz onaylamadı.', ['M TR not-ratified']],
    [
      '[S|Şuşa Beyannamesi] tartışılıyor. [S|Beyannameyi] Milli Meclis 1 Şubat 2022’de, TBMM 3 Şubat’ta onayladı.',
      ['S AZ approved-by-parliament 2022-02-01', 'S TR approved-by-parliament 2022-02-03'],
    ],
  ],
  'türlü sözler': [
    ['[M|Muhtıra] henüz hukuki güç kazanmış değil.', ['M - not-in-force']],
    ['[M|Muhtıranın] henüz yasal bağlayıcılığı yok.', ['M - not-in-force']],
    ['[M|Muhtıra] yürürlüğe girmiş değil.', ['M - not-in-force']],
    ['Türkiye, [M|muhtıra] için iç onay sürecini henüz tamamlamadı.', ['M TR not-ratified']],
    ['Azerbaycan Milli Meclisi [M|muhtırayı] salı günü onayladı.', ['M AZ approved-by-parliament 2025-12-16']],
    ['[M|Muhtıra] 16 Aralık’ta Milli Meclis’ten geçti.', ['M AZ approved-by-parliament 2025-12-16?']],
    ['Aliyev, [M|muhtıranın] onaylanmasına dair kanunu imzaladı.', ['M AZ assented']],
    [
      '[S|Şuşa Beyannamesi], 15 Haziran 2021’de iki cumhurbaşkanı tarafından Şuşa’da imzalandı.',
      ['S both signed 2021-06-15 @Shusha'],
    ],
    [
      'İki ülkenin savunma bakanları [M|muhtırayı] temmuzda İstanbul’da imzalamıştı.',
      ['M both signed 2025-07? @Istanbul'],
    ],
    ['TBMM Genel Kurulu [S|Şuşa Beyannamesi’ni] 266 oyla kabul etti.', ['S TR approved-by-parliament']],
    ['Şubat 2022’de her iki parlamento [S|beyannameyi] onayladı.', ['S both approved-by-parliament 2022-02']],
    ['[M|Muhtıra] Ankara’da onay bekliyor.', ['M TR not-ratified']],
    [
      'Milli Meclis [M|muhtırayı] onayladı, TBMM henüz onaylamadı.',
      ['M AZ approved-by-parliament', 'M TR not-ratified'],
    ],
    ['2011’den beri [P|anlaşma] yürürlükte.', ['P - in-force 2011']],
    ['Erdoğan [S|beyannamenin] onay kararını 11 Şubat 2022’de imzaladı.', ['S TR assented 2022-02-11']],
    ['[S|Şuşa Beyannamesi] iki parlamentonun onayından geçti.', ['S both approved-by-parliament']],
  ],
  söylenmeyen: [
    ['[M|Muhtıra] TBMM onayladıktan sonra yürürlüğe girecek.', []],
    ['TBMM [M|muhtırayı] onaylarsa belge yürürlüğe girer.', []],
    ['Türkiye [M|muhtırayı] onayladı mı?', []],
    ['[M|Muhtıra] ocakta onaylanabilir.', []],
    ['Muhalefet [M|muhtıranın] onaylanmasını istedi.', []],
    ['[M|Muhtıra] bir yana, Meclis dün Gürcistan ile ticaret anlaşmasını onayladı.', []],
    ['Bakanlık [M|muhtıranın] yürürlüğe girdiğini yalanladı.', []],
    ['İki federasyon dün bir niyet mektubu imzaladı; [M|muhtıra] ile ilgisi yok.', []],
    ['[M|Muhtıranın] ne zaman onaylanacağı belli değil.', []],
    ['Dışişleri Komisyonu [M|muhtırayı] kabul etti.', []],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(statements('tr', [text])).toEqual(expected);
  });
});
