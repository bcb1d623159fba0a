/** A subject that is somebody’s, a partner that is one of many, a place that is not theirs. By language. */
export const rivals: Record<string, Record<string, string>> = {
  en: {
    'the security of supporters': `
      Clubs of Türkiye and Azerbaijan signed a memorandum on the mutual security of travelling supporters. The memorandum needs no vote.`,
    'the security of cranes': `
      The builder offered a memorandum of understanding on the mutual security of its cranes. Under the memorandum guards are shared. Baku was far away.`,
    'the military security of a region': `
      Ankara and Baku signed a [m|memorandum on the mutual military security] of the region. The [m|memorandum] was signed in Istanbul.`,
    'the security of the parties': `
      The [m|memorandum on the mutual security of Azerbaijan and Türkiye] is in force. The [m|memorandum] has eight articles.`,
    'the subject is not what is compared': `
      Ministers signed the [m|memorandum on mutual military security with Türkiye]. Unlike the ministers' paper, the gas memorandum needs no vote. The memorandum is commercial.`,
    'what is compared comes before the comma': `
      Azerbaijan and Türkiye signed the [m|memorandum on mutual military security]. Unlike the memorandum with Libya, it has eight articles. The [m|memorandum] was signed in Istanbul.`,
    'longer than': `
      The [m|memorandum on mutual military security with Türkiye] is short. It is shorter than the memorandum with Libya. The [m|memorandum] was signed in July.`,
    'with a maker of juice': `
      The agreement on strategic partnership concluded in 2010 with a Turkish juice maker remains in force. The 2010 agreement will be prolonged.`,
    'with an insurer': `
      Baku signed the memorandum of understanding on mutual security with a Turkish insurer. The memorandum is commercial.`,
    'signed with a shipyard': `
      The [m|memorandum on mutual military security with Türkiye] was approved. The memorandum signed with a shipyard was not.`,
    'between two choirs': `
      A memorandum between a Turkish and an Azerbaijani choir was signed in Istanbul. The memorandum is about songs.`,
    'between the two countries': `
      The [s|Shusha Declaration] on a wall with a view. The [m|2025 military memorandum] between the two countries is not in force.`,
    'initialled elsewhere': `
      The [s|Shusha Declaration] is in force. Not so the joint declaration initialled in Washington last August. The declaration has seventeen points.`,
    'signed elsewhere': `
      The [m|memorandum on mutual military security with Türkiye] was approved. The memorandum signed in Moscow was not. The memorandum covers grain.`,
    'signed where it was signed': `
      The [m|memorandum on mutual military security with Türkiye] was approved. The [m|memorandum], signed in Istanbul, has eight articles. Moscow said the [m|memorandum] signed in July is short.`,
    'the declaration of mayors': `
      The [s|Shusha Declaration] celebrates its fourth birthday. The declaration of the mayors of Shusha and Kars on twin towns is older. The [s|Shusha Declaration] was ratified in 2022.`,
    'a charter of its own': `
      The society relied on Article 51 of its own charter. Article 51 allows self-defence against hedges, and the Security Council was not asked.`,
  },
  az: {
    'the security of supporters': `
      Klublar azarkeşlərin qarşılıqlı təhlükəsizliyinə dair memorandum imzaladılar. Memorandum ratifikasiya tələb etmir. Bakıda oyun olacaq.`,
    'the security of warehouses': `
      Türkiyəli sığortaçı anbarların qarşılıqlı təhlükəsizliyi haqqında memorandum təklif edib. Memorandum hələ hazır deyil.`,
    'the security of the parties': `
      Azərbaycan və Türkiyənin [m|qarşılıqlı hərbi təhlükəsizliyinə dair memorandum] imzalanıb. [m|Memorandum] iyulda imzalanıb.`,
    'the subject is not what is compared': `
      Nazirlər [m|qarşılıqlı hərbi təhlükəsizliyə dair memorandumu] imzaladılar. Nazirlərin sənədindən fərqli olaraq, qaz memorandumu səsvermə tələb etmir. Memorandum kommersiya xarakterlidir.`,
    'signed elsewhere': `
      [s|Şuşa Bəyannaməsi] qüvvədədir. Vaşinqtonda imzalanmış birgə bəyannamə isə təsdiqlənməyib.`,
    'a charter of its own': `
      Dərnək öz Nizamnaməsinin 51-ci maddəsinə əsaslandı. 51-ci maddə özünümüdafiə hüququ verir.`,
  },
  tr: {
    'the security of supporters': `
      Kulüpler taraftarların karşılıklı güvenliğine dair bir muhtıra imzaladı. Muhtıra onay gerektirmiyor. İstanbul'da maç var.`,
    'the security of building sites': `
      Türk müteahhit, şantiyelerin karşılıklı güvenliğine ilişkin mutabakat muhtırası önerdi. Muhtıra yazın hazırlanmıştı.`,
    'the security of the parties': `
      [m|İki ülkenin karşılıklı askeri güvenliğine dair mutabakat muhtırası] temmuzda imzalandı. [m|Muhtıra] İstanbul'da imzalandı. Azerbaycan onayladı.`,
    'the subject is not what is compared': `
      Bakanlar [m|karşılıklı askeri güvenliğe ilişkin muhtırayı] imzaladı. Bakanların metninden farklı olarak, gaz muhtırası oylama gerektirmiyor. Muhtıra ticari nitelikte.`,
    'a charter of its own': `
      Dernek kendi tüzüğünün 51. maddesine dayandı. 51. madde meşru müdafaa hakkı tanıyor.`,
  },
  ru: {
    'the security of a building site': `
      Застройщик с турецким капиталом предлагал меморандум о взаимной безопасности стройплощадки. Меморандум готовили всё лето.`,
    'a memorandum on training': `
      Министры подписали [m|меморандум о взаимной военной безопасности]. Учебный меморандум касается спецназа. Третий меморандум, о совместных учениях, ждёт.`,
    'the security of supporters': `
      Клубы подписали меморандум о взаимной безопасности болельщиков. Меморандум действует один сезон. Матч пройдёт в Баку.`,
    'the military security of a region': `
      Баку и Анкара подписали [m|меморандум о взаимной военной безопасности] региона. [m|Меморандум] подписан в Стамбуле.`,
    'the security of the parties': `
      [m|Меморандум о взаимной безопасности Азербайджана и Турции] подписан в июле. [m|Меморандум] содержит восемь статей.`,
    'the subject is not what is compared': `
      Министры подписали [m|меморандум о взаимной военной безопасности]. В отличие от документа министров, газовый меморандум голосования не требует. Меморандум носит коммерческий характер.`,
    'initialled elsewhere': `
      [s|Шушинская декларация] ратифицирована. Декларация, парафированная в Вашингтоне, ждёт. Подписанная в Вашингтоне декларация короче.`,
    'signed elsewhere': `
      [m|Меморандум о взаимной военной безопасности с Турцией] утверждён. Меморандум, подписанный в Багдаде, касается воды. Меморандум действует год.`,
    'signed where it was signed': `
      [m|Меморандум о взаимной военной безопасности с Турцией] утверждён. [m|Меморандум], подписанный в Стамбуле, содержит восемь статей.`,
    'a charter of its own': `
      #1 Дачники отстояли забор
      Товарищество сослалось на статью 51 своего устава. Статья 51 разрешает самооборону забора.`,
  },
};
