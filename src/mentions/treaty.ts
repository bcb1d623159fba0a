/** The treaty that an article belongs to, as it stands beside it: “of the UN Charter”, “BM Şartı'nın”, “der UN-Charta”. */
import { F, ROLE } from './classes.ts';
import type { ProvisionProfile } from './compile.ts';
import { after, before } from './neighbours.ts';
import type { Core } from './numbers.ts';
import { ownerAfter, ownerBefore } from './owners.ts';
import type { Tagged } from './tagging.ts';
import { KIND } from './tokens.ts';

const COMMA = 44;
const SLASH = 47;

/** Where to look from; `noun`: it is the treaty's own noun that stands there. */
interface Start {
  from: number;
  to: number;
  noun?: boolean;
}

/** What stands in the place of the treaty. */
export interface Treaty {
  from: number;
  to: number;
  owner: boolean;
  noun: boolean;
  /** Why it is another treaty or law, or empty. */
  against: string;
}

/** Why a treaty with a subject in its name is another: “Charter on Strategic Partnership”. */
export const TOPIC = 'another subject';

const NOTHING: Treaty = { from: 0, to: 0, owner: false, noun: false, against: '' };

/** The treaty before or after the core; past a comma or a slash only where none stands directly beside it. */
export function treatyOf(tagged: Tagged, core: Core, profile: ProvisionProfile): Treaty | undefined {
  const told = ({ owner, noun, against }: Treaty) => owner || noun || against !== '';
  const right = treatyBeside(tagged, core, profile, 1);
  const nounFirst = tagged.vocabulary.lexicon.languages[tagged.language[core.to] as number]?.nounFirst;
  const left = nounFirst ? NOTHING : treatyBeside(tagged, core, profile, -1);
  if (told(right) || told(left)) return told(right) ? right : left;
  const next = before(tagged, core.from);
  const owned = tagged.vocabulary.lexicon.languages[tagged.language[core.to] as number]?.owned;
  if (isAnotherOne(tagged, core, next)) return { ...left, against: 'another one' };
  if (next >= 0 && owned?.includes(tagged.inflection[core.to] as string)) {
    const unknown = tagged.feature[next] === 0 && tagged.kind[next] === KIND.word;
    if (unknown || tagged.role[next] === ROLE.noun) return { ...left, against: 'another owner' };
  }
  return [1 as const, -1 as const]
    .map((side) => treatyBeside(tagged, core, profile, side, true))
    .find(({ owner, noun }) => owner && noun);
}

/** “My lease has an Article 51 too”, “another Article 51”; but “an Article 51 letter” tells what the letter rests on. */
function isAnotherOne(tagged: Tagged, core: Core, left: number): boolean {
  const f = tagged.feature[left];
  if (left < 0 || (f !== F.a && f !== F.another && tagged.feature[core.from - 1] !== F.suffix)) return false;
  const right = after(tagged, core.to);
  return right < 0 || tagged.role[right] === ROLE.function;
}

/** The treaty's name beside a core. */
export function treatyBeside(
  tagged: Tagged,
  core: Start,
  profile: ProvisionProfile,
  side: 1 | -1,
  mark = false,
): Treaty {
  const { found, common, qualified } = walk(tagged, core, profile, side, mark);
  if (common && !found.owner) found.against ||= 'another law or treaty';
  if (qualified && !found.owner) found.against ||= 'another owner';
  return found;
}

/** Walks outward from a core over words that make up the treaty's name. */
function walk(
  tagged: Tagged,
  core: Start,
  profile: ProvisionProfile,
  side: 1 | -1,
  mark: boolean,
): { found: Treaty; common: boolean; qualified: boolean } {
  const { feature, role, first, last, kind } = tagged;
  const found: Treaty = { from: core.from, to: core.to, owner: false, noun: core.noun ?? false, against: '' };
  const step = (at: number) => (side > 0 ? after(tagged, last[at] as number) : before(tagged, first[at] as number));
  let of = false;
  let gap = 0;
  let common = false;
  /** A word stands with the treaty's noun that tells whose it is: “of the club's charter”, “устава кооператива”. */
  let qualified = false;
  let own = false;
  const told = () => ({ found, common, qualified: qualified || (own && found.noun && !core.noun) });
  let at = side > 0 ? after(tagged, core.to) : before(tagged, core.from);
  if (at < 0 && mark) at = pastMark(tagged, side > 0 ? core.to : core.from, side);
  for (; at >= 0; at = step(at)) {
    const f = feature[at] as number;
    const owner = f === profile.owner;
    if (profile.others.includes(f) && !found.noun) {
      common = true;
      continue;
    }
    if (owner || (profile.treaty.includes(f) && (role[at] === ROLE.noun || role[at] === ROLE.modifier))) {
      if (owner) found.owner = true;
      else if (found.noun) return told();
      else {
        found.noun = true;
        qualified = side > 0 && gap > 0;
      }
      if (side > 0) found.to = last[at] as number;
      else found.from = first[at] as number;
      of = false;
      gap = 0;
    } else if (role[at] === ROLE.law || role[at] === ROLE.rival) {
      const next = step(at);
      const charter = next >= 0 && profile.treaty.includes(feature[next] as number);
      if (charter) found.noun = true;
      // The name of a state beside an article says nothing yet: “the United States invoked Article 51”.
      const tells = role[at] === ROLE.law || charter || found.noun || of;
      if (!found.owner && tells) found.against = 'another law or treaty';
      return told();
    } else if (f === F.of || f === F.the || f === F.title || f === F.this || f === F.that || f === F.own) {
      if (f === F.of) of = true;
      // “Статья 51 своего устава”: the charter of whoever the sentence is about.
      if (f === F.own) own = true;
    } else if ((f === 0 && kind[at] === KIND.word) || role[at] === ROLE.modifier) {
      if (found.noun && !found.owner) {
        qualified ||= side > 0 ? ownerAfter(tagged, at) : ownerBefore(tagged, at);
        break;
      }
      // One unknown adjective or abbreviation may stand between the article and its law: “статья 51 Трудового кодекса”.
      gap += 1;
      if (found.owner || found.noun || gap > (of ? 1 : 2)) break;
    } else {
      // “A Charter on Strategic Partnership”.
      if (core.noun && side > 0 && f === F.on && !found.owner) found.against = TOPIC;
      // “Article 51 of 14 May”, “the Charter of 1945”: a date tells nothing about the treaty.
      if (found.noun) of = false;
      break;
    }
  }
  if (of && side > 0 && !found.owner) found.against = 'another law or treaty';
  return told();
}

/** “Article 51, UN Charter”, “article 51/Charte”: one comma or slash may stand between. */
function pastMark({ kind, block, count, feature }: Tagged, edge: number, side: 1 | -1): number {
  const mark = edge + side;
  const next = mark + side;
  if (next < 0 || next >= count || block[next] !== block[edge] || !feature[next]) return -1;
  return kind[mark] === COMMA || kind[mark] === SLASH ? next : -1;
}
