import type { CompiledBase } from '../../../compiled/base.ts';
import type { Postings } from '../../../compiled/postings.ts';
import { tokenise } from '../../../language/tokens.ts';

/** Most facts a draft is compared with. A story draws on dozens; of a larger base those that share the most telling words with it are taken. */
const MOST_FACTS = 1500;

/** Words that more than this share of the facts hold tell nothing. */
const COMMON = 0.3;

/**
 * Ordinals of the facts a draft may draw on, ascending: all of a small base; of a large one those that share the most words, numbers and names
 * with the draft, rare ones counting more.
 */
export function relevantFacts(base: CompiledBase, draft: string): readonly number[] {
  if (base.factCount <= MOST_FACTS) return Array.from({ length: base.factCount }, (_, ordinal) => ordinal);
  const scores = new Float64Array(base.factCount);
  const entities = new Set<number>();
  for (const word of new Set(tokenise(draft).map(({ term }) => term))) {
    const term = base.index.dictionary.get(word);
    if (term === null) continue;
    for (const entity of base.index.entityPostings(term).ordinals) entities.add(entity);
    addTo(scores, base.index.factPostings(term));
  }
  for (const entity of entities) addTo(scores, base.index.relations(entity));
  const found: number[] = [];
  for (const [ordinal, score] of scores.entries()) if (score > 0) found.push(ordinal);
  found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return found.slice(0, MOST_FACTS).sort((a, b) => a - b);
}

/** Adds what sharing a word is worth to each fact that has it: its inverse document frequency. */
function addTo(scores: Float64Array, postings: Postings): void {
  const { count } = postings;
  if (count === 0 || count > scores.length * COMMON) return;
  const weight = Math.log(1 + scores.length / count);
  postings.each((ordinal) => {
    scores[ordinal] = (scores[ordinal] ?? 0) + weight;
  });
}
