import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { NO_FILTERS } from '../../src/search/filters/filters.ts';
import { find } from '../../src/search/find.ts';
import { baseOf, packagedBase } from './bases.ts';

/** Thousands of searches: a busy machine takes its time. */
const PATIENCE = 240_000;

const QUERIES = readFileSync(join(import.meta.dirname, '../relevance/queries.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): unknown => JSON.parse(line));

function textOf(query: unknown): string {
  return typeof query === 'object' && query !== null && 'query' in query && typeof query.query === 'string'
    ? query.query
    : '';
}

test(
  'what is found does not depend on whether all that answer are counted',
  async () => {
    const base = await packagedBase();
    for (const query of [...QUERIES.map(textOf), 'iraq', 'US attacks', 'militia']) {
      for (const limit of [1, 3, 10]) {
        const all = await find(base, { query, filters: NO_FILTERS, limit });
        const few = await find(base, { query, filters: NO_FILTERS, limit, counted: false });
        expect({ query, ...few, total: all.total }).toEqual({ query, ...all });
      }
    }
  },
  PATIENCE,
);

describe('of more facts than are looked at for ten', () => {
  const YAML = `
version: 1
kinds: { troops: Troop counts }
sources: [{ id: s, title: S }]
facts:
  - { id: first, kind: troops, claim: There are troops in the north., at: { source: s } }
`;
  const likeIt = (like: Fact): readonly Fact[] =>
    Array.from({ length: 299 }, (_, number) => ({
      ...like,
      id: `fact-${number}`,
      claim: `${'So far '.repeat(number % 3)}there are troops in the north.`,
    }));

  test('ten are counted as the least there are, all as all', async () => {
    const base = await baseOf(YAML, likeIt);
    const ten = await find(base, { query: 'troops north', filters: NO_FILTERS, limit: 10 });
    const all = await find(base, {
      query: 'troops north',
      filters: NO_FILTERS,
      limit: Number.POSITIVE_INFINITY,
    });
    expect(ten.hits).toHaveLength(10);
    expect(ten.more).toBe(true);
    expect(ten.total).toBeGreaterThan(10);
    expect(ten.total).toBeLessThan(300);
    expect({ total: all.total, hits: all.hits.length, more: all.more }).toEqual({
      total: 300,
      hits: 300,
      more: false,
    });
  });

  test('a higher limit adds facts behind the first page, with no higher scores', async () => {
    const base = await baseOf(YAML, likeIt);
    const limited = (limit: number) => find(base, { query: 'troops north', filters: NO_FILTERS, limit });
    const { hits } = await limited(300);
    for (const limit of [1, 10, 60, 100]) expect((await limited(limit)).hits).toEqual(hits.slice(0, limit));
    const scores = hits.map(({ match }) => match.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('what is all there is is not called the least', async () => {
    const base = await baseOf(YAML, (like) => likeIt(like).slice(0, 29));
    const { total, more } = await find(base, { query: 'troops north', filters: NO_FILTERS, limit: 10 });
    expect({ total, more }).toEqual({ total: 30, more: false });
  });
});
