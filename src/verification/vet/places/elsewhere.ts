import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { Span } from '../words/span.ts';

/** The draft names a place that the fact knows nothing of. */
export function isElsewhere(
  { places, fact, entities: own, unit }: FactProfile,
  { locations, mention, sentence }: FigureContext,
  { lexicon }: FactShelf,
): boolean {
  // Where people died is told right beside their number.
  const beside = (place: Span): boolean =>
    unit?.state != null &&
    (BESIDE_PLACE.test(
      sentence.text.slice(mention.end - sentence.start, Math.max(mention.end, place.start) - sentence.start),
    ) ||
      DONE_THERE.test(
        sentence.text.slice(place.end - sentence.start, Math.max(place.end, mention.start) - sentence.start),
      ));
  const isKnown = (entities: readonly number[]): boolean =>
    entities.some((entity) => own.some((mine) => lexicon.areRelated(mine, entity)));
  return locations.some((place) =>
    place.sure
      ? places.length === 0 && (place.entities.length === 0 || (beside(place) && !isKnown(place.entities)))
      : !fact.claim.includes(place.text),
  );
}

const BESIDE_PLACE = /^\s+(?:\p{L}+\s+){0,3}(?:at|in|near)\s+(?:the\s+)?$/iu;
const DONE_THERE = /^\s+(?:(?:had|has|have|also)\s+)*(?:killed|injured|wounded|hurt)\s+$/iu;
