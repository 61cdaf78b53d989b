import { fold } from '../language/folding.ts';

/** Most completions shown at a time. */
const MOST_OFFERS = 6;

/** The words that begin as what is typed, but for itself; folded, so many at most as are shown. */
export function beginning(words: readonly string[], typed: string): readonly string[] {
  const folded = fold(typed.trim());
  return words.filter((word) => fold(word).startsWith(folded) && word !== typed).slice(0, MOST_OFFERS);
}

/** Completions of the last of several answers, with those before it. */
export function lastOf(words: readonly string[], typed: string): readonly string[] {
  const comma = typed.lastIndexOf(',') + 1;
  const last = typed.slice(comma).trim();
  if (last === '') return [];
  const before = comma === 0 ? '' : `${typed.slice(0, comma)} `;
  return beginning(words, last).map((word) => before + word);
}
