import type { CompiledBase } from '../compiled/base.ts';
import type { PublishedKind } from '../model/published.ts';
import type { Card, Column, RowsReport } from '../model/report.ts';
import type { Filters } from '../search/filters/filters.ts';
import { listFacts } from '../search/list.ts';
import { cell } from './cells.ts';
import { nothingNote } from './nothing-note.ts';
import { shownOf } from './shown-of.ts';

const COLUMNS: readonly Column<PublishedKind>[] = [
  { key: 'id', title: 'kind', align: 'left', priority: 0, grow: 0, cell: ({ id }) => cell(id, 'strong') },
  {
    key: 'label',
    title: 'what it holds',
    align: 'left',
    priority: 1,
    grow: 1,
    cell: ({ label }) => cell(label),
  },
  {
    key: 'facts',
    title: 'facts',
    align: 'right',
    priority: 0,
    grow: 0,
    cell: ({ facts }) => cell(String(facts), 'figure'),
  },
];

/** The kinds of facts the base has, with how many facts each holds; with filters, only those that pass are counted. */
export function listKinds(
  base: CompiledBase,
  filters: Filters | null,
  limit: number | null,
): RowsReport<PublishedKind> {
  const counts = filters === null ? null : factsPerKind(base, filters);
  const passing = base.kinds
    .map(({ id, label }) => ({
      id,
      label,
      facts: counts?.get(id) ?? (counts === null ? base.factsOfKind(id) : 0),
    }))
    .filter(({ facts }) => counts === null || facts > 0);
  const kinds = passing.slice(0, limit ?? undefined);
  return {
    type: 'rows',
    subject: 'kind',
    rows: kinds,
    columns: COLUMNS,
    card: kindCard,
    preferred: 'table',
    answer: null,
    summary: shownOf(kinds.length, passing.length, 'kind'),
    outcome: kinds.length > 0 ? 'found' : 'nothing',
    notes: kinds.length > 0 ? [] : [nothingNote('kind', base.kinds.length)],
  };
}

function kindCard({ id, label, facts }: PublishedKind): Card {
  const lines = [
    { label: 'kind', value: cell(id) },
    { label: 'facts', value: cell(String(facts)) },
  ];
  return { title: cell(label, 'strong'), banners: [], lines };
}

function factsPerKind(base: CompiledBase, filters: Filters): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const ordinal of listFacts(base, filters)) {
    const { kind } = base.fact(ordinal);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
