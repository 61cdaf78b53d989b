import { capitals } from '../../../language/countries.ts';
import type { EntityLexicon } from './entity-lexicon.ts';

/** Whether a word is the capital that stands for an entity in reports: "Washington" for the United States. */
export function isCapitalOf(word: string, entity: number, lexicon: EntityLexicon): boolean {
  const country = capitals().get(word.toLowerCase());
  return country !== undefined && lexicon.spellings(entity).some((name) => name.toLowerCase() === country);
}
