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
  'Bakü’den tarihî onay: Askerî muhtıra Meclis’ten geçti': `
    # Bakü'den tarihî onay: [m|Askerî muhtıra] Meclis'ten geçti
    Azerbaycan Milli Meclisi, 22 Temmuz'da İstanbul'da Yaşar Güler ile Zakir Hasanov tarafından imzalanan [m|mutabakat muhtırasını] onayladı.
    “[m|Karşılıklı Askerî Güvenliğin Güçlendirilmesine İlişkin Mutabakat Muhtırası]” adını taşıyan belge sekiz maddeden oluşuyor.
    [m|Muhtıraya] göre taraflardan biri saldırıya uğrarsa diğeri talep üzerine yardım edecek. Uzmanlar [m|muhtıranın] Şuşa ruhunu taşıdığını söylüyor.`,
  'Sendika davasında karar': `
    # Sendika davasında karar
    Mahkeme, Anayasanın 51. maddesine aykırılık buldu. 51. maddede güvence altına alınan hak ölçüsüz sınırlandı. Sendika başkanı 51. maddenin korunmasını istedi; meşru müdafaa iddiası reddedildi.`,
  'İş hukuku notları': `
    # İş hukuku notları
    4857 sayılı Kanun'un 51. maddesi yürürlükten kalktı. Türk Borçlar Kanunu'nun 51'inci maddesi tazminatı düzenler. 51. madde hâkime takdir yetkisi verir.`,
  'Bağdat’ta imza': `
    # Bağdat'ta imza
    Türkiye ile Irak arasında askerî iş birliği ve güvenlik mutabakat zaptı imzalandı. Mutabakat zaptı ortak merkez öngörüyor. Güler, zaptın ardından Azerbaycan'a geçti.`,
  'Üçlü Muhtıra’nın bilançosu': `
    # Üçlü Muhtıra'nın bilançosu
    Madrid'de imzalanan Üçlü Muhtıra, İsveç'in üyeliğine kapı açtı. Muhtıra hükümleri tutulmadı. Türkiye memnun değil.`,
  'Tezkere Meclis’te': `
    # Tezkere Meclis'te
    Azerbaycan'a asker gönderilmesine ilişkin tezkere kabul edildi. Tezkerede [p|Stratejik Ortaklık ve Karşılıklı Yardım Anlaşması]'na atıf yapıldı. Anlaşma 2010 yılında imzalanmıştı.`,
  'Şuşa’da kültür forumu': `
    # Şuşa'da kültür forumu
    Türk dünyasının kültür bakanları Şuşa'da buluştu. Forum sonunda Şuşa Bildirgesi yayımlandı. Bildirgede miras vurgusu var.`,
  '15 Haziran neyi değiştirdi?': `
    # 15 Haziran neyi değiştirdi?
    [s|Şuşa Beyannamesi], iki ülke arasındaki ittifakın adıdır. Erdoğan ve Aliyev'in imzaladığı [s|Beyanname] TBMM'de 3 Şubat'ta onaylandı. Türkiye [s|Şuşa Beyannamesi]'ni, Azerbaycan da [s|Şuşa Beyannamesini] kutluyor.
    Moskova Bildirisi ise başka bir metindir.`,
  'Meşru müdafaa nedir?': `
    # Meşru müdafaa nedir?
    Devletler, [c|Birleşmiş Milletler Şartı'nın 51. maddesi] uyarınca kendilerini savunabilir. [c|BM Şartı’nın meşhur 51'inci maddesi] 1945'te yazıldı. [c|Şart'ın 51. maddesine] göre Konsey bilgilendirilir. [c|51. madde] kapsamında yapılan bildirimler arttı.
    BM Şartı'nın 42. ve 53. maddeleri ise başka konulardır.`,
  'Gümrükte yeni dönem': `
    # Gümrükte yeni dönem
    Şuşa'ya giden tırlar için beyanname kolaylığı geldi. Beyannameyi internetten verenler beklemeyecek. Muhtıra ile belirlenen usuller yürürlükte.`,
  'Türkiye-Azerbaycan: sağlıkta iş birliği': `
    # Türkiye-Azerbaycan: sağlıkta iş birliği
    Türkiye ve Azerbaycan sağlık bakanlıkları mutabakat zaptı imzaladı. Zapt beş yıl geçerli. Mutabakat zaptına göre hastalar iki ülkede tedavi görebilecek.`,
  'Ankara sessiz': `
    # Ankara sessiz
    Bakü onayladı, Ankara bekliyor. [m|Türkiye-Azerbaycan Mutabakat Muhtırası], TBMM'ye henüz gelmedi. Savunma Komisyonu üyeleri [m|muhtırayla] ilgili soru önergesi verdi. Irak'la imzalanan muhtıra gibi bu [m|muhtıra] da kanun gerektirebilir.`,
  'Erivan’dan tepki': `
    # Erivan'dan tepki
    Ermenistan Dışişleri, “[s|Şuşi Deklarasyonu]”nun bölge barışına hizmet etmediğini savundu. Sözcü, Azerbaycan ve Türkiye'yi itidale çağırdı.`,
  '27 Nisan’ın yıldönümü': `
    # 27 Nisan'ın yıldönümü
    E-muhtıra siyaseti sarsmıştı. Muhtıra metni bir gece yarısı yayımlandı. Azerbaycan'daki gazeteler o günü hatırladı.`,
  'Komisyon mutabakat muhtırasını görüştü': `
    # Komisyon [m|mutabakat muhtırasını] görüştü
    Azerbaycan Milli Meclisi Savunma Komisyonu, Türkiye'yle imzalanan [m|askeri güvenlik mutabakat muhtırasını] ele aldı. Komisyon Başkanı Arzu Nağıyev, [m|muhtıranın] taraflara talep hâlinde yardım yükümlülüğü getirdiğini söyledi. [m|Muhtıra] genel kurula sevk edildi.`,
  'Şam’la imza': `
    # Şam'la imza
    Millî Savunma Bakanı Güler ile Suriyeli mevkidaşı ortak eğitim mutabakat muhtırası imzaladı. Güler, “Bu muhtıra bölgenin güvenliği içindir” dedi. Muhtıranın Azerbaycan'la imzalanandan farkı soruldu.`,
  'İşçi hakları': `
    # İşçi hakları
    Anayasa Mahkemesi, 51. madde ile güvence altına alınan sendika hakkının ihlal edildiğine karar verdi. Anayasa'nın 51. maddesine göre herkes sendika kurabilir.`,
  'Haklı savunma mı?': `
    # Haklı savunma mı?
    Uluslararası hukukçular, operasyonun [c|BM Şartı'nın 51. maddesine] dayandırılmasını tartışıyor. Meşru müdafaa, [c|51. maddede] saldırı koşuluna bağlı. [c|51'inci maddenin] ikinci cümlesi bildirim öngörür. Kuzey Atlantik Antlaşması'nın 5. maddesi de [c|51. maddeye] yollama yapar.`,
  'Şuşa’nın mirası': `
    # Şuşa'nın mirası
    [s|Şuşa Beyannamesi]'nin imzalanmasının üzerinden dört yıl geçti. Türkiye'de ve Azerbaycan'da etkinlikler yapıldı. [s|Beyannamenin] beşinci maddesi askerî iş birliğiyle ilgilidir. Elçilik, [s|Şuşa Beyannamesi]’nden alıntılar paylaştı.`,
  'Karabağ’da zirve': `
    # Karabağ'da zirve
    Şuşa'da toplanan Türk devletleri liderleri Karabağ Bildirisi'ni imzaladı. Bildiri ulaştırma koridorlarına değiniyor. Şuşa'daki zirveye Türkiye de katıldı.`,
  'Meclis gündemi': `
    # Meclis gündemi
    Genel Kurul'da Somali ile deniz güvenliği mutabakat zaptı ve Katar'la sağlık anlaşması görüşülecek. Azerbaycan'la [m|askeri güvenlik muhtırası] ise komisyonda. Somali mutabakat zaptı iki kez ertelendi.`,
  '16 Ağustos 2010’da ne oldu?': `
    # 16 Ağustos 2010'da ne oldu?
    Abdullah Gül ile İlham Aliyev, [p|Stratejik Ortaklık ve Karşılıklı Yardım Anlaşması]'nı Bakü'de imzaladı. Türkiye, [p|Stratejik Ortaklık ve Karşılıklı Yardım Anlaşmasını] 2011'de onayladı. 1994 tarihli Dostluk Antlaşması da yürürlükte.`,
  'Erivan basını': `
    # Erivan basını
    Ermeni gazeteleri “[s|Şuşi Deklarasyonu]” dedikleri metni yeniden tartışıyor. Aliyev ile Erdoğan'ın imzaladığı metin ittifak öngörüyor. Alma-Ata Deklarasyonu ise başka bir belge.`,
  'Vergi takvimi': `
    # Vergi takvimi
    Gelir vergisi beyannamesi mart sonuna kadar verilecek. Beyannameler internetten gönderilebilir. 51. madde kapsamındaki istisnalar sürüyor. İki kurum arasında mutabakat zaptı imzalandı.`,
  'Türkiye, Azerbaycan ve Gürcistan': `
    # Türkiye, Azerbaycan ve Gürcistan
    Üç ülkenin savunma bakanları Batum'da mutabakat muhtırası imzaladı. Muhtıra ortak tatbikatları düzenliyor. Bakanlar yeni muhtıranın Meclislerden geçeceğini belirtti.`,
  'imzalanan muhtıra ve ülkenin muhtırası': `
    Irak'la imzalanan askerî eğitim muhtırası gizli. Azerbaycan'la 22 Temmuz 2025'te imzalanan [m|karşılıklı askerî güvenlik muhtırası] açık. Irak muhtırası unutuldu. [m|Azerbaycan muhtırasının] özeti okundu.`,
};
