/** Who acts: parties, their institutions and the people who act for them, put together from names, adjectives and nouns. */
import type { ClaimLanguage, PartyAtom } from './language.ts';
import type { Institution } from './language-data.ts';
import type { Found } from './phrases.ts';
import { roleOf } from './roles.ts';
import { type Agent, covering, type Span } from './sentence.ts';
import type { Word } from './words.ts';

interface Part extends Span {
  kind: PartyAtom['kind'] | 'group';
  party: string | null;
  institution: Institution | null;
  labels: string[];
  /** Its last word is the name of a country or capital: "ministers of Azerbaijan". */
  endsInPlace?: boolean;
}

const MOST_FILLERS = 3;

/** Whether only words that may stand inside the name of an institution lie between two parts. */
function onlyFillers(left: Part, right: Part, texts: readonly string[], fillers: ReadonlySet<string>): boolean {
  if (right.from - left.to > MOST_FILLERS) return false;
  for (let at = left.to; at < right.from; at++) if (!fillers.has(texts[at] as string)) return false;
  return true;
}

/** Whether a linking word (of, in) and at most an article and fillers lie between two parts. */
function linked(left: Part, right: Part, texts: readonly string[], grammar: Grammar): boolean {
  if (right.from - left.to > MOST_FILLERS || !grammar.links.has(texts[left.to] as string)) return false;
  for (let at = left.to + 1; at < right.from; at++) {
    const text = texts[at] as string;
    if (!grammar.definite.has(text) && !grammar.fillers.has(text)) return false;
  }
  return true;
}

interface Grammar {
  fillers: ReadonlySet<string>;
  links: ReadonlySet<string>;
  definite: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** The country may follow its institution without a link ("парламент Азербайджана"). */
  genitiveFollows: boolean;
}

const isPlace = (part: Part): boolean => part.kind === 'name' || part.kind === 'adjective';
const isHead = (part: Part): boolean => ['institution', 'side', 'together'].includes(part.kind);

/** One noun phrase out of two neighbouring parts, or undefined where they do not belong together. */
function joined(left: Part, right: Part, texts: readonly string[], grammar: Grammar): Part | undefined {
  const make = (party: string | null, institution: Institution | null, labels = right.labels): Part => ({
    kind: 'group',
    from: left.from,
    to: right.to,
    party,
    institution,
    labels,
  });
  if (onlyFillers(left, right, texts, grammar.fillers)) {
    if (left.kind === 'both' && (isHead(right) || right.kind === 'adjective'))
      return make('both', right.institution, left.labels.length > 0 ? left.labels : right.labels);
    if (left.kind === 'group' && left.party === 'both' && left.institution === null && isHead(right))
      return make('both', right.institution);
    if ((isPlace(left) || left.kind === 'ours' || (left.kind === 'group' && !left.institution)) && isHead(right)) {
      return make(left.party, right.institution);
    }
    if (isPlace(left) && right.kind === 'named')
      return make(left.party === 'other' ? 'other' : right.party, right.institution);
    if (left.institution && right.kind === 'named' && (left.party === null || left.party === right.party)) {
      // "Депутаты Милли Меджлиса": the first noun is the head.
      return make(right.party, left.institution, grammar.genitiveFollows ? left.labels : right.labels);
    }
    if ((left.kind === 'named' || left.kind === 'group') && right.kind === 'institution') {
      if (right.institution === 'committee' || left.institution === right.institution)
        return make(left.party, right.institution, grammar.genitiveFollows ? left.labels : right.labels);
    }
    if (
      grammar.genitiveFollows &&
      left.kind === 'institution' &&
      right.kind !== 'institution' &&
      right.kind !== 'both'
    ) {
      return { ...make(right.party, left.institution, left.labels), endsInPlace: isPlace(right) };
    }
  }
  if (!left.institution || !linked(left, right, texts, grammar)) return undefined;
  if (left.party !== null && right.party !== left.party) return undefined;
  if (right.party === null) return undefined;
  return { ...make(right.party, left.institution, left.labels), endsInPlace: isPlace(right) };
}

/** "X and Y": both, where they are the two parties. */
function coordinated(left: Part, right: Part, texts: readonly string[], grammar: Grammar): Part | undefined {
  const between = texts.slice(left.to, right.from);
  if (between.length !== 1 || !grammar.and.has(between[0] as string)) return undefined;
  if (left.party === null || right.party === null) return undefined;
  const shared = left.endsInPlace === true && isPlace(right);
  const sameKind =
    shared || isPlace(left) === isPlace(right) || left.institution === right.institution || right.institution !== null;
  if (!sameKind) return undefined;
  const parties = new Set([left.party, right.party]);
  const party = parties.has('other') ? 'other' : parties.size === 1 ? left.party : 'both';
  const kind = left.kind === 'adjective' && right.kind === 'adjective' ? 'adjective' : 'group';
  return { ...right, kind, from: left.from, party, institution: right.institution ?? left.institution };
}

/** Joins neighbours from left to right until nothing changes. */
function joinAll(parts: Part[], join: (left: Part, right: Part) => Part | undefined): Part[] {
  const made: Part[] = [];
  for (const part of parts) {
    let last: Part | undefined = part;
    for (let left = made.at(-1); left; left = made.at(-1)) {
      const group = join(left, last);
      if (!group) break;
      made.pop();
      last = group;
    }
    made.push(last);
  }
  return made;
}

/**
 * Finds the parties of a sentence and those who act for them.
 * @param texts folded words, empty inside the names of instruments
 */
export function findAgents(
  words: readonly Word[],
  texts: readonly string[],
  dates: readonly Span[],
  headline: boolean,
  language: ClaimLanguage,
): Agent[] {
  const { data } = language;
  const grammar: Grammar = {
    fillers: new Set(data.parties.fillers),
    links: new Set(data.parties.links),
    definite: language.literal.definite,
    // In headlines a comma stands for "and".
    and: new Set([...language.literal.and, '-', '/', ...(headline && data.order === 'svo' ? [','] : [])]),
    genitiveFollows: data.order === 'free',
  };
  // "двумя днями позже": a number in a date is nobody.
  const found = language.parties.in(texts).filter(({ from }) => !covering(dates, from));
  const atoms = found.map(({ from, to, labels, value }: Found<PartyAtom>): Part => ({ from, to, labels, ...value }));
  const pairs = joinAll(atoms, (left, right) => joined(left, right, texts, grammar));
  const joinedAgain = joinAll(
    joinAll(pairs, (left, right) => coordinated(left, right, texts, grammar)),
    (left, right) => joined(left, right, texts, grammar),
  );
  return joinedAgain.flatMap((part): Agent[] => {
    if (part.kind === 'both' || part.kind === 'side') return [];
    const { from, to, party, institution, labels } = part;
    const cases = labels.length > 0 ? new Set((labels.at(-1) as string).split('|')) : undefined;
    const last = texts[to - 1] as string;
    const attribute = part.kind === 'adjective' || /'s$|s'$/.test(last);
    return [
      { from, to, party, institution, role: roleOf(part, cases, { words, texts, dates, language }), cases, attribute },
    ];
  });
}
