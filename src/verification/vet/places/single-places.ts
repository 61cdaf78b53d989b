import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { SentenceCheck } from '../findings/sentence-check.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { FORCES } from '../words/forces.ts';

/** "Iraqi and South Korean banks", in a claim. */
const PAIR =
  /(?<!\p{L})(?<pair>\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?\s+and\s+\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?)\s+(?<thing>\p{Ll}{4,})/gu;

/** Share of a claim's words that a sentence has which means it, though it has one place for its two. */
const MEANT = 0.6;

/** Fewest words of such a claim. */
const FEWEST = 3;

/** What a claim has of two places. */
interface OfPlaces {
  readonly profile: FactProfile;
  readonly thing: string;
  readonly pair: string;
  readonly places: readonly number[];
}

/** One place where a claim has two others: "held in Iranian banks" for Iraqi and South Korean ones. */
export function singlePlaceCheck(shelf: FactShelf): SentenceCheck {
  const known = shelf.profiles.flatMap((profile) => pairsIn(profile, shelf));
  return (sentence) => {
    const said = new Set(sentence.words.map(({ concept }) => concept));
    return known.flatMap((each) => faultsOf(each, said, sentence, shelf)).slice(0, 1);
  };
}

function pairsIn(profile: FactProfile, { lexicon }: FactShelf): readonly OfPlaces[] {
  if (profile.unit !== null) return [];
  return [...profile.fact.claim.matchAll(PAIR)].flatMap((match): readonly OfPlaces[] => {
    const { pair = '', thing = '' } = match.groups ?? {};
    const places = lexicon
      .find(pair)
      .flatMap(({ entities }) => entities.filter((entity) => lexicon.isPlace(entity)));
    // "US forces in Iraq" are somebody, and not somewhere.
    const told = places.length > 1 && !FORCES.test(thing) && profile.claimWords.size >= FEWEST;
    return told ? [{ profile, thing, pair, places }] : [];
  });
}

function faultsOf(
  { profile, thing, pair, places }: OfPlaces,
  said: ReadonlySet<string>,
  { text, start, mentions }: DraftSentence,
  shelf: FactShelf,
): readonly Statement[] {
  const { lexicon } = shelf;
  if (!text.includes(thing) || !shelf.areTold(profile.claimWords, said, MEANT)) return [];
  if (mentions.some(({ entities }) => entities.some((entity) => places.includes(entity)))) return [];
  const other = mentions.find(
    ({ start: from, end, entities }) =>
      entities.every((entity) => lexicon.isPlace(entity)) &&
      (text.startsWith(` ${thing}`, end - start) || text.slice(0, from - start).endsWith(` ${thing} in `)),
  );
  if (other === undefined) return [];
  const { start: from, end, text: found } = other;
  const message = `The source has "${pair} ${thing}", not "${found}".`;
  const faults = [fault('wrong-place', other, profile, { expected: pair, found, message })];
  return [{ start: from, end, type: 'claim', fact: profile.fact.id, faults }];
}
