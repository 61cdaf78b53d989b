import { FactsError } from '../model/errors.ts';
import { QUERY_LIMIT } from '../search/query/query.ts';

/** Throws FactsError 'usage' for a query longer than `QUERY_LIMIT`: the first part of a question is another question. */
export function checkQueryLength(query: string): void {
  if (query.length <= QUERY_LIMIT) return;
  const message = `The query has ${query.length} characters; at most ${QUERY_LIMIT} are looked up.`;
  throw new FactsError('usage', 'query-too-long', message, { hint: 'Ask with the words that matter.' });
}
