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
  /** How many of the words, taken in order, speak for each fact. */
  const tally = new Uint8Array(base.factCount);
  for (const [before, { scores }] of wanted.entries())
    scores.tallyWithdrawn(base.index.withdrawn, tally, before);
  let found = 0;
  for (let at = 0; at < allWithdrawn.length; at += 1) {
    const fact = allWithdrawn[at] ?? 0;
    if (tally[fact] === wanted.length && passes(fact) && placed?.(fact) !== false) found += 1;
  }
  return found;
}
