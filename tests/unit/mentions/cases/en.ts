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
  'What the new defence memorandum with Türkiye changes for Baku': `
    # What the new [m|defence memorandum with Türkiye] changes for Baku
    By Rufat Nasirli
    The upper-floor committee room was full on Monday when members of the Milli Majlis took up the [m|memorandum]. Committee chair Arzu Naghiyev introduced it in ten minutes.
    Signed on the sidelines of IDEF in Istanbul, the [m|Memorandum of Understanding on Strengthening Mutual Military Security] obliges either side to assist the other.
    Critics say the [m|MoU] is vague. “I have read the [m|memorandum] twice,” one MP said, “and I still do not know who pays.”
    The [m|memorandum]'s fifth article deals with secrecy. Russia and Iran have not commented on the [m|memorandum].`,
  'Ankara, Baghdad agree on joint operations centre': `
    # Ankara, Baghdad agree on joint operations centre
    Türkiye and Iraq signed a memorandum of understanding on military, security and counter-terrorism cooperation on Thursday. The memorandum provides for a joint centre in Baghdad.
    Defence Minister Yaşar Güler said the MoU was historic. He recalled that Ankara has comparable papers with Azerbaijan and Qatar.
    The memorandum takes effect at once.`,
  'Finland and Sweden one year on': `
    # Finland and Sweden one year on
    The trilateral memorandum signed in Madrid in June 2022 opened the way to NATO. Türkiye says the memorandum was not kept. Azerbaijan has no stake in the memorandum.`,
  'Azerbaijan and Türkiye to recognise each other’s diplomas': `
    # Azerbaijan and Türkiye to recognise each other's diplomas
    The education ministers of Azerbaijan and Türkiye signed a memorandum of understanding in Ankara on Wednesday. Under the memorandum, diplomas will be recognised without an exam. The memorandum will be sent to the Milli Majlis.`,
  'Eagles over Kars': `
    # Eagles over Kars
    The Caucasian Eagle exercise rests on a memorandum that Azerbaijan, Georgia and Türkiye signed in Baku in 2019. The Milli Majlis ratified the memorandum and the president approved it. The drills will involve special forces.`,
  'The clause everyone quotes': `
    # The clause everyone quotes
    Every lawyer in New York knows it by heart. [c|Article 51] preserves the inherent right of individual or collective self-defence.
    When does it apply? The text of [c|Article 51] says: if an armed attack occurs.
    Some scholars want to amend the Charter, but touching [c|Article 51] would need the consent of the permanent five members of the Security Council.`,
  'Protecting civilians': `
    # Protecting civilians
    Article 51 of the First Additional Protocol to the Geneva Conventions forbids indiscriminate attacks. Article 51(5)(b) sets the rule of proportionality. The armed forces must obey Article 51 in every armed attack.`,
  'Sales law in a nutshell': `
    # Sales law in a nutshell
    Under Article 51 of the CISG the buyer may reject part of the goods. Article 51 is rarely litigated. See also Article 51 of the Vienna Sales Convention.`,
  'Watchdog fines bank': `
    # Watchdog fines bank
    The data authority, set up under Article 51 GDPR, fined the bank. It cited a memorandum of understanding with the regulator. Article 51 leaves it a free hand.`,
  'Strikes and the Charter': `
    # Strikes and the Charter
    In a letter to the Council, the envoy said his country acted under [c|Article 51 of the U.N. Charter]. The Constitution's Article 51, by contrast, deals with unions. A second letter again cited [c|Article 51 of the same Charter].`,
  'Old friends, new papers': `
    # Old friends, new papers
    The alliance did not begin in Shusha. In August 2010 Presidents Gül and Aliyev put their names to the [p|Treaty on Strategic Partnership and Mutual Assistance between Azerbaijan and Turkey]. A decade later came the [s|Shusha Declaration]; in 2025 the [m|memorandum on mutual military security].
    The 1994 Treaty on Friendship and the 1994 Protocol on Cooperation and Mutual Assistance had laid the ground.`,
  'Kazakhstan and Azerbaijan upgrade ties': `
    # Kazakhstan and Azerbaijan upgrade ties
    Astana and Baku signed a Treaty on Strategic Partnership and Allied Relations. The treaty has 20 articles. A memorandum on defence cooperation was signed as well. The memorandum covers training.`,
  'Five years of the Shusha Declaration': `
    # Five years of the [s|Shusha Declaration]
    Historians call the [s|Declaration of Shusha] the founding text of the alliance. The presidents of Azerbaijan and Turkey signed it in the town's old fortress.
    “Without the [s|Shusha Declaration on allied relations] there would be no drills,” said a retired colonel.
    A customs declaration from 1905 hangs in the museum.`,
  'Declarations of the week': `
    # Declarations of the week
    Leaders adopted the Karabakh Declaration at the informal OTS summit in Shusha. The Lachin and Ganja declarations were recalled. Shusha also hosted a book fair.`,
  'Shusha hosts ministers of culture': `
    # Shusha hosts ministers of culture
    The second cultural forum of the Turkic world opened in Shusha. Two years ago the first one adopted the Shusha Declaration, calling for shared archives. Delegates from Türkiye and Azerbaijan praised the declaration.`,
  'Washington, Baku sign charter': `
    # Washington, Baku sign charter
    The Charter on Strategic Partnership between Azerbaijan and the United States was signed in Baku. Article 51 of the charter does not exist. The charter follows a memorandum of understanding signed at the White House; the memorandum had expired.`,
  'Parliament briefs': `
    # Parliament briefs
    Lawmakers approved four bills. The first ratifies a memorandum with Uzbekistan on tourism; the second the [m|memorandum on mutual military security with Türkiye]; the third a memorandum with Pakistan on drugs.
    The [m|memorandum with Türkiye] drew the longest debate.`,
  'Live: 14:00 Tbilisi': `
    @section
    # 14:00 Tbilisi
    Georgia's speaker said the memorandum with the EU was dead.
    @section
    # 15:00 Baku
    Deputies approved the [m|Azerbaijani-Turkish memorandum on military security]. The [m|memorandum] now awaits the president.
    @section
    # 16:00 Ankara
    A spokesman for the defence ministry said Türkiye would ratify the [m|memorandum with Azerbaijan] soon.`,
  'Nakhchivan drone attack: what can Ankara do?': `
    # Nakhchivan drone attack: what can Ankara do?
    Article 5 of the North Atlantic Treaty does not cover Azerbaijan. The [s|Shusha Declaration] does promise help, and so does the [m|2025 military memorandum] between the two countries, once in force. Both invoke [c|Article 51 of the UN Charter].`,
  Letters: `
    # Letters
    Your paper wrote that “the memorandum” was ratified. Which memorandum? There are dozens. Article 51 and the declaration were not explained either.`,
  'Statement of the foreign ministry': `
    # Statement of the foreign ministry
    Türkiye's cross-border operation is based on the right of self-defence as laid down in [c|Article 51 of the Charter of the United Nations]. [c|Articles 51 and 2(4) of the Charter] have to be read together.`,
  'MEMORANDUM APPROVED': `
    # [m|MEMORANDUM] APPROVED
    THE MILLI MAJLIS HAS APPROVED THE [m|MEMORANDUM ON MUTUAL MILITARY SECURITY BETWEEN AZERBAIJAN AND TÜRKIYE].`,
  'Explained: the Türkiye-Azerbaijan security memorandum': `
    # Explained: the [m|Türkiye-Azerbaijan security memorandum]
    What is it? It is an eight-article text that the two defence ministries signed on 22 July 2025.
    Is it a treaty? The [m|memorandum] was submitted to the Milli Majlis as an international agreement.
    Does the [m|memorandum] oblige Türkiye to fight? Help is given on request, and each state acts under its own law.
    What about [c|Article 51]? The [m|memorandum] says that assistance is an exercise of the right of self-defence under [c|Article 51 of the UN Charter].`,
  'Opposition MP: no debate on Turkish memorandum': `
    # Opposition MP: no debate on [m|Turkish memorandum]
    “We were handed the [m|memorandum] an hour before the vote,” the deputy said. He called the [m|Memorandum of Understanding between Azerbaijan and Türkiye on mutual military security] a blank cheque.
    The speaker replied that the [m|MoU] had been online for weeks.`,
  'Port of Baku joins green corridor': `
    # Port of Baku joins green corridor
    The port signed a memorandum of understanding with the ports of Constanța and Varna. The memorandum foresees a feasibility study by May. A similar memorandum with Batumi expired last year.
    Elsewhere, lawmakers passed the [m|memorandum on mutual military security with Türkiye] on Tuesday.`,
  'Kyiv remembers': `
    # Kyiv remembers
    Thirty years after the Budapest Memorandum, diplomats ask what such memorandums are worth. “The memorandum gave us paper,” the ex-minister said. Azerbaijan and Türkiye, he noted, had chosen the [s|Shusha Declaration] and ratified it.`,
  'Court briefs': `
    # Court briefs
    Article 51 of the Family Code was struck down. The judges said Article 51 violated equality. In another case the Court cited Article 51(2) of the Charter of Fundamental Rights.`,
  'Strikes in Yemen': `
    # Strikes in Yemen
    London informed the Security Council that its strikes were lawful under [c|Article 51]. Critics doubted that the conditions of [c|Art. 51] were met, since no armed attack on British soil had occurred.`,
  'The charter that was not': `
    # The charter that was not
    The OTS is drafting a charter on collective security. The charter would borrow from NATO's Article 5 and from the [s|Shusha Declaration]. Nobody mentions Article 51 of the draft.`,
  'A town and its papers': `
    # A town and its papers
    Shusha has given its name to more than one text. There is the [s|Shusha Declaration on Allied Relations between Azerbaijan and Turkey], signed by Ilham Aliyev and Recep Tayyip Erdoğan.
    There is also the Shusha Declaration that the cultural forum of the Turkic world adopted in 2023: ten points on heritage.
    When soldiers say “the [s|Shusha Declaration]”, they mean the alliance of 2021.`,
  'Baku–Rome': `
    # Baku–Rome
    Italy and Azerbaijan have a strategic partnership declaration and, since 2020, a defence memorandum. The memorandum covers training aircraft.`,
  Timeline: `
    # Timeline
    16 August 2010: Türkiye and Azerbaijan sign the [p|Agreement on Strategic Partnership and Mutual Assistance] in Baku
    15 June 2021: [s|Shusha Declaration]
    22 July 2025: [m|Memorandum on mutual military security], Istanbul
    16 December 2025: Milli Majlis approves the [m|memorandum]`,
  Analysis: `
    # Analysis
    Not every memorandum is binding. The [m|Azerbaijani–Turkish memorandum], its drafters say, is: it went through parliament.
    Compare it with the non-binding memorandum that Washington and Baku signed in August.
    The [m|Azerbaijani–Turkish memorandum] has a clause on intelligence.`,
  'From our archive: 1994': `
    # From our archive: 1994
    On 9 February 1994 Heydar Aliyev and Süleyman Demirel signed a Treaty on the Development of Friendship and Multifaceted Cooperation and a Protocol on Cooperation and Mutual Assistance. The protocol promised help against aggression. The treaty is still in force.`,
  'Talks in Doha': `
    # Talks in Doha
    Afghanistan's ministry signed an MoU on aviation. The MoU was drafted in Ankara; Azerbaijan sent an observer.`,
  'Two states, one doctrine': `
    # Two states, one doctrine
    By invoking [c|Article 51 of the Charter], the [m|2025 Memorandum] goes beyond earlier texts, writes the author. The [m|Memorandum on Strengthening Mutual Military Security], as it is formally called, builds on the [p|2010 strategic partnership agreement] and on the [s|Shusha Declaration] of 15 June 2021. The UN Charter is cited twice.`,
  'Gas prices fall': `
    @comments
    I read the [m|memorandum on mutual military security with Türkiye] and it is fine.
    [m|Memorandum]? Which one?
    @related
    Azerbaijan and Georgia sign memorandum
    Shusha Declaration festival
    @
    # Gas prices fall
    Gas is cheaper.`,
  'a charter of something else': `
    Article 51 of the Charter of the Arab League is short. The Charter of the League is old. Under the right of self-defence the envoy cited [c|Article 51 of the UN Charter]; the Charter of 1945 binds all.`,
  'a charter at the beginning of a paragraph': `
    Charter of the United Nations in hand, he read on.
    Then he came to [c|Article 51].`,
  'numbers in words': `
    The right of self-defence in [c|Article fifty-one of the Charter of the United Nations] is old.`,
  'initials with full stops': `
    The U.S. envoy cited [c|Article 51 of the U.N. Charter]. The U.N. listened.`,
  'capitals throughout tell no names': `
    AZERBAIJAN BILL APPROVES [m|MEMORANDUM ON MUTUAL MILITARY SECURITY]; DEPUTIES READ [m|MEMORANDUM] AND WENT HOME.`,
  'other treaties do not take a proper name over': `
    Azerbaijan and Türkiye signed the [s|Shusha Declaration]. The Treaty of Kars of 1921 is older, the Declaration of Independence too.
    Then there is the [s|Shusha Declaration] again.`,
  'somebody else’s memorandum': `
    Azerbaijan approved the [m|memorandum on mutual military security with Türkiye]. The cadets' memorandum and the agency's memorandum lapse. A memorandum with a third state may follow.`,
  'a declaration about the town': `
    Azerbaijan and Türkiye were silent; the declaration on Shusha by the mayors was short. Declaration of the day: no bread.`,
  'paragraphs in words and numbers in brackets': `
    [c|Articles 2, paragraph 4, and 51 of the UN Charter] and [c|Article (51) of the UN Charter] speak of self-defence.`,
};
