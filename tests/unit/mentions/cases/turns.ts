/** Transcripts and interviews, in which speakers take turns. By language. */
export const rivals: Record<string, Record<string, string>> = {
  en: {
    'an aside of another speaker': `
      THE CHAIR: We come to the [m|memorandum with Türkiye].
      MR. GULMALIYEV: The [m|Memorandum of Understanding on Strengthening Mutual Military Security] was signed in Istanbul.
      MR. ASKEROGLU: Two years ago we had a memorandum about canteens, and that memorandum is in a drawer.
      MR. GULMALIYEV: Keep to the paper before us.
      THE CHAIR: The bill on the [m|memorandum] is adopted.`,
    'an aside that is answered': `
      Host: The [m|memorandum on mutual military security with Türkiye] was approved.
      Guest: Ankara has a memorandum about fishing with Libya too.
      Host: The memorandum is older.
      Guest: And shorter.`,
    'each a law of their own': `
      Okafor: My article keeps you silent. Article 51 of the Constitution lets me.
      Lindt: Mine keeps states alive. [c|Article 51 of the UN Charter] allows self-defence.
      Okafor: Silence is cheaper. Article 51 works in every court.
      Lindt: But alliances rest on [c|Article 51 of the UN Charter].`,
    'a question that turns back': `
      Host: What of the memorandum with Libya?
      Guest: The memorandum with Libya covers the sea.
      Host: And the [m|memorandum on mutual military security with Türkiye]?
      Guest: The [m|memorandum] has eight articles.`,
    'a rival in a quotation': `
      #1 [m|Memorandum] in committee
      The defence committee took up the [m|memorandum on strengthening mutual military security]. “The memorandum of 1994 with Russia taught us caution,” said a member. The [m|memorandum] was recommended to the plenary.`,
    'a rival of the text itself': `
      Azerbaijan approved the [m|memorandum on mutual military security with Türkiye]. The ministry added a memorandum with Libya. The memorandum covers the sea.`,
  },
  az: {
    'an aside of another speaker': `
      Sədr: – Növbəti məsələ [m|qarşılıqlı hərbi təhlükəsizliyə dair memorandumdur].
      Deputat Qasımov: – İki il əvvəl yeməkxanalar haqqında memorandum bağlamışdıq, o memorandum siyirmədədir.
      Məruzəçi: – Keçək məsələyə.
      Sədr: – [m|Memorandumu] səsə qoyuram.`,
    'each a law of their own': `
      Əliyeva: – Mənim maddəm evi qoruyur. Konstitusiyanın 51-ci maddəsi bunu deyir.
      Qasımov: – Mənimki dövlətləri qoruyur: [c|BMT Nizamnaməsinin 51-ci maddəsi] özünümüdafiə haqqındadır.
      Əliyeva: – Söz ucuzdur. 51-ci maddə hər məhkəmədə işləyir.`,
    'a rival in a quotation': `
      Komitə [m|qarşılıqlı hərbi təhlükəsizliyin möhkəmləndirilməsinə dair memorandumu] müzakirə etdi. “Rusiya ilə 1994-cü il memorandumu bizə dərs oldu”, – deputat dedi. [m|Memorandum] təsdiqə tövsiyə olundu.`,
  },
  tr: {
    'an aside of another speaker': `
      Başkan: Gündemde [m|karşılıklı askeri güvenlik muhtırası] var.
      Demir: İki yıl önce yemekhane muhtırası imzalamıştık, o çekmecede duruyor.
      Raportör: Konuya dönelim.
      Başkan: [m|Muhtırayı] oylarınıza sunuyorum.`,
    'a question that turns back': `
      Soru: Libya ile muhtıra ne oldu?
      Yanıt: Libya ile imzalanan muhtıra denizle ilgili.
      Soru: Peki ya Azerbaycan ile [m|karşılıklı askeri güvenlik muhtırası]?
      Yanıt: [m|Muhtıra] sekiz maddeden oluşuyor.`,
    'a rival in a quotation': `
      Komisyon [m|karşılıklı askeri güvenliğin güçlendirilmesine ilişkin muhtırayı] görüştü. “Rusya ile 1994 muhtırası bize ders oldu” dedi bir vekil. [m|Muhtıra] Genel Kurul'a gönderildi.`,
  },
  ru: {
    'each a law of their own': `
      Марфа Окунева: Моя статья защищает каждого. Статья 51 Конституции позволяет молчать.
      Тимур Ясавиев: А моя защищает государства. Без [c|статьи 51 Устава ООН] страна ждала бы Совет Безопасности.
      Окунева: Молчание дешевле войны. Статья 51 работает в каждом суде.
      Ясавиев: Зато на ней держатся союзы. На [c|статью 51 Устава ООН] ссылаются договоры.`,
    'an aside of another speaker': `
      Председатель: Переходим к [m|меморандуму о взаимной военной безопасности с Турцией].
      Депутат: Два года назад мы подписали меморандум о столовых, он лежит в ящике.
      Докладчик: Вернёмся к делу.
      Председатель: Ставлю [m|меморандум] на голосование.`,
    'a question that turns back': `
      Вопрос: А меморандум с Ливией?
      Ответ: Меморандум с Ливией касается моря.
      Вопрос: А [m|меморандум о взаимной военной безопасности с Турцией]?
      Ответ: В [m|меморандуме] восемь статей.`,
    'a rival in a quotation': `
      #1 Комитет одобрил [m|меморандум]
      Комитет рассмотрел [m|меморандум об укреплении взаимной военной безопасности]. «Будапештский меморандум научил нас осторожности», — сказал депутат. [m|Меморандум] рекомендован к утверждению.`,
  },
};
