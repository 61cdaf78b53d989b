import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { ask, baseOf, outcome } from './bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(`
version: 1
kinds: { person: People }
sources: [{ id: s, title: T }]
entities:
  - { id: john-smith, type: person, name: John Smith, aliases: [Smith] }
  - { id: jane-smith, type: person, name: Jane Smith, aliases: [Jane Ann Smith] }
  - { id: ali-hassan, type: person, name: Ali Hassan Karimi }
  - { id: omar-hassan, type: person, name: Omar Hassan Karimi }
facts:
  - { id: john, kind: person, claim: He was mayor of the town., about: [john-smith], at: { source: s } }
  - { id: jane, kind: person, claim: She was head of the harbour., about: [jane-smith], status: { is: retracted, why: wrong }, at: { source: s } }
  - { id: ali, kind: person, claim: He led the council., about: [ali-hassan], at: { source: s } }
  - { id: omar, kind: person, claim: He led the guard., about: [omar-hassan], status: { is: retracted, why: wrong }, at: { source: s } }
`);
});

describe('a person whose only fact is withdrawn', () => {
  test.each(['Jane Smith', 'jane smith', 'who is Jane Smith', 'Jane Ann Smith', 'Omar Hassan Karimi'])(
    '%s is not the namesake',
    async (query) => {
      const { type, hits, withdrawn } = await ask(base, query);
      expect({ type, hits }).toEqual({ type: 'refused', hits: [] });
      expect(withdrawn).toBe(1);
    },
  );

  test('the namesake is found by the own name', async () => {
    expect(await outcome(base, 'John Smith')).toBe('found john');
    expect(await outcome(base, 'Ali Hassan Karimi')).toBe('found ali');
  });
});

test('a name in pieces is nobody: one in another name, one in the text', async () => {
  const pieces = await baseOf(`
version: 1
kinds: { person: People }
sources: [{ id: s, title: T }]
entities:
  - { id: john-smith, type: person, name: John Smith, aliases: [Smith] }
  - { id: jane-smith, type: person, name: Jane Smith }
facts:
  - { id: john, kind: person, claim: He told Jane Doe that he was mayor., about: [john-smith], at: { source: s } }
  - { id: both, kind: person, claim: The mayor met Jane Smith., about: [john-smith], at: { source: s } }
`);
  expect(await outcome(pieces, 'Jane Smith')).toBe('found both');
});
