import type { CompiledBase } from '../compiled/base.ts';
import type { PublishedFact } from '../model/published.ts';
import type { DrawnReport } from '../model/report.ts';
import type { Filters } from '../search/filters/filters.ts';
import { countWithdrawn } from '../search/list.ts';
import { timeOrder } from '../search/time-order.ts';
import { drawTimeline } from './draw-timeline.ts';
import { factCard } from './fact-card.ts';
import { factColumns } from './fact-columns.ts';
import { nothingNote } from './nothing-note.ts';
import { withdrawnNote } from './withdrawn-note.ts';

/** `facts timeline`: the facts that pass the filters in the order of when they happened, undated ones after them. */
export function timeline(
  base: CompiledBase,
  filters: Filters,
  limit: number | null,
): DrawnReport<PublishedFact> {
  const most = limit ?? Number.POSITIVE_INFINITY;
  const order = timeOrder(base, filters);
  const dated = order.dated.slice(0, most);
  const undated = order.undated.slice(0, Math.max(0, most - dated.length));
  const published = (ordinals: readonly number[]) => publishedFacts(base, ordinals);
  const severalSources = base.sourceCount > 1;
  const found = dated.length + undated.length > 0;
  return {
    type: 'drawn',
    subject: 'fact',
    rows: publishedFacts(base, [...dated, ...undated]),
    columns: factColumns({ severalSources, explain: false }),
    card: (fact) => factCard(base, fact),
    draw: (canvas) =>
      drawTimeline({ dated: published(dated), undated: published(undated), severalSources }, canvas),
    outcome: found ? 'found' : 'nothing',
    notes: [
      ...(found ? [] : [nothingNote('fact', base.factCount)]),
      ...withdrawnNote(countWithdrawn(base, filters)),
    ],
  };
}

function publishedFacts(base: CompiledBase, ordinals: readonly number[]): Iterable<PublishedFact> {
  return {
    *[Symbol.iterator]() {
      for (const ordinal of ordinals) yield base.publishedFact(ordinal, null);
    },
  };
}
