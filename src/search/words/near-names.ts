import type { CompiledBase } from '../../compiled/base.ts';
import { nearestWords } from '../../language/similarity.ts';
import { tokenise } from '../../language/tokens.ts';

/** How many entities, and how many facts for their speakers and places in words, are read for suggestions. */
const MOST_READ = 20_000;
/** Shortest word of a longer name that suggests the name. */
const SHORTEST_WORD = 4;

/** What a filter may name besides entities: speakers or places that facts give in words. */
export type NamedInWords = 'speaker' | 'place' | null;

/** The speakers or places that facts name, by id or in words; without either, the ids of the entities. Those of a very large base in part. */
export function knownNames(base: CompiledBase, inWords: NamedInWords): readonly string[] {
  const named = inWords === null ? [] : namesInFacts(base, inWords);
  if (named.length > 0) return named;
  return Array.from(
    { length: Math.min(base.entityCount, MOST_READ) },
    (_, ordinal) => base.entity(ordinal).id,
  );
}

/**
 * The name nearest to what was typed: an id, a name or an alias of an entity, or what facts call a speaker or place in words; first as
 * a whole, then by one of its words. Null when none is near.
 */
export function nearName(base: CompiledBase, typed: string, inWords: NamedInWords): string | null {
  const spellings = new Set<string>();
  for (let ordinal = 0; ordinal < Math.min(base.entityCount, MOST_READ); ordinal += 1) {
    const { id, name, aliases } = base.entity(ordinal);
    for (const spelling of [id, name, ...aliases]) spellings.add(spelling);
  }
  for (const name of inWords === null ? [] : namesInFacts(base, inWords)) spellings.add(name);
  const [whole] = nearestWords(typed, spellings);
  if (whole !== undefined) return whole;
  const holding = new Map<string, string>();
  for (const spelling of spellings)
    for (const { term } of tokenise(spelling))
      if (term.length >= SHORTEST_WORD && !holding.has(term)) holding.set(term, spelling);
  const [word] = nearestWords(typed, holding.keys());
  return word === undefined ? null : (holding.get(word) ?? null);
}

function namesInFacts(base: CompiledBase, wanted: 'speaker' | 'place'): readonly string[] {
  const found = new Set<string>();
  for (let ordinal = 0; ordinal < Math.min(base.factCount, MOST_READ); ordinal += 1) {
    const { saidBy, place } = base.fact(ordinal);
    const named = wanted === 'speaker' ? saidBy.map(({ who }) => who) : place === null ? [] : [place];
    for (const name of named) found.add(name);
  }
  return [...found];
}
