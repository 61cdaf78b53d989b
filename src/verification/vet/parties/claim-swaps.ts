import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { SUBJECT } from '../facts/name-slots.ts';
import { isDescribed } from '../names/described-groups.ts';
import { EVENT, sortOf } from '../names/name-sorts.ts';
import { isSoCalled } from '../names/named-parties.ts';
import { isCompounded } from '../reading/compounded-names.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';
import { followersOf, isKnownThere } from './claim-slots.ts';
import { strangersIn } from './claim-strangers.ts';
import { doesAlike, governs, standsIn } from './stands-in.ts';
import type { Stranger } from './stranger.ts';
import { isAgent, isForce, isWhom } from './where-or-who.ts';

/** A name of the draft that stands where the claim has another. */
export interface Swap extends Span {
  readonly text: string;
  readonly expected: string;
  readonly place: boolean;
}

/** Where names are that a claim may be about. */
export interface NamedAround {
  /** In the sentence. */
  readonly here: ReadonlySet<number>;
  /** In the sentences before it. */
  readonly before: ReadonlySet<number>;
}

/**
 * The one name that a part of a sentence has instead of one of the claim's: exactly one of the claim's names is nowhere near, and exactly one
 * of the same sort is there that the fact knows nothing of. Otherwise null: a story may add names and leave some out. Names of earlier
 * sentences excuse the missing one, unless the other stands in its very place: "the bridge at Port Ellis" for "the bridge at Quemada".
 */
export function swappedName(
  profile: FactProfile,
  sentence: DraftSentence,
  part: Span,
  around: NamedAround,
  predicate: number,
  shelf: FactShelf,
): Swap | null {
  const { lexicon } = shelf;
  // A fact with a figure is told by it: whose or where it is, is asked there.
  if (profile.unit !== null) return null;
  const { start, end } = part;
  if (isDenied(sentence.text.slice(start - sentence.start, end - sentence.start), profile)) return null;
  const own = [...new Set(profile.claimEntities)];
  // What stands for a name must not be another name of the claim itself.
  const isMissing = (entity: number, near: ReadonlySet<number>): boolean =>
    !near.has(entity) &&
    ![...near].some((other) => !own.includes(other) && lexicon.areRelated(entity, other)) &&
    !own.some(
      (other) =>
        other !== entity &&
        near.has(other) &&
        lexicon.related(entity).has(other) &&
        sortOf(other, lexicon) === sortOf(entity, lexicon),
    );
  const here = namesApart(sentence);
  const missing = own.filter((entity) => isMissing(entity, here) && !isOwnerOfNamed(profile, entity, here));
  const strangers = strangersIn(profile, sentence, part, predicate >= PREDICATE, shelf);
  // "American support for Israel" tells nothing of somebody else whom others support.
  const told = own.some((entity) => around.here.has(entity) || around.before.has(entity));
  if (own.length > 1 && !told && strangers.filter((each) => each.sort !== 'unknown').length > 1) return null;
  // Who keeps out of another war, or of none, is not what the claim is about.
  const topic = missing.find(
    (entity) => sortOf(entity, lexicon) === EVENT && isMissing(entity, around.before),
  );
  const words = profile.claimWords.size;
  const names = own.filter((each) => around.here.has(each) || around.before.has(each)).length;
  // "Iran's terror attack" is a party's, wherever it lies.
  const has = (entity: number, { follower }: Stranger): boolean =>
    follower.length > 3 &&
    sortOf(entity, lexicon) !== 'place' &&
    profile.claimWords.has(shelf.concepts.of(follower)) &&
    followersOf(profile, entity).includes(follower);
  for (const entity of missing) {
    const sort = sortOf(entity, lexicon);
    const alike = missing.filter(
      (other) => other !== entity && sortOf(other, lexicon) === sort && isMissing(other, around.before),
    );
    const slot = shelf.slotInClaim(profile, entity);
    const free = strangers.filter(
      (stranger) => !missing.some((other) => other !== entity && has(other, stranger)),
    );
    const rival =
      free.find((stranger) => has(entity, stranger) && stranger.sort === 'place') ??
      rivalOf(sort, slot, followersOf(profile, entity), free);
    // "The Badr Organization" may be one of the militias; it is no Kataib Hezbollah.
    if (rival !== null && isSoCalled(rival.text) && isDescribed(entity, lexicon)) continue;
    if (rival === null || (topic !== undefined && topic !== entity)) continue;
    // "Who is Kataib Hezbollah? An Iraqi militia": what somebody is, not somebody else.
    if (around.before.has(entity) && /^an?\s/iu.test(rival.text)) continue;
    if (rival.entity === null && (standsIn(profile, rival.text) || governs(rival, entity, sentence, shelf)))
      continue;
    // Of two missing places, the stranger stands for that which has its very place: "attack on".
    if (
      alike.length > 0 &&
      !(rival.slot === slot && (slot === SUBJECT || profile.claimWords.has(rival.slot)))
    )
      continue;
    // Whoever is the prime minister of Iraq is that of no other country.
    const office = predicate >= 1 && own.some((each) => around.here.has(each) && lexicon.isPerson(each));
    if (rival.entity !== null && !office && isKnownThere(rival.entity, rival.slot, shelf)) continue;
    // "Revolutionary Guard personnel" for those of Kataib Hezbollah.
    const there = slot === rival.slot || has(entity, rival);
    const sameSlot = slot !== null && (there || profile.claimWords.has(rival.slot));
    const few = sameSlot ? FEWEST_IN_SLOT : FEWEST;
    if (
      words < few.words &&
      words + names < few.together &&
      !(office && hasOffice(rival, sameSlot, sentence, profile, shelf))
    )
      continue;
    if (predicate < (there ? PREDICATE_IN_SLOT : PREDICATE)) continue;
    if (!sameSlot && !isMissing(entity, around.before)) continue;
    // Who does something is a party, countries too.
    if (there && isDoneByWhomElse(profile, entity, rival, sentence)) continue;
    const within =
      sort === EVENT &&
      (/\s(?:war|conflict|crisis)\s+in\s+(?:the\s+)?$/iu.test(
        sentence.text.slice(0, rival.start - sentence.start),
      ) ||
        /^\s+(?:war|conflict|crisis)(?!\p{L})/iu.test(sentence.text.slice(rival.end - sentence.start)));
    const acts =
      slot === SUBJECT &&
      (there || isAgent(rival, sentence) || doesAlike(profile, entity, rival, sentence, shelf));
    const place =
      within ||
      (sort === 'place' &&
        !acts &&
        !isBlamed(profile, entity) &&
        !isForce(rival, sentence) &&
        !isWhom(rival, sentence));
    return {
      start: rival.start,
      end: rival.end,
      text: rival.text,
      expected: lexicon.entity(entity).name,
      place,
    };
  }
  return null;
}

/** "They support Israel" for "supported by Iran": whom somebody supports is not who supports. */
function isDoneByWhomElse(
  { fact, claimMentions }: FactProfile,
  entity: number,
  rival: Stranger,
  sentence: DraftSentence,
): boolean {
  const own = claimMentions.find(({ entities }) => entities.includes(entity));
  return own !== undefined && BY.test(fact.claim.slice(0, own.start)) && !isAgent(rival, sentence);
}

const BY = /\sby\s+(?:the\s+)?$/iu;

/** Whether an office is that of a country: "the prime minister of Iran", "Iran's prime minister"; militias that Iran backs have none. */
function hasOffice(
  { end }: Stranger,
  sameSlot: boolean,
  { text, start }: DraftSentence,
  { claimWords }: FactProfile,
  { concepts }: FactShelf,
): boolean {
  const [owned] = concepts.read(text.slice(end - start).replace(/^['’]s?/u, ''));
  return sameSlot || (owned !== undefined && owned.start <= 1 && claimWords.has(owned.concept));
}

/** Whether a claim names somebody only as whose another is who is there: "Iran's Quds Force". */
function isOwnerOfNamed(
  { fact, claimMentions }: FactProfile,
  entity: number,
  here: ReadonlySet<number>,
): boolean {
  const position = claimMentions.findIndex(({ entities }) => entities.includes(entity));
  const [owner, owned] = [claimMentions[position], claimMentions[position + 1]];
  return (
    owner !== undefined &&
    owned !== undefined &&
    /^['’]s?\s+$/u.test(fact.claim.slice(owner.end, owned.start)) &&
    owned.entities.some((each) => here.has(each))
  );
}

/** Whether a claim has a country do something, or be blamed for it: no place of anything. */
function isBlamed({ fact, claimMentions }: FactProfile, entity: number): boolean {
  const mention = claimMentions.find(({ entities }) => entities.includes(entity));
  return (
    mention !== undefined &&
    /(?<!\p{L})(?:blam\p{L}+|accus\p{L}+|by)\s+(?:the\s+)?$/iu.test(fact.claim.slice(0, mention.start))
  );
}

/** What a sentence names, "Iran" of "the Iranian army" left out. */
function namesApart(sentence: DraftSentence): ReadonlySet<number> {
  const { mentions, parties } = sentence;
  const apart = mentions.filter(
    (mention) => !parties.some((party) => overlap(party, mention)) && !isCompounded(mention, sentence),
  );
  return new Set(apart.flatMap(({ entities }) => entities));
}

/** Words that say where or by whom something was not done. */
const DENIED =
  /(?<!\p{L})(?:not|never|nothing|refrain(?:s|ed|ing)?|(?:stay(?:s|ed|ing)?|ke(?:pt|eps?|eping)|steer(?:s|ed|ing)?) (?:out|away|clear)|avoid(?:s|ed|ing)?|sh(?:ied|ies|y|ying) away|reluctan(?:t|ce)|loath|wary|hesita\p{L}+|unwilling\p{L}*|reservations|misgivings|qualms|scruples|cold feet|thought twice|drew the line|held (?:back|off)|balked|stopped short|instead of|rather than|far from|other than)(?!\p{L})/iu;

/** "The US had shied away from retaliating in Iraq" does not put there what a claim has in Syria. */
function isDenied(text: string, { fact }: FactProfile): boolean {
  // "Without them he could not have" denies nothing.
  const denied = DENIED.test(text) && !DENIED.test(fact.claim) && !/(?<!\p{L})without(?!\p{L})/iu.test(text);
  return denied || SUPPOSED.test(text);
}

/** What might have been: "had Syria been …, the United States might have been reluctant". */
const SUPPOSED =
  /^\W*(?:if|suppose|imagine|had)\s|^\W*(?:would|could|should|might)\s[^.]*\?|(?<!\p{L})(?:might|would|could|should)\s+(?:\p{Ll}+\s+)?have\s+(?:been|\p{Ll}+ed)(?!\p{L})/iu;

/** The one stranger that may stand for a name of a sort: of the same sort, or whatever else stands in its very place. */
function rivalOf(
  sort: string,
  slot: string | null,
  followers: readonly string[],
  strangers: readonly Stranger[],
): Stranger | null {
  const same = strangers.filter((stranger) => stranger.sort === sort);
  const there = strangers.filter(
    (stranger) =>
      stranger.slot === slot &&
      // "The Ukraine war" for the Gaza war.
      (followers.includes(stranger.follower) ||
        (!['unknown', 'person'].includes(stranger.sort) && slot === SUBJECT && sort !== 'person')),
  );
  const rivals = same.length > 0 ? same : there;
  return rivals.length === 1 ? (rivals[0] ?? null) : null;
}

/** The share of a claim's words, names apart, that must be there when one name is another. */
const PREDICATE = 0.8;
/** The same where the other name stands in the very place. */
const PREDICATE_IN_SLOT = 0.6;
/** Fewest words of a claim, or words and names, that tell that a sentence means it though a name is another. */
const FEWEST = { words: 3, together: 5 } as const;
/** The same where the other name stands in the very place. */
const FEWEST_IN_SLOT = { words: 2, together: 3 } as const;
