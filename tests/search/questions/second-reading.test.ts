import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { baseOf, outcome } from '../bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(`
version: 1
kinds: { sea: The sinking, politics: Politics, money: Money }
sources: [{ id: s, title: T }]
entities:
  - { id: marisol, type: vessel, name: Marisol }
  - { id: lanta, type: place, name: Lanta Island }
  - { id: adler, type: person, name: Ines Adler }
  - { id: bank, type: organisation, name: Harbour Bank }
  - { id: post, type: organisation, name: Harbour Post }
  - { id: peru, type: place, name: Peru, aliases: [Peruvian] }
  - { id: chile, type: place, name: Chile, aliases: [Chilean] }
  - { id: front, type: group, name: Dockside Front }
facts:
  - { id: sank, kind: sea, claim: The Marisol sank four miles from the shore of Lanta Island., about: [marisol, lanta], at: { source: s } }
  - { id: hurt, kind: sea, claim: At least 40 passengers of the Marisol were injured., figure: at least 40, unit: passengers injured, about: [marisol], at: { source: s } }
  - { id: is, kind: politics, claim: Ines Adler is the prime minister of Peru., about: [adler, peru], at: { source: s } }
  - { id: needed, kind: politics, claim: Ines Adler needed the votes of the Dockside Front., about: [adler, front, peru], at: { source: s } }
  - { id: loan, kind: money, claim: Harbour Bank offered Peru a loan., about: [bank, peru], said_by: [{ who: post, mode: relays }], at: { source: s } }
  - { id: talks, kind: politics, claim: Dockside Front groups in Chile kept a truce., about: [front], at: { source: s } }
`);
});

describe('a query that would be refused is read once more', () => {
  test.each([
    ['how far from the shore of the island did the ship finally go down', 'found sank'], // reworded, and by its type
    ['how many dozens of passengers were injured', 'found hurt'],
    ['which votes did the premier need from the Front', 'found needed'], // what she is
    ["did Peru's premier need the votes of the Front", 'found needed'],
    ['what did the Bank lend the Peruvian government', 'found loan'],
    ['peru loan harbour po', 'found loan'],
    ['groups kept a truce in Chile quietly', 'found talks'], // where the claim itself says so
    ['Is it fair to write that the Bank offered Peru a loan?', 'found loan'], // what speaks of writing, not of the matter
    ['According to the article, who sank off Lanta Island?', 'found sank'],
    ['Did the Bank offer Peru a loan or a wrapped present?', 'found loan'], // a choice, the other of which is met
    ['Did the Bank offer Peru a car or a loan?', 'found loan'],
    ['Desk wants the facts: did the Bank offer Peru a loan?', 'found loan'], // who asks, and how it is to be told
    ['Was it Lanta Island that the Marisol sank off? Copy has it both ways.', 'found sank'],
    ['Who sank off Lanta Island, in a line?', 'found sank'],
    ['Did the Bank offer Peru a loan, or did anyone else?', 'found loan'],
    ['Marisol sank four miles from the sh', 'found sank'], // the last word, typed in part
    ['passengers of the Marisol inju', 'found hurt'],
  ])('%s', async (query, found) => {
    expect(await outcome(base, query)).toBe(found);
  });

  test.each([
    ["did Chile's premier need the votes of the Front"], // another's
    ['hundreds of passengers injured on the Marisol'],
    ['how many crew members of the Marisol were injured'],
    ['which bribes did the premier need from the Front'],
    ['what did the Bank steal from the Peruvian government'],
    ['votes for a truce in Peru'],
    ['Is it fair to write that the Bank stole from Peru?'],
    ['According to the article, who sank off Narnia?'],
    ['what does the article say about Narnia'],
    ['Desk wants the facts: did the Bank offer Peru a car?'],
    ['Was it Narnia that the Marisol sank off? Copy has it both ways.'],
    ['Did the Bank offer Peru a car or a house?'],
    ['Did the Bank offer a loan to Peru or Brazil?'],
    ['Marisol sank four miles from the xa'],
    ['Marisol sank four miles from the uk'], // an abbreviation, and no beginning
  ])('%s stays refused', async (query) => {
    expect(await outcome(base, query)).toMatch(/^refused/);
  });
});
