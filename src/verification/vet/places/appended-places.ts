import { countryWords, isCountryAdjective } from '../../../language/countries.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** "Ain al-Asad, an air base in Syria", "Jurf al-Sakhar in Syria", "Quemada, Belmora": what stands between a place and that in which it lies. */
const WITHIN =
  /^(?:,?\s+(?:air\s?base|base|area|region|district|province|town|city|village|valley))?(?:(?:,\s+(?:an?|the)\s+(?:\p{Ll}[\p{L}-]*\s+){1,4})?(?:,?\s+)in\s+(?:(?:the|northern|southern|eastern|western|central|neighbou?ring)\s+)*)$/u;

/**
 * Places that a sentence puts in another country or town than the base does: "Ain al-Asad, an air base in Syria". Of a place whose own the base
 * does not know nothing is said.
 */
export function appendedPlaceFaults(sentence: DraftSentence, shelf: FactShelf): readonly Statement[] {
  const { lexicon } = shelf;
  const { text, start, mentions, quotations } = sentence;
  return mentions.flatMap((mention): readonly Statement[] => {
    const [place, ...rest] = mention.entities;
    if (place === undefined || rest.length > 0 || !lexicon.isPlace(place)) return [];
    const [, parent] = lexicon.chain(place);
    const [profile] = shelf.factsAbout(place);
    if (parent === undefined || profile === undefined) return [];
    const other = placeBehind(sentence, mention.end, shelf);
    if (other === null || quotations.some((each) => overlap(each, other))) return [];
    // "Attacks on Ain al-Asad in Iraq": within, or around, the very place.
    const fits = other.entities.some(
      (each) => lexicon.areRelated(each, place) || lexicon.chain(each).includes(parent),
    );
    if (fits) return [];
    const expected = lexicon.entity(parent).name;
    const found = text.slice(other.start - start, other.end - start);
    const message = `${mention.text} lies in ${expected}, not in ${found}.`;
    const faults = [fault('wrong-place', other, profile, { expected, found, message })];
    return [{ start: other.start, end: other.end, type: 'claim', fact: profile.fact.id, faults }];
  });
}

/** Whether a place only says where another, named before it, lies: "Ain al-Asad, an air base in Iraq". */
export function isAppended(
  { text, start, mentions }: Pick<DraftSentence, 'text' | 'start' | 'mentions'>,
  place: Span,
  lexicon: EntityLexicon,
): boolean {
  const before = mentions.findLast(({ end }) => end <= place.start);
  if (before === undefined || !WITHIN.test(text.slice(before.end - start, place.start - start))) return false;
  return before.entities.some((entity) => lexicon.isPlace(entity) && lexicon.chain(entity).length > 1);
}

interface Behind {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly number[];
}

/** The place in which another one is said to lie. */
function placeBehind(
  { text, start, mentions }: DraftSentence,
  end: number,
  { lexicon }: FactShelf,
): Behind | null {
  const after = text.slice(end - start);
  const next = mentions.find((each) => each.start > end);
  if (next !== undefined && WITHIN.test(text.slice(end - start, next.start - start))) {
    const compounded = /^(?:-|\s+\p{Lu}|\s+(?:troops|forces|soil|territory|hands|bases?)(?!\p{L}))/u;
    const adjective = !next.proper && isCountryAdjective(next.text.toLowerCase());
    if (adjective || compounded.test(text.slice(next.end - start))) return null;
    return next.entities.every((each) => lexicon.isPlace(each)) ? next : null;
  }
  for (const match of after.slice(0, 80).matchAll(/\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?/gu)) {
    if (!WITHIN.test(after.slice(0, match.index))) continue;
    const name = match[0].toLowerCase();
    if (!countryWords().has(name) || isCountryAdjective(name)) return null;
    const from = end + match.index;
    return { start: from, end: from + match[0].length, entities: [] };
  }
  return null;
}
