import { beforeAll, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { baseOf, outcome } from '../bases.ts';

const YAML = `
version: 1
kinds: { other: Others }
sources: [{ id: s, title: S }]
entities: [{ id: marenia, type: country, name: Marenia, aliases: [Marenians] }]
facts:
  - { id: loan, kind: other, claim: A bank lent Marenia $40 million., figure: $40 million, about: [marenia], at: { source: s } }
  - { id: raid, kind: other, claim: Marenia was raided about 24 hours before the flood., about: [marenia], at: { source: s } }
  - { id: said, kind: other, claim: Two ministers described the drought., at: { source: s } }
  - { id: bridges, kind: other, claim: "Bridges: 76, of which 12 are closed.", at: { source: s } }
  - { id: ferries, kind: other, claim: Seven old ferries sank., figure: seven, unit: ferries, at: { source: s } }
`;

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(YAML);
});

test.each([
  ['how many Marenians', 'refused not-counted: Marenians'],
  ['how many dollars did the bank lend Marenia', 'found loan'],
  ['how many millions were lent', 'found loan'],
  ['how many floods', 'refused not-counted: floods'],
  ['how many hours before the flood', 'found raid'],
  ['how many droughts', 'refused not-counted: droughts'],
  ['how many ministers', 'found said'],
  ['how many bridges', 'found bridges'],
  ['how many ferries sank', 'found ferries'],
  ['how many were raided', 'refused not-counted: raided'],
])('%s', async (query, expected) => {
  expect(await outcome(base, query)).toBe(expected);
});
