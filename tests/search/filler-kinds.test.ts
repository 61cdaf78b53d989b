import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { ask, baseOf, outcome } from './bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(`
version: 1
kinds: { person: People, no: Refusals }
sources: [{ id: s, title: T }]
facts:
  - { id: mayor, kind: person, claim: He was mayor of the town., at: { source: s } }
  - { id: declined, kind: no, claim: The ministry declined to comment., at: { source: s } }
`);
});

describe('a kind called by a filler word', () => {
  test.each(['no', 'show no', 'refusals'])('%s lists it', async (query) => {
    expect((await ask(base, query)).type).toBe('listing');
    expect(await outcome(base, query)).toBe('found declined');
  });

  test('other fillers alone ask for nothing', async () => {
    expect(await outcome(base, 'show what')).toBe('refused nothing-to-look-up: show what');
  });
});
