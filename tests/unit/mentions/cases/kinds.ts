/** Laws, treaties, declarations and memoranda of every kind beside the ones meant. */
export const rivals: Record<string, Record<string, string>> = {
  en: {
    'Deputies back the memorandum Azerbaijan’s': `
      # Deputies back the [m|memorandum]
      Azerbaijan's parliament approved the [m|memorandum on mutual military security with Türkiye] on Tuesday.
      Ankara also has a memorandum with Libya. That memorandum covers the sea.
      The [m|memorandum with Azerbaijan] goes to the president next.`,
    'The treaty’s drafters looked at': `
      The treaty's drafters looked at Article 51 of the Rome Statute. Article 51 of that statute concerns rules. [c|Article 51 of the UN Charter] was left alone.`,
    'Police cited Article 51 of': `
      Police cited Article 51 of the Road Traffic Act. In Baku, diplomats cited [c|Article 51 of the United Nations Charter] on self-defence. The driver, fined under Article 51 of the Act, appealed.`,
    'The school has a charter': `
      The school has a charter of pupils. Article 51 of the pupils' charter bans phones. “Article 51 is unfair,” said one.`,
    'Azerbaijan and Türkiye signed the': `
      Azerbaijan and Türkiye signed the [p|Agreement on Strategic Partnership and Mutual Support] in 2010. Ukraine and Azerbaijan had a strategic partnership agreement too. The agreement with Kyiv is older.`,
    'Georgia and Türkiye have a': `
      Georgia and Türkiye have a strategic partnership agreement. Kazakhstan signed a strategic partnership agreement with Azerbaijan in 2005.`,
    'The Turkic summit in Shusha': `
      The Turkic summit in Shusha ended with the Karabakh Declaration. The declaration welcomed trade. The earlier [s|Shusha Declaration] of 2021 is bilateral. In Shusha, declarations are signed every year.`,
    'Under a memorandum between Türkiye’s': `
      Under a memorandum between Türkiye's and Qatar's defence ministries, pilots train in Konya. The memorandum, signed in 2021, also covers jets. Azerbaijani pilots train there as well.`,
    'Azerbaijan’s parliament on Tuesday ratified': `
      Azerbaijan's parliament on Tuesday ratified the [m|memorandum] its defence minister signed in Istanbul. The [m|memorandum on mutual military security with Türkiye] has eight articles. Baku has signed similar memoranda with Belarus and Serbia; the Belarusian memorandum dates from 2018.`,
  },
  az: {
    'Sürücü Yol Hərəkəti haqqında Qanunun': `
      Sürücü Yol Hərəkəti haqqında Qanunun 51-ci maddəsi ilə cərimələnib. 51-ci maddə sərtdir. [c|BMT Nizamnaməsinin 51-ci maddəsi] isə özünümüdafiə haqqındadır.`,
    'Məktəbin nizamnaməsi var Məktəb nizamnaməsinin': `
      Məktəbin nizamnaməsi var. Məktəb nizamnaməsinin 51-ci maddəsi telefonları qadağan edir. “51-ci madde ədalətsizdir”, – şagird deyib.`,
    '2010-cu ildə Bakıda Strateji tərəfdaşlıq': `
      2010-cu ildə Bakıda [p|Strateji tərəfdaşlıq və qarşılıqlı yardım haqqında Müqavilə] imzalanıb. Ukrayna ilə strateji tərəfdaşlıq haqqında müqavilə isə başqadır.`,
    'Türkiyə və Qətər müdafiə nazirliklərinin': `
      Türkiyə və Qətər müdafiə nazirliklərinin memorandumuna əsasən, pilotlar Konyada təlim keçir. Memorandum 2021-ci ildə imzalanıb. Azərbaycanlı pilotlar da oradadır.`,
    'Belarusla hərbi əməkdaşlıq memorandumu 2018-ci': `
      Belarusla hərbi əməkdaşlıq memorandumu 2018-ci ilə aiddir. Memorandum hələ qüvvədədir. Türkiyə ilə [m|qarşılıqlı hərbi təhlükəsizlik memorandumu] isə Milli Məclisdən keçib.`,
    'Şuşada keçirilən sammit Qarabağ Bəyannaməsi': `
      Şuşada keçirilən sammit Qarabağ Bəyannaməsi ilə başa çatıb. Bəyannamə ticarəti alqışlayıb. [s|2021-ci il Şuşa Bəyannaməsi] isə ikitərəflidir.`,
  },
  tr: {
    'Sürücüye Karayolları Kanunu’nun 51 maddesinden': `
      Sürücüye Karayolları Kanunu'nun 51. maddesinden ceza kesildi. 51. madde serttir. [c|BM Şartı'nın 51. maddesi] ise meşru müdafaadır.`,
    '2010’da Bakü’de Stratejik Ortaklık ve': `
      2010'da Bakü'de [p|Stratejik Ortaklık ve Karşılıklı Yardım Anlaşması] imzalandı. Ukrayna ile stratejik ortaklık anlaşması başkadır.`,
    'Türkiye ile Katar savunma bakanlıklarının': `
      Türkiye ile Katar savunma bakanlıklarının muhtırası uyarınca pilotlar Konya'da eğitiliyor. Muhtıra 2021'de imzalandı. Azerbaycanlı pilotlar da orada.`,
    'Belarus’la askerî işbirliği muhtırası 2018’den': `
      Belarus'la askerî işbirliği muhtırası 2018'den kalma. Muhtıra hâlâ yürürlükte. Türkiye ile Azerbaycan arasındaki [m|karşılıklı askerî güvenlik muhtırası] ise Meclis'ten geçti.`,
    'Şuşa’daki zirve Karabağ Bildirgesi ile': `
      Şuşa'daki zirve Karabağ Bildirgesi ile bitti. Bildirge ticareti övdü. [s|2021 tarihli Şuşa Beyannamesi] ise ikili.`,
    'Yunanistan Türkiye-Libya muhtırasını tanımıyor Atina’ya': `
      Yunanistan, Türkiye-Libya muhtırasını tanımıyor. Atina'ya göre muhtıra geçersiz. Azerbaycan'la [m|askerî güvenlik muhtırası] ise Atina'yı ilgilendirmiyor.`,
  },
  ru: {
    'Водителя оштрафовали по статье 51': `
      Водителя оштрафовали по статье 51 Закона о дорогах. Статья 51 сурова. [c|Статья 51 Устава ООН] говорит о самообороне.`,
    'В 2010 году в Баку': `
      В 2010 году в Баку подписали [p|Договор о стратегическом партнёрстве и взаимной помощи]. Договор о стратегическом партнёрстве с Украиной — другой.`,
    'По меморандуму министерств обороны Турции': `
      По меморандуму министерств обороны Турции и Катара лётчики учатся в Конье. Меморандум подписан в 2021 году. Азербайджанские лётчики тоже там.`,
    'Меморандум с Белоруссией о военном': `
      Меморандум с Белоруссией о военном сотрудничестве подписан в 2018 году. Меморандум ещё действует. [m|Меморандум Азербайджана и Турции о взаимной военной безопасности] прошёл Милли Меджлис.`,
    'Саммит в Шуше завершился Карабахской': `
      Саммит в Шуше завершился Карабахской декларацией. Декларация приветствует торговлю. [s|Шушинская декларация 2021 года] двусторонняя.`,
    'Греция не признаёт турецко-ливийский меморандум': `
      Греция не признаёт турецко-ливийский меморандум. По мнению Афин, меморандум ничтожен. [m|Меморандум с Азербайджаном о военной безопасности] для Афин не важен.`,
  },
  ka: {
    'ბელარუსთან სამხედრო თანამშრომლობის მემორანდუმი 2018': `
      ბელარუსთან სამხედრო თანამშრომლობის მემორანდუმი 2018 წელს გაფორმდა. მემორანდუმი მოქმედებს. აზერბაიჯანმა თურქეთთან [m|ორმხრივი სამხედრო უსაფრთხოების მემორანდუმი] დაამტკიცა. [m|მემორანდუმის] ტექსტი არ გამოქვეყნებულა.`,
    'შუშაში გამართული სამიტი ყარაბაღის დეკლარაციით': `
      შუშაში გამართული სამიტი ყარაბაღის დეკლარაციით დასრულდა. დეკლარაცია მრავალმხრივია. [s|შუშის დეკლარაცია] კი ორმხრივია.`,
  },
  hy: {
    'Բելառուսի հետ ռազմական համագործակցության հուշագիրը': `
      Բելառուսի հետ ռազմական համագործակցության հուշագիրը 2018-ից է։ Հուշագիրը գործում է։ Ադրբեջանը հաստատեց Թուրքիայի հետ [m|փոխադարձ ռազմական անվտանգության հուշագիրը]։ [m|Հուշագրի] տեքստը չի հրապարակվել։`,
  },
};
