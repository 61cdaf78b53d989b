import type { EntityLexicon } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';
import { type Location, locationsOf } from './locations.ts';

/** "There" as a place, not "there are" nor "there I would leave it". */
const THERE =
  /(?<!\p{L})(?:[Oo]ver\s+)?there(?!\p{L}|['’]s|\s+(?:is|are|was|were|has|have|had|will|would|may|might|can|could|seems?|remains?|came|comes?|stands?|lies|ends|rests|goes|I|we|you)(?!\p{L}))/u;

/** "In the same town". */
const SAME =
  /(?<!\p{L})in (?:that|the) same (?:town|city|village|place|district|county|province|region|country|valley|area|port)(?!\p{L})/iu;

/**
 * The place that "there" stands for in the part of a sentence around a figure: the only one that stands before it in the sentence, or else the
 * only place of the sentence before it in the paragraph: "American soldiers in Syria. The United States has 900 troops there." None where
 * several may be meant.
 */
export function toldThere(
  sentence: DraftSentence,
  zone: Span,
  [earlier]: readonly DraftSentence[],
  lexicon: EntityLexicon,
): readonly Location[] {
  const part = sentence.text.slice(zone.start - sentence.start, zone.end - sentence.start);
  const same = SAME.exec(part);
  if (same !== null) {
    const start = zone.start + same.index;
    const span = { start, end: start + same[0].length, text: same[0] };
    const place = onlyPlace(sentence, { start: sentence.start, end: start }, lexicon) ?? [];
    return place.map((each) => ({ ...each, ...span }));
  }
  const there = THERE.exec(part);
  if (there === null) return [];
  const to = zone.start + there.index;
  // "A doctor there said".
  if (sentence.attributions.some(({ speaker }) => overlap(speaker, { start: to, end: to + there[0].length })))
    return [];
  const here = onlyPlace(sentence, { start: sentence.start, end: to }, lexicon);
  if (here !== null) return here;
  if (earlier === undefined || earlier.paragraph !== sentence.paragraph) return [];
  return onlyPlace(earlier, earlier, lexicon) ?? [];
}

/** The one place where a part of a sentence puts things; none when it names others, too; null when it names none. */
function onlyPlace(
  sentence: DraftSentence,
  { start, end }: Span,
  lexicon: EntityLexicon,
): readonly Location[] | null {
  const named = sentence.mentions.filter(
    (mention) =>
      mention.start >= start &&
      mention.end <= end &&
      mention.proper &&
      mention.entities.some((entity) => lexicon.isPlace(entity)),
  );
  const located = locationsOf(sentence, { start, end }, { start: end, end }, lexicon);
  const apart = named.filter((mention) => !located.some((each) => each.start === mention.start));
  // "The United States has 900 troops there": not in itself.
  const actors = apart.filter(
    (mention) =>
      mention.entities.some((entity) => lexicon.chain(entity).length > 1) ||
      !/^\s+(?:has|have|had|keeps?|kept|maintains?)(?!\p{L})/u.test(
        sentence.text.slice(mention.end - sentence.start),
      ),
  );
  if (actors.length === 0 && located.length === 0) return null;
  return located.length === 1 && actors.length === 0 ? located : [];
}
