import type { Dictionary, Term } from '../../compiled/dictionary.ts';
import { isNoFormOf } from '../../language/false-friends.ts';
import { stem } from '../../language/stem.ts';
import { SHORTEST } from '../fitted/weights.ts';

/**
 * What the base knows of some lists of terms: of single words all forms, each by itself; of several terms, when it knows all of them, one
 * form of each.
 */
export function* formsOf(
  dictionary: Dictionary,
  lists: readonly (readonly string[])[],
): Generator<readonly Term[]> {
  const seen = new Set<string>();
  for (const terms of lists) {
    const [only] = terms;
    if (terms.length === 1 && only !== undefined) {
      const bare = uninflected(only);
      if (seen.has(bare)) continue;
      seen.add(bare);
      for (const term of inflectionsOf(dictionary, bare)) if (!isNoFormOf(only, term.text)) yield [term];
      continue;
    }
    const all = terms.flatMap((term) => knownForm(dictionary, term) ?? []);
    if (all.length === terms.length && all.length > 0) yield all;
  }
}

const ENDINGS = ['', 's', 'e', 'es', 'ed', 'ing'];

/** Behind what loses its `y` for some: "facility", facilities. */
const ENDINGS_OF_Y = ['y', 'ies', 'ied', 'ying'];

/** What only number or tense set apart from a word ("strike", strikes, striking), as far as the base knows it; from the bare word, as `uninflected` gives it. */
function inflectionsOf(dictionary: Dictionary, bare: string): readonly Term[] {
  const losesY = /[^aeiou]y$/.test(bare);
  const root = losesY ? bare.slice(0, -1) : bare;
  return (losesY ? ENDINGS_OF_Y : ENDINGS).flatMap((ending) => dictionary.get(root + ending) ?? []);
}

/** A word without the ending of its number or tense. */
function uninflected(word: string): string {
  if (word.endsWith('ss')) return word;
  const ending = ['ies', 'ied', 'ing', 'ed', 'es', 's', 'e'].find((each) => word.endsWith(each)) ?? '';
  const left = word.length - ending.length;
  if (left < SHORTEST.prefix) return word;
  return word.slice(0, left) + (ending === 'ies' || ending === 'ied' ? 'y' : '');
}

/** A word, or else another form of it ("injury", injuries), that the base knows. */
function knownForm(dictionary: Dictionary, word: string): Term | null {
  const exact = dictionary.get(word);
  if (exact !== null) return exact;
  const stemmed = stem(word);
  if (stemmed.length < SHORTEST.stem) return null;
  for (const term of dictionary.withPrefix(stemmed)) if (stem(term.text) === stemmed) return term;
  return null;
}
