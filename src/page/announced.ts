/** Parts of a page that a line of it announces: "Related news", "Читайте также", "12 comments". Needs no DOM. */
import type { Block, Scope } from './article.ts';
import { isOpen, PROSE_LENGTH, type ScopedBlocks } from './scopes.ts';

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

/** Ignoring case leaves the Turkic letters İ, I, ı apart; here they count as one. */
const oneI = (text: string): string => text.replace(/[İIı]/g, 'i');

const HEADING_HINTS = new RegExp(oneI(`^[^\\p{L}\\d]*(?:(${RELATED_WORDS})|(${COMMENT_WORDS}))\\p{L}*`), 'iu');

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
  const match = HEADING_HINTS.exec(oneI(line.slice(0, LONGEST_LABEL)));
  if (!match) return null;
  const kind = match[1] === undefined ? 'comments' : 'related';
  const rest = line.slice(match[0].length).trim();
  if (/^[^:：]{0,25}[:：]\s*\S/.test(rest)) return { kind, alone: false };
  return line.length <= LONGEST_LABEL && !/[.!?…]\s*$/.test(line) ? { kind, alone: true } : null;
}

/** Longest block, in characters, that may announce a piece and name it: "Read also: …". */
const LONGEST_LINE = 400;

/** A run of blocks below a heading such as "Related news". */
interface Run {
  scope: number;
  outer: number;
  container: number;
  level: number;
}

/**
 * Gives what a line announces a scope of its own: the blocks below it, until a heading of its rank, a paragraph of prose, or the end
 * of the part of the page that it stands in.
 *
 * @param text the article text
 * @param scoped its blocks with the scopes that elements gave them; left as they are
 * @returns blocks and scopes, the old ones first
 */
export function scopeAnnounced(text: string, scoped: ScopedBlocks): { blocks: Block[]; scopes: Scope[] } {
  const { containers, parents } = scoped;
  const scopes = [...scoped.scopes];
  let run: Run | null = null;
  const blocks = scoped.blocks.map((block, i) => {
    const { start, end, kind, level, scope: outer } = block;
    const container = containers[i] ?? 0;
    if (run && endsRun(run, block, container, parents)) run = null;
    const mayHold = isOpen(scopes, outer) || scopes[outer]?.kind === 'aside';
    const mayAnnounce = mayHold && (kind === 'heading' || end - start < LONGEST_LINE);
    const announced = mayAnnounce ? announcedBy(text.slice(start, end)) : null;
    if (!announced || (announced.alone && kind === 'item')) return run ? { ...block, scope: run.scope } : block;
    const scope = scopes.push({ parent: outer, kind: announced.kind }) - 1;
    if (announced.alone) run = { scope, outer, container, level: level || 7 };
    return { ...block, scope };
  });
  return { blocks, scopes };
}

function endsRun(run: Run, { start, end, kind, level, scope }: Block, container: number, parents: number[]): boolean {
  if (scope !== run.outer) return false;
  if (kind === 'heading' && level <= run.level) return true;
  if (end - start >= PROSE_LENGTH && kind !== 'item') return true;
  for (let at = container; at >= 0; at = parents[at] ?? -1) if (at === run.container) return false;
  return true;
}
