import { expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { ask, baseOf } from './bases.ts';
import { readsOf } from './reads.ts';

const DAY = 86_400_000;

/** A fact like another, one of many, each of another day and source. */
function another(like: Fact, at: number): Fact {
  const date = new Date(Date.UTC(2015, 0, 1) + (at % 4000) * DAY).toISOString().slice(0, 10);
  return {
    ...like,
    id: `raid-${at}`,
    claim: `Raiders of band ${at} attacked a convoy, officials of the port said.`,
    when: { stated: null, date, basis: 'stated', why: null },
  };
}

/** What a query reads of a base with so many facts more. */
async function read(query: string, count: number): Promise<{ facts: number; sources: number; hits: number }> {
  const base = await baseOf(
    `
version: 1
kinds: { attack: Attacks }
sources: [{ id: s, title: T, published: { date: 2024-05-12, basis: stated } }]
entities: [{ id: convoy, type: thing, name: Long Convoy }]
facts:
  - { id: first, kind: attack, claim: "Raiders attacked a convoy, officials of the port said.", when: { date: 2024-05-11, basis: stated }, said_by: [{ who: officials of the port, mode: anonymous }], at: { source: s } }
`,
    (like) => Array.from({ length: count }, (_, at) => another(like, at)),
  );
  const { facts, sources } = readsOf(base);
  const { hits } = await ask(base, query);
  return { facts: facts.length, sources: sources(), hits: hits.length };
}

test.each([
  'attacks after 2021',
  'attacks since November',
  'attacks before Tuesday',
  'attacks between 2016 and 2017',
  'attacks in May',
  'what did officials of the port say about the convoy',
])('%s: no more is read of a larger base', async (query) => {
  const few = await read(query, 3500);
  expect(few.hits).toBe(10);
  expect(few.facts).toBeLessThan(300);
  expect(await read(query, 7000)).toEqual(few);
});

test('where nothing tells a reason, so many facts are read for one, and no more', async () => {
  const { facts, hits } = await read('why did raiders attack a convoy, according to the article', 7000);
  expect(hits).toBe(0);
  expect(facts).toBeLessThan(3500);
});
