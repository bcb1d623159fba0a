/** Text cut into words, numbers and punctuation marks, each with its place in the original. */
import type { Article } from '../page/article.ts';
import { DIGIT, foldWord, knownUnits, LETTER, MARK, unitOf } from './fold.ts';

/** What a token is: a word, a number, or else the folded code unit of the mark. */
export const KIND = { word: 1, number: 2 } as const;

/** Tokens of an article, one index into all lists. */
export interface Tokens {
  /** The original text. */
  text: string;
  count: number;
  /** UTF-16 code units into the original text, end exclusive. */
  start: Uint32Array;
  end: Uint32Array;
  /** `KIND`, or the code unit of a punctuation mark. */
  kind: Uint16Array;
  /** Folded words and numbers; empty for marks. */
  word: string[];
  /** Whether nothing stands between this token and the one before. */
  glued: Uint8Array;
  /** Index into `Article.blocks`. */
  block: Uint32Array;
}

const SPACE = 32;
const POINT = 46;

/** Cuts all blocks of an article into tokens. Text between two blocks belongs to none and is left out. */
export function tokenise({ text, blocks }: Article): Tokens {
  const units = knownUnits();
  const folded = new Map<string, string>();
  const word: string[] = [];
  let lists = room(text.length >> 2);
  let { start, end, kind, glued, block } = lists;
  let count = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const edge = (blocks[index] as Article['blocks'][number]).end;
    let isGlued = 0;
    for (let at = (blocks[index] as Article['blocks'][number]).start; at < edge; ) {
      const code = text.charCodeAt(at);
      const entry = units[code] || unitOf(code);
      const unit = entry & 0xffff;
      if (unit === SPACE || unit === 0) {
        if (unit) isGlued = 0;
        at += 1;
        continue;
      }
      if (count === start.length) ({ start, end, kind, glued, block } = lists = room(count * 2, lists));
      const letters = entry & (LETTER | DIGIT);
      start[count] = at;
      at += 1;
      if (letters) {
        // Dropped units inside a run belong to it, behind it only combining marks.
        for (let next = at; next < edge; next += 1) {
          const inner = units[text.charCodeAt(next)] || unitOf(text.charCodeAt(next));
          if (inner & (letters | MARK)) at = next + 1;
          else if (inner & 0xffff) break;
        }
        if (letters === LETTER && at === (start[count] as number) + 1) at = initials(text, at, edge);
        const raw = text.slice(start[count], at);
        let known = folded.get(raw);
        if (known === undefined) {
          known = foldWord(raw).replaceAll('.', '');
          folded.set(raw, known);
        }
        word.push(known);
      } else word.push('');
      end[count] = at;
      kind[count] = letters === LETTER ? KIND.word : letters ? KIND.number : unit;
      glued[count] = isGlued;
      block[count] = index;
      count += 1;
      isGlued = 1;
    }
  }
  return { text, count, word, start, end, kind, glued, block };
}

type Lists = Pick<Tokens, 'start' | 'end' | 'kind' | 'glued' | 'block'>;

/** Lists for so many tokens, with what the old ones hold. */
function room(count: number, old?: Lists): Lists {
  const lists: Lists = {
    start: new Uint32Array(count + 8),
    end: new Uint32Array(count + 8),
    kind: new Uint16Array(count + 8),
    glued: new Uint8Array(count + 8),
    block: new Uint32Array(count + 8),
  };
  if (old) for (const name of Object.keys(old) as (keyof Lists)[]) lists[name].set(old[name]);
  return lists;
}

/** “U.N.” is one word: past single letters with full stops. */
function initials(text: string, from: number, end: number): number {
  const letter = (at: number) => at < end && (unitOf(text.charCodeAt(at)) & LETTER) !== 0;
  const point = (at: number) => at < end && text.charCodeAt(at) === POINT;
  let at = from;
  while (point(at) && letter(at + 1) && !letter(at + 2)) at += 2;
  return at > from && point(at) ? at + 1 : at;
}
