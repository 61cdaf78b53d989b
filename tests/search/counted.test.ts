import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { find } from '../../src/search/find.ts';
import { packagedBase } from './bases.ts';

const QUERIES = readFileSync(join(import.meta.dirname, '../relevance/queries.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): unknown => JSON.parse(line));

function textOf(query: unknown): string {
  return typeof query === 'object' && query !== null && 'query' in query && typeof query.query === 'string'
    ? query.query
    : '';
}

test('what is found does not depend on whether all that answer are counted', async () => {
  const base = await packagedBase();
  for (const query of [...QUERIES.map(textOf), 'iraq', 'US attacks', 'militia']) {
    for (const limit of [1, 3, 10]) {
      const all = await find(base, { query, filters: NO_FILTERS, limit });
      const few = await find(base, { query, filters: NO_FILTERS, limit, counted: false });
      expect({ query, ...few, total: all.total }).toEqual({ query, ...all });
    }
  }
});
