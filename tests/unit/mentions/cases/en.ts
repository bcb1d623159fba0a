/** What a reader of English would have marked. */
export const cases: Record<string, string> = {
  'bare memorandum after a full one': `
    The [m|memorandum on mutual military security] was approved. The [m|memorandum] has eight articles.`,
  'a headline before the first full form': `
    # Lawmakers approve [m|memorandum]
    Azerbaijan and Türkiye signed the [m|Memorandum of Understanding on strengthening mutual military security] in July.`,
  'defining words before the noun': `
    Baku says the [m|Azerbaijan-Türkiye defence memorandum] is not aimed at anyone. The [m|MoU] was signed in Istanbul.`,
  'parties named with a preposition': `
    The [m|military memorandum between Baku and Ankara] passed its vote. The new [m|memorandum] follows the [s|2021 Shusha Declaration].`,
  'possessive before the noun': `
    Azerbaijan's parliament backed the [m|memorandum on mutual military security with Türkiye]. Under the [m|memorandum]'s terms, help is sent on request.`,
  'abbreviation in brackets': `
    Ministers signed a [m|memorandum of understanding (MoU) on mutual military security]. The [m|MoU] has not entered into force in Türkiye, Azerbaijan says.`,
  'a year and a generic noun': `
    The [m|2025 memorandum between Azerbaijan and Türkiye] cites Article 5 of nothing. Its full name is [m|Memorandum on Mutual Military Security].`,
  'indefinite but described': `
    Azerbaijan's parliament ratified a [m|bilateral memorandum with Türkiye on mutual military assistance]. The [m|memorandum] will follow NATO standards.`,
  'memorandum with another state': `
    Türkiye and Iraq signed a memorandum on military security in Baghdad. The memorandum covers border posts. Azerbaijan was not mentioned.`,
  'memorandum with a union': `
    The company signed a memorandum with the trade union. The memorandum runs for two years.`,
  'Budapest Memorandum': `
    Ukraine gave up its arsenal under the Budapest Memorandum. Kyiv says the memorandum failed. Baku and Ankara watched.`,
  'trilateral memorandum': `
    The defence ministers of Azerbaijan, Georgia and Türkiye signed a trilateral memorandum in Batumi. The memorandum sets out joint drills.`,
  'companies of the same country': `
    Baku signed a memorandum of understanding with Turkish defence companies at IDEF in Istanbul. The memorandum covers drones.`,
  'special forces of 2021': `
    The Milli Majlis approved the memorandum between Azerbaijan and Türkiye on the training of special forces. The memorandum was signed in 2021.`,
  'another subject between the same states': `
    Azerbaijan and Türkiye signed a memorandum on cooperation in media. The memorandum was signed in Ankara.`,
  'a rival takes over until the text returns': `
    The [m|memorandum on mutual military security between Azerbaijan and Türkiye] was approved in December.
    Ankara also has a memorandum with Libya from 2019. The memorandum has been criticised by Athens.
    The [m|memorandum with Azerbaijan], by contrast, drew little comment.
    The [m|memorandum] now goes to the president.`,
  'a rival in a comparison does not take over': `
    The [m|Azerbaijan–Türkiye memorandum on mutual military security] was approved. Unlike the memorandum with Syria, it has a self-defence clause. The [m|memorandum] has eight articles.`,
  'another memorandum': `
    The [m|memorandum on mutual military security] is in the Milli Majlis. A second memorandum, on customs, was sent back. Türkiye has several memorandums of this kind.`,
  'an aside has its own evidence': `
    Azerbaijan approved the [m|memorandum on mutual military security with Türkiye].
    @related
    SOCAR signs memorandum with refinery
    Port authority: the memorandum nobody has read
    @
    The [m|memorandum] was signed in July.`,
  'a comment is no evidence': `
    @comments
    The memorandum is a good thing!
    @
    Drills went on near Ganja.`,
  'sections beside each other': `
    @section
    Azerbaijan's parliament approved the [m|memorandum on mutual military security with Türkiye].
    @section
    In Kyiv a minister said the memorandum had failed.`,
  'Shusha Declaration in several orders': `
    The [s|Shusha Declaration] of 2021, or [s|Declaration of Shusha], is called the [s|Shusha Declaration on Allied Relations between the Republic of Azerbaijan and the Republic of Türkiye] in full.`,
  'quoted and in capitals': `
    # SHUSHA IN THE NEWS
    The so-called “[s|Shushi Declaration]” and the ‘[s|Shusha’ Declaration] are one text on the alliance of Azerbaijan and Türkiye.`,
  'declarations of other places': `
    The Karabakh Declaration was adopted in Shusha. The Moscow Declaration came in 2022, the Lachin Declaration never, the Declaration of Independence in 1918.`,
  'city and noun in two sentences': `
    We spent a night in Shusha. Declaration forms are handed out on the bus. Welcome to Shusha! Declarations of love are free.`,
  'the other Shusha Declaration': `
    The Cultural Forum of the Turkic World adopted the Shusha Declaration on heritage. The Shusha Declaration calls on museums to cooperate.`,
  'both Shusha Declarations': `
    The cultural forum of 2023 adopted its own Shusha Declaration on museums.
    It should not be taken for the [s|Shusha Declaration on allied relations], which Azerbaijan and Türkiye signed in 2021.
    The [s|Shusha Declaration] was ratified in 2022.`,
  'a list with other numbers': `
    [c|Articles 2(4) and 51 of the Charter of the United Nations], Articles 42 and 53 of the Charter, and Articles 39 to 51 are cited.`,
  'Charter with its article before': `
    Under the [c|UN Charter's Article 51] a state may defend itself. [c|UN Charter Article 51] is short. See also [c|Article 51, UN Charter].`,
  'bare article with evidence of self-defence': `
    Israel told the Security Council that it was using its right of self-defence under [c|Article 51]. [c|Article 51] requires a report.`,
  'bare article without evidence': `
    The clerk pointed to Article 51. Nobody knew what Article 51 says.`,
  'Article 51 of other things': `
    Article 51 of the Constitution, Article 51 of the Vienna Convention on the Law of Treaties, Article 51 of the EU Charter, Article 51 of the Labour Code, Article 51 of Additional Protocol I and Article 51 GDPR differ. Article 51(1) is long.`,
  'Additional Protocol beside the Charter': `
    Article 51 of Additional Protocol I protects civilians. Article 51 is customary law. In the Security Council the envoy cited [c|Article 51 of the UN Charter], the right of self-defence.`,
  'numbers that are not 51': `
    Article 510 of the UN Charter does not exist. Nor do Article 51a, Article 151 or Article 5 of it; there are 51 articles of clothing.`,
  'EU Charter': `
    The EU Charter of Fundamental Rights binds states. Article 51 of the Charter limits it. Article 51 says so. It has nothing to do with self-defence.`,
  'US charter': `
    Washington and Baku signed a Charter on Strategic Partnership. The charter and the memorandum were welcomed. A strategic partnership agreement with Kazakhstan followed.`,
  '2010 agreement in several forms': `
    Azerbaijan and Türkiye concluded the [p|Agreement on Strategic Partnership and Mutual Assistance] in 2010. The [p|2010 treaty on strategic partnership and mutual support] runs to 2030. It is also called the [p|Strategic Partnership and Mutual Support Treaty].`,
  'strategic partnership with others': `
    Azerbaijan signed a strategic partnership agreement with Italy. Türkiye and Ukraine have a Treaty on Strategic Partnership and Mutual Assistance. The 1994 Protocol on Cooperation and Mutual Assistance is older.`,
  'all four at once': `
    The [m|memorandum on mutual military security] rests on the [s|Shusha Declaration], the [p|2010 Agreement on Strategic Partnership and Mutual Support] and [c|Article 51 of the UN Charter].`,
  'soft hyphens and split words': `
    The Shu\u00adsha region is quiet. The [s|Shu\u00adsha De\u00adcla\u00adra\u00adtion] binds Azerbaijan and Türkiye and [c|Ar\u00adti\u00adcle\u00a051 of the United\u00a0Nations Charter] are cited.`,
};
