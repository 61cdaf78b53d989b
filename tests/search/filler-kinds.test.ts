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

describe('a type of entity', () => {
  test.each(['organisation', 'organization'])('written %s is listed by either spelling', async (type) => {
    const knows = await baseOf(`
version: 1
kinds: { pledge: Pledges }
sources: [{ id: s, title: T }]
entities: [{ id: harbour-fund, type: ${type}, name: Harbour Fund }]
facts:
  - { id: pledged, kind: pledge, claim: The fund pledged help., about: [harbour-fund], at: { source: s } }
`);
    for (const query of ['organisations', 'organizations', 'organization']) {
      const found = await ask(knows, query);
      expect(found.type).toBe('entities');
    }
  });
});
