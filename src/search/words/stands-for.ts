import type { Query } from '../query/query.ts';
import type { QueryWord } from '../query/query-words.ts';
import { Lexicon, standing, stemsOf } from './synonym-table.ts';

/** What the words of a query stand for by one list of groups; words are told by where they stand. */
export function standsFor(
  query: Pick<Query, 'words' | 'terms'>,
  groups: string,
): (word: Pick<QueryWord, 'start'>) => readonly (readonly string[])[] {
  const { stems, present } = stemsOf(query);
  const found = standing([new Lexicon(groups)], stems, present);
  return ({ start }) => query.words.flatMap((word) => (word.start === start ? (found.get(word) ?? []) : []));
}
