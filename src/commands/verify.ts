import type { Article } from '../article/read-article.ts';
import type { CompiledBase } from '../compiled/base.ts';
import { FactsError } from '../model/errors.ts';
import type { Column, Emphasis, Note, RowsReport } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { GOOD_VERDICTS, type PublishedVerdict, VERDICTS, type Verdict } from '../model/verdict.ts';
import { resolveFilters } from '../search/filters/resolve-filters.ts';
import { verifyFacts } from '../verification/verify-facts.ts';
import { cell, counted, span } from './cells.ts';
import { factsNamed } from './facts-named.ts';
import { factsOfSource } from './facts-of-source.ts';
import { sourceOfArticle, whichSource } from './source-of-article.ts';
import { paragraphs } from './source-wording.ts';

/** What to verify. */
export interface VerifyRequest {
  readonly article: Article;
  /** Ids of facts; empty for all of the source that are not withdrawn. */
  readonly ids: readonly string[];
  /** Id of the source whose article it is, or null to tell it by the facts or by the article. */
  readonly source: string | null;
  /** Whether a fact is only good when the text of its paragraphs is known to be the recorded one. */
  readonly strict: boolean;
}

/** `facts verify`: each fact against the reader's own copy of the article. Throws FactsError for an unknown id or source. */
export function verify(
  base: CompiledBase,
  { article, ids, source: wanted, strict }: VerifyRequest,
): RowsReport<PublishedVerdict> {
  const named = factsNamed(base, ids);
  const source = sourceOf(base, named.ordinals, wanted, article);
  const all = factsOfSource(base, source);
  const usable = all.filter((ordinal) => !base.index.withdrawn(ordinal));
  const asked = ids.length > 0 ? named.ordinals : usable;
  const facts = (ordinals: readonly number[]) => ordinals.map((ordinal) => base.fact(ordinal));
  const rows = verifyFacts(facts(asked), facts(all), source, article);
  const unknown = strict ? rows.filter((row) => isUnknown(row, source)) : [];
  const read = strict ? rows.filter(needsReading).length + unknown.length : 0;
  const good = read === 0 && rows.every(({ verdict }) => GOOD_VERDICTS.includes(verdict));
  return {
    type: 'rows',
    subject: 'verdict',
    rows,
    columns: COLUMNS,
    card: (row) => ({
      title: [span(row.id, 'strong')],
      banners: [],
      lines: [
        { label: 'verdict', value: verdictCell(row) },
        { label: 'recorded', value: cell(paragraphs(row.paragraph)) },
        { label: 'expected', value: cell(row.expected ?? '') },
        { label: 'found', value: cell(row.found ?? '') },
        { label: 'what', value: cell(row.message) },
      ].filter(({ value }) => value.length > 0),
    }),
    preferred: 'table',
    answer: null,
    summary: cell(summaryOf(rows), !good ? 'bad' : rows.some(needsReading) ? 'warning' : 'good'),
    outcome: good && rows.length > 0 ? 'found' : rows.length === 0 ? 'nothing' : 'findings',
    notes: [
      ...named.notes,
      ...leftOut(ids.length > 0 ? 0 : all.length - usable.length),
      ...noFacts(rows, source),
      ...unknownNote(unknown),
    ],
  };
}

/** The source whose article it is: the one asked for, that of the facts, the only one, or the one whose fingerprints the article has. */
function sourceOf(
  base: CompiledBase,
  ordinals: readonly number[],
  wanted: string | null,
  article: Article,
): Source {
  const asked = wanted === null ? null : (resolveFilters(base, { source: [wanted] }).sources[0] ?? null);
  const known = base.sources.map(({ id }) => id);
  const ofFacts = [...new Set(ordinals.map((ordinal) => base.fact(ordinal).at.source))];
  const id = asked ?? (ofFacts.length === 1 ? ofFacts[0] : null) ?? (known.length === 1 ? known[0] : null);
  const source = base.sources.find((candidate) => candidate.id === id) ?? null;
  const other = ofFacts.find((each) => each !== source?.id);
  if (source !== null && other !== undefined) {
    const fact = ordinals.map((ordinal) => base.fact(ordinal)).find(({ at }) => at.source === other);
    throw new FactsError(
      'usage',
      'other-source',
      `The fact ${fact?.id ?? ''} is from the source ${other}, not from ${source.id}.`,
      {
        hint: 'Verify the facts of one source at a time.',
      },
    );
  }
  if (ofFacts.length > 1) {
    throw new FactsError(
      'usage',
      'several-sources',
      `These facts are from several sources: ${ofFacts.join(', ')}.`,
      {
        hint: 'Verify the facts of one source at a time.',
      },
    );
  }
  const copied = source ?? sourceOfArticle(base.sources, article);
  if (copied !== null) return copied;
  throw new FactsError('usage', 'which-source', 'The knowledge base has several sources.', {
    hint: known.length === 0 ? 'It has none.' : whichSource(known),
  });
}

/** So many facts of a verdict are named in the summary, which stands below a long table. */
const MOST_NAMED = 3;

function summaryOf(rows: readonly PublishedVerdict[]): string {
  const facts = counted(rows.length, 'fact');
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  if (rows.length > 0 && count('missing') + count('unchecked') === rows.length) {
    return `0 of ${facts} could be checked: is this the right article?`;
  }
  const counts = VERDICTS.filter((verdict) => count(verdict) > 0).map((verdict) => {
    const ids = rows.flatMap((row) => (row.verdict === verdict ? [row.id] : []));
    return `${ids.length} ${verdict}${GOOD_VERDICTS.includes(verdict) ? '' : named(ids)}`;
  });
  if (rows.length === 0) return facts;
  const again = rows.filter(needsReading).map(({ id }) => id);
  const [stand, read] =
    again.length === 1 ? ['stands in a changed paragraph', 'it'] : ['stand in changed paragraphs', 'these'];
  const reading = again.length === 0 ? '' : `; ${again.length} ${stand}: read ${read} again${named(again)}`;
  return `${facts}: ${counts.join(', ')}${reading}`;
}

/** Whether a fact may be used as it is recorded, but for what else its paragraph says now. */
function needsReading({ verdict, changed_paragraphs: changed }: PublishedVerdict): boolean {
  return changed.length > 0 && GOOD_VERDICTS.includes(verdict);
}

/** Whether nothing tells if the paragraphs of a good fact are the recorded ones: none is recorded, or no fingerprint of it. */
function isUnknown({ verdict, paragraph }: PublishedVerdict, { paragraphs: prints }: Source): boolean {
  const told = paragraph.length > 0 && paragraph.every((number) => number <= prints.length);
  return !told && GOOD_VERDICTS.includes(verdict);
}

function unknownNote(rows: readonly PublishedVerdict[]): Note[] {
  if (rows.length === 0) return [];
  const message = `${counted(rows.length, 'fact')} ${rows.length === 1 ? 'is' : 'are'} in no paragraph with a fingerprint, so nothing tells whether its words changed: ${rows
    .slice(0, MOST_NAMED)
    .map(({ id }) => id)
    .join(', ')}${rows.length > MOST_NAMED ? ', …' : ''}`;
  return [{ level: 'warning', code: 'no-fingerprint', message, detail: { ids: rows.map(({ id }) => id) } }];
}

function named(ids: readonly string[]): string {
  return ids.length > MOST_NAMED ? '' : ` (${ids.join(', ')})`;
}

function leftOut(count: number): Note[] {
  if (count === 0) return [];
  const message = `${counted(count, 'retracted or superseded fact')} left out; name them to check them, too`;
  return [{ level: 'info', code: 'withdrawn-left-out', message, detail: { count } }];
}

function noFacts(rows: readonly PublishedVerdict[], { id }: Source): Note[] {
  return rows.length > 0
    ? []
    : [{ level: 'info', code: 'nothing-passes', message: `no fact is from the source ${id}` }];
}

const EMPHASIS: Readonly<Record<Verdict, Emphasis>> = {
  verified: 'good',
  moved: 'good',
  changed: 'bad',
  missing: 'bad',
  ambiguous: 'warning',
  unchecked: 'warning',
};

function verdictCell(row: PublishedVerdict) {
  return cell(row.verdict, needsReading(row) ? 'warning' : EMPHASIS[row.verdict]);
}

const COLUMNS: readonly Column<PublishedVerdict>[] = [
  { key: 'verdict', title: 'verdict', align: 'left', priority: 0, grow: 0, cell: verdictCell },
  { key: 'id', title: 'fact', align: 'left', priority: 0, grow: 0, cell: ({ id }) => cell(id) },
  {
    key: 'paragraph',
    title: '¶',
    align: 'left',
    priority: 2,
    grow: 0,
    cell: (row) => cell(paragraphs(row.paragraph), 'muted'),
  },
  {
    key: 'message',
    title: 'what',
    align: 'left',
    priority: 0,
    grow: 1,
    cell: ({ message }) => cell(message),
  },
];
