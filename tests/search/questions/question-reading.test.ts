import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { baseOf, idsFor } from '../bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(`
version: 1
kinds: { raid: Raids, place: Places, note: Notes }
sources: [{ id: s, title: T }]
entities:
  - { id: depot, type: place, name: Old Depot }
  - { id: guards, type: force, name: Coast Guards }
  - { id: vale, type: place, name: Vale }
  - { id: north, type: place, name: Northland }
  - { id: raiders, type: group, name: Corsairs }
facts:
  - { id: where, kind: place, claim: The Old Depot where guards responded to the raid lies by the river., about: [depot], at: { source: s, paragraph: 1 } }
  - { id: responded, kind: raid, claim: The Coast Guards responded to the raid on the Old Depot with a gun from a boat., about: [guards, depot], at: { source: s, paragraph: 1 } }
  - { id: raided, kind: raid, claim: The raid on the Old Depot hit a wall., about: [depot], at: { source: s, paragraph: 2 } }
  - { id: dated, kind: raid, claim: A raid on the Old Depot began in the small hours., about: [depot], when: { stated: on Monday, date: 2024-03-04, basis: stated }, at: { source: s, paragraph: 2 } }
  - { id: bombed, kind: raid, claim: Northland bombed the valley in Vale., about: [north, vale], place: vale, at: { source: s, paragraph: 5 } }
  - { id: reason, kind: note, claim: Northland said the bombing of the valley was to stop smugglers., about: [north], tags: [reason], at: { source: s, paragraph: [5, 6] } }
  - { id: raiders-seen, kind: note, claim: Corsairs were seen near the river., about: [raiders], at: { source: s, paragraph: 8 } }
  - { id: raiders-from, kind: note, claim: Some of the Corsairs came by boat from Vale., about: [raiders, vale], at: { source: s, paragraph: 9 } }
  - { id: crew, kind: note, claim: A crew was present where the bomb fell., at: { source: s, paragraph: 9 } }
`);
});

describe('what a question asks for goes before what shares its words', () => {
  test.each([
    ['who responded to the raid on the Old Depot', 'responded'], // not where others did
    ["who's responded to the Old Depot raid", 'responded'],
    ['when was the raid on the Old Depot', 'dated'],
    ['where are the Corsairs from', 'raiders-from'],
    ['why did Northland bomb Vale', 'reason'], // the place of the fact beside it
    ['was a crew there when the bomb fell', 'crew'],
  ])('%s', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });
});
