import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/search/filters/filters.ts';
import { listFacts } from '../../src/search/list.ts';
import { baseOf, factOf } from '../commands/base.ts';

describe('kinds', () => {
  const many = Array.from({ length: 300 }, (_, at) => at);
  const yaml = [
    'version: 1',
    'kinds:',
    ...many.map((at) => `  k${at}: Kind ${at}`),
    'sources: [{ id: s, title: T }]',
    'facts:',
    ...many.map((at) => `  - { id: f${at}, kind: k${at}, claim: The claim of ${at}., at: { source: s } }`),
  ].join('\n');

  test('more than fit one byte stay apart', async () => {
    const base = await baseOf(yaml);
    const idsOf = (kind: string) =>
      [...listFacts(base, { ...NO_FILTERS, kinds: [kind] })].map((ordinal) => base.fact(ordinal).id);
    expect(idsOf('k0')).toEqual(['f0']);
    expect(idsOf('k43')).toEqual(['f43']);
    expect(idsOf('k256')).toEqual(['f256']);
    expect(idsOf('k299')).toEqual(['f299']);
  });
});

describe('conflicts', () => {
  const twice = `
version: 1
kinds: { t: T }
sources: [{ id: s, title: T }]
facts:
  - id: a
    kind: t
    claim: The first account.
    at: { source: s }
    conflicts: [{ with: b, about: how many }, { with: b, about: when }]
  - { id: b, kind: t, claim: The second account., at: { source: s }, conflicts: [{ with: c, about: the place }] }
  - { id: c, kind: t, claim: The third account., at: { source: s }, conflicts: [{ with: b, about: the town }] }
`;

  test('show on both sides, each one of several with the same fact', async () => {
    const base = await baseOf(twice);
    expect(factOf(base, 'a').conflicts).toEqual([
      { with: 'b', about: 'how many' },
      { with: 'b', about: 'when' },
    ]);
    expect(factOf(base, 'b').conflicts).toEqual([
      { with: 'c', about: 'the place' },
      { with: 'a', about: 'how many' },
      { with: 'a', about: 'when' },
    ]);
  });

  test('recorded by both sides keep the words of each', async () => {
    expect(factOf(await baseOf(twice), 'c').conflicts).toEqual([{ with: 'b', about: 'the town' }]);
  });
});
