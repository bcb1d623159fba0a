/** One document beside others of its kind, as such news is mixed. */
export const rivals: Record<string, Record<string, string>> = {
  en: {
    'Türkiye has signed defence memoranda': `
      Türkiye has signed defence memoranda with half its neighbours. The one with Azerbaijan, the [m|memorandum on mutual military security], is the heaviest. The one with Kosovo is the lightest; the memorandum with Pristina fits on a page.`,
    'Azerbaijani officials insist the memorandum': `
      Azerbaijani officials insist the [m|memorandum] is defensive. The [m|Memorandum of Understanding on mutual military security], signed with Türkiye on 22 July, was approved on Tuesday. In Washington, a separate memorandum with Baku set up a working group. That memorandum is unrelated, officials say.
      The [m|memorandum with Türkiye] runs to eight articles.`,
    'Ukraine’s ambassador recalled the Budapest': `
      Ukraine's ambassador recalled the Budapest Memorandum. “A memorandum is only paper,” he said. The [m|memorandum between Azerbaijan and Türkiye], he added, at least has a partner behind it.`,
    'Article 51 of the Turkish': `
      Article 51 of the Turkish Constitution protects trade unions. Lawyers in Ankara quoted Article 51 at the hearing. The memorandum of the union was handed in.`,
    'The two ministers Zakir Hasanov': `
      The two ministers, Zakir Hasanov and Yaşar Güler, signed the [m|memorandum] in Istanbul on 22 July 2025. The [m|Memorandum of Understanding on strengthening mutual military security] has been approved by the Milli Majlis.`,
    'Hungary and Azerbaijan adopted a': `
      Hungary and Azerbaijan adopted a declaration on strategic partnership. The declaration says nothing of the [s|Shusha Declaration]. The declaration with Budapest covers gas.`,
    'NATO’s Article 5 is famous': `
      NATO's Article 5 is famous; [c|Article 51 of the Charter of the United Nations] less so. Egypt's constitution has an Article 51 on dignity. [c|Article 51 of the UN Charter] was quoted by the minister.`,
    'Azerbaijan and Kazakhstan signed a': `
      Azerbaijan and Kazakhstan signed a memorandum on strategic partnership. The memorandum was signed in Astana.`,
    'The library’s memorandum with Azerbaijani': `
      The library's memorandum with Azerbaijani publishers was renewed. Under the memorandum, books travel free.`,
  },
  az: {
    'Serbiyanın Azərbaycanla hərbi-texniki memorandumu var': `
      Serbiyanın Azərbaycanla hərbi-texniki memorandumu var. Memorandum 2024-cü ildə imzalanıb. Türkiyə ilə imzalanan [m|qarşılıqlı hərbi təhlükəsizlik memorandumu] isə başqadır. Bu [m|memorandum] BMT Nizamnaməsinə istinad edir.`,
    'Nazirlik bildirib ki Gürcüstan və': `
      Nazirlik bildirib ki, Gürcüstan və Türkiyə ilə üçtərəfli memorandum qüvvədədir. Üçtərəfli memorandum 2021-ci ildə imzalanıb. [m|İkitərəfli hərbi təhlükəsizlik memorandumu] Türkiyə ilə iyulda imzalanıb.`,
    'Konstitusiya Məhkəməsi 51-ci maddəni şərh': `
      Konstitusiya Məhkəməsi 51-ci maddəni şərh edib. Konstitusiyanın 51-ci maddəsi yaradıcılıq azadlığı haqqındadır. 51-ci maddə dəyişməyib.`,
    'Əliyev və Gülər memorandum barədə': `
      Əliyev və Gülər [m|memorandum] barədə danışıblar. [m|Qarşılıqlı hərbi təhlükəsizlik memorandumu] iyulda imzalanıb.`,
    'Deputat deyib Hərbi təhlükəsizlik memorandumu': `
      Deputat deyib: “[m|Hərbi təhlükəsizlik memorandumu] Türkiyə ilə qardaşlığımızın sənədidir. Çinlə memorandum isə ticarətə aiddir. Ticarət memorandumunu da oxumuşam. Amma Ankara ilə [m|memorandum] başqadır”.`,
    'İdman federasiyasının nizamnaməsinin 51-ci maddəsi': `
      İdman federasiyasının nizamnaməsinin 51-ci maddəsi cərimə haqqındadır. Klub nizamnamənin 51-ci maddəsini pozub.`,
    'Daşkənd bəyannaməsi Özbəkistanda qəbul olunub': `
      Daşkənd bəyannaməsi Özbəkistanda qəbul olunub. Bəyannaməni Azərbaycan da imzalayıb. [s|Şuşa Bəyannaməsi] isə Türkiyə ilə imzalanıb.`,
  },
  tr: {
    'Sırbistan’ın Azerbaycan’la askerî teknik muhtırası': `
      Sırbistan'ın Azerbaycan'la askerî teknik muhtırası var. Muhtıra 2024'te imzalandı. Türkiye ile imzalanan [m|karşılıklı askerî güvenlik muhtırası] ise başka. Bu [m|muhtıra] BM'ye atıf yapıyor.`,
    'Bakanlık Gürcistan ile üçlü muhtıranın': `
      Bakanlık, Gürcistan ile üçlü muhtıranın yürürlükte olduğunu bildirdi. Üçlü muhtıra 2021'de imzalandı. Azerbaycan ile [m|ikili askerî güvenlik muhtırası] temmuzda imzalandı.`,
    'Anayasa Mahkemesi 51 maddeyi yorumladı': `
      Anayasa Mahkemesi 51. maddeyi yorumladı. Anayasa'nın 51. maddesi sendika hakkıdır. 51. madde değişmedi.`,
    'Vekil şöyle dedi Askerî güvenlik': `
      Vekil şöyle dedi: “[m|Askerî güvenlik muhtırası] Azerbaycan'la kardeşliğimizin belgesidir. Çin'le muhtıra ticaretle ilgili. Ticaret muhtırasını da okudum. Ama [m|Azerbaycan muhtırası] başka.”`,
    '27 Nisan e-muhtırası hâlâ konuşuluyor': `
      27 Nisan e-muhtırası hâlâ konuşuluyor. Muhtıra gece yarısı yayımlanmıştı. Azerbaycan haberleri sonra.`,
    'Derneğin tüzüğünün 51 maddesi aidatı': `
      Derneğin tüzüğünün 51. maddesi aidatı düzenler. Yönetim tüzüğün 51. maddesine dayandı. BM'den söz eden olmadı.`,
    'Semerkant Bildirgesi Özbekistan’da kabul edildi': `
      Semerkant Bildirgesi Özbekistan'da kabul edildi. Bildirgeyi Azerbaycan da imzaladı. [s|Şuşa Beyannamesi] ise Türkiye ile imzalandı.`,
    'İki bakan Güler ile Hasanov': `
      İki bakan, Güler ile Hasanov, temmuzda İstanbul'da [m|askerî güvenlik muhtırasını] imzaladı. Azerbaycan meclisi [m|muhtırayı] aralıkta onayladı; Katar ise yeni bir muhtıra peşinde. Katar'la muhtıra gazla ilgili olacak.`,
  },
  ru: {
    'У Сербии есть военно-технический меморандум': `
      У Сербии есть военно-технический меморандум с Азербайджаном. Меморандум подписан в 2024 году. [m|Меморандум о взаимной военной безопасности с Турцией] — другое дело. Этот [m|меморандум] ссылается на [c|статью 51 Устава ООН].`,
    'Трёхсторонний меморандум с Грузией действует': `
      Трёхсторонний меморандум с Грузией действует. Трёхсторонний меморандум подписали в 2021 году. [m|Двусторонний меморандум о военной безопасности] Азербайджан и Турция подписали в июле.`,
    'Конституционный суд истолковал статью 51': `
      Конституционный суд истолковал статью 51. Статья 51 Конституции РФ позволяет не свидетельствовать против себя. Статья 51 не менялась.`,
    'Депутат сказал Меморандум о военной': `
      Депутат сказал: «[m|Меморандум о военной безопасности с Турцией] — документ братства. Меморандум с Китаем — о торговле. Торговый меморандум я тоже читал. Но [m|турецкий меморандум] важнее».`,
    'Ташкентскую декларацию приняли в Узбекистане': `
      Ташкентскую декларацию приняли в Узбекистане. Декларацию подписал и Азербайджан. [s|Шушинская декларация] подписана с Турцией.`,
    'Устав общества рыболовов запрещает сети': `
      Устав общества рыболовов запрещает сети. Статья 51 устава — о штрафах. На статью 51 сослался егерь.`,
    'Меморандум подписанный Турцией с Ливией': `
      Меморандум, подписанный Турцией с Ливией, спорный. Меморандум касается моря. Азербайджан — в стороне, у него с Анкарой [m|меморандум о взаимной военной безопасности].`,
    'Договор об ОДКБ не упомянут': `
      Договор об ОДКБ не упомянут. Статья 4 договора говорит о помощи. [c|Статья 51 Устава ООН] упомянута в [m|меморандуме Баку и Анкары].`,
  },
  ka: {
    'სერბეთს აზერბაიჯანთან სამხედრო-ტექნიკური მემორანდუმი აქვს': `
      სერბეთს აზერბაიჯანთან სამხედრო-ტექნიკური მემორანდუმი აქვს. მემორანდუმი 2024 წელს გაფორმდა. თურქეთთან კი [m|ორმხრივი სამხედრო უსაფრთხოების მემორანდუმი] გაფორმდა. ეს [m|მემორანდუმი] რვა მუხლისგან შედგება.`,
  },
  hy: {
    'Սերբիան Ադրբեջանի հետ ռազմատեխնիկական հուշագիր': `
      Սերբիան Ադրբեջանի հետ ռազմատեխնիկական հուշագիր ունի։ Հուշագիրը ստորագրվել է 2024-ին։ Թուրքիայի հետ [m|փոխադարձ ռազմական անվտանգության հուշագիրը] այլ է։ Այս [m|հուշագիրը] ութ հոդված ունի։`,
  },
};
