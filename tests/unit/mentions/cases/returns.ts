/** Longer pieces in which the text leaves the one meant and returns to it. */
export const rivals: Record<string, Record<string, string>> = {
  en: {
    'a fact box and a table': `
      # Three papers, one summer
      [m|Ankara's memorandum with Azerbaijan on mutual military security] was signed on 22 July. It followed a security memorandum with Syria and an older one with Iraq.
      Syria: memorandum on training, not ratified
      Azerbaijan: [m|memorandum on mutual military security], approved by one parliament
      # What Syria got
      Damascus says the memorandum covers courses. Under the memorandum, officers study in Ankara.
      # What Azerbaijan got
      The [m|memorandum] mentions [c|Article 51 of the UN Charter].`,
    'an interview': `
      Does the [m|military memorandum between Azerbaijan and Türkiye] change anything? It does. Is it secret? The [m|memorandum] has not been published.
      And Georgia? Georgia has its own memorandum with Türkiye, on the railway. That memorandum is from 2007.
      Will the Turkish parliament ratify the [m|Istanbul memorandum]? I expect so.`,
    'the energy memorandum of the EU': `
      The EU and Azerbaijan signed a memorandum on an energy partnership in 2022. The memorandum promised more gas. The Commission calls the memorandum a success.
      On Tuesday Azerbaijan's parliament backed the [m|memorandum on mutual military security with Türkiye].
      # Gas again
      Greens want the memorandum with Baku ended. The commissioner defended the memorandum.`,
    'Libya, quoted in the middle': `
      “The [m|memorandum on mutual military security] is a shield,” said an Azerbaijani deputy. Greek papers compared it with the memorandum that Türkiye signed with Libya. The [m|memorandum] has nothing to do with the sea.`,
    'a bilateral memorandum signed': `
      In July, Azerbaijan and Türkiye signed a [m|memorandum of understanding on mutual military security] in Istanbul. The [m|memorandum] was approved in December.`,
    'Uzbekistan and the treaty': `
      Azerbaijan and Uzbekistan signed a treaty on allied relations in 2024. A memorandum on defence training followed. The memorandum runs for five years. Turkish instructors took part.`,
  },
  az: {
    müsahibə: `
      [m|Azərbaycan-Türkiyə hərbi memorandumu] nəyi dəyişir? Çox şeyi. [m|Memorandum] dərc olunmayıb.
      Bəs Gürcüstan? Gürcüstanın Türkiyə ilə öz memorandumu var, dəmir yolu haqqında. O memorandum 2007-ci ildəndir.
      TBMM [m|İstanbul memorandumunu] təsdiqləyəcəkmi? Gözləyirəm.`,
    pilotlar: `
      Pakistan və Azərbaycan pilotların hazırlanması haqqında memorandum imzalayıb. Memorandum beş illikdir. Naxçıvanda bunu alqışlayıblar.
      Həmin gün Milli Məclis Türkiyə ilə [m|qarşılıqlı hərbi təhlükəsizlik memorandumunu] təsdiqləyib. [m|Memorandumda] BMT-yə istinad var.
      Pakistan tərəfi memorandumun yanvarda işə düşəcəyini bildirib.`,
    'eyni cümlədə iki memorandum': `
      Milli Məclis Türkiyə ilə [m|hərbi təhlükəsizlik memorandumunu] və Özbəkistanla turizm memorandumunu təsdiqləyib.`,
    'qəzet başlığı': `
      # Liviya memorandumu yenidən gündəmdə
      Türkiyə ilə Liviya arasında 2019-cu ildə imzalanmış memorandum müzakirə olunub. Memorandum dənizə aiddir. Azərbaycan tərəf deyil.`,
    'nizamnamə, adı çəkilmədən': `
      Təşkilatın üzvləri hücum olanda özlərini müdafiə edə bilər. [c|BMT Nizamnaməsinin 51-ci maddəsi] belə deyir. [c|Nizamnamənin 51-ci maddəsində] Şura da xatırlanır.`,
  },
  tr: {
    söyleşi: `
      [m|Türkiye-Azerbaycan askerî muhtırası] neyi değiştirir? Çok şeyi. [m|Muhtıra] yayımlanmadı.
      Peki Gürcistan? Gürcistan'ın Türkiye ile kendi muhtırası var, demiryolu hakkında. O muhtıra 2007'den.
      Meclis [m|İstanbul muhtırasını] onaylar mı? Beklerim.`,
    pilotlar: `
      Pakistan ile Azerbaycan pilot eğitimi konusunda mutabakat muhtırası imzaladı. Muhtıra beş yıllık. Ankara memnun.
      Aynı gün Milli Meclis Türkiye ile [m|karşılıklı askerî güvenlik muhtırasını] onayladı. [m|Muhtırada] BM'ye atıf var.
      Pakistan tarafı muhtıranın ocakta yürürlüğe gireceğini bildirdi.`,
    'aynı cümlede iki muhtıra': `
      Milli Meclis Türkiye ile [m|askerî güvenlik muhtırasını] ve Özbekistan ile turizm muhtırasını onayladı.`,
    'gazete başlığı': `
      # Libya muhtırası yeniden gündemde
      Türkiye ile Libya arasında 2019'da imzalanan muhtıra görüşüldü. Muhtıra denizle ilgili. Azerbaycan taraf değil.`,
    'Şart, sahibi söylenmeden': `
      Saldırı olursa üyeler kendini savunur. [c|BM Şartı'nın 51. maddesi] böyle der. [c|Şart'ın 51. maddesinde] Konsey de anılır.`,
  },
  ru: {
    интервью: `
      Что меняет [m|азербайджано-турецкий военный меморандум]? Многое. [m|Меморандум] не опубликован.
      А Грузия? У Грузии свой меморандум с Турцией, о железной дороге. Тот меморандум — 2007 года.
      Утвердит ли турецкий парламент [m|стамбульский меморандум]? Думаю, да.`,
    лётчики: `
      Пакистан и Азербайджан подписали меморандум о подготовке лётчиков. Меморандум рассчитан на пять лет. В Анкаре довольны.
      В тот же день Милли Меджлис одобрил [m|меморандум с Турцией о взаимной военной безопасности]. В [m|меморандуме] есть ссылка на ООН.
      Пакистанская сторона сообщила, что меморандум заработает в январе.`,
    'два в одном предложении': `
      Милли Меджлис одобрил [m|меморандум о военной безопасности с Турцией] и меморандум о туризме с Узбекистаном.`,
    'заголовок о другом': `
      # Ливийский меморандум снова в повестке
      Обсудили меморандум, который Турция и Ливия подписали в 2019 году. Меморандум касается моря. Азербайджан в нём не участвует.`,
    'энергетический меморандум': `
      ЕС и Азербайджан подписали меморандум об энергетике в 2022 году. Меморандум обещал больше газа.
      Во вторник в Баку одобрили [m|меморандум о взаимной военной безопасности с Турцией]. [m|Меморандум] бессрочный.
      # Снова газ
      «Зелёные» требуют не продлевать меморандум с Баку. Еврокомиссар защищал меморандум.`,
  },
};
