import type { Article } from '../article/read-article.ts';
import type { CompiledBase } from '../compiled/base.ts';
import type { Cell, Column, Note, RowsReport, TextReport } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { PublishedSuggestion } from '../model/suggestion.ts';
import { resolveFilters } from '../search/filters/resolve-filters.ts';
import { speakerText } from '../verification/suggest/speaker.ts';
import { type Coverage, type Suggestion, suggestFacts } from '../verification/suggest/suggest.ts';
import { EntityLexicon } from '../verification/vet/names/entity-lexicon.ts';
import { cell, counted, span } from './cells.ts';
import { factsOfSource } from './facts-of-source.ts';
import { sourceOfArticle } from './source-of-article.ts';
import { factSkeletons } from './suggesting/fact-skeletons.ts';

/** What to suggest from. */
export interface SuggestRequest {
  readonly article: Article;
  /** Id of the source whose article it is, or null to tell it by its fingerprints. */
  readonly source: string | null;
  /** Facts to complete, in YAML, instead of a listing. */
  readonly skeletons: boolean;
  /** Whether the coverage goes to standard error, because the output is for scripts. */
  readonly coverageAsNote: boolean;
}

/** `facts suggest`: what an article states and no fact of its source covers. Throws FactsError for a source that is not known. */
export function suggest(
  base: CompiledBase,
  request: SuggestRequest,
): RowsReport<PublishedSuggestion> | TextReport {
  const [asked] = request.source === null ? [] : resolveFilters(base, { source: [request.source] }).sources;
  const source = chosenSource(base, asked ?? null, request.article);
  const { suggestions, coverage } = suggestFacts(
    request.article,
    source,
    source === null ? [] : factsOfSource(base, source).map((ordinal) => base.fact(ordinal)),
    new EntityLexicon(base),
  );
  const summary = summaryOf(coverage);
  const unknown = source === null ? [unknownSource(request.article)] : unrecordedNote(coverage);
  const asNote: readonly Note[] =
    request.coverageAsNote || request.skeletons
      ? [{ level: 'info', code: 'coverage', message: summary, detail: { ...coverage } }]
      : [];
  const notes = [...unknown, ...asNote];
  if (request.skeletons) {
    return {
      type: 'text',
      chunks: factSkeletons(base, source, request.article, suggestions),
      outcome: 'found',
      notes,
    };
  }
  const rows = suggestions.map(published);
  return {
    type: 'rows',
    subject: 'suggestion',
    rows,
    columns: COLUMNS,
    card: (row) => ({
      title: [span(row.text, row.type === 'figure' ? 'figure' : 'strong')],
      banners: [],
      lines: [
        { label: 'type', value: cell(row.type) },
        { label: 'unit', value: cell(row.unit ?? '') },
        { label: 'said by', value: cell(row.speaker ?? '') },
        { label: 'paragraph', value: cell(`¶${row.paragraph}`) },
      ].filter(({ value }) => value.length > 0),
    }),
    preferred: 'table',
    answer: null,
    summary: cell(summary, rows.length === 0 ? 'good' : 'strong'),
    outcome: 'found',
    notes,
  };
}

function published({ statement, recorded, printed }: Suggestion): PublishedSuggestion {
  return {
    paragraph: recorded ?? printed,
    type: statement.type,
    text: statement.text,
    unit: statement.type === 'figure' ? statement.unit : null,
    speaker: speakerText(statement.speakers),
  };
}

/**
 * The source asked for, else the one whose fingerprints the article has, else the only one where it has no fingerprints; null when the
 * article is none of the base's.
 */
function chosenSource({ sources }: CompiledBase, asked: string | null, article: Article): Source | null {
  if (asked !== null) return sources.find(({ id }) => id === asked) ?? null;
  const [only, ...others] = sources;
  if (only !== undefined && others.length === 0 && only.paragraphs.length === 0) return only;
  return sourceOfArticle(sources, article);
}

/** "14 of 18 paragraphs have facts, 9 figures uncovered, 2 quotations, 3 unknown names". */
function summaryOf({ paragraphs, covered, figures, quotes, names }: Coverage): string {
  return [
    `${covered} of ${counted(paragraphs, 'paragraph')} ${covered === 1 || paragraphs === 1 ? 'has' : 'have'} facts`,
    `${counted(figures, 'figure')} uncovered`,
    ...(quotes === 0 ? [] : [`${counted(quotes, 'quotation')} uncovered`]),
    ...(names === 0 ? [] : [`${counted(names, 'unknown name')}`]),
  ].join(', ');
}

function unknownSource({ name }: Article): Note {
  return {
    level: 'warning',
    code: 'unknown-source',
    message: `${name} is no known source, so nothing counts as covered; facts init adds it`,
  };
}

function unrecordedNote({ unrecorded }: Coverage): Note[] {
  if (unrecorded === 0) return [];
  const message = `${counted(unrecorded, 'paragraph')} ${unrecorded === 1 ? 'is' : 'are'} not in the recorded source; their numbers are those of this copy`;
  return [{ level: 'info', code: 'unrecorded-paragraphs', message, detail: { count: unrecorded } }];
}

function column(
  key: keyof PublishedSuggestion,
  title: string,
  priority: number,
  read: (row: PublishedSuggestion) => Cell,
  grow = 0,
): Column<PublishedSuggestion> {
  return { key, title, align: key === 'paragraph' ? 'right' : 'left', priority, grow, cell: read };
}

const COLUMNS: readonly Column<PublishedSuggestion>[] = [
  column('paragraph', '¶', 0, ({ paragraph }) => cell(String(paragraph), 'muted')),
  column('type', 'type', 0, ({ type }) => cell(type)),
  column('text', 'text', 0, ({ text, type }) => cell(text, type === 'figure' ? 'figure' : 'plain'), 2),
  column('unit', 'unit', 1, ({ unit }) => cell(unit ?? '')),
  column('speaker', 'said by', 0, ({ speaker }) => cell(speaker ?? ''), 1),
];
