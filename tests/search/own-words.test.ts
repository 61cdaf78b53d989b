import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { baseOf, idsFor, outcome } from './bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(`
version: 1
kinds: { note: Notes, loss: Losses }
sources: [{ id: s, title: T }]
entities:
  - { id: north, type: place, name: Northland }
  - { id: militia, type: group, name: River Militia }
  - { id: ministry, type: organisation, name: Ministry of Defense, aliases: [Defense Ministry] }
  - { id: harbour, type: place, name: Port Almery }
facts:
  - { id: truce, kind: note, claim: The River Militia kept a unilateral truce for a year., about: [militia], at: { source: s } }
  - { id: role, kind: note, claim: Troops of Northland are in Port Almery to advise local forces., about: [north, harbour], place: harbour, at: { source: s } }
  - { id: missile, kind: note, claim: A missile was used to attack Port Almery., about: [harbour], at: { source: s } }
  - { id: wary, kind: note, claim: A delicate situation made Northland reluctant to retaliate., about: [north], at: { source: s } }
  - { id: spoke, kind: note, claim: The official spoke of deterrence without giving a name., about: [ministry], at: { source: s } }
  - { id: official, kind: note, claim: A defense official of Northland spoke on condition of anonymity., about: [north], at: { source: s } }
  - { id: dead, kind: loss, claim: The River Militia said five of its members were killed., figure: five, unit: members killed, about: [militia], at: { source: s } }
  - { id: patron, kind: note, claim: The River Militia is sponsored by Northland., about: [militia, north], at: { source: s } }
  - { id: hours, kind: note, claim: The depot was raided 24 hours earlier., at: { source: s } }
  - { id: talks, kind: note, claim: Negotiations over an extraterritorial zone failed., at: { source: s } }
`);
});

describe('a question in other words is answered', () => {
  test.each([
    ['what are troops of Northland supposed to be doing in Port Almery in the first place?', 'role'],
    ['what kind of missile was used on Port Almery', 'missile'],
    ['did anyone say whether Northland was reluctant to strike back', 'wary'],
    ['why did Northland hesitate to hit back', 'wary'],
    ['was the truce one-sided', 'truce'],
    ['one-year truce', 'truce'],
    ['12 month truce', 'truce'],
    ['was Port Almery hit by a rocket or by a missile', 'missile'],
    ['who is the sponsor of the River Militia', 'patron'],
    ['what excuse had Northland for being reluctant to retaliate', 'wary'],
    ['depot raided 24h earlier', 'hours'],
    ['negotiating over the zone', 'talks'],
    ['how many men did the River Militia lose', 'dead'],
  ])('%s', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });

  test('a word that begins one word of the base, and no other', async () => {
    expect((await idsFor(base, 'extraterr'))[0]).toBe('talks');
    expect((await idsFor(base, 'unilat'))[0]).toBe('truce');
    expect(await outcome(base, 'RIV')).toMatch(/^refused/); // initials as they are typed
  });

  test('neighbours of the query that a fact has as neighbours come first', async () => {
    expect((await idsFor(base, 'defense official spoke'))[0]).toBe('official');
  });
});

describe('what would be another answer stays refused', () => {
  test.each([
    'did the River Militia break off negotiations over Port Almery',
    'how many members of the River Militia were injured',
    'names of the River Militia dead',
    'did Northland withdraw its troops from Port Almery',
    'who brokered the truce of the River Militia',
    'two-year truce',
    'was Northland hit by a missile',
    'who designed the River Militia',
    'troops of Northland outside Port Almery',
  ])('%s', async (query) => {
    expect(await outcome(base, query)).toMatch(/^refused/);
  });
});
