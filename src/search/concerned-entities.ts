import type { CompiledBase } from '../compiled/base.ts';
import type { Filters } from './filters/filters.ts';
import { listFacts } from './list.ts';

/** The ids of the entities that facts passing the filters are about, said by, or placed in. */
export function concernedEntities(base: CompiledBase, filters: Filters): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const ordinal of listFacts(base, filters)) {
    const { about, place, saidBy } = base.fact(ordinal);
    for (const id of about) ids.add(id);
    for (const { who } of saidBy) ids.add(who);
    if (place !== null) ids.add(place);
  }
  return ids;
}
