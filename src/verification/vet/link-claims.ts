import type { TimeMention } from '../../language/times.ts';
import type { FactProfile } from './fact-profile.ts';
import type { FactShelf } from './fact-shelf.ts';
import { differingTime } from './figure-link.ts';
import type { DraftSentence } from './read-sentences.ts';

/** A fact whose claim a sentence makes in its own words. */
export interface ClaimLink {
  readonly profile: FactProfile;
  /** 0–1: how much of the claim the sentence holds. */
  readonly coverage: number;
  /** A time of the sentence that cannot be the fact's. */
  readonly time: TimeMention | null;
  /** A name of the sentence that stands where the claim has another. */
  readonly swapped: { readonly entity: number; readonly expected: number; readonly place: boolean } | null;
}

/** How much of a claim a sentence must hold to make it. */
const MADE = 0.72;
/** The words of a claim, names apart, that must be there when one name is another. */
const PREDICATE = 0.8;
/** Fewest words and names of a claim; fewer turn up by chance. */
const SHORTEST_CLAIM = 2;
/** A fact that covers the sentence nearly as well may be the one that is meant. */
const TIE = 0.12;

/** The facts whose claims a sentence makes, the best covered first; those that tie with it included. */
export function claimLinks(sentence: DraftSentence, shelf: FactShelf): readonly ClaimLink[] {
  const words = new Set(sentence.words.map(({ concept }) => concept));
  const named = new Set(sentence.mentions.flatMap(({ entities }) => entities));
  const links: ClaimLink[] = [];
  for (const profile of candidates(words, shelf)) {
    const link = linkTo(profile, words, named, sentence, shelf);
    if (link !== null) links.push(link);
  }
  links.sort((a, b) => b.coverage - a.coverage || a.profile.ordinal - b.profile.ordinal);
  const [best] = links;
  return best === undefined ? [] : links.filter(({ coverage }) => coverage >= best.coverage - TIE);
}

/** Facts that share at least two words of their claims with the sentence. */
function candidates(words: ReadonlySet<string>, shelf: FactShelf): readonly FactProfile[] {
  const shared = new Map<FactProfile, number>();
  for (const word of words) {
    const facts = shelf.factsWithWord(word);
    if (facts.length > 5000) continue;
    for (const profile of facts) shared.set(profile, (shared.get(profile) ?? 0) + 1);
  }
  return [...shared].filter(([, count]) => count >= 2).map(([profile]) => profile);
}

function linkTo(
  profile: FactProfile,
  words: ReadonlySet<string>,
  named: ReadonlySet<number>,
  sentence: DraftSentence,
  shelf: FactShelf,
): ClaimLink | null {
  let total = 0;
  let met = 0;
  for (const word of profile.claimWords) {
    const weight = shelf.wordWeight(word);
    total += weight;
    if (words.has(word)) met += weight;
  }
  if (profile.claimWords.size + profile.claimEntities.length < SHORTEST_CLAIM || total === 0) return null;
  const predicate = met / total;
  const isNamed = (entity: number): boolean =>
    named.has(entity) || [...named].some((other) => shelf.lexicon.areRelated(entity, other));
  const own = new Set(profile.claimEntities);
  const missing: number[] = [];
  for (const entity of own) {
    const weight = shelf.entityWeight(entity) * 0.8;
    total += weight;
    if (isNamed(entity)) met += weight;
    else missing.push(entity);
  }
  const coverage = met / total;
  const time = differingTime(profile, sentence.times);
  if (coverage >= MADE) return { profile, coverage, time, swapped: null };
  if (predicate < PREDICATE || profile.claimWords.size < 3) return null;
  const swapped = swappedName(profile, missing, named, shelf);
  return swapped === null ? null : { profile, coverage, time, swapped };
}

/** One name of the claim is missing, and the sentence has one of the same type that the claim has not. */
function swappedName(
  profile: FactProfile,
  missing: readonly number[],
  named: ReadonlySet<number>,
  shelf: FactShelf,
): ClaimLink['swapped'] {
  const { lexicon } = shelf;
  for (const expected of missing) {
    const { type } = lexicon.entity(expected);
    const strange = [...named].filter(
      (entity) =>
        lexicon.entity(entity).type === type &&
        !profile.entities.some((own) => lexicon.areRelated(own, entity)) &&
        !profile.speakers.some(({ entities }) => entities.includes(entity)),
    );
    const [entity] = strange;
    if (strange.length === 1 && entity !== undefined)
      return { entity, expected, place: lexicon.isPlace(expected) };
  }
  return null;
}
