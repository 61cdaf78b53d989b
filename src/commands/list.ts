import type { CompiledBase } from '../compiled/base.ts';
import type { PublishedFact } from '../model/published.ts';
import type { RowsReport } from '../model/report.ts';
import type { Filters } from '../search/filters/filters.ts';
import { countWithdrawn, listFacts } from '../search/list.ts';
import { factCard } from './fact-card.ts';
import { factColumns } from './fact-columns.ts';
import { nothingNote } from './nothing-note.ts';
import { withdrawnNote } from './withdrawn-note.ts';

/** The facts that pass the filters, in the order of the file, each read from the base only when it is written. */
export function listReport(
  base: CompiledBase,
  filters: Filters,
  limit: number | null,
): RowsReport<PublishedFact> {
  const [first] = listFacts(base, filters);
  const found = first !== undefined;
  return {
    type: 'rows',
    subject: 'fact',
    rows: publishedFacts(base, filters, limit ?? Number.POSITIVE_INFINITY),
    columns: factColumns({ severalSources: base.sourceCount > 1, explain: false }),
    card: (fact) => factCard(base, fact),
    preferred: 'table',
    answer: null,
    summary: null,
    outcome: found ? 'found' : 'nothing',
    notes: [
      ...(found ? [] : [nothingNote('fact', base.factCount)]),
      ...withdrawnNote(countWithdrawn(base, filters)),
    ],
  };
}

function* publishedFacts(base: CompiledBase, filters: Filters, limit: number): Iterable<PublishedFact> {
  let left = limit;
  for (const ordinal of listFacts(base, filters)) {
    if (left-- <= 0) return;
    yield base.publishedFact(ordinal, null);
  }
}
