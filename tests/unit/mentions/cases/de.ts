/** Was ein deutscher Leser markiert sehen wollte. */
export const cases: Record<string, string> = {
  'voller Name und Kurzform': `
    Aserbaidschans Parlament billigte das [m|Memorandum über die Stärkung der gegenseitigen militärischen Sicherheit]. Das [m|Memorandum] hat acht Artikel. Der Text des [m|Memorandums] ist nicht veröffentlicht.`,
  'Länderpaar und Zusammensetzung': `
    Das [m|aserbaidschanisch-türkische Militärmemorandum] tritt erst später in Kraft. Die [s|Schuscha-Erklärung] von 2021, auch [s|Erklärung von Schuscha] oder [s|Schuscha-Deklaration] genannt, geht ihm voraus.`,
  'Artikel 51': `
    [c|Artikel 51 der UN-Charta], [c|Art. 51 UNO-Charta], [c|Artikel 51 der Charta der Vereinten Nationen] und [c|Artikel 51 der Charta] meinen das Recht auf Selbstverteidigung. [c|Artikel 51] verlangt einen Bericht.`,
  'fremde Artikel 51': `
    Art. 51 GG regelt den Bundesrat. Artikel 51 DSGVO, Artikel 51 der EU-Grundrechtecharta und Artikel 51 des Grundgesetzes sind etwas anderes. Artikel 51 sorgt für Streit.`,
  'fremde Memoranden': `
    Russland und die Türkei unterzeichneten ein Memorandum über ein gemeinsames Zentrum. Das Memorandum lief aus. Die Karabach-Erklärung und die Steuererklärung haben damit nichts zu tun.`,
  'Abkommen von 2010': `
    Das [p|Abkommen über strategische Partnerschaft und gegenseitige Unterstützung] schlossen Aserbaidschan und die Türkei 2010.`,
  'Baku billigt Militärmemorandum mit Ankara': `
    # Baku billigt [m|Militärmemorandum mit Ankara]
    Das aserbaidschanische Parlament hat dem [m|Memorandum über gegenseitige militärische Sicherheit] zugestimmt. Laut [m|Memorandum] hilft jede Seite der anderen. Grundlage ist [c|Artikel 51 der Charta der Vereinten Nationen]. Die [s|Erklärung von Schuscha] ging voraus.
    Das Memorandum der Hafenbehörde mit der Reederei bleibt geheim.`,
  Parteitag: `
    # Parteitag
    Ein Memorandum zur Rente sorgt für Streit. Das Memorandum trägt neun Unterschriften. Art. 51 der Satzung regelt das Verfahren. Die Türkei war kein Thema.`,
  Absätze: `
    [c|Artikel 2 Absatz 4 und 51 der UN-Charta] gehören zusammen.`,
};
