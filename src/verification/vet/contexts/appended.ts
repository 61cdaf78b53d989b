import type { EntityLexicon } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';

/** "Ain al-Asad, an air base in Syria", "Jurf al-Sakhar in Syria", "Quemada, Belmora": what stands between a place and that in which it lies. */
export const LIES_WITHIN =
  /^(?:,?\s+(?:air\s?base|base|area|region|district|province|town|city|village|valley))?(?:(?:,\s+(?:an?|the)\s+(?:\p{Ll}[\p{L}-]*\s+){1,4})?(?:,?\s+)in\s+(?:(?:the|northern|southern|eastern|western|central|neighbou?ring)\s+)*)$/u;

/** Whether a place only says where another, named before it, lies: "Ain al-Asad, an air base in Iraq". */
export function isAppended(
  { text, start, mentions }: Pick<DraftSentence, 'text' | 'start' | 'mentions'>,
  place: Span,
  lexicon: EntityLexicon,
): boolean {
  const before = mentions.findLast(({ end }) => end <= place.start);
  if (before === undefined || !LIES_WITHIN.test(text.slice(before.end - start, place.start - start)))
    return false;
  return before.entities.some((entity) => lexicon.isPlace(entity) && lexicon.chain(entity).length > 1);
}
