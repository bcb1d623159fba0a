/** The way in: text and lexicon in, mentions out. */
import type { Article } from '../page/article.ts';
import type { Candidate } from './candidate.ts';
import type { DocumentProfile, Lexicon, ProvisionProfile } from './compile.ts';
import { weighDocument } from './document.ts';
import type { Mention } from './mention.ts';
import { findCounted, findLaws, weighProvision, weighTreaty } from './provision.ts';
import { adoptQuotes } from './quotes.ts';
import { resolve } from './resolve.ts';
import { type Tagged, tag } from './tagging.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface FindOptions {
  /**
   * Whether the reader sees the text between two offsets (UTF-16 code units into `Article.text`). Asked only for places that
   * may be mentions or decide about one.
   */
  isVisible?(start: number, end: number): boolean;
}

/**
 * Finds where instruments are named.
 * @returns mentions in the order of the text, none overlapping another
 */
export function findMentions(article: Article, lexicon: Lexicon, options: FindOptions = {}): Mention[] {
  const { tagged, candidates } = decide(article, lexicon, options);
  return candidates.flatMap((candidate) =>
    candidate.kept ? [withinBlock(mentionOf(tagged, candidate), article)] : [],
  );
}

/** A dash at the end of one block joins nothing to the next: a mention begins no sooner than the block it ends in. */
function withinBlock(mention: Mention, { blocks }: Article): Mention {
  const block = blocks.find(({ start, end }) => start < mention.end && mention.end <= end);
  return block && block.start > mention.start ? { ...mention, start: block.start } : mention;
}

/** Where a candidate stands in the text. */
export function mentionOf(tagged: Tagged, { instrument, from, to, head, standing, treatyOnly }: Candidate): Mention {
  const { lexicon } = tagged.vocabulary;
  const language = lexicon.languages[tagged.language[head] as number]?.id;
  const noun = lexicon.features[tagged.feature[head] as number];
  const inflection = tagged.inflection[head] as string;
  return {
    instrument: lexicon.instruments[instrument]?.id as string,
    start: tagged.start[from] as number,
    end: tagged.end[to] as number,
    rule: `${language}.${noun}.${treatyOnly ? 'treaty' : standing}${inflection ? `+${inflection}` : ''}`,
  };
}

/** All places that were weighed, in the order of the text, with `kept` set on the mentions. */
export function decide(
  article: Article,
  lexicon: Lexicon,
  options: FindOptions,
): { tagged: Tagged; candidates: Candidate[] } {
  const tagged = tag(article, vocabularyOf(lexicon));
  const all: Candidate[] = [];
  lexicon.instruments.forEach((profile, instrument) => {
    const weighed =
      profile.kind === 'document' ? documents(tagged, profile, instrument) : provisions(tagged, profile, instrument);
    // Nothing to decide, and no layout to ask for, where nothing is named and no word speaks for it.
    if (!weighed.some(({ standing, score }) => standing === 'named' || (standing === 'open' && score > 1))) return;
    const visible = options.isVisible;
    const seen = visible
      ? weighed.filter(({ from, to }) => visible(tagged.start[from] as number, tagged.end[to] as number))
      : weighed;
    resolve(tagged, profile, seen);
    adoptQuotes(tagged, seen);
    all.push(...seen);
  });
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = -1;
  for (const candidate of all) {
    if (!candidate.kept) continue;
    if (candidate.from <= end) candidate.kept = false;
    else end = candidate.to;
  }
  return { tagged, candidates: all };
}

function documents(tagged: Tagged, profile: DocumentProfile, instrument: number): Candidate[] {
  const uses = new Map(profile.nouns);
  const found: Candidate[] = [];
  for (const at of tagged.nouns) {
    const use = uses.get(tagged.feature[at] as number);
    if (!use) continue;
    const candidate = weighDocument(tagged, at, profile, instrument, use);
    if (use !== 'proper' || candidate.proper) found.push(candidate);
  }
  return found;
}

function provisions(tagged: Tagged, profile: ProvisionProfile, instrument: number): Candidate[] {
  const found: Candidate[] = [];
  let end = -1;
  for (const at of tagged.nouns) {
    const feature = tagged.feature[at] as number;
    if (feature === profile.noun) {
      const candidate = weighProvision(tagged, at, profile, instrument);
      if (candidate) {
        found.push(candidate);
        end = candidate.to;
      }
    } else if (profile.treaty.includes(feature) && at > end) {
      const candidate = weighTreaty(tagged, at, profile, instrument);
      if (candidate) found.push(candidate);
    }
  }
  if (found.length === 0) return found;
  const heads = tagged.nouns.filter((at) => tagged.feature[at] === profile.noun);
  const others = [...findLaws(tagged, profile, instrument), ...findCounted(tagged, heads, profile, instrument)];
  return [...found, ...others].sort((a, b) => a.head - b.head);
}
