import { capitals, isCountryName } from '../../../language/countries.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';

/** The entities that a country, or the capital of one, may be; none for a country that the base has not, null for other names. */
export function countryOf(name: string, lexicon: EntityLexicon): readonly number[] | null {
  const folded = name.toLowerCase();
  if (isCountryName(folded)) return [];
  const country = capitals().get(folded);
  if (country === undefined) return null;
  const title = country.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return lexicon.find(title).flatMap(({ entities }) => entities);
}
