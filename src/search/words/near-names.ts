import type { CompiledBase } from '../../compiled/base.ts';
import { sortOfType } from '../../language/entity-sort.ts';
import { nearestWords, spellingSimilarity } from '../../language/similarity.ts';
import { tokenise } from '../../language/tokens.ts';

/** How many entities, and how many facts for their speakers and places in words, are read for suggestions. */
const MOST_READ = 20_000;
/** Shortest word of a longer name that suggests the name. */
const SHORTEST_WORD = 4;
/** From here on (0–1) a word is no chance likeness: one of many words of a long name is soon a little like another. */
const SURELY_LIKE = 0.75;

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
 * The name nearest to what was typed: an id, a name or an alias of an entity, or what facts call a speaker or place in words. Where a
 * speaker or a place is asked for, one that facts have, else an entity that may be one. Null when none is near.
 */
export function nearName(base: CompiledBase, typed: string, inWords: NamedInWords): string | null {
  const named = new Set(inWords === null ? [] : namesInFacts(base, inWords));
  const likely = new Set<string>();
  const possible = new Set<string>();
  for (let ordinal = 0; ordinal < Math.min(base.entityCount, MOST_READ); ordinal += 1) {
    const { id, type, name, aliases } = base.entity(ordinal);
    const fits = inWords === null || (sortOfType(type) === 'place') === (inWords === 'place');
    const group = inWords === null || named.has(id) ? likely : fits ? possible : null;
    for (const spelling of [id, name, ...aliases]) group?.add(spelling);
  }
  for (const name of named) likely.add(name);
  return nearestOf(typed, likely) ?? nearestOf(typed, possible);
}

/** The spelling that is surely like it; else one with a word that begins so, or is like one typed; else what is a little like it. */
function nearestOf(typed: string, spellings: ReadonlySet<string>): string | null {
  const [whole] = nearestWords(typed, spellings);
  if (whole !== undefined && isSurelyLike(typed, whole)) return whole;
  const holding = new Map<string, string>();
  for (const spelling of spellings)
    for (const { term } of tokenise(spelling))
      if (term.length >= SHORTEST_WORD && !holding.has(term)) holding.set(term, spelling);
  for (const { term } of tokenise(typed)) {
    if (term.length < SHORTEST_WORD) continue;
    const [near] = nearestWords(term, holding.keys());
    const like = near !== undefined && isSurelyLike(term, near) ? near : undefined;
    const found = like ?? [...holding.keys()].find((word) => word.startsWith(term));
    if (found !== undefined) return holding.get(found) ?? null;
  }
  return whole ?? null;
}

function isSurelyLike(typed: string, known: string): boolean {
  return spellingSimilarity(typed.toLowerCase(), known.toLowerCase()) >= SURELY_LIKE;
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
