import { countryWords, isCountryAdjective } from '../../../language/countries.ts';
import { LIES_WITHIN } from '../contexts/appended.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';

/**
 * Places that a sentence puts in another country or town than the base does: "Ain al-Asad, an air base in Syria". Of a place whose own the base
 * does not know nothing is said.
 */
export function appendedPlaceFaults(sentence: DraftSentence, shelf: FactShelf): readonly Statement[] {
  const { lexicon } = shelf;
  const { text, start, mentions } = sentence;
  return mentions.flatMap((mention): readonly Statement[] => {
    const [place, ...rest] = mention.entities;
    if (place === undefined || rest.length > 0 || !lexicon.isPlace(place)) return [];
    const [, parent] = lexicon.chain(place);
    const [profile] = shelf.factsAbout(place);
    if (parent === undefined || profile === undefined) return [];
    const other = placeBehind(sentence, mention.end, shelf);
    if (other === null) return [];
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
  if (next !== undefined && LIES_WITHIN.test(text.slice(end - start, next.start - start))) {
    const compounded = /^(?:-|\s+\p{Lu}|\s+(?:troops|forces|soil|territory|hands|bases?)(?!\p{L}))/u;
    const adjective = !next.proper && isCountryAdjective(next.text.toLowerCase());
    if (adjective || compounded.test(text.slice(next.end - start))) return null;
    return next.entities.every((each) => lexicon.isPlace(each)) ? next : null;
  }
  for (const match of after.slice(0, 80).matchAll(/\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?/gu)) {
    if (!LIES_WITHIN.test(after.slice(0, match.index))) continue;
    const name = match[0].toLowerCase();
    if (!countryWords().has(name) || isCountryAdjective(name)) return null;
    const from = end + match.index;
    return { start: from, end: from + match[0].length, entities: [] };
  }
  return null;
}
