/** More rivals and returns: other kinds of documents and laws, and the six further languages. */
export const rivals: Record<string, Record<string, string>> = {
  en: {
    'a charter of another body': `
      The CSTO Charter was quoted: Article 51 of the OIC Charter deals with seats. Article 51 of the FIFA statutes is longer.
      [c|Article 51 of the UN Charter] names self-defence. Under [c|Article 51], the Council must be told.`,
    'a legal memo': `
      Azerbaijan's parliament approved the [m|memorandum on mutual military security with Türkiye]. A lawyer's memorandum to the court in Ganja has nothing to do with it. In a memorandum to staff, the rector asked for silence.`,
    'twin towns': `
      The mayors of Ganja and Bursa signed a memorandum of understanding on parks. The memorandum will bring trees to both cities. Azerbaijan and Türkiye call each other brothers.`,
    'the sea one': `
      The [m|memorandum on mutual military security] is before the committee. The maritime memorandum with Libya is older. “The memorandum has maps,” an admiral said.
      Back in Baku, deputies praised the [m|military memorandum with Türkiye]. The [m|memorandum] has no maps.`,
    'a party in the subject of another one': `
      Ankara and Tashkent initialled a memorandum on military training. The memorandum mirrors one with Bishkek. Baku was not involved.`,
    'live entries': `
      @section
      # 10:00 Baku
      Lawmakers approve the [m|memorandum on mutual military security with Türkiye]. The [m|memorandum] was signed in July.
      @section
      # 11:00 Baku
      The [m|memorandum] now goes to the president, the speaker says.
      @section
      # 12:00 Tashkent
      The ministry says the memorandum with Baku on cadets starts in January. The memorandum will not be published.`,
    'an oral question': `
      What is in the [m|memorandum]? Azerbaijan and Türkiye signed the [m|memorandum on mutual military security] in July. Is it like the Budapest Memorandum? No: that memorandum was an assurance. The [m|memorandum between Baku and Ankara] provides for help.`,
    'this memorandum, the other way': `
      Azerbaijan and Türkiye have the [m|memorandum on mutual military security]. Azerbaijan and Kazakhstan have a memorandum on border drills. This memorandum was signed in Aktau.`,
    'a second Shusha Declaration': `
      Culture ministers of Turkic states adopted a “Shusha Declaration” on museums at their forum in 2023. The declaration urges exhibitions.
      The [s|Shusha Declaration on allied relations] was signed by Azerbaijan and Türkiye in 2021.`,
    'customs declaration': `
      The [s|Shusha Declaration] made them allies. At the border, drivers fill in a customs declaration. The declaration takes an hour.`,
    'owner with an apostrophe, returning': `
      The [m|memorandum on mutual military security] was approved. Iran's memorandum with Armenia was signed the same week. The memorandum covers roads.
      The [m|Azerbaijani–Turkish memorandum] covers defence.`,
    'a report of one that is planned': `
      Azerbaijan approved the [m|memorandum on mutual military security with Türkiye]. Kazakhstan hopes to sign a similar memorandum. The [m|memorandum] is open-ended.`,
  },
  az: {
    'daxili nizamnamə': `
      Milli Məclisin Daxili Nizamnaməsinin 51-ci maddəsi səsvermə qaydasını müəyyən edir. 51-ci maddəyə görə, səsvermə açıqdır.
      [c|BMT Nizamnaməsinin 51-ci maddəsi] isə özünümüdafiədən bəhs edir.`,
    'FIFA nizamnaməsi': `
      FIFA Nizamnaməsinin 51-ci maddəsi klublara aiddir. İƏT Xartiyasının 51-ci maddəsi isə büdcəyə.`,
    'SOCAR memorandumu': `
      Bakı və Ankara [m|qarşılıqlı hərbi təhlükəsizlik memorandumunu] gizlətmir. SOCAR-ın memorandumu isə boru kəmərinə aiddir. Həmin memorandum mayda imzalanıb.
      Azərbaycanla Türkiyə arasındakı [m|hərbi memorandum] müdafiəyə aiddir.`,
    universitetlər: `
      Bakı Dövlət Universiteti ilə Ankara Universiteti anlaşma memorandumu imzalayıblar. Memorandum tələbə mübadiləsinə aiddir.`,
    'yenə Azərbaycanla Türkiyə': `
      Azərbaycanla Türkiyə media sahəsində də memorandum imzalayıb. Bu memorandum jurnalistlərə aiddir.`,
    'gömrük bəyannaməsi': `
      [s|Şuşa Bəyannaməsi] müttəfiqlik haqqındadır. Sürücülər isə gömrük bəyannaməsi doldurur. Bəyannamə elektron olmalıdır.`,
    'mədəniyyət forumu': `
      Türk dünyasının mədəniyyət forumunda nazirlər irs haqqında Şuşa Bəyannaməsi qəbul edib. Bəyannamə muzeylərə aiddir.`,
    'qayıdış tarixlə': `
      Milli Məclis Türkiyə ilə [m|hərbi təhlükəsizlik memorandumunu] təsdiqləyib. Gürcüstanla sərhəd memorandumu da gündəlikdə idi. Memorandum yekdilliklə keçib.
      [m|İstanbul memorandumu] prezidentə göndərilir.`,
    'nazirliyin bəyanatı': `
      Milli Məclis Türkiyə ilə [m|hərbi təhlükəsizlik memorandumunu] təsdiqləyib. Deputatlar [m|memorandumu] dəstəkləyib. Deputatların [m|memorandumu] təsdiqləməsi gözlənilən idi.`,
  },
  tr: {
    'iç tüzük': `
      TBMM İçtüzüğü'nün 51. maddesi oturumları düzenler. 51. maddeye göre başkan söz verir.
      [c|BM Şartı'nın 51. maddesi] meşru müdafaa hakkıdır.`,
    'doktorlar muhtıra verdi': `
      Azerbaycan'la [m|askerî güvenlik muhtırası] Meclis'te. Doktorlar ise bakanlığa muhtıra verdi. 28 Şubat muhtırasını hatırlayanlar gülümsedi.`,
    belediyeler: `
      Bakü ile Ankara belediyeleri park alanında mutabakat muhtırası imzaladı. Muhtıra ağaçlandırmayı kapsıyor.`,
    'savunma sanayii şirketi': `
      Azerbaycan'la [m|karşılıklı askerî güvenlik muhtırası] imzalandı. ASELSAN da fuarda bir mutabakat muhtırası imzaladı. Muhtıra telsiz üretimiyle ilgili.
      Bakü ile imzalanan [m|muhtıra] ise savunmayla ilgili.`,
    'gümrük beyannamesi': `
      [s|Şuşa Beyannamesi] müttefiklik içindir. Sürücüler gümrük beyannamesi dolduruyor. Beyanname elektronik olacak.`,
    'İstanbul muhtırası döner': `
      Azerbaycan'la [m|askerî güvenlik muhtırası] onaylandı. Suriye ile eğitim muhtırası da gündemdeydi. Muhtıra oylanmadı.
      [m|İstanbul muhtırası] cumhurbaşkanına gidiyor.`,
    'Olimpiyat Şartı': `
      Olimpiyat Şartı'nın 51. maddesi sporculara aittir. NATO Antlaşması'nın 51. maddesi yoktur. İslam İşbirliği Teşkilatı Şartı'nın 51. maddesi bütçedir.`,
    'anayasanın maddesi, sonra dönüş': `
      Anayasa'nın 51. maddesi sendikaları düzenler. 51. madde 2001'de değişti.
      [c|BM Şartı'nın 51. maddesinde] ise meşru müdafaa var. [c|51. madde] bildirim ister.`,
    'yine Türkiye ile Azerbaycan': `
      Türkiye ile Azerbaycan medya alanında da bir mutabakat muhtırası imzaladı. Bu muhtıra gazetecileri kapsıyor.`,
  },
  ru: {
    'устав ОДКБ': `
      Статья 51 Устава ОДКБ говорит о бюджете. Статья 51 Олимпийской хартии — о символах.
      [c|Статья 51 Устава ООН] говорит о самообороне. По [c|статье 51] Совет надо известить.`,
    'служебная записка': `
      Милли Меджлис одобрил [m|меморандум о взаимной военной безопасности с Турцией]. Ректор разослал сотрудникам меморандум о тишине. Меморандум ректора висит в коридоре.`,
    'города-побратимы': `
      Мэры Гянджи и Бурсы подписали меморандум о парках. Меморандум обещает тысячу деревьев. Азербайджан и Турция зовут друг друга братьями.`,
    'военный, но другой': `
      Анкара и Ташкент парафировали меморандум о военной подготовке. Меморандум похож на прежний. Баку в этом не участвовал.`,
    'стамбульский возвращается': `
      Милли Меджлис одобрил [m|меморандум о военной безопасности с Турцией]. Меморандум с Грузией о границе тоже был в повестке. Меморандум приняли единогласно.
      [m|Стамбульский меморандум] теперь у президента.`,
    'таможенная декларация': `
      [s|Шушинская декларация] сделала их союзниками. Водители же заполняют таможенную декларацию. Декларация занимает час.`,
    'культурный форум': `
      На форуме культуры тюркского мира министры приняли Шушинскую декларацию о наследии. Декларация посвящена музеям.`,
    'меморандум стороны подписали': `
      [m|Меморандум о взаимной военной безопасности] Азербайджан и Турция подписали в июле. [m|Меморандум] стороны назвали оборонительным. [m|Меморандум] депутаты одобрили единогласно.`,
    'два закона': `
      Статья 51 Трудового кодекса — о другом. Статья 51 Конституции позволяет молчать. Адвокат напомнил о статье 51.`,
    'вопрос и ответ': `
      Что такое [m|меморандум]? Азербайджан и Турция подписали [m|меморандум о взаимной военной безопасности] в июле. Похож ли он на Будапештский меморандум? Нет: тот меморандум давал заверения. [m|Меморандум Баку и Анкары] говорит о помощи.`,
  },
  ka: {
    'სხვა მემორანდუმი': `
      აზერბაიჯანმა და თურქეთმა [m|ორმხრივი სამხედრო უსაფრთხოების მემორანდუმი] დაამტკიცეს. საქართველომ და ლატვიამ განათლების სფეროში მემორანდუმი გააფორმეს. მემორანდუმი სამწლიანია.
      [m|აზერბაიჯანულ-თურქული მემორანდუმი] თავდაცვას ეხება. [m|მემორანდუმში] დახმარებაა ნახსენები.`,
    'კლუბის წესდება': `
      კლუბის წესდების 51-ე მუხლი ჯარიმას ეხება. 51-ე მუხლი მოკლეა.
      [c|გაეროს წესდების 51-ე მუხლი] თავდაცვის უფლებაა. [c|51-ე მუხლით] სახელმწიფო თავს იცავს.`,
    კონსტიტუცია: `
      [c|გაეროს წესდების 51-ე მუხლი] თავდასხმას ეხება. ბოლოს ლექტორი კონსტიტუციას დაუბრუნდა. „51-ე მუხლი უფლებას გაძლევთ“, – თქვა მან.`,
    'ყარაბაღის დეკლარაცია': `
      [s|შუშის დეკლარაცია] 2021 წელს გაფორმდა. ყარაბაღის დეკლარაცია მოგვიანებით მიიღეს. ეს დეკლარაცია მრავალმხრივია.`,
    'პორტის მემორანდუმი': `
      ბაქომ და ანკარამ [m|სამხედრო უსაფრთხოების მემორანდუმი] გააფორმეს. ფოთის პორტის მემორანდუმი კი ტვირთებს ეხება. პორტის მემორანდუმი ორწლიანია.`,
  },
  hy: {
    'հայ-ամերիկյան հուշագիր': `
      Ադրբեջանն ու Թուրքիան ստորագրել են [m|փոխադարձ ռազմական անվտանգության հուշագիրը]։ [m|Հուշագիրը] ութ հոդված ունի։ Հայ-ամերիկյան հուշագիրը այլ է։ Հուշագիրը ճանապարհի մասին է։
      [m|Ադրբեջանի և Թուրքիայի հուշագիրը] պաշտպանության մասին է։`,
    'ակումբի կանոնադրություն': `
      Ակումբի կանոնադրության 51-րդ հոդվածը տուգանքի մասին է։ 51-րդ հոդվածը կարճ է։
      [c|ՄԱԿ-ի կանոնադրության 51-րդ հոդվածը] ինքնապաշտպանության մասին է։ [c|51-րդ հոդվածով] պետությունը պաշտպանվում է։`,
    սահմանադրություն: `
      [c|ՄԱԿ-ի կանոնադրության 51-րդ հոդվածը] հարձակման մասին է։ Վերջում դասախոսը վերադարձավ Սահմանադրությանը։ «51-րդ հոդվածը ձեզ իրավունք է տալիս», – ասաց նա։`,
    'Մոսկվայի հռչակագիր': `
      [s|Շուշիի հռչակագիրը] ստորագրվել է 2021-ին։ Մոսկվայի հռչակագիրը եկավ մեկ տարի անց։ Այդ հռչակագիրը ավելի կարճ է։`,
    'կողմնակի պետություն': `
      Միլի մեջլիսը հաստատեց Թուրքիայի հետ [m|ռազմական անվտանգության հուշագիրը]։ Հայաստանի արտգործնախարարությունը ուսումնասիրում է [m|հուշագիրը]։`,
  },
  fa: {
    'تفاهم‌نامهٔ دیگر': `
      مجلس آذربایجان [m|تفاهم‌نامهٔ امنیت نظامی متقابل با ترکیه] را تصویب کرد. سازمان بنادر نیز تفاهم‌نامهٔ آستارا را امضا کرد. تفاهم‌نامه به پایانه بار مربوط است.
      [m|تفاهم‌نامهٔ باکو و آنکارا] هشت ماده دارد.`,
    عراق: `
      ترکیه و عراق یادداشت تفاهم امنیتی امضا کردند. یادداشت تفاهم به مرزها مربوط است. آذربایجان ناظر بود.`,
    'قانون اساسی': `
      [c|ماده ۵۱ منشور ملل متحد] درباره دفاع مشروع است. ماده ۵۱ قانون اساسی درباره مالیات است. ماده ۵۱ کوتاه است.`,
    'اعلامیه دیگر': `
      [s|بیانیه شوشا] در سال ۲۰۲۱ امضا شد. بیانیه مسکو یک سال بعد آمد. این بیانیه کوتاه‌تر است.`,
  },
  ar: {
    'مذكرة أخرى': `
      أقر برلمان أذربيجان [m|مذكرة الأمن العسكري المتبادل مع تركيا]. ووقعت تركيا مذكرة تفاهم مع العراق بشأن الحدود. وتنص المذكرة على مركز في بغداد.
      أما [m|مذكرة أذربيجان وتركيا] فهي دفاعية.`,
    'مذكرة الميناء': `
      أقر البرلمان [m|مذكرة التفاهم بشأن الأمن العسكري المتبادل بين أذربيجان وتركيا]. أما مذكرة الميناء فتخص العمال.`,
    الدستور: `
      [c|المادة 51 من ميثاق الأمم المتحدة] تتحدث عن الدفاع عن النفس. المادة 51 من الدستور تتحدث عن الكرامة. المادة 51 قصيرة.`,
    'إعلان موسكو': `
      [s|إعلان شوشا] وقع عام 2021. إعلان موسكو جاء بعده. هذا الإعلان أقصر.`,
    'ميثاق النادي': `
      المادة 51 من ميثاق النادي تخص الغرامات. المادة 51 قصيرة.`,
  },
  de: {
    'Satzung des Vereins': `
      Artikel 51 der Satzung des Rudervereins regelt die Notwehr am Steg. Artikel 51 ist kurz.
      [c|Artikel 51 der UN-Charta] regelt die Selbstverteidigung.`,
    'ein weiteres Memorandum': `
      Das Parlament in Baku billigte das [m|Memorandum mit der Türkei über gegenseitige militärische Sicherheit]. Ein zweites Memorandum betrifft Archive. Das Memorandum gilt drei Jahre.
      Das [m|türkisch-aserbaidschanische Memorandum] gilt unbefristet.`,
  },
  fr: {
    'un autre mémorandum': `
      Le parlement a approuvé le [m|mémorandum azerbaïdjano-turc de sécurité militaire mutuelle]. Un autre mémorandum porte sur les archives. Le mémorandum vaut trois ans.
      Le [m|mémorandum entre Bakou et Ankara] n’a pas de terme.`,
    'la charte du club': `
      L’article 51 de la charte du club autorise la légitime défense. L’article 51 est court. L’[c|article 51 de la Charte des Nations unies] est plus ancien.`,
  },
};
