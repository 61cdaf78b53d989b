import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { ask, baseOf, idsFor, outcome } from '../bases.ts';

const NAMES: Readonly<Record<string, string>> = {
  falcon: 'RedFalconCrew',
  crew: 'Falcon Crew',
  gods: 'Soldiers of God',
  qods: 'Sepah-e Qods',
  harbour: 'Harbour Lions',
  unit: 'Unit 5319',
  willow: 'Willow Order, Marsh Society',
  marsh: 'Marsh Society',
};

let base: CompiledBase;
beforeAll(async () => {
  const entities = Object.entries(NAMES).map(([id, names]) => {
    const [name, ...aliases] = names.split(', ');
    return `  - { id: ${id}, type: group, name: ${name}, aliases: [${aliases.join(', ')}] }`;
  });
  const facts = Object.keys(NAMES).map(
    (id, at) =>
      `  - { id: f-${id}, kind: group, claim: Seen at pier ${at + 70}., about: [${id}], at: { source: s } }`,
  );
  base = await baseOf(
    ['version: 1', 'kinds: { group: Groups }', 'sources: [{ id: s, title: Names }]', 'entities:']
      .concat(entities, 'facts:', facts)
      .join('\n'),
  );
});

describe('what is called like the whole query', () => {
  test.each([
    ['sepah e gods', 'f-qods'], // though a word is known from another name
    ['Red Falcon Crew', 'f-falcon'], // joined there
    ['Crew Falcon Red', 'f-falcon'],
    ['harbor lion', 'f-harbour'],
  ])('%s', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });
});

describe('a score', () => {
  test('tells how sure it is that a name is meant', async () => {
    const scoreOf = async (query: string): Promise<number> => {
      const { hits, nearest } = await ask(base, query);
      return [...hits, ...nearest][0]?.match.score ?? 0;
    };
    const scores = await Promise.all(
      ['Harbour Lions', 'Harbour Lionz', 'Harbour Loins Club', 'Harbour Wolves', 'Haven Wolves'].map(scoreOf),
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

test('a number of a name is never misspelt', async () => {
  expect(await outcome(base, 'Unit 5391')).toMatch(/^refused/);
});

test('what is misspelt the same way in two names is no tie', async () => {
  expect([...(await idsFor(base, 'Marsh Sociaty'))].sort()).toEqual(['f-marsh', 'f-willow']);
});
