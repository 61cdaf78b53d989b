import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { baseOf, outcome } from '../bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(`
version: 1
kinds: { war: The war }
sources: [{ id: s, title: T }]
entities:
  - { id: norland, type: place, name: Norland, aliases: [Norlandic] }
  - { id: sudland, type: place, name: Sudland }
  - { id: front, type: group, name: Dockside Front }
facts:
  - { id: answered, kind: war, claim: Norland responded to the shelling of Port Ellis in self-defence., about: [norland], at: { source: s } }
  - { id: struck, kind: war, claim: In retaliation the Dockside Front closed roads in Sudland., about: [front, sudland], at: { source: s } }
`);
});

describe('whose response is asked for must be told of', () => {
  test.each([
    ['how did Norland respond to the shelling of Port Ellis', /^found answered/],
    ['what did Norland do in response to the shelling', /^found answered/],
    ['how did the Dockside Front retaliate in Sudland', /^found struck/],
    ['how did Sudland retaliate against the Dockside Front', /^refused/],
    ['did Sudland respond to the Dockside Front', /^refused/],
  ])('%s', async (query, expected) => {
    expect(await outcome(base, query)).toMatch(expected);
  });
});
