import { locationsOf } from '../contexts/locations.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { Swap } from '../parties/claim-swaps.ts';
import { isCompounded } from '../reading/compounded-names.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';

/** Share of a claim's words, and how many at least, with which a sentence surely makes it, wherever it puts it. */
const SURELY = { share: 0.9, words: 3 } as const;

/**
 * A place where a part of a sentence puts a claim that it makes word by word, when the fact has another and neither lies in the other; null
 * where the sentence names the fact's own. `predicate` is the share of the claim's words that stand in the part.
 */
export function misplacedClaim(
  profile: FactProfile,
  sentence: DraftSentence,
  part: Span,
  predicate: number,
  { lexicon }: FactShelf,
): Swap | null {
  const { places, claimWords, claimEntities, entities } = profile;
  const [own] = places;
  if (own === undefined || predicate < SURELY.share || claimWords.size < SURELY.words) return null;
  const known = [...claimEntities, ...entities];
  const isThere = (entity: number): boolean =>
    places.some((each) => lexicon.areRelated(each, entity) || lexicon.chain(entity).includes(each));
  if (sentence.mentions.some((mention) => !isCompounded(mention, sentence) && mention.entities.some(isThere)))
    return null;
  const begin = { start: part.start, end: part.start };
  const elsewhere = locationsOf(sentence, part, begin, lexicon).find(
    ({ sure, entities: there }) => sure && !there.some((each) => isThere(each) || known.includes(each)),
  );
  if (elsewhere === undefined) return null;
  const { start, end, text } = elsewhere;
  return { start, end, text, expected: lexicon.entity(own).name, place: true };
}
