import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { baseOf, idsFor, outcome } from './bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(
    `
version: 1
kinds: { note: Notes, sum: Sums, quote: Quotes }
sources: [{ id: storm-mira, title: Hurricane Mira hits Port Almery }]
entities:
  - { id: almery, type: town, name: Port Almery }
  - { id: costa, type: region, name: Costa Verde }
  - { id: northland, type: country, name: Northland, aliases: [Northlandic] }
  - { id: rovers, type: club, name: Almery Rovers }
  - { id: gridco, type: company, name: Gridco }
  - { id: list, type: party, name: Green List }
  - { id: radio, type: organisation, name: Radio Delta Norte }
  - { id: vera-lund, type: person, name: Vera Lund, aliases: [Lund] }
  - { id: tom-ross, type: person, name: Tom Ross }
facts:
  - { id: dead, kind: note, claim: Two fishermen drowned on Monday., figure: two, unit: people killed, about: [almery], tags: [death toll], at: { source: s } }
  - { id: landfall, kind: note, claim: Mira reached the coast near Port Almery on Monday evening., about: [almery], tags: [ashore], when: { stated: on Monday evening, date: 2024-09-02, basis: stated }, at: { source: s } }
  - { id: dark, kind: note, claim: "Some 9,000 households lost power.", figure: "some 9,000", unit: households without power, about: [gridco], at: { source: s } }
  - { id: damage, kind: sum, claim: "Gridco put the losses at about $40 million.", figure: about $40 million, about: [gridco], at: { source: s } }
  - { id: villages, kind: note, claim: Five villages of Costa Verde were cut off., figure: five, unit: villages, about: [costa], at: { source: s } }
  - { id: reopening, kind: note, claim: The operator expects the port to open again on Friday., about: [almery], when: { stated: on Friday, date: 2024-09-06, basis: stated }, at: { source: s } }
  - { id: leak, kind: note, claim: "About 90,000 litres of a solvent leaked from a tank.", figure: "about 90,000", unit: litres of solvent, at: { source: s } }
  - { id: pumps, kind: note, claim: "The plant can make 300 pumps a year.", figure: "300", unit: pumps a year, at: { source: s } }
  - { id: members, kind: note, claim: "For that 75 percent of the members of Gridco's union must agree.", figure: 75 percent, unit: percent of members, about: [gridco], at: { source: s } }
  - { id: game, kind: note, claim: "Almery Rovers gave 2,000 tickets to helpers.", figure: "2,000", unit: tickets, about: [rovers], at: { source: s } }
  - { id: villa, kind: note, claim: A villa was bought in the name of a sister-in-law., about: [almery], at: { source: s } }
  - { id: closure, kind: note, claim: Gridco will close its office in Northland., about: [gridco, northland], place: northland, said_by: [{ who: gridco, mode: statement }], at: { source: s } }
  - { id: green, kind: note, claim: The Green List asked for a vote., about: [list], at: { source: s } }
  - { id: lost, kind: note, claim: Labour lost its seat., at: { source: s } }
  - { id: waives, kind: note, claim: Vera Lund gives up her bonus., about: [vera-lund], at: { source: s } }
  - { id: office, kind: note, claim: "Vera Lund, the chief executive of Gridco, came on Tuesday.", about: [vera-lund], at: { source: s } }
  - { id: quote, kind: quote, claim: "Tom Ross, the union's lawyer, told the listeners of a regional broadcaster, Radio Delta Norte, that it was too late.", about: [tom-ross], said_by: [{ who: tom-ross, mode: named }, { who: radio, mode: relays }], at: { source: s } }
`.replaceAll('source: s }', 'source: storm-mira }'),
  );
});

describe('a question that other desks are asked', () => {
  test.each([
    // What the whole base is about need not stand in the fact.
    ['did anyone drown in the hurricane', 'dead'],
    ['did anyone drown in the storm', 'dead'],
    // A tag is enough.
    ['came ashore', 'landfall'],
    // Readers type what newspapers do not print.
    ['blackout households', 'dark'],
    ['when does the port reopen', 'reopening'],
    // A figure in a currency is a sum of money.
    ['cost for Gridco', 'damage'],
    // An ordinary word is no misspelt name, and one that is listed is no other.
    ['who lost a seat', 'lost'],
    // What is to come is told in many ways.
    ['when will the port open', 'reopening'],
    // Things are called by the type that a base gives them, and people by their office.
    ['how many tickets did the club give to helpers', 'game'],
    ['does the chief executive get a bonus', 'waives'],
    ['does the CEO get a bonus', 'waives'],
    // Who passes words on is named far back.
    ['Radio Delta Norte', 'quote'],
    ['what did the lawyer say', 'quote'],
    // What a unit counts stands before what that consists of.
    ['how many litres leaked', 'leak'],
    ['how many pumps can the plant make', 'pumps'],
  ])('%s → %s', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });

  test.each([
    'did anyone drown in the last hurricane',
    'how many members does Gridco have',
    'name of the sister-in-law',
    'what did the Northlandic government say',
    'salary of Vera Lund',
    "Tom Ross's wife",
    'did anyone drown in the earthquake',
  ])('%s is refused', async (query) => {
    expect(await outcome(base, query)).toMatch(/^refused/);
  });
});
