import type { CompiledBase } from '../../compiled/base.ts';
import type { Term } from '../../compiled/dictionary.ts';
import type { WordEvidence } from './evidence.ts';

/** Entities that are put into a set; when words stand in the names of more, that takes longer than it saves. */
const MOST_ENTITIES = 2048;

/**
 * The entities with a word of the query in one of their names, in any form that counts as meeting it; null when they are too many to tell.
 * Whatever else a fact is about need not be compared with the query. `terms`: the words of the query as they stand, fillers too.
 */
export function entitiesMet(
  { index }: CompiledBase,
  evidence: readonly WordEvidence[],
  terms: readonly Term[],
): ReadonlySet<number> | null {
  const met = new Set<number>();
  const asked = new Set<number>();
  let left = MOST_ENTITIES;
  const meet = (term: Term): boolean => {
    if (asked.has(term.id)) return true;
    asked.add(term.id);
    left -= term.entities;
    if (left < 0) return false;
    for (const entity of index.entityPostings(term).ordinals) met.add(entity);
    return true;
  };
  for (const { alternatives } of evidence) {
    for (const { alternative } of alternatives) if (!alternative.terms.every(meet)) return null;
  }
  return terms.every(meet) ? met : null;
}
