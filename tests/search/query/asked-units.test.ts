import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { baseOf, outcome } from '../bases.ts';

const YAML = `
version: 1
kinds: { other: Others }
sources: [{ id: s, title: S }]
facts:
  - { id: grant, kind: other, claim: The bank lent the town $40 million., figure: $40 million, at: { source: s } }
  - { id: shares, kind: other, claim: Turnout was 62%., figure: "62%", at: { source: s } }
  - { id: guests, kind: other, claim: The inn has 62 guests., figure: "62", unit: guests, at: { source: s } }
  - { id: rent, kind: other, claim: "Rent: €900 a month.", at: { source: s } }
  - { id: boats, kind: other, claim: There are 900 boats., figure: "900", unit: boats, at: { source: s } }
`;

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(YAML);
});

describe('a number that is asked for in a unit', () => {
  test.each([
    ['$40 million', 'found grant'],
    ['40 million dollars', 'found grant'],
    ['40 million', 'found grant'],
    ['€40 million', 'refused no-such-number: €40 million'],
    ['£40m lent', 'refused no-such-number: £40m'],
    ['62%', 'found shares'],
    ['62 percent', 'found shares'],
    ['62 guests', 'found guests'],
    ['62% of guests', 'refused not-joined: 62%'],
    ['€900', 'found rent'],
    ['$900', 'refused no-such-number: $900'],
  ])('%s', async (query, expected) => {
    expect(await outcome(base, query)).toBe(expected);
  });

  test('a bare number asks for any', async () => {
    expect((await outcome(base, '62')).split(' ').slice(1).sort()).toEqual(['guests', 'shares']);
    expect((await outcome(base, '900')).split(' ').slice(1).sort()).toEqual(['boats', 'rent']);
  });
});
