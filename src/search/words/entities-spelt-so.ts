import type { CompiledBase } from '../../compiled/base.ts';
import { soundListing, soundOf } from '../../language/folding.ts';
import { nameKey } from '../../language/name-key.ts';
import { spellingDistance } from '../../language/similarity.ts';
import { RESPELT } from '../fitted/weights.ts';
import { entitiesNamed } from './naming.ts';

/** Shortest word that may be spelt in another way: of shorter ones too many sound alike ("Iran", "iron"). */
const SHORTEST_RESPELT = 5;

/**
 * Ordinals of the entities whose id, name or an alias is this after folding, particles apart; else of the one entity that has a name whose
 * words all sound like these, in this order ("kataeb hizbollah"). Empty when two do, or none.
 */
export function entitiesSpeltSo(base: CompiledBase, typed: string): readonly number[] {
  const named = entitiesNamed(base, typed);
  if (named.length > 0) return named;
  const words = nameKey(typed.replace(/^\s*the\s+/i, '')).split(' ');
  const [first = ''] = words;
  const candidates = new Set<number>();
  for (const form of formsOf(base, first)) {
    const term = base.index.dictionary.get(form);
    if (term === null) continue;
    for (const entity of base.index.entityPostings(term).ordinals) candidates.add(entity);
  }
  const spelt = [...candidates].filter((entity) => isSpeltSo(base, entity, words));
  return spelt.length === 1 ? spelt : [];
}

/** The word, and the words of names that sound like it. */
function* formsOf({ index }: CompiledBase, word: string): Generator<string> {
  yield word;
  const listing = word.length < SHORTEST_RESPELT ? null : soundListing(word);
  if (listing === null) return;
  for (const { text } of index.dictionary.withPrefix(listing)) yield text.slice(listing.length);
}

function isSpeltSo(base: CompiledBase, entity: number, words: readonly string[]): boolean {
  const { name, aliases } = base.entity(entity);
  return [name, ...aliases].some((spelling) => {
    const known = nameKey(spelling).split(' ');
    return known.length === words.length && words.every((word, at) => soundsLike(word, known[at] ?? ''));
  });
}

/** Whether one name may be written both ways: other vowels and doubled letters, not letters left out ("washingtn"). */
function soundsLike(typed: string, known: string): boolean {
  if (typed === known) return true;
  const longer = Math.max(typed.length, known.length);
  if (Math.min(typed.length, known.length) < SHORTEST_RESPELT || soundOf(typed) !== soundOf(known))
    return false;
  return beatOf(typed) === beatOf(known) && spellingDistance(typed, known) <= longer * RESPELT;
}

/** Where a word has vowels: "cvcvc" for "kataib" and "kataeb". */
function beatOf(word: string): string {
  return word.replace(/[aeiouyw]+/g, 'V').replace(/[^V]+/g, 'c');
}
