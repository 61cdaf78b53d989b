import type { CompiledBase } from '../compiled/base.ts';
import { FactsError } from '../model/errors.ts';
import type { PublishedEntity, PublishedFact } from '../model/published.ts';
import type { Note } from '../model/report.ts';
import type { Filters } from '../search/filters/filters.ts';
import { find } from '../search/find.ts';
import type { Hit } from '../search/result.ts';
import { checkQueryLength } from './query-length.ts';

/** The answer to one query of a batch, as `facts schema batch` describes it. */
export interface BatchAnswer {
  readonly query: string;
  readonly answered: boolean;
  /** Best first; empty when not answered. */
  readonly facts: readonly PublishedFact[];
  /** The ranking without the decision to answer; empty when answered. */
  readonly nearest: readonly PublishedFact[];
  /** What a query that is only an entity type lists, up to the limit; not there for any other query. */
  readonly entities?: readonly PublishedEntity[];
  /** Why the line cannot be looked up; not there when it can. */
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string | null };
}

/** How many lines that cannot be looked up are named on stderr; a file of other things should not scroll by. */
const NAMED = 10;

/**
 * One answer per query, in order, each worked out when it is asked for. A line that cannot be looked up (too long, a filter value that
 * is not known) is not answered, says why, and `tell` is given a note about it.
 */
export async function* findBatch(
  base: CompiledBase,
  queries: Iterable<string>,
  request: { readonly filters: Filters; readonly limit: number },
  tell: (note: Note) => Promise<void>,
): AsyncGenerator<BatchAnswer> {
  const published = (hits: readonly Hit[]) =>
    hits.map(({ ordinal, match }) => base.publishedFact(ordinal, match));
  let line = 0;
  let bad = 0;
  for (const query of queries) {
    line++;
    try {
      checkQueryLength(query);
      const { hits, nearest, type, entities } = await find(base, { query, ...request, counted: false });
      if (type === 'entities') {
        const listed = entities.slice(0, request.limit).map((entity) => base.publishedEntity(entity));
        yield { query, answered: listed.length > 0, facts: [], nearest: [], entities: listed };
        continue;
      }
      const answered = hits.length > 0;
      yield { query, answered, facts: published(hits), nearest: answered ? [] : published(nearest) };
    } catch (error) {
      if (!(error instanceof FactsError) || error.reason !== 'usage') throw error;
      if (++bad <= NAMED) await tell(badLine(line, error));
      const { code, message, hint } = error;
      yield { query, answered: false, facts: [], nearest: [], error: { code, message, hint } };
    }
  }
  if (bad > NAMED)
    await tell({ level: 'warning', code: 'bad-lines', message: `${bad} lines could not be looked up` });
}

function badLine(line: number, { code, message }: FactsError): Note {
  return { level: 'warning', code, message: `line ${line}: ${message}`, detail: { line } };
}
