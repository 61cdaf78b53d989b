import type { CompiledBase } from '../compiled/base.ts';
import type { PublishedFact } from '../model/published.ts';
import type { Note, Report, RowsReport } from '../model/report.ts';
import type { Filters } from '../search/filters/filters.ts';
import { find } from '../search/find.ts';
import type { FindResult, Hit } from '../search/result.ts';
import { answerLine } from './answer-line.ts';
import { entityReport } from './entities.ts';
import { factCard } from './fact-card.ts';
import { factColumns } from './fact-columns.ts';
import { FIND_LIMIT } from './find-limit.ts';
import { nothingNote } from './nothing-note.ts';
import { checkQueryLength } from './query-length.ts';
import { refusalNotes } from './refusal-notes.ts';
import { shownOf } from './shown-of.ts';
import { withdrawnNote } from './withdrawn-note.ts';

/** What `facts find` was asked. */
export interface FindRequest {
  readonly query: string;
  readonly filters: Filters;
  /** Null for the command's own limit: 10 for a query, all for a listing. */
  readonly limit: number | null;
  /** Whether what is written tells how many facts there are beyond the limit. */
  readonly counted: boolean;
  /** Say why each fact is there. */
  readonly explain: boolean;
  /** Looks for the command the query may have been meant as, when it finds nothing; null when none is near. */
  readonly nearCommand: () => string | null;
}

/** The facts a query finds, the best first; or nothing, with what could not be answered and the nearest facts as notes. */
export async function findFacts(base: CompiledBase, request: FindRequest): Promise<Report> {
  const { query, filters, limit, counted } = request;
  checkQueryLength(query);
  const result = await find(base, { query, filters, limit: limit ?? FIND_LIMIT, counted });
  switch (result.type) {
    case 'entities':
      return entityReport(base, result.entities.slice(0, request.limit ?? undefined), result.total);
    case 'listing':
      // A query that is only a kind lists all of it, unless a limit is given.
      return limit === null && result.hits.length < result.total
        ? found(base, request, await find(base, { query, filters, limit: result.total }))
        : found(base, request, result);
    case 'matches':
      return found(base, request, result);
    case 'refused':
      return { ...found(base, request, result), notes: refused(base, request, result) };
    default:
      return result.type satisfies never;
  }
}

function found(base: CompiledBase, request: FindRequest, result: FindResult): RowsReport<PublishedFact> {
  const { hits } = result;
  const answer = result.answer;
  return {
    type: 'rows',
    subject: 'fact',
    rows: published(base, hits),
    columns: factColumns({ severalSources: base.sourceCount > 1, explain: request.explain }),
    card: (fact) => factCard(base, fact, { explain: request.explain }),
    preferred: 'table',
    answer:
      answer === null ? null : answerLine(base.publishedFact(answer.ordinal, answer.match), result.asked),
    summary: hits.length === 0 ? null : shownOf(hits.length, result.total, 'fact', { more: result.more }),
    outcome: hits.length === 0 ? 'nothing' : 'found',
    notes: [
      ...(hits.length === 0 ? [nothingNote('fact', base.factCount)] : []),
      ...withdrawnNote(result.withdrawn),
    ],
  };
}

/** The facts of hits, each read from the base only when it is written. */
function* published(base: CompiledBase, hits: readonly Hit[]): Iterable<PublishedFact> {
  for (const { ordinal, match } of hits) yield base.publishedFact(ordinal, match);
}

function refused(base: CompiledBase, { nearCommand: near, query }: FindRequest, result: FindResult): Note[] {
  const notes = [...refusalNotes(base, query, result), ...withdrawnNote(result.withdrawn)];
  const typed = query.trim().split(/\s+/)[0] ?? '';
  // A word that is known, or only fills, was meant as it stands: "how" is not a mistyped "show".
  const inQuestion = result.unanswered.some(
    ({ words, why }) => why !== 'nothing-to-look-up' && words.split(/\s+/).includes(typed),
  );
  const nearCommand = inQuestion ? near() : null;
  if (nearCommand === null) return notes;
  return [
    ...notes,
    {
      level: 'suggestion',
      code: 'near-command',
      message: `“${typed}” is no command; did you mean facts ${nearCommand}?`,
      detail: { command: nearCommand },
    },
  ];
}
