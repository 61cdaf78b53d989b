import type { CompiledBase } from '../compiled/base.ts';
import type { WordEvidence } from './evidence/evidence.ts';
import { factFilter } from './query/fact-filter.ts';
import type { Filters } from './result.ts';
import { WithdrawnTally } from './withdrawn-tally.ts';

/** How many retracted and superseded facts hold every carrying word and pass `placed`; 0 when the filters name states. */
export function withdrawnAmong(
  base: CompiledBase,
  filters: Filters,
  evidence: readonly WordEvidence[],
  placed: ((fact: number) => boolean) | null,
): number {
  if (filters.statuses.length > 0) return 0;
  const first = evidence.find(({ isName }) => isName) ?? evidence[0];
  if (first === undefined || base.index.allWithdrawn.length === 0) return 0;
  const wanted = [first, ...evidence.filter((word) => word !== first && word.word.light === 'no')];
  const passes = factFilter(base, { ...filters, statuses: ['superseded', 'retracted'] });
  const tally = new WithdrawnTally(base);
  for (const [before, { scores }] of wanted.entries()) scores.tallyWithdrawn(tally, before);
  return tally.count(wanted.length, (fact) => passes(fact) && placed?.(fact) !== false);
}
