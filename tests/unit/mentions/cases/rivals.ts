/** Texts in which another document of the same kind stands beside the one meant, and texts that return to it. */
export const rivals: Record<string, Record<string, string>> = {
  en: {
    'a new one, signed with other states': `
      Defence Minister Yaşar Güler and his Latvian and Croatian counterparts signed a memorandum of understanding in Istanbul. The memorandum sets up a mine school.
      Azerbaijan's Ministry of Defence sent an observer. “This memorandum is about mines,” the minister said.`,
    'a new one on another subject, after the one meant': `
      Azerbaijan's parliament approved the [m|memorandum on mutual military security with Türkiye].
      The same day the two ministries signed a memorandum on pilot exchange. The memorandum runs for three years.`,
    'another in the next sentence': `
      The [m|memorandum on mutual military security] was approved. Lawmakers then turned to another memorandum, with the Kyrgyz border service. That memorandum passed without debate.
      The [m|Azerbaijani-Turkish memorandum] goes to the president next.`,
    'the counterpart comes back': `
      Türkiye and Iraq signed a memorandum on security in 2024. Azerbaijan followed with the [m|memorandum on mutual military security]. The [m|memorandum] cites the Charter.
      # Back in Baghdad
      Iraqi deputies want the memorandum published. They say the memorandum touches on sovereignty.`,
    'a name comes back': `
      The drills called Silver Falcon rest on a memorandum that Azerbaijan, Georgia and Türkiye signed in 2019. The memorandum lets them train in turn.
      The [m|memorandum on mutual military security between Azerbaijan and Türkiye] is a newer paper. The [m|memorandum] was approved on Tuesday.
      As for Silver Falcon, the next round is in Kars. The memorandum allows one a year.`,
    'a label before a colon': `
      The [m|memorandum on mutual military security with Türkiye] was approved in Baku. The [m|memorandum] has eight articles.
      Syria: memorandum on training
      Iraq: memorandum of understanding`,
    'a definite one with a new owner': `
      The [m|memorandum on mutual military security] was approved in Baku. The port's memorandum with its dockers was not. The dockers' memorandum expires in May.`,
    'a partner that no list knows': `
      Azerbaijan's parliament approved the [m|memorandum on mutual military security with Türkiye]. Earlier Baku had signed a memorandum with Ruritania. The memorandum with Ruritania covers fishing.`,
    'several were signed': `
      Türkiye signed three memoranda with Syria last year. One memorandum deals with training. The memorandum says nothing of bases. Azerbaijan watched.`,
    'a headline about one that is new': `
      # Baku weighs a [m|memorandum]
      Azerbaijan's parliament discussed the [m|memorandum on mutual military security with Türkiye].`,
    'a bystander is no counterpart': `
      Azerbaijan's parliament approved the [m|memorandum on mutual military security with Türkiye]. Armenia's foreign ministry said it was studying the [m|memorandum]. Moscow said the [m|memorandum] was the business of two sovereign states.`,
    'the lease has one too': `
      [c|Article 51 of the UN Charter] speaks of self-defence. [c|Article 51] obliges nobody. My lease has an Article 51 too. It forbids carpets.`,
    "a club's charter": `
      Members of the rowing club quoted Article 51 of the club's charter, which allows self-defence on the towpath. Article 51 was added last year. Article 51 of the rowing club's Charter is short.`,
    "a federation's charter, then the Charter": `
      The federation's Charter limits appeals in its Article 51. Article 51 of the Federation Charter gives ten days.
      Under [c|Article 51 of the UN Charter] a state may defend itself. [c|Article 51] does not set a deadline.`,
    'a constitution named alone takes over': `
      [c|Article 51 of the UN Charter] is about armed attack. [c|Article 51] is often quoted.
      At the end the lecturer came back to the Constitution. “Article 51 gives you the right to ask,” she told the reporters.`,
    'two charters on a page': `
      The city charter was adopted in 1996. Articles of the Charter on elections were amended. Article 51 of the Charter deals with ballots. The UN Charter was not mentioned.`,
    'returns by its date': `
      Azerbaijan's parliament approved the [m|memorandum on mutual military security with Türkiye]. A memorandum with Uzbekistan on cadets was approved too. The memorandum is valid for five years.
      The [m|2025 memorandum with Türkiye], by contrast, has no term. The [m|memorandum] stays in force until one side leaves.`,
    'returns by both parties': `
      The [m|memorandum on mutual military security] is through. Türkiye also has a memorandum with Libya. The memorandum is about the sea.
      The [m|memorandum between Baku and Ankara] is about defence.`,
    'returns by what it is about': `
      The [m|memorandum on mutual military security] is through. Türkiye's memorandum with Libya is older. The memorandum is about the sea.
      The [m|memorandum on mutual military security] is about help under attack, and the [m|memorandum] names a threshold.`,
    'another declaration in between': `
      The [s|Shusha Declaration] was signed in 2021. The Moscow Declaration followed in 2022. The declaration with Russia is shorter.
      The [s|Shusha Declaration] remains the wider text.`,
    'Azerbaijan and a third state': `
      Azerbaijan and Pakistan signed a memorandum on defence. The memorandum was signed in Baku. Türkiye welcomed it.`,
    'the Iraqi memorandum': `
      The [m|memorandum on mutual military security between Azerbaijan and Türkiye] is in committee. The Iraqi memorandum is stuck as well. The memorandum was signed in Baghdad.`,
  },
  az: {
    'yeni memorandum, başqa dövlətlə': `
      Müdafiə naziri Yaşar Gülər və latviyalı həmkarı İstanbulda anlaşma memorandumu imzalayıblar. Memorandum mina təhlükəsinə aiddir. Azərbaycan Müdafiə Nazirliyi müşahidəçi göndərib.`,
    'başqa mövzuda memorandum': `
      Milli Məclis Türkiyə ilə [m|qarşılıqlı hərbi təhlükəsizliyə dair anlaşma memorandumunu] təsdiqləyib. Həmin gün Pakistanla pilotların hazırlığına dair memorandum imzalanıb. Memorandum beş il qüvvədədir.
      Ankara ilə imzalanmış [m|memorandum] isə prezidentə göndərilib. [m|Memorandumda] səkkiz maddə var.`,
    'federasiyanın nizamnaməsi': `
      Federasiyanın Nizamnaməsinin 51-ci maddəsi apellyasiyanı məhdudlaşdırır. 51-ci maddə hamı üçün eynidir.
      [c|BMT Nizamnaməsinin 51-ci maddəsi] isə özünümüdafiə hüququndan danışır. [c|51-ci maddəyə] əsasən, Şuraya məlumat verilir.
      Klubun yeni Nizamnaməsi, maddə 51: cərimə.`,
    'şirkətin memorandumu': `
      Azərbaycan və Türkiyə arasında [m|hərbi təhlükəsizlik memorandumu] imzalanıb. Gəmiçilik idarəsinin memorandumu isə yük daşınmasına aiddir. İdarənin memorandumu üç il qüvvədədir.`,
    'ikinci memorandum': `
      Azərbaycanla Türkiyə arasında [m|hərbi təhlükəsizlik memorandumu] təsdiqlənib. İkinci memorandum kitabxanalar haqqındadır. Bu memorandum mədəniyyət nazirliyinə aiddir.`,
    'rəqib yenidən': `
      Türkiyə və İraq 2024-cü ildə memorandum imzalayıb. Azərbaycanla [m|qarşılıqlı hərbi təhlükəsizlik memorandumu] isə keçən həftə təsdiqlənib. [m|Memorandum] səkkiz maddədən ibarətdir.
      # Yenə Bağdad
      İraqlı deputatlar memorandumun dərcini tələb edir. Onların fikrincə, memorandum suverenliyə toxunur.`,
    'şahid dövlət': `
      Milli Məclis Türkiyə ilə [m|hərbi təhlükəsizlik memorandumunu] təsdiqləyib. Ermənistan Xarici İşlər Nazirliyi [m|memorandumu] öyrəndiyini bildirib. Moskva [m|memorandumun] iki suveren dövlətin işi olduğunu deyib.`,
    'konstitusiya tək adlanır': `
      [c|BMT Nizamnaməsinin 51-ci maddəsi] hücumdan danışır. [c|51-ci maddə] tez-tez xatırlanır.
      Sonda mühazirəçi Konstitusiyaya qayıtdı. “51-ci maddə sizə soruşmaq hüququ verir”, – dedi.`,
    'tərəflərlə qayıdır': `
      Milli Məclis [m|qarşılıqlı hərbi təhlükəsizlik memorandumunu] təsdiqləyib. Türkiyənin Liviya ilə də memorandumu var. Memorandum dənizə aiddir.
      [m|Azərbaycan-Türkiyə memorandumu] isə müdafiəyə aiddir. [m|Memorandumda] köməyin şərtləri var.`,
    'dəniz yurisdiksiyası': `
      Liviya parlamenti Türkiyə ilə 2019-cu ildə imzalanmış dəniz yurisdiksiyası sahələri memorandumunu müzakirə edib. Memorandum orada təsdiqlənməyib. Bakıda isə [m|qarşılıqlı hərbi təhlükəsizlik memorandumu] təsdiqlənib.`,
    'başqa bəyannamə': `
      [s|Şuşa Bəyannaməsi] 2021-ci ildə imzalanıb. Qarabağ Bəyannaməsi isə 2024-cü ilə aiddir. Həmin bəyannamə çoxtərəflidir.`,
    'bizim memorandum': `
      Pakistan və Azərbaycan müdafiə nazirlikləri kadr hazırlığı haqqında memorandum imzalayıb. Memorandum kursant mübadiləsini nəzərdə tutur. Türkiyə bu addımı alqışlayıb.`,
  },
  tr: {
    'üç bakan, yeni bir muhtıra': `
      Yaşar Güler ile Romen ve Bulgar mevkidaşları İstanbul'da bir mutabakat muhtırası imzaladı. Muhtıra mayınlara karşı ortak görev grubu kuruyor. Azerbaycan Savunma Bakanlığı gözlemci gönderdi.`,
    'deniz yetki alanları': `
      Milli Meclis, Türkiye ile imzalanan [m|karşılıklı askerî güvenlik muhtırasını] görüştü.
      Libya meclisi Türkiye'yle 2019'da imzalanan deniz yetki alanları muhtırasını gündeme aldı. Muhtıra orada hiç onaylanmadı.
      [m|Azerbaycan muhtırası] ise cumhurbaşkanına gönderildi. [m|Muhtırada] sekiz madde var.`,
    'kulübün tüzüğü': `
      Kulübün Şartı'nın 51. maddesi üyelerin kendini savunma hakkını düzenler. 51. madde geçen yıl eklendi.
      [c|BM Şartı'nın 51. maddesi] ise devletlerin meşru müdafaa hakkını anlatır. [c|51. maddeye] göre Konsey'e bilgi verilir.`,
    'rakip geri gelir': `
      Türkiye ile Irak 2024'te bir güvenlik muhtırası imzaladı. Azerbaycan ile [m|karşılıklı askerî güvenlik muhtırası] ise geçen hafta onaylandı. [m|Muhtıra] sekiz maddeden oluşuyor.
      # Yeniden Bağdat
      Iraklı vekiller muhtıranın yayımlanmasını istiyor. Onlara göre muhtıra egemenliğe dokunuyor.`,
    'seyirci devlet': `
      Milli Meclis, Türkiye ile [m|askerî güvenlik muhtırasını] onayladı. Ermenistan Dışişleri [m|muhtırayı] incelediğini söyledi. Moskova da [m|muhtıranın] iki egemen devletin işi olduğunu belirtti.`,
    'başlıkta bir muhtıra': `
      # Bir [m|muhtıranın] öyküsü
      Azerbaycan'la [m|karşılıklı askerî güvenlik muhtırası] geçen yaz imzalandı.`,
    'şirketin muhtırası': `
      Azerbaycan'la [m|karşılıklı askerî güvenlik muhtırası] onaylandı. Tersanenin muhtırası ise işçilerle ilgili. Tersane muhtırası iki yıl geçerli.`,
    'anayasa tek başına': `
      [c|BM Şartı'nın 51. maddesi] saldırıdan söz eder. [c|51. madde] sık sık anılır.
      Sonunda hoca Anayasa'ya döndü. “51. madde size sendika kurma hakkı verir” dedi.`,
    'taraflarla döner': `
      Meclis [m|karşılıklı askerî güvenlik muhtırasını] onayladı. Türkiye'nin Somali ile de bir muhtırası var. Muhtıra balıkçılıkla ilgili.
      [m|Türkiye-Azerbaycan muhtırası] ise savunmaya dair. [m|Muhtıra] yardımın koşullarını sayıyor.`,
    'ikinci muhtıra': `
      Azerbaycan ile [m|askerî güvenlik muhtırası] Meclis'ten geçti. İkinci bir muhtıra ise arşivler hakkında. O muhtıra kültür bakanlığının işi.`,
    'başka bildiri': `
      [s|Şuşa Beyannamesi] 2021'de imzalandı. Moskova Bildirgesi bir yıl sonra geldi. Rusya ile imzalanan bildirge daha kısadır.`,
    'yeni muhtıra, nesne olarak': `
      Bakanlık, Sırbistan heyetiyle eğitim alanında mutabakat muhtırası imzaladı. Muhtıra öğrenci değişimini kapsıyor. Azerbaycan heyeti de oradaydı.`,
  },
  ru: {
    'новый меморандум с другими': `
      Министр обороны Яшар Гюлер и его латвийский коллега подписали в Стамбуле меморандум о взаимопонимании. Меморандум создаёт школу сапёров. Министерство обороны Азербайджана прислало наблюдателя.`,
    'имя возвращается': `
      Учения «Серебряный сокол» проводят по меморандуму, который Азербайджан, Грузия и Турция подписали в 2019 году. Меморандум действует до 2029 года.
      [m|Меморандум о взаимной военной безопасности между Азербайджаном и Турцией] прошёл парламент. Этот [m|меморандум] отсылает к [c|статье 51 Устава ООН].
      Что касается «Серебряного сокола», следующий сбор пройдёт в Карсе. Меморандум разрешает один сбор в год.`,
    'устав кооператива': `
      Истцы ссылаются на статью 51 устава кооператива: она разрешает самооборону имущества. Ответчики считают, что статья 51 устава противоречит закону. Статья 51 Устава гаражного товарищества короче.`,
    'устав ООН без лишних слов': `
      [c|Статья 51 Устава ООН] закрепляет право на самооборону. [c|Статья 51 Устава] требует сообщить Совету Безопасности. По [c|статье 51 Устава] государства отвечают на вооружённое нападение.`,
    'конституция сама по себе': `
      [c|Статья 51 Устава ООН] говорит о вооружённом нападении. [c|Статью 51] часто цитируют.
      Под конец лектор вернулся к Конституции. «Статья 51 разрешает вам молчать», — сказал он.`,
    'соперник возвращается': `
      Турция и Ирак подписали меморандум о безопасности в 2024 году. [m|Меморандум о взаимной военной безопасности с Азербайджаном] новее. [m|Меморандум] состоит из восьми статей.
      # Снова Багдад
      Иракские депутаты требуют опубликовать меморандум. По их мнению, меморандум задевает суверенитет.`,
    'сторонний наблюдатель': `
      Милли Меджлис одобрил [m|меморандум о взаимной военной безопасности с Турцией]. МИД Армении сообщил, что изучает [m|меморандум]. В Москве назвали [m|меморандум] делом двух суверенных стран.`,
    'другой предмет': `
      Милли Меджлис одобрил [m|меморандум о взаимной военной безопасности с Турцией]. В тот же день ведомства подписали меморандум о подготовке лётчиков. Меморандум рассчитан на три года.
      [m|Азербайджано-турецкий меморандум] теперь у президента. [m|Меморандум] бессрочный.`,
    'хозяин в родительном': `
      Парламент одобрил [m|меморандум о взаимной военной безопасности с Турцией]. Меморандум пароходства с профсоюзом истекает в мае. Меморандум докеров никто не читал.`,
    'новая бумага и возврат': `
      [m|Меморандум о взаимной военной безопасности] прошёл комитет. Ещё один меморандум, с Киргизией, касается пограничников. Тот меморандум приняли без прений.
      [m|Меморандум с Турцией] передан президенту. [m|Меморандум] содержит восемь статей.`,
    'двусторонняя с Руританией': `
      Милли Меджлис одобрил [m|меморандум о взаимной военной безопасности с Турцией]. С Руританией Баку подписал меморандум о рыбе. Меморандум с Руританией действует год.`,
    'другая декларация': `
      [s|Шушинская декларация] подписана в 2021 году. Московская декларация появилась позже. Декларация с Россией короче.`,
  },
};
