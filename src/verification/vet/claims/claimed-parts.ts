import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { areDescribedAlike } from '../names/described-groups.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { namedParties } from '../names/named-parties.ts';
import { areOne } from '../parties/agent-faults.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { namedNumbers } from '../words/named-numbers.ts';
import { type NamedRoles, nameRoles } from './name-roles.ts';

/** Share of a claim's words that a sentence has which means it, whoever has the part there. */
const MEANT = 0.6;

/** Fewest words and names of a claim that the sentence must have. */
const FEWEST = 4;

/** Share of what a claim has in common with a sentence that another must have to tell of the name what the sentence does. */
const AS_MUCH = 0.5;

/** What a claim tells of one name. */
export interface Part {
  readonly profile: FactProfile;
  readonly own: NamedRoles;
  /** Of its keys, the one it is found by. */
  readonly key: string;
}

/** The roles of the names in a claim. */
export type Claimed = (profile: FactProfile) => readonly NamedRoles[];

/** What a sentence, with the one that it leans on, says. */
export interface SaidWords {
  /** Concepts of its words. */
  readonly said: ReadonlySet<string>;
  /** Entities that it names. */
  readonly named: readonly number[];
}

/** The roles of the names in the claim of a fact. */
export function rolesOfClaim(
  { fact, claimMentions: mentions }: FactProfile,
  shelf: FactShelf,
): readonly NamedRoles[] {
  const { claim: text } = fact;
  const parties = namedParties(text, 0, mentions, (entity) => shelf.lexicon.isPlace(entity));
  return nameRoles({ text, start: 0, mentions, parties }, shelf);
}

/** What the claims of all facts tell of names, by the keys of roles. */
export function partsByKey({ profiles }: FactShelf, claimed: Claimed): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>();
  for (const profile of profiles)
    for (const own of claimed(profile))
      for (const key of own.keys) {
        const list = parts.get(key) ?? [];
        list.push({ profile, own, key });
        parts.set(key, list);
      }
  return parts;
}

/** Whether two lists of names may name one. */
export function areSame(some: readonly number[], others: readonly number[], lexicon: EntityLexicon): boolean {
  return (
    areOne(some, others, lexicon) ||
    some.some((one) => others.some((other) => areDescribedAlike(one, other, lexicon)))
  );
}

/** Whether a sentence means a claim, whoever has a part in it there; a fact with a figure is told by that. */
export function isMeant(
  profile: FactProfile,
  { said, named }: SaidWords,
  sentence: DraftSentence,
  shelf: FactShelf,
): boolean {
  const { claimWords, claimEntities, fact } = profile;
  if (!shelf.areTold(claimWords, said, MEANT)) return false;
  if (fact.figure !== null) {
    const numbers = namedNumbers(fact.figure);
    if (!sentence.figures.some(({ figure }) => namedNumbers(figure).some((each) => numbers.includes(each))))
      return false;
  }
  const words = [...claimWords].filter((word) => said.has(word)).length;
  const names = claimEntities.filter((entity) => areOne([entity], named, shelf.lexicon)).length;
  return words >= 2 && words + names >= (words === claimWords.size ? FEWEST - 1 : FEWEST);
}

/** Whether a sentence has what is done in a claim, by verbs of which somebody is the subject or the object, or that are passive. */
export function isDone(
  profile: FactProfile,
  said: ReadonlySet<string>,
  claimed: Claimed,
  { concepts }: FactShelf,
): boolean {
  const passive = [...profile.fact.claim.matchAll(PASSIVE)].map(([, verb = '']) => concepts.of(verb));
  const deeds = claimed(profile)
    .flatMap(({ keys }) => [...keys])
    .flatMap((key) => (/^(?:do|to):/.test(key) ? [key.slice(3)] : []))
    .concat(passive)
    .filter((word) => profile.claimWords.has(word));
  return deeds.length === 0 || deeds.some((word) => said.has(word));
}

const PASSIVE = /(?<!\p{L})(?:is|are|was|were|been|be)\s+(\p{Ll}{3,})/gu;

/** Whether another fact gives the draft's name that part, or tells of it about as much of the sentence. */
export function isKnownOtherwise(
  told: NamedRoles,
  there: readonly Part[],
  meant: FactProfile,
  { said, named }: SaidWords,
  shelf: FactShelf,
): boolean {
  const { lexicon } = shelf;
  const met = ({ claimWords }: FactProfile): number =>
    [...claimWords].reduce((sum, word) => sum + (said.has(word) ? shelf.wordWeight(word) : 0), 0);
  const enough = met(meant) * AS_MUCH;
  // "The Hamas attack on Israel" is another than those on US targets.
  const hasOthers = ({ claimEntities }: FactProfile): boolean =>
    claimEntities.some(
      (entity) =>
        areOne([entity], named, lexicon) && !areOne([entity], [...meant.entities, ...told.entities], lexicon),
    );
  return there.some(
    ({ profile, own }) =>
      profile !== meant &&
      areSame(told.entities, own.entities, lexicon) &&
      (met(profile) >= enough || hasOthers(profile)),
  );
}
