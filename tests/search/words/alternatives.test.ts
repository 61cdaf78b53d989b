import { beforeAll, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { baseOf, outcome } from '../bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(`
version: 1
kinds: { money: Money }
sources: [{ id: s, title: T }]
entities: [{ id: halvard, type: company, name: Halvard Chemicals }]
facts:
  - { id: fine, kind: money, claim: The company faces a fine., about: [halvard], at: { source: s } }
  - { id: leak, kind: money, claim: A valve burst., about: [halvard], at: { source: s } }
`);
});

test('a word of English, written as it is, is no misspelling of another', async () => {
  expect(await outcome(base, 'wages of Halvard Chemicals')).toMatch(/^refused/);
  expect(await outcome(base, 'fasces of Halvard Chemicals')).toBe('found fine');
});
