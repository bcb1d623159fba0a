/** Who speaks? In transcripts and interviews a block begins with its speaker: “MR. SMITH: …”, “Sədr: – …”. */
import type { Tagged } from './tagging.ts';
import { KIND } from './tokens.ts';

const COLON = 58;
const STOP = 46;
const QUESTION = new Set([63, 0x61f, 0x55e]);
/** Tokens before the colon, at most. */
const LONGEST = 6;
/** Turns from which a page is a conversation, and not one with a “Note: …”. */
const FEWEST = 3;

/** The speakers of a page by block. */
export class Turns {
  readonly #tagged: Tagged;
  readonly #speakers = new Map<number, string>();
  /** Blocks that end with a question. */
  readonly #questions = new Set<number>();

  constructor(tagged: Tagged) {
    this.#tagged = tagged;
    const { block, count, kind } = tagged;
    for (let from = 0; from < count; ) {
      const here = block[from] as number;
      const speaker = this.#speakerAt(from);
      if (speaker) this.#speakers.set(here, speaker);
      while (from < count && block[from] === here) from += 1;
      if (QUESTION.has(kind[from - 1] as number)) this.#questions.add(here);
    }
    if (this.#speakers.size < FEWEST) this.#speakers.clear();
  }

  /** Last word of the speaker's name, or undefined where a block is nobody's turn. */
  speakerOf(token: number): string | undefined {
    return this.#speakers.get(this.#tagged.block[token] as number);
  }

  /** Whether the block of a token ends with a question, which the next one answers. */
  asks(token: number): boolean {
    return this.#questions.has(this.#tagged.block[token] as number);
  }

  #speakerAt(from: number): string | undefined {
    const { kind, word, block, article } = this.#tagged;
    if (article.blocks[block[from] as number]?.kind === 'heading') return undefined;
    let name: string | undefined;
    for (let at = from; at - from < LONGEST && block[at] === block[from]; at += 1) {
      if (kind[at] === COLON) return name;
      if (kind[at] === KIND.word) name = word[at];
      else if (kind[at] !== STOP) return undefined;
    }
    return undefined;
  }
}
