import type { CompiledBase } from '../compiled/base.ts';
import type { PublishedSource } from '../model/published.ts';
import type { Card, Column, RowsReport } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { Filters } from '../search/filters/filters.ts';
import { listFacts } from '../search/list.ts';
import { cell } from './cells.ts';
import { nothingNote } from './nothing-note.ts';
import { shownOf } from './shown-of.ts';
import { fullWhen, shortWhen } from './source-wording.ts';

const COLUMNS: readonly Column<PublishedSource>[] = [
  {
    key: 'title',
    title: 'title',
    align: 'left',
    priority: 0,
    grow: 1,
    cell: ({ title }) => cell(title, 'strong'),
  },
  {
    key: 'outlet',
    title: 'outlet',
    align: 'left',
    priority: 1,
    grow: 0,
    cell: ({ outlet }) => outletCell(outlet),
  },
  {
    key: 'published',
    title: 'published',
    align: 'left',
    priority: 1,
    grow: 0,
    cell: ({ published }) => shortWhen(published),
  },
  {
    key: 'paragraphs',
    title: '¶',
    align: 'right',
    priority: 3,
    grow: 0,
    cell: ({ paragraphs }) => cell(String(paragraphs)),
  },
  {
    key: 'facts',
    title: 'facts',
    align: 'right',
    priority: 2,
    grow: 0,
    cell: ({ facts }) => cell(String(facts), 'figure'),
  },
  { key: 'id', title: 'id', align: 'left', priority: 2, grow: 0, cell: ({ id }) => cell(id, 'muted') },
];

/** The articles the facts come from, with how many facts each gave; with filters, only those that pass are counted. */
export function listSources(
  base: CompiledBase,
  filters: Filters | null,
  limit: number | null,
): RowsReport<PublishedSource> {
  const counts = filters === null ? null : factsPerSource(base, filters);
  const passing = base.sources
    .map((source) =>
      publishedSource(source, counts === null ? base.factsOfSource(source.id) : (counts.get(source.id) ?? 0)),
    )
    .filter(({ facts }) => counts === null || facts > 0);
  const sources = passing.slice(0, limit ?? undefined);
  return {
    type: 'rows',
    subject: 'source',
    rows: sources,
    columns: COLUMNS,
    card: sourceCard,
    preferred: 'table',
    answer: null,
    summary: shownOf(sources.length, passing.length, 'source'),
    outcome: sources.length > 0 ? 'found' : 'nothing',
    notes: sources.length > 0 ? [] : [nothingNote('source', base.sourceCount)],
  };
}

function publishedSource(
  { id, title, outlet, published, url, paragraphs }: Source,
  facts: number,
): PublishedSource {
  return { id, title, outlet, published, url, paragraphs: paragraphs.length, facts };
}

function sourceCard({ id, title, outlet, published, url, paragraphs, facts }: PublishedSource): Card {
  const lines = [
    { label: 'outlet', value: outletCell(outlet) },
    { label: 'published', value: published === null ? cell('not stated', 'muted') : fullWhen(published) },
    { label: 'link', value: url === null ? [] : [{ text: url, emphasis: 'plain' as const, link: url }] },
    { label: 'paragraphs', value: cell(paragraphs === 0 ? 'none recorded' : String(paragraphs)) },
    { label: 'facts', value: cell(String(facts)) },
    { label: 'id', value: cell(id) },
  ];
  return { title: cell(title, 'strong'), banners: [], lines: lines.filter(({ value }) => value.length > 0) };
}

function outletCell(outlet: string | null) {
  return outlet === null ? cell('not stated', 'muted') : cell(outlet);
}

function factsPerSource(base: CompiledBase, filters: Filters): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const ordinal of listFacts(base, filters)) {
    const { source } = base.fact(ordinal).at;
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}
