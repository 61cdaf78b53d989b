import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { ask, baseAt, packagedBase } from '../search/bases.ts';

interface RelevanceCase {
  readonly query: string;
  readonly type: string;
  readonly relevant: readonly string[];
}

function linesOf(file: string): readonly string[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

const CASES: readonly RelevanceCase[] = linesOf('queries.jsonl').map((line) => JSON.parse(line));

/** Share of the answerable queries whose first result must be right; of those that say everything in words of their own, fewer. */
const LEAST_RIGHT = 0.98;
const LEAST_RIGHT_IN_OWN_WORDS = 0.85;
const OWN_WORDS = 'own-words';

let base: CompiledBase;
beforeAll(async () => {
  base = await packagedBase();
});

describe('on the packaged knowledge base', () => {
  test('every answer is a fact of it', () => {
    const unknown = CASES.flatMap(({ relevant }) => relevant.filter((id) => base.factOrdinal(id) === null));
    expect(unknown).toEqual([]);
  });

  test.each([
    [LEAST_RIGHT, (type: string) => type !== OWN_WORDS],
    [LEAST_RIGHT_IN_OWN_WORDS, (type: string) => type === OWN_WORDS],
  ])('the right fact comes first in at least %d of them', async (least, isAmong) => {
    const answerable = CASES.filter(({ relevant, type }) => relevant.length > 0 && isAmong(type));
    const wrong: string[] = [];
    for (const { query, relevant } of answerable) {
      const { hits } = await ask(base, query);
      const first = hits[0] === undefined ? 'nothing' : base.fact(hits[0].ordinal).id;
      if (!relevant.includes(first)) wrong.push(`${query} → ${first}`);
    }
    expect(1 - wrong.length / answerable.length, wrong.join('\n')).toBeGreaterThanOrEqual(least);
  });

  test.each([
    [
      'whatever has no answer',
      CASES.filter(({ relevant }) => relevant.length === 0).map(({ query }) => query),
    ],
    ['what misses an answer by one word', linesOf('near-misses.txt')],
  ])('%s is refused', async (_what, queries) => {
    const answered: string[] = [];
    for (const query of queries) {
      const { hits } = await ask(base, query);
      if (hits[0] !== undefined) answered.push(`${query} → ${base.fact(hits[0].ordinal).id}`);
    }
    expect(answered).toEqual([]);
  });
});

/** Bases of other desks, about each of which somebody asked who had not tried the search. */
const DESKS = ['coup', 'layoffs', 'stadium', 'storm', 'trial', 'vaccine'];

/** Share of what others asked that must be answered rightly; some ask for facts that were withdrawn, and are refused for that. */
const LEAST_RIGHT_OF_DESKS = 0.82;

describe.each(DESKS)('on the base of another desk: %s', (name) => {
  let desk: CompiledBase;
  let cases: readonly RelevanceCase[];
  beforeAll(async () => {
    desk = await baseAt(join(import.meta.dirname, 'desks', `${name}.yaml`));
    cases = linesOf(`desks/${name}.queries.jsonl`).map((line) => JSON.parse(line));
  });

  async function firstOf(query: string): Promise<string | null> {
    const { hits } = await ask(desk, query);
    return hits[0] === undefined ? null : desk.fact(hits[0].ordinal).id;
  }

  test('the right fact comes first of most', async () => {
    const answerable = cases.filter(({ relevant }) => relevant.length > 0);
    const wrong: string[] = [];
    for (const { query, relevant } of answerable) {
      const first = await firstOf(query);
      if (first === null || !relevant.includes(first)) wrong.push(`${query} → ${first ?? 'nothing'}`);
    }
    expect(1 - wrong.length / answerable.length, wrong.join('\n')).toBeGreaterThanOrEqual(
      LEAST_RIGHT_OF_DESKS,
    );
  });

  test('what has no answer is refused', async () => {
    const answered: string[] = [];
    for (const { query } of cases.filter(({ relevant }) => relevant.length === 0)) {
      const first = await firstOf(query);
      if (first !== null) answered.push(`${query} → ${first}`);
    }
    expect(answered).toEqual([]);
  });
});
