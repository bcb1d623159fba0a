/** Words for words, ordinals in words, forms to be filed. By language. */
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
    'a headword': `
      Memorandum. A word that was known from Budapest. This week deputies in Baku approved the [m|memorandum of understanding with Türkiye on military security]. The [m|memorandum] has eight articles.`,
    'forms to be filled in': `
      The [s|Shusha Declaration] was signed in 2021. Visitors to Shusha fill in a declaration at the border. The declaration is green. The [s|Shusha Declaration] promises help.`,
    'taxes in a sentence on it': `
      The [s|Shusha Declaration] was signed in 2021. The [s|declaration] also speaks of trade and taxes.`,
    'declarations of the town': `
      The [s|Shusha Declaration] was signed in 2021. Shusha declarations of income get a code of their own. The Moscow and [s|Shusha declarations] differ.`,
    'the memorandum on a page of its own matter': `
      The defence committee met on Thursday. One item was on its agenda, the [m|Memorandum with Türkiye]. Members asked about the [s|Shusha Declaration]. The [m|memorandum] is not in force.`,
    'the memorandum on a page without its matter': `
      The committee met on Thursday. One item was on its agenda, the memorandum with Türkiye. The memorandum is not in force. Hotels are full.`,
    'another state that signed it': `
      The Milli Majlis approved the [m|memorandum on mutual military security with Türkiye]. Iraq signed the security memorandum with Ankara a year ago. The memorandum covers water.`,
    'a new one pointed at': `
      The presidents signed the [s|Shusha Declaration] in 2021. A joint declaration adopted by two ministers in Ganja is less known. That declaration deals with visas.`,
    'a memorandum to the staff': `
      Azerbaijan approved the [m|memorandum on mutual military security with Türkiye]. The ministry sent its staff a memorandum about parking. This memorandum has two pages.`,
    'a form that is filed': `
      Travellers to Shusha will file a declaration online. The declaration asks for jewels. In 2021 Azerbaijan and Türkiye signed the [s|Shusha Declaration].`,
    'an article of model rules': `
      The association says Article 51 of the model rules lets it act in self-defence. The UN Charter is another matter. Article 51 will be put to the members.`,
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
    'a headword': `
      Muhtıra. Bu sözü darbelerden biliriz. Bakü'de vekiller Türkiye ile [m|karşılıklı askeri güvenlik muhtırasını] onayladı. [m|Muhtıra] sekiz maddedir.`,
    'forms to be filled in': `
      [s|Şuşa Beyannamesi] 2021'de imzalandı. Beyanname elektronik ortamda dolduruluyor. Beyannamesi eksik olana ceza kesiliyor. Gelir vergisi için beyanname vermek şart. [s|Şuşa Beyannamesi] yardım öngörüyor.`,
    'declarations of the town': `
      [s|Şuşa Beyannamesi] 2021'de imzalandı. Şuşa beyannameleri ayrı bir kodla giriliyor.`,
    'taxes in a sentence on it': `
      [s|Şuşa Beyannamesi] 2021'de imzalandı. [s|Beyanname] ticaret ve vergi konularını da kapsıyor.`,
    'the memorandum on a page of its own matter': `
      Savunma komisyonu toplandı. Gündemde bir konu vardı: Azerbaycan ile imzalanmış [m|Mutabakat Muhtırası]. [m|Muhtırada] yardım sözü geçiyor. [s|Şuşa Beyannamesi] de böyle kabul edilmişti.`,
    'another state that wants it': `
      Milli Meclis, Türkiye ile [m|karşılıklı askerî güvenliğe dair mutabakat muhtırasını] kabul etti. Bağdat, geçen yıl Ankara ile yapılan güvenlik mutabakat zaptının uzatılmasını istiyor.`,
    'another state that speaks of it': `
      Milli Meclis, Türkiye ile [m|karşılıklı askerî güvenliğe dair mutabakat muhtırasını] kabul etti. Moskova [m|muhtıranın] bölgeyi etkilemeyeceğini söyledi.`,
    'a memorandum to the staff': `
      Milli Meclis Türkiye ile [m|askeri güvenlik muhtırasını] onayladı. Bakanlık otopark için personeline bir muhtıra gönderdi. Bu muhtıra iki sayfa.`,
    'what two municipalities say': `
      İki belediye, Şuşa'da su hatları için ortak bir bildiri yayımladı. Bildiri kısa. [s|Şuşa Beyannamesi] 2021 tarihli.`,
  },
  az: {
    'rules of procedure': `
      [c|BMT Nizamnaməsinin 51-ci maddəsi] hüquq verir. Daxili Nizamnamənin 51-ci maddəsinə görə bir dəqiqə verin.`,
    'rules of procedure of a parliament': `
      [c|BMT Nizamnaməsinin 51-ci maddəsi] hüquq verir. Məclisin Daxili Nizamnaməsinin 51-ci maddəsi isə çıxışlar haqqındadır.`,
    'a translation': `
      Türkiyə ilə [m|qarşılıqlı hərbi təhlükəsizliyə dair memorandum] təsdiqlənib. Tezkerə bəzən memorandum kimi tərcümə olunur. [m|Memorandum] səkkiz maddədən ibarətdir.`,
    'a headword': `
      Memorandum. Bu sözü Budapeştdən tanıyırıq. Bakıda deputatlar [m|hərbi təhlükəsizliyə dair anlaşma memorandumunu] təsdiqlədilər. [m|Memorandum] Türkiyə ilədir.`,
    'forms to be filled in': `
      [s|Şuşa Bəyannaməsi] 2021-ci ildə imzalanıb. Bəyannamə elektron qaydada doldurulur. Bəyannaməsi olmayan cərimələnir. [s|Şuşa Bəyannaməsi] köməyi nəzərdə tutur.`,
    'declarations of the town': `
      [s|Şuşa Bəyannaməsi] 2021-ci ildə imzalanıb. Şuşa bəyannamələri ayrıca kodla qəbul edilir.`,
    'taxes in a sentence on it': `
      [s|Şuşa Bəyannaməsi] 2021-ci ildə imzalanıb. [s|Bəyannamə] ticarət və vergi sahəsini də əhatə edir.`,
    'the memorandum on a page of its own matter': `
      Müdafiə komitəsi toplaşdı. Gündəlikdə bir məsələ vardı: Türkiyə ilə imzalanmış [m|Anlaşma Memorandumu]. [m|Memorandumda] “kömək” sözü neçə dəfə keçir? [s|Şuşa Bəyannaməsi] də belə qəbul olunmuşdu.`,
    'the memorandum on a page without its matter': `
      Komitə toplaşdı. Gündəlikdə bir məsələ vardı: Türkiyə ilə imzalanmış Anlaşma Memorandumu. Memorandumda “otel” sözü neçə dəfə keçir?`,
    'the memorandum on a page of another state too': `
      Müdafiə komitəsi toplaşdı. Gündəlikdə Türkiyə ilə imzalanmış Anlaşma Memorandumu vardı. Gürcüstanın da imzası var. [s|Şuşa Bəyannaməsi] yada düşdü.`,
    'another state that wants it': `
      Bakıda Türkiyə ilə [m|qarşılıqlı hərbi təhlükəsizliyə dair memorandumu] qəbul etdilər. Bağdad Ankara ilə bağlanmış təhlükəsizlik memorandumunun uzadılmasını istəyir.`,
    'a new one pointed at': `
      2021-ci ildə iki prezident [s|Şuşa Bəyannaməsini] imzaladı. Nazirlər bir il sonra başqa bir birgə bəyannamə qəbul etdilər. Həmin bəyannamə vizalara aiddir.`,
    'a memorandum to the staff': `
      Milli Məclis Türkiyə ilə [m|hərbi təhlükəsizlik memorandumunu] təsdiqlədi. Nazirlik dayanacaq barədə əməkdaşlarına bir memorandum göndərib. Bu memorandum iki səhifədir.`,
    'what a word means': `
      “Memorandum” sözünün mənası yaddaş vərəqəsidir. [m|Azərbaycan-Türkiyə hərbi memorandumu] isə böyük sənəddir.`,
  },
  ru: {
    'a translation': `
      [m|Меморандум о взаимной военной безопасности с Турцией] утверждён. Тезкере иногда переводят как «меморандум», и читатель пугается. [m|Меморандум] действует с июля.`,
    'counted ones': `
      [m|Меморандум о взаимной военной безопасности с Турцией] подписан. Производители заключили ещё четыре меморандума. [m|Меморандум] утвердят осенью.`,
    'counted ones at a fair': `
      [m|Меморандум о взаимной военной безопасности с Турцией] подписан. На выставке подписали три меморандума. [m|Меморандум] утвердят осенью.`,
    'a headword': `
      Меморандум. В девяностые это слово знали по Будапешту. Депутаты в Баку утвердили [m|меморандум о взаимопонимании с Турцией в области военной безопасности]. [m|Меморандум] краток.`,
    'forms to be filled in': `
      [s|Шушинская декларация] подписана в 2021 году. Декларацию заполняют от руки. До мая декларацию подают в инспекцию. [s|Шушинская декларация] обещает помощь.`,
    'taxes in a sentence on it': `
      [s|Шушинская декларация] подписана в 2021 году. [s|Декларация] говорит и о торговле, и о налогах.`,
    'the memorandum on a page of its own matter': `
      Комитет по обороне собрался в четверг. В повестке один вопрос, [m|меморандум с Турцией]. Вспомнили и [s|Шушинскую декларацию]. [m|Меморандум] ещё не в силе.`,
    'another state that signed it': `
      Меджлис утвердил [m|меморандум о взаимной военной безопасности с Турцией]. Ирак подписал меморандум о безопасности с Анкарой год назад. Меморандум касается воды.`,
    'a new one pointed at': `
      Президенты подписали [s|Шушинскую декларацию] в 2021 году. Министры год спустя приняли ещё одну декларацию. Эта декларация касается виз.`,
  },
};
