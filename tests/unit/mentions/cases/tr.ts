/** Bir Türkçe okurunun işaretli görmek isteyeceği yerler. */
export const cases: Record<string, string> = {
  'resmî ad ve kısa biçimler': `
    Türkiye ile Azerbaycan arasında imzalanan [m|Karşılıklı Askerî Güvenliğin Güçlendirilmesine İlişkin Mutabakat Muhtırası], Milli Meclis'te onaylandı. [m|Mutabakat muhtırası]'nın sekiz maddesi var. [m|Muhtırayı] iki bakan imzalamıştı; [m|muhtıranın] metni yayımlanmadı, [m|muhtırada] savaş sözü geçmiyor.`,
  'kesme işaretli ekler': `
    Bakü, [m|Askerî Güvenlik Mutabakat Muhtırası]'nı onayladı. Güler'in imzaladığı [m|Muhtıra]’ya göre yardım istek üzerine yapılacak. [m|Muhtıra]'dan sonra tatbikatlar artacak.`,
  'mutabakat zaptı': `
    [m|Azerbaycan ve Türkiye savunma bakanlıkları arasındaki karşılıklı askeri güvenlik mutabakat zaptı] kabul edildi. [m|Mutabakat zaptının] yürürlüğe girmesi için iki tarafın onayı gerekiyor.`,
  'başlıkta kısa biçim': `
    # Milli Meclis [m|muhtırayı] onayladı
    Azerbaycan ile Türkiye'nin İstanbul'da imzaladığı [m|karşılıklı askeri güvenlik memorandumu] Bakü'de oylandı.`,
  'ülke çiftiyle': `
    [m|Türkiye-Azerbaycan askeri muhtırası] Erivan'da tartışılıyor. Azerbaycan'la [m|savunma muhtırası] ise Ankara'da bekliyor.`,
  'bitişik yazılmış ekler': `
    [s|Şuşa Beyannamesinin] dördüncü yılı. [s|Şuşa Beyannamesine] göre taraflar müttefiktir. [s|Şuşa Beyannamesiyle] başlayan dönem sürüyor. [s|ŞUŞA BEYANNAMESİNDE] adı geçen Türkiye.`,
  'Şuşa adının biçimleri': `
    Azerbaycan ve Türkiye, [s|Şuşa Deklarasyonu]'nu 2021'de imzaladı. Bazıları [s|Şuşa Bildirgesi], bazıları [s|Şuşi Deklarasyonu] diyor. “[s|Şuşa Beyannâmesi]”nin metni müttefiklik sözü veriyor.`,
  'Şuşa ve başka beyannameler': `
    Şuşa'da gümrük beyannamesi vermek kolaylaştı. Gelir vergisi beyannamesi mart ayında verilir. Moskova Beyannamesi ile Karabağ Bildirgesi başka belgelerdir. Şuşa. Beyannamesi olmayanlar bekledi.`,
  'Türk dünyası kültür forumu': `
    Türk Dünyası Kültür Forumu'nda Şuşa Bildirgesi kabul edildi. Şuşa Bildirgesi müzelere çağrı yapıyor.`,
  'Şart’ın adları': `
    [c|BM Şartı'nın 51. maddesi], [c|BM Antlaşması'nın 51'inci maddesi], [c|Birleşmiş Milletler Sözleşmesi’nin 51. maddesinde], [c|Birleşmiş Milletler (BM) Antlaşması'nın 51. maddesine] ve [c|BM'nin 51. maddesi] hep aynı hükümdür.`,
  'birden çok madde': `
    [c|BM Şartı'nın 2(4) ve 51. maddeleri] birlikte okunur. [c|BM Antlaşması'nın 2. ve 51. maddelerinde] kuvvet kullanma düzenlenir.`,
  'yalın madde ve meşru müdafaa': `
    Dışişleri, Güvenlik Konseyi'ne yazdığı mektupta meşru müdafaa hakkını anarak [c|51. maddeye] dayandı. [c|Madde 51] silahlı saldırı hâlinde uygulanır.`,
  'başka 51. maddeler': `
    Anayasa'nın 51. maddesi sendika hakkını korur. 51. madde grevden söz etmez. Borçlar Kanunu'nun 51. maddesi, TCK'nın 51. maddesi, Viyana Sözleşmesi'nin 51. maddesi ve AB Temel Haklar Şartı'nın 51. maddesi başkadır. Tüzük 51 maddedir.`,
  'Anayasa’dan sonra Şart': `
    Anayasa'nın 51. maddesi sendikalarla ilgilidir. Oysa [c|BM Şartı'nın 51. maddesi] meşru müdafaa hakkını tanır.`,
  'başka muhtıralar': `
    Türkiye ile Suriye eğitim muhtırası imzaladı. Muhtıra Şam'da yürürlüğe girdi. Irak'la güvenlik muhtırası da hazır. 27 Nisan muhtırası unutulmadı. Libya ile imzalanan mutabakat muhtırası deniz yetki alanlarıyla ilgili.`,
  'Azerbaycan ile başka konular': `
    Türkiye ile Azerbaycan arasında medya alanında mutabakat zaptı imzalandı. Mutabakat zaptı üç yıl geçerli. Enerji muhtırası da konuşuldu.`,
  'özel kuvvetler 2021': `
    Azerbaycan Milli Meclisi, Türkiye ile özel kuvvetlerin eğitimine ilişkin mutabakat muhtırasını onayladı. Muhtıra 2021'de imzalandı.`,
  'üçlü muhtıra': `
    Türkiye, İsveç ve Finlandiya Madrid'de üçlü muhtıra imzaladı. Muhtıra terörle mücadeleyi kapsıyor. Azerbaycan'dan yorum gelmedi.`,
  'rakip sonra dönüş': `
    Bakü, Türkiye ile [m|karşılıklı askeri güvenlik muhtırasını] onayladı.
    Ankara daha önce Libya ile bir mutabakat muhtırası imzalamıştı. Muhtıra Atina'da tepki çekmişti.
    Azerbaycan'la [m|muhtıra] ise sessizce kabul edildi. [m|Muhtıra] sekiz madde.`,
  '2010 anlaşması': `
    [p|Stratejik Ortaklık ve Karşılıklı Yardım Anlaşması], Türkiye ile Azerbaycan arasında 2010'da imzalandı. [p|2010 tarihli Stratejik Ortaklık Anlaşması]'nın süresi 2030'da doluyor. [p|STRATEJİK ORTAKLIK VE KARŞILIKLI YARDIM ANLAŞMASI] kitapçıkta basıldı.`,
  'başka anlaşmalar': `
    Türkiye ile Ukrayna stratejik ortaklık anlaşması imzaladı. Azerbaycan ile 1994 tarihli İşbirliği ve Karşılıklı Yardım Protokolü daha eskidir. Türkiye, Azerbaycan ile tercihli ticaret anlaşması da yaptı.`,
  'dördü bir arada': `
    Azerbaycan'la [m|karşılıklı askerî güvenlik mutabakat muhtırası], [s|Şuşa Beyannamesi], [p|Stratejik Ortaklık ve Karşılıklı Yardım Anlaşması] ve [c|BM Şartı'nın 51. maddesi] arasında bağ var.`,
  'o muhtıra başka': `
    Türkiye ile Azerbaycan [m|karşılıklı savunma muhtırasını] imzaladı. “O muhtıra başka, bu [m|muhtıra] başka” dedi. 12 Mart muhtırası ise bir darbeydi.`,
};
