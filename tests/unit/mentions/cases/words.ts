/** Words for words, ordinals in words, forms to be filed, speakers who take turns. By language. */
export const rivals: Record<string, Record<string, string>> = {
  en: {
    'an ordinal in words': `
      Self-defence needs no leave. The [c|Charter's fifty-first article] makes help lawful. The [c|fifty-first article of the UN Charter] says when it ends.`,
    'an ordinal in words of another law': `
      The Constitution's fifty-first article is about letters. The fifty-first article of the Labour Code is about leave.`,
    'standing orders and model articles': `
      Under [c|Article 51 of the UN Charter] a state may defend itself. A member rose under Article 51 of the Standing Orders. Article 51 of the model articles says much the same.`,
    'a translation': `
      The [m|memorandum on mutual military security with Türkiye] was approved. A motion to send troops, sometimes translated as “memorandum”, is not on the agenda. The [m|memorandum] is short.`,
  },
  de: {
    'an ordinal in words': `
      Notwehr erlaubt der [c|einundfünfzigste Artikel der UN-Charta] auch ohne den Sicherheitsrat.`,
  },
  fr: {
    'an ordinal in words': `
      La légitime défense repose sur le [c|cinquante et unième article de la Charte des Nations unies].`,
  },
  tr: {
    'the old word for a charter': `
      Eski dilde [c|Birleşmiş Milletler Yasası'nın elli birinci maddesi] denirdi. İş Yasası'nın 51. maddesi ise fesihle ilgilidir. Yasanın 51. maddesi değişti.`,
    'rules of procedure': `
      [c|BM Şartı'nın 51. maddesi] meşru müdafaayı düzenler. İç Tüzük'ün 51. maddesine göre söz istedi. İçtüzüğün 51. maddesi kısadır.`,
    'an idiom': `
      Azerbaycan ile [m|karşılıklı askeri güvenlik muhtırası] imzalandı. Bizde muhtıra vermek anlaşmaya uymaktan kolaydır. [m|Muhtıra] sekiz maddeden oluşuyor.`,
    'a translation': `
      Azerbaycan ile [m|karşılıklı askeri güvenlik muhtırası] imzalandı. Tezkere kimi dillere “muhtıra” diye çevriliyor. [m|Muhtıra] sekiz maddeden oluşuyor.`,
    'counted ones': `
      Azerbaycan ile [m|karşılıklı askeri güvenlik muhtırası] imzalandı. Fuarda beş muhtıra daha imzalandı. [m|Muhtıra] sekiz maddeden oluşuyor.`,
  },
  az: {
    'rules of procedure': `
      [c|BMT Nizamnaməsinin 51-ci maddəsi] hüquq verir. Daxili Nizamnamənin 51-ci maddəsinə görə bir dəqiqə verin.`,
    'rules of procedure of a parliament': `
      [c|BMT Nizamnaməsinin 51-ci maddəsi] hüquq verir. Məclisin Daxili Nizamnaməsinin 51-ci maddəsi isə çıxışlar haqqındadır.`,
    'a translation': `
      Türkiyə ilə [m|qarşılıqlı hərbi təhlükəsizliyə dair memorandum] təsdiqlənib. Tezkerə bəzən memorandum kimi tərcümə olunur. [m|Memorandum] səkkiz maddədən ibarətdir.`,
  },
  ru: {
    'a translation': `
      [m|Меморандум о взаимной военной безопасности с Турцией] утверждён. Тезкере иногда переводят как «меморандум», и читатель пугается. [m|Меморандум] действует с июля.`,
    'counted ones': `
      [m|Меморандум о взаимной военной безопасности с Турцией] подписан. Производители заключили ещё четыре меморандума. [m|Меморандум] утвердят осенью.`,
    'counted ones at a fair': `
      [m|Меморандум о взаимной военной безопасности с Турцией] подписан. На выставке подписали три меморандума. [m|Меморандум] утвердят осенью.`,
  },
};
