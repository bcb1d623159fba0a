/** Documents of the same two states on another matter, or of other bodies; words for words; asides that end. By language. */
export const rivals: Record<string, Record<string, string>> = {
  en: {
    'food safety between the same two': `
      # Azerbaijan and Türkiye approve food safety memorandum
      Azerbaijan and Türkiye have approved a memorandum on mutual recognition of food safety tests. The memorandum was signed in Istanbul in July.`,
    'two federations': `
      The wrestling federations of Azerbaijan and Türkiye signed a memorandum of understanding in Shusha. The memorandum covers joint camps.`,
    'that one, said at once': `
      Baku and Astana signed a memorandum on training. It came after the [m|memorandum on mutual military security with Türkiye]. That [m|memorandum] promises help on request.`,
    'the word itself': `
      Azerbaijan's parliament approved the [m|memorandum on mutual military security with Türkiye]. “In Latin, the word memorandum means a thing to be remembered,” he said. The [m|memorandum] has eight articles.`,
    'a noun that no list has': `
      Baku approved the [m|memorandum on mutual military security with Türkiye]. The landmark [m|memorandum] was welcomed. The procurement memorandum is pending. An extradition memorandum was withdrawn.`,
    'the treaty alone, after an article of another law': `
      Article 51 of the Labour Code deals with leave.
      The United Nations Charter came first. Diplomats quote [c|Article 51] when a state is attacked.`,
    "the Charter's article": `
      Would the Security Council have to agree? The [c|Charter's Article 51] asks for a report only.`,
    'an aside that ends': `
      #1 Parliament backs [m|memorandum] with its ally
      Azerbaijan's parliament approved the [m|memorandum on mutual military security with Türkiye]. The committee also has a memorandum with Iraq on its list.
      The session was broadcast live.
      Whether the [m|memorandum] will be debated again is unclear.`,
    'the agreement in an answer': `
      Has it been tried before? Yes. The [p|Agreement on Strategic Partnership and Mutual Assistance] was signed by Ilham Aliyev and Abdullah Gül.`,
  },
  az: {
    'yerlik halda ad sahib deyil': `
      [c|BMT Nizamnaməsinin 51-ci maddəsi] özünümüdafiə haqqındadır. Sənəd qısadır: onun mətnində [c|Nizamnamənin 51-ci maddəsinə] göndəriş var.`,
    'ərzaq təhlükəsizliyi': `
      # Türkiyə ilə ərzaq təhlükəsizliyinə dair memorandum imzalanıb
      Azərbaycan və Türkiyə arasında ərzaq təhlükəsizliyinin qarşılıqlı gücləndirilməsinə dair Anlaşma Memorandumu imzalanıb. Memorandum beş il qüvvədədir.`,
    'naməlum sahə': `
      Bakı və Ankara süd təhlükəsizliyinə dair memorandum imzalayıb. Memoranduma əsasən nümunələr mübadilə olunacaq.`,
    'iki klub': `
      Azərbaycan və Türkiyə şahmat klubları memorandum imzaladı. Memorandum uşaq turnirlərini əhatə edir.`,
    'tam ad rəqibdən dərhal sonra': `
      Astana ilə sülhməramlılara dair memorandum imzalandı. Milli Məclis isə Türkiyə ilə [m|qarşılıqlı hərbi təhlükəsizliyə dair memorandumu] təsdiqlədi. [m|Memorandum] prezidentə göndərildi.`,
    'söz kimi': `
      Milli Məclis Türkiyə ilə [m|qarşılıqlı hərbi təhlükəsizliyə dair memorandumu] təsdiqlədi. “Memorandum deyəndə çoxu adi kağız düşünür”, – deputat deyib. [m|Memorandum] qüvvəyə minməyib.`,
    'müqavilə və adlar': `
      Aparıcı [p|Strateji tərəfdaşlıq və qarşılıqlı yardım haqqında Müqaviləni] xatırladıb: onu Abdullah Gül və İlham Əliyev imzalamışdı.`,
    'başlıq mövzuya qayıdır': `
      [c|BMT Nizamnaməsinin 51-ci maddəsi] özünümüdafiə haqqındadır. Mənzil Məcəlləsinin 51-ci maddəsi isə icarə haqqındadır. [c|BMT Nizamnaməsinin 51-ci maddəsini] hamı bilir.
      # Yenə mənzil
      Klub mübahisəyə qayıdır: 51-ci maddə üzrə şikayətə baxılacaq.`,
  },
  tr: {
    'ötekinin adı': `
      Ankara’da Irak’la bir mutabakat zaptı imzalandı. Azerbaycan’la yapılan [m|karşılıklı askerî güvenlik muhtırası] ise yardım öngörüyor. Meclis [m|muhtırayı] onayladı. Zapt yalnızca eğitimi kapsıyor.`,
    'gıda güvenliği': `
      # Türkiye ile gıda güvenliğine ilişkin mutabakat zaptı
      Azerbaycan ile Türkiye gıda güvenliğinin karşılıklı güçlendirilmesine ilişkin mutabakat zaptı imzaladı. Mutabakat zaptı üç yıl geçerli.`,
    'sınır güvenliği': `
      Türkiye ile Azerbaycan arasında siber güvenliğe dair mutabakat muhtırası imzalandı. Muhtıra uzman değişimini kapsıyor.`,
    'iki kulüp': `
      Türkiye ve Azerbaycan satranç kulüpleri bir mutabakat muhtırası imzaladı. Muhtıra, gençlik turnuvalarını kapsıyor.`,
    'sözcük olarak': `
      Meclis, Azerbaycan'la [m|karşılıklı askerî güvenlik muhtırasını] görüştü. “Muhtıra denince akla darbe gelir” dedi. Sonra ekledi: “Bu [m|muhtıra] başka.”`,
    'geçmiş zaman eki': `
      Kastettiği [c|BM Şartı'nın 51. maddesiydi]. Onayladıkları [s|Şuşa Beyannamesiydi]. Konuştukları, Azerbaycan'la [m|karşılıklı askerî güvenlik muhtırasıymış].`,
    'araya giren': `
      #1 [m|Azerbaycan muhtırası] gündemde mi?
      Türkiye, Azerbaycan'la imzaladığı [m|karşılıklı askerî güvenlik muhtırasını] henüz onaylamadı. Gündemde yalnızca Irak'la ulaştırma muhtırası var.
      Komisyon haftaya toplanacak.
      Peki [m|muhtıra] ne zaman oylanacak?`,
  },
  ru: {
    'столько же своих статей': `
      Посол напомнил про [c|статью 51 Устава ООН]. В договоре 60 статей. Статья 51 касается толкования.
      В Уставе ООН 111 статей, и [c|статья 51] среди них самая спорная.`,
    'частица перед владельцем': `
      [m|Азербайджано-турецкий меморандум о взаимной военной безопасности] утверждён. Меморандум же Следственного комитета с адвокатами касается допросов.`,
    'владелец с прилагательным': `
      [m|Азербайджано-турецкий меморандум о взаимной военной безопасности] утверждён. Меморандум городского комитета касается парков.`,
    'у неё своя': `
      [s|Шушинская декларация] подписана в Шуше. Спросите каспийскую пятёрку: у неё своя декларация.`,
    'закон в том же абзаце': `
      Юриста спросили про 51-ю статью, он молчит: это Конституция, право не свидетельствовать против себя.
      Дипломат вспомнит другое: [c|51-ю статью Устава ООН], право на самооборону.`,
    'шутка в комментариях': `
      Милли Меджлис утвердил [m|меморандум с Турцией о взаимной военной безопасности].
      @comments
      Подписал с женой меморандум о взаимной безопасности.
      @`,
    'продовольственная безопасность': `
      # С Турцией подписан меморандум о продовольственной безопасности
      Азербайджан и Турция подписали меморандум о взаимном укреплении продовольственной безопасности. Меморандум рассчитан на пять лет.`,
    'федерации борьбы': `
      Федерации борьбы Азербайджана и Турции подписали меморандум. Меморандум предусматривает общие сборы.`,
    слово: `
      Милли Меджлис одобрил [m|меморандум о взаимной военной безопасности с Турцией]. «Само слово „меморандум“ означает памятку», — пояснил историк. [m|Меморандум] ещё не вступил в силу.`,
    'после соперника': `
      Астана и Баку подписали меморандум о подготовке миротворцев. Милли Меджлис одобрил более весомый текст — [m|меморандум о взаимной военной безопасности с Турцией].`,
    'театры двух стран': `
      Театры Турции и Азербайджана анонсировали меморандум о гастролях. Меморандум подпишут осенью.`,
  },
  ka: {
    მემორანდუმამდე: `
      # [s|შუშის დეკლარაციიდან] [m|სამხედრო მემორანდუმამდე]
      აზერბაიჯანის პარლამენტმა თურქეთთან გაფორმებული [m|ურთიერთგაგების მემორანდუმი ორმხრივი სამხედრო უსაფრთხოების გაძლიერების შესახებ] დაამტკიცა.`,
    'სურსათის უვნებლობა': `
      აზერბაიჯანმა და თურქეთმა სასურსათო უსაფრთხოების შესახებ მემორანდუმი გააფორმეს. მემორანდუმი სამი წლით მოქმედებს.`,
    'სათაური სახელის შემდეგ': `
      პარლამენტმა განიხილა [m|მემორანდუმი ორმხრივი სამხედრო უსაფრთხოების გაძლიერების შესახებ]. [m|მემორანდუმი] ძალაში არ შესულა.`,
    ფედერაციები: `
      აზერბაიჯანისა და თურქეთის ჭიდაობის ფედერაციებმა მემორანდუმი გააფორმეს. მემორანდუმი შეკრებებს ითვალისწინებს.`,
    'საქართველო და რუმინეთი': `
      საქართველომ და რუმინეთმა გააფორმეს მემორანდუმი. მემორანდუმი ნავსადგურებს ეხება. აზერბაიჯანმა თურქეთთან გაფორმებული [m|ორმხრივი სამხედრო უსაფრთხოების მემორანდუმი] დაამტკიცა.`,
  },
  hy: {
    'պարենային անվտանգություն': `
      Ադրբեջանն ու Թուրքիան ստորագրել են պարենային անվտանգության մասին հուշագիր։ Հուշագիրը գործում է երեք տարի։`,
    'երկու այլ պետություն': `
      Հանձնաժողովը քննարկեց Հայաստանի և Ֆրանսիայի գերատեսչությունների միջև ստորագրված փոխըմբռնման հուշագիրը։ Հուշագիրը վերաբերում է ուսուցմանը։
      Բաքուն վավերացրեց Թուրքիայի հետ [m|փոխադարձ ռազմական անվտանգության մասին հուշագիրը]։ Այդ [m|հուշագիրը] դեռ ուժի մեջ չէ։`,
    'հարց և պատասխան': `
      – Ի՞նչ է [m|փոխադարձ ռազմական անվտանգության մասին հուշագիրը]։
      – Այսօր [m|հուշագիրն] ուժի մեջ չէ։`,
    'գլխագիրը միավորում է': `
      Խոսեցին համագործակցության և [m|թուրք-ադրբեջանական հուշագրի] մասին։ [m|Ադրբեջանի և Թուրքիայի ռազմական հուշագիրը] վավերացված չէ։`,
    ֆեդերացիաներ: `
      Ադրբեջանի և Թուրքիայի ըմբշամարտի ֆեդերացիաները հուշագիր ստորագրեցին։ Հուշագիրը վերաբերում է հավաքներին։`,
  },
  fa: {
    'امنیت مرزی': `
      پارلمان آذربایجان [m|تفاهم‌نامهٔ امنیت نظامی متقابل با ترکیه] را تأیید کرد.
      در تهران سفیر پاکستان از یادداشت تفاهم امنیت مرزی خبر داد. یادداشت تفاهم هنوز امضا نشده است.`,
    'امنیت غذایی': `
      ترکیه و آذربایجان تفاهم‌نامهٔ امنیت غذایی امضا کردند. تفاهم‌نامه سه‌ساله است.`,
    'عدد با حروف': `
      بر پایهٔ [c|مادهٔ پنجاه‌ویکم منشور ملل متحد] دفاع مشروع حق هر کشور است. [c|ماده پنجاه و یکم منشور سازمان ملل متحد] همین را می‌گوید.`,
    'یادداشت نکره': `
      اسلام‌آباد یادداشت تفاهمی با آنکارا دربارهٔ پهپاد نهایی کرد؛ یادداشت تفاهم پنج‌ساله است.
      باکو [m|تفاهم‌نامهٔ امنیت نظامی متقابل با ترکیه] را تأیید کرد. آن [m|تفاهم‌نامه] در استانبول امضا شده بود.`,
  },
  ar: {
    'مذكرة ليبيا': `
      عاد الجدل في ليبيا حول مذكرة التفاهم التي وقعتها الحكومة مع تركيا عام 2019. ويقول نواب إن المذكرة لم تعرض عليهم.
      صادق البرلمان الأذربيجاني على [m|مذكرة التفاهم مع تركيا بشأن الأمن العسكري المتبادل].`,
    'الأمن الغذائي': `
      وقعت أذربيجان وتركيا مذكرة تفاهم بشأن الأمن الغذائي. المذكرة سارية ثلاث سنوات.`,
    'تلك المذكرة': `
      صادقت باكو على [m|مذكرة التفاهم مع تركيا بشأن الأمن العسكري المتبادل]. وتستند [m|المذكرة] إلى [c|المادة 51 من ميثاق الأمم المتحدة].`,
    جامعتان: `
      وقعت جامعات من تركيا وأذربيجان مذكرة تفاهم بشأن تبادل الطلاب. المذكرة الجديدة سارية خمس سنوات.`,
  },
  de: {
    'gegenseitige Hilfe anderer Art': `
      Das türkische und das aserbaidschanische Verkehrsministerium schlossen ein Memorandum über gegenseitige Hilfe bei Zugausfällen. Das Memorandum tritt im Herbst in Kraft.`,
    'Absichtserklärung bleibt die andere': `
      Ankara hat mit London eine Absichtserklärung über den Kauf von Jets unterzeichnet. Aserbaidschan billigte das [m|Memorandum über die gegenseitige militärische Sicherheit mit der Türkei]. Die Absichtserklärung ist nicht bindend, das [m|Memorandum] auch nicht.`,
  },
  fr: {
    'un adjectif derrière le nom': `
      # Bakou et Ankara : un [m|mémorandum militaire] en attente
      Les députés azerbaïdjanais ont approuvé le [m|mémorandum d'entente sur le renforcement de la sécurité militaire mutuelle] conclu avec la Turquie.`,
    'sécurité alimentaire': `
      L'Azerbaïdjan et la Turquie ont signé un mémorandum d'entente sur la sécurité alimentaire. Le mémorandum est valable trois ans.`,
  },
};
