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
  const { allWithdrawn } = base.index;
  const first = evidence.find(({ isName }) => isName) ?? evidence[0];
  if (first === undefined || allWithdrawn.length === 0) return 0;
  const wanted = [first, ...evidence.filter((word) => word !== first && word.word.light === 'no')];
  const passes = factFilter(base, { ...filters, statuses: ['superseded', 'retracted'] });
  const scores = wanted.map((word) => word.scores.ofWithdrawn(base.index.withdrawn));
  const rarest = scores.reduce((one, other) => (other.count < one.count ? other : one));
  const found = new Set<number>();
  rarest.each((fact) => {
    if (!base.index.withdrawn(fact) || !scores.every((word) => word.of(fact) > 0)) return;
    if (passes(fact) && placed?.(fact) !== false) found.add(fact);
  });
  return found.size;
}
