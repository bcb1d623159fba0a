/** Short forms after a full one, in the many shapes of a sentence: nothing here is another document. */
export const rivals: Record<string, Record<string, string>> = {
  en: {
    'short forms everywhere': `
      # Milli Majlis takes up [m|military memorandum]
      Azerbaijan's parliament took up the [m|memorandum on mutual military security with Türkiye]. Deputies passed the [m|memorandum] in a second reading. Nobody spoke against the Turkish-drafted [m|memorandum].
      At the third sitting the [m|memorandum] was put to the vote. A copy of the [m|memorandum] lay on each desk; the [m|memorandum]'s preamble names no enemy. In its own words, the [m|memorandum] is defensive.
      France and Greece criticised the [m|memorandum]. Russia has not commented on the [m|memorandum].`,
    'the Charter without its owner': `
      [c|Article 51 of the UN Charter] allows self-defence. Lawyers say [c|Article 51 of the Charter] is an exception. Under the [c|Charter's Article 51], the Council is told. An [c|Article 51] letter was sent. Israel has its own reading of [c|Article 51].`,
    'a second mention of a second text': `
      The [s|Shusha Declaration] came first, in 2021. The second document is the [m|memorandum on mutual military security between Azerbaijan and Türkiye]. The [m|memorandum] goes further than the [s|Shusha Declaration].`,
  },
  az: {
    'qısa formalar': `
      # Milli Məclis [m|hərbi memorandumu] müzakirə edir
      Milli Məclis Türkiyə ilə [m|qarşılıqlı hərbi təhlükəsizlik memorandumunu] müzakirə edib. Deputatlar ikinci oxunuşda [m|memorandumu] qəbul ediblər. Komitə sədri bütün [m|memorandumu] oxuyub.
      Məclisin [m|memorandumu] təsdiqləməsi gözlənilirdi. Sənədin, yəni [m|memorandumun] mətni dərc olunmayıb. Bunun üçün [m|memorandumda] ayrıca maddə var. Fransa [m|memorandumu] tənqid edib. Rəsmi Moskva [m|memoranduma] münasibət bildirməyib.`,
    'Nizamnamə sahibsiz': `
      [c|BMT Nizamnaməsinin 51-ci maddəsi] özünümüdafiəyə icazə verir. Dövlətlərin istinad etdiyi [c|Nizamnamənin 51-ci maddəsi] istisnadır. Bunun üçün [c|Nizamnamənin 51-ci maddəsinə] baxmaq lazımdır.`,
    'Bəyannamə qısa': `
      [s|Şuşa Bəyannaməsi] 2021-ci ildə imzalanıb. Prezidentlər [s|Şuşa Bəyannaməsini] şəhərin özündə imzalayıblar. Ekspertlərin fikrincə, [s|Şuşa Bəyannaməsi] yeni mərhələ açıb.`,
  },
  tr: {
    'kısa biçimler': `
      Milli Meclis, Türkiye ile [m|karşılıklı askerî güvenlik muhtırasını] görüştü. Vekiller ikinci okumada [m|muhtırayı] kabul etti. Komisyon başkanı bütün [m|muhtırayı] okudu.
      Meclisin [m|muhtırayı] onaylaması bekleniyordu. Bunun için [m|muhtırada] ayrı bir madde var. Fransa [m|muhtırayı] eleştirdi. Rusya [m|muhtıra] hakkında konuşmadı. Bakan dün [m|muhtıranın] yürürlüğe gireceğini söyledi.`,
    'Şart sahipsiz': `
      [c|BM Şartı'nın 51. maddesi] meşru müdafaaya izin verir. Devletlerin dayandığı [c|Şart'ın 51. maddesi] bir istisnadır. Bunun için [c|Şart'ın 51. maddesine] bakmak gerekir.`,
  },
  ru: {
    'краткие формы': `
      Милли Меджлис обсудил [m|меморандум о взаимной военной безопасности с Турцией]. Депутаты приняли [m|меморандум] во втором чтении. Комитет прочёл весь [m|меморандум]. Стороны подписали [m|меморандум] прошлым летом.
      Одобрили [m|меморандум] единогласно. В пресс-службе [m|меморандум] назвали оборонительным. [m|Меморандум] министры подписали в июле. [m|Меморандум] Гасанов и Гюлер подписали в Стамбуле. Франция критикует [m|меморандум]. Москва [m|меморандум] не комментировала.`,
    'Устав без хозяина': `
      [c|Статья 51 Устава ООН] разрешает самооборону. По [c|статье 51 Устава] страны вправе защищаться. [c|Статья 51 Устава] действует всегда. На [c|статью 51 Устава] сослались обе столицы.`,
  },
  ka: {
    'მოკლე ფორმები': `
      მილი მეჯლისმა თურქეთთან [m|ორმხრივი სამხედრო უსაფრთხოების მემორანდუმი] განიხილა. დეპუტატებმა დღის ბოლოს [m|მემორანდუმი] დაამტკიცეს. ეს არის [m|მემორანდუმი], რომელსაც ელოდნენ. [m|მემორანდუმში] რვა მუხლია. რუსეთმა [m|მემორანდუმი] გააკრიტიკა.`,
  },
  hy: {
    'կարճ ձևեր': `
      Միլի մեջլիսը քննարկեց [m|Ադրբեջանի և Թուրքիայի փոխադարձ ռազմական անվտանգության հուշագիրը]։ Խորհրդարանը կվավերացնի [m|հուշագիրը]։ Պատգամավորները որոշեցին հաստատել [m|հուշագիրը]։ Ռուսաստանը քննադատեց [m|հուշագիրը]։`,
  },
  ar: {
    'صيغ قصيرة': `
      أقر برلمان أذربيجان [m|مذكرة الأمن العسكري المتبادل مع تركيا]. وقال النائب إن [m|المذكرة] دفاعية. وانتقدت فرنسا [m|المذكرة]. ونصت [m|مذكرة التفاهم] على المساعدة.`,
  },
  fa: {
    'صورت‌های کوتاه': `
      مجلس آذربایجان [m|تفاهم‌نامهٔ امنیت نظامی متقابل با ترکیه] را تصویب کرد. نمایندگان [m|تفاهم‌نامه] را خواندند. روسیه از [m|تفاهم‌نامه] انتقاد کرد. متن [m|تفاهم‌نامه] منتشر نشده است.`,
  },
};
