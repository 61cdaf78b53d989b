import { NAME_PARTICLES } from './folding.ts';
import { tokenise } from './tokens.ts';

/** What is the same for all spellings of one name: its folded words without particles ("al", "bin"). Empty for a text without words. */
export function nameKey(text: string): string {
  return tokenise(text)
    .map(({ term }) => term)
    .filter((term) => !NAME_PARTICLES.has(term))
    .join(' ');
}
