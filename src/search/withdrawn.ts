import type { CompiledBase } from '../compiled/base.ts';
import type { WordEvidence } from './evidence/evidence.ts';
import { factFilter } from './filters/fact-filter.ts';
import type { Filters } from './filters/filters.ts';

/** How many retracted and superseded facts hold every carrying word and pass `placed`; 0 when the filters name states. */
export function withdrawnAmong(
  base: CompiledBase,
  filters: Filters,
  evidence: readonly WordEvidence[],
  placed: ((fact: number) => boolean) | null,
): number {
  if (filters.statuses.length > 0) return 0;
  const first = evidence.find(({ isName }) => isName) ?? evidence[0];
  const { allWithdrawn, withdrawn } = base.index;
  if (first === undefined || allWithdrawn.length === 0) return 0;
  const wanted = evidence
    .filter((word) => word === first || word.word.light === 'no')
    .sort((a, b) => a.scores.count - b.scores.count);
  // What fewest facts hold comes first: the others are asked only about what is left.
  let left: readonly number[] | null = null;
  for (const { scores } of wanted) {
    left = scores.withdrawn(withdrawn, left);
    if (left.length === 0) return 0;
  }
  const passes = factFilter(base, { ...filters, statuses: ['superseded', 'retracted'] });
  return (left ?? []).filter((fact) => passes(fact) && placed?.(fact) !== false).length;
}
