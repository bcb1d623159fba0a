/** Words by which pages name their own parts: related links and comments, in class names and in headings. */

export type HintedKind = 'related' | 'comments' | 'navigation' | 'footer';

const CLASS_HINTS: [HintedKind, RegExp][] = [
  [
    'comments',
    /(?:^|[\s_-])(?:comments?|commentlist|disqus(?:_thread)?|respond|serhler|yorumlar)(?:$|[\s_-](?!on|off|open|count))/,
  ],
  [
    'related',
    /(?:^|[\s_-])(?:related|recommend(?:ed|ations?|s)?|read[_-]?(?:also|next)|also[_-]?read|see[_-]?also|more[_-]?(?:from|news|stories|posts|articles|on)|most[_-]?(?:read|popular|viewed)|popular|trending|similar|you[_-]?(?:may|might)|up[_-]?next|outbrain|taboola|mgid|sidebar|teasers?|ticker|news[_-]?feed|other[_-]?news|oxsar|elaqeli|diger|benzer|ilgili|lenta|podborka|(?:po|same)[_-](?:teme|topic))(?:$|[\s_-])/,
  ],
  ['navigation', /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs)(?:$|[\s_-])/],
  ['footer', /(?:^|[\s_-])(?:footer|colophon|copyright)(?:$|[\s_-])/],
];

const seen = new Map<string, HintedKind | null>();

/**
 * Reads the part of a page that class and id tokens name ("related-news", "most_read", "disqus_thread").
 *
 * @param tokens class attribute and id, separated by a space
 * @returns the kind they name, or null
 */
export function kindOfTokens(tokens: string): HintedKind | null {
  let kind = seen.get(tokens);
  if (kind === undefined) {
    const spaced = tokens.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    kind = CLASS_HINTS.find(([, pattern]) => pattern.test(spaced))?.[0] ?? null;
    if (seen.size < 2000) seen.set(tokens, kind);
  }
  return kind;
}

/** Opening words of headings over links to other pieces: en, az, tr, ru, hy, ka, fa, ar, de, fr. */
const RELATED_WORDS = [
  "related|recommended(?: for you)?|read (?:also|next|more)|also read|see also|more (?:from|on|in|about|news|stories)|most (?:read|popular|viewed)|you (?:may|might) (?:also )?like|trending|latest news|other news|top stories|also this week|don[’']t miss",
  'oxşar|əlaqəli xəbər|(?:günün )?digər xəbər|həmçinin oxuyun|bunları da oxuyun|ən çox oxunan|son xəbər|mövzu (?:üzrə|ilə bağlı)|xəbər lenti|oxumağa dəyər',
  'ilgili (?:haber|içerik|konu)|benzer (?:haber|içerik)|diğer haber|(?:bunlar da )?ilginizi çekebilir|(?:ayrıca|bunu da) oku|en çok okunan|son haber|son dakika|öne çıkan|önerilen',
  'читайте также|читать также|(?:ещ[её] |материалы |новости |другие материалы )?по (?:этой )?теме|похожие|другие новости|рекомендуем|самое (?:читаемое|популярное)|популярное|последние новости|смотрите также|главные новости|лента новостей',
  'կարդացեք նաև|կարդալ նաև|առնչվող|նմանատիպ|այլ լուրեր|ամենաընթերցված',
  'წაიკითხეთ (?:აგრეთვე|ასევე)|მსგავსი|დაკავშირებული|სხვა სიახლეები|ამავე თემაზე|ყველაზე კითხვადი',
  '(?:مطالب|اخبار) (?:مرتبط|مشابه)|بیشتر بخوانید|همچنین بخوانید|پربازدیدترین|پربیننده',
  'اقر[أا] [أا]يض[اً]+|(?:مواضيع|[أا]خبار|مقالات) ذات صلة|ال[أا]كثر قراءة|قد يعجبك',
  'lesen sie auch|mehr zum thema|auch interessant|weitere (?:artikel|meldungen|nachrichten|themen)|meistgelesen|verwandte|das könnte sie',
  '(?:à )?lire (?:aussi|également)|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?)|les plus lus|voir aussi|dans la même rubrique',
].join('|');

const COMMENT_WORDS =
  '(?:\\(?\\d+\\)? )?(?:comments?|şərhlər|rəylər|yorumlar|комментарии|մեկնաբանություններ|კომენტარები|نظرات|التعليقات|kommentare|commentaires)(?: \\(?\\d+\\)?)?$|leave a (?:comment|reply)|join the (?:discussion|conversation)';

const HEADING_HINTS = new RegExp(`^[^\\p{L}\\d]*(?:(${RELATED_WORDS})|(${COMMENT_WORDS}))\\p{L}*`, 'iu');

/** Longest line, in characters, that still reads as a heading over links. */
const LONGEST_LABEL = 60;

/**
 * Reads a heading, or a line that serves as one, for words such as "Related news" or "Читайте также".
 *
 * @param line text of a block, white space as it comes
 * @returns the kind of what it announces; `alone` is false where a colon and the announced title follow in the same block;
 *   null for any other line
 */
export function announcedBy(line: string): { kind: 'related' | 'comments'; alone: boolean } | null {
  const match = HEADING_HINTS.exec(line.slice(0, LONGEST_LABEL));
  if (!match) return null;
  const kind = match[1] === undefined ? 'comments' : 'related';
  const rest = line.slice(match[0].length).trim();
  if (/^[^:：]{0,25}[:：]\s*\S/.test(rest)) return { kind, alone: false };
  return line.length <= LONGEST_LABEL && !/[.!?…]\s*$/.test(line) ? { kind, alone: true } : null;
}
