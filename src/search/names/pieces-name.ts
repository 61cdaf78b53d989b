import type { CompiledBase } from '../../compiled/base.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { isNaming, standsInText } from '../evidence/naming-words.ts';
import { NAMED_WELL } from '../fitted/weights.ts';
import type { RankedFact } from '../ranking/ranking.ts';
import { entitiesSpelt } from './entities-spelt.ts';

/**
 * Whether a fact meets a whole name of the query only in pieces, some in the name of another and some in its text: "Jane Smith" in
 * what John Smith told Jane Doe. A fact that has to do with what is so called is never in pieces.
 */
export function piecesName(base: CompiledBase, carrying: readonly WordEvidence[], fact: RankedFact): boolean {
  const inText = carrying.map((word) => standsInText(word, fact));
  if (!inText.includes(true) || !inText.includes(false)) return false;
  const naming = carrying.map((word) => isNaming(base, word, fact));
  for (let first = 0; first < carrying.length - 1; first += 1)
    for (let end = first + 2; end <= Math.min(carrying.length, first + NAMED_WELL.longest); end += 1) {
      if (!inText.slice(first, end).includes(false) || !naming.slice(first, end).includes(false)) continue;
      const called = entitiesSpelt(base, carrying.slice(first, end));
      const related = called.some((entity) => base.index.relations(entity).maskOf(fact.ordinal) !== 0);
      if (called.length > 0 && !related) return true;
    }
  return false;
}
