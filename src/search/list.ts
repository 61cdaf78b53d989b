import type { CompiledBase } from '../compiled/base.ts';
import { FACT_STATES, WITHDRAWN_STATES } from '../model/fact.ts';
import { factFilter } from './filters/fact-filter.ts';
import type { Filters } from './filters/filters.ts';

/** Ordinals of the facts that pass the filters, in file order, one by one. */
export function* listFacts(base: CompiledBase, filters: Filters): Generator<number> {
  const passes = factFilter(base, filters);
  for (let fact = 0; fact < base.factCount; fact += 1) if (passes(fact)) yield fact;
}

/** How many retracted and superseded facts the same filters would let pass if their status did not keep them out. */
export function countWithdrawn(base: CompiledBase, filters: Filters): number {
  if (filters.statuses.length > 0) return 0;
  const states = base.index.stateOf;
  const withdrawn = WITHDRAWN_STATES.map((state) => FACT_STATES.indexOf(state));
  if (!states.some((state) => withdrawn.includes(state))) return 0;
  const passes = factFilter(base, { ...filters, statuses: WITHDRAWN_STATES });
  let count = 0;
  for (let fact = 0; fact < base.factCount; fact += 1) if (passes(fact)) count += 1;
  return count;
}
