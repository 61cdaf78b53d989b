import type { CompiledBase } from '../compiled/base.ts';
import type { WordEvidence } from './evidence.ts';
import { factFilter } from './fact-filter.ts';
import type { Filters } from './result.ts';

/** How many retracted and superseded facts hold every carrying word and pass `placed`; 0 when the filters name states. */
export function withdrawnAmong(
  base: CompiledBase,
  filters: Filters,
  evidence: readonly WordEvidence[],
  placed: ((fact: number) => boolean) | null,
): number {
  if (filters.statuses.length > 0) return 0;
  const passes = factFilter(base, { ...filters, statuses: ['superseded', 'retracted'] });
  const first = evidence.find(({ isName }) => isName) ?? evidence[0];
  if (first === undefined) return 0;
  let count = 0;
  for (const fact of base.index.allWithdrawn) {
    if (first.scores.of(fact) === 0 || !passes(fact) || placed?.(fact) === false) continue;
    if (evidence.every(({ word, scores }) => word.light !== 'no' || scores.of(fact) > 0)) count += 1;
  }
  return count;
}
