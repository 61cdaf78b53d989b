import type { CompiledBase } from '../compiled/base.ts';
import type { WordEvidence } from './evidence.ts';
import { factFilter } from './fact-filter.ts';
import type { Filters } from './result.ts';
import type { WordScores } from './word-scores.ts';

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
  let count = 0;
  for (const fact of withdrawnWith(
    wanted.map(({ scores }) => scores),
    allWithdrawn,
    base.factCount,
  )) {
    if (!passes(fact) || placed?.(fact) === false) continue;
    if (wanted.every(({ scores }) => scores.of(fact) > 0)) count += 1;
  }
  return count;
}

/** The withdrawn facts that may have a score of the rarest of these words, in no order. */
function withdrawnWith(
  words: readonly WordScores[],
  withdrawn: Uint32Array,
  factCount: number,
): Iterable<number> {
  const rarest = words.reduce((one, other) => (other.count < one.count ? other : one));
  if (withdrawn.length <= FEW) return withdrawn;
  const marks = new Uint32Array((factCount >>> 5) + 1);
  for (const fact of withdrawn) marks[fact >>> 5] = (marks[fact >>> 5] ?? 0) | (1 << (fact & 31));
  const found = new Set<number>();
  rarest.each((fact) => {
    if (((marks[fact >>> 5] ?? 0) & (1 << (fact & 31))) !== 0) found.add(fact);
  });
  return found;
}

/** So many are asked about one by one. */
const FEW = 64;
