import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { ask, baseOf, idsFor, outcome } from './bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(`
version: 1
kinds: { strike: Strikes, raid: Attacks, group: Groups, note: Notes }
sources: [{ id: s, title: T }]
entities:
  - { id: north, type: place, name: Northland }
  - { id: militia, type: group, name: River Militia }
facts:
  - { id: seen, kind: group, claim: River Militia flags were seen in the valley., about: [militia], at: { source: s } }
  - { id: backed, kind: group, claim: "River Militia, a force of farmers, is backed by Northland.", about: [militia, north], at: { source: s } }
  - { id: is, kind: group, claim: River Militia is a force of farmers from the valley., about: [militia], at: { source: s } }
  - { id: struck, kind: strike, claim: Northland launched strikes on the valley., about: [north], at: { source: s } }
  - { id: why, kind: note, claim: The strikes on the valley by Northland were a response to a raid., about: [north], tags: [reason], at: { source: s } }
  - { id: where, kind: note, claim: The strikes hit the valley near the dam., place: near the dam, tags: [location], at: { source: s } }
  - { id: raid, kind: raid, claim: The depot was raided in an attack at night., at: { source: s } }
  - { id: claimed, kind: raid, claim: River Militia claimed responsibility for the attack on the depot., about: [militia], at: { source: s } }
  - { id: truce, kind: note, claim: A truce was agreed., at: { source: s } }
  - { id: lasted, kind: note, claim: It was a truce of ten months., tags: [duration], at: { source: s } }
  - { id: money, kind: note, claim: Aid of 17 billion crowns was promised., figure: "17 billion", unit: crowns, at: { source: s } }
  - { id: bank, kind: note, claim: Frozen aid is held in Northland banks., about: [north], at: { source: s } }
`);
});

describe('what a question asks for decides which fact is first', () => {
  test.each([
    ['what is the River Militia', 'is'],
    ['who are the River Militia?', 'is'],
    ['why did Northland strike the valley', 'why'],
    ['where were the strikes', 'where'],
    ['who carried out the attack', 'claimed'],
    ['how long did the truce last', 'lasted'],
    ['which country hosts the frozen aid', 'bank'],
  ])('%s', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });

  test('what says so is the answer line of "what is"', async () => {
    const { answer } = await ask(base, 'what is the River Militia');
    expect(answer === null ? null : base.fact(answer.ordinal).id).toBe('is');
  });

  test('a reason that no fact tells is no answer', async () => {
    expect(await outcome(base, 'why was a truce agreed')).toBe('refused no-reason: why was a truce agreed');
  });
});

describe('words that only say that something took place', () => {
  test.each([
    ['who conducted the attack on the depot', 'claimed'],
    ['did anyone attack the depot', 'raid'],
  ])('%s', async (query, id) => {
    expect(await idsFor(base, query)).toContain(id);
  });
});

test('alone they are looked up', async () => {
  expect(await outcome(base, 'held')).toBe('found bank');
  expect((await ask(base, 'what happened')).type).toBe('refused');
});

describe('digits before a scale are no number of their own', () => {
  test('17 is not 17 billion', async () => {
    expect(await outcome(base, '17')).toBe('refused no-such-number: 17');
    expect(await outcome(base, '17bn')).toBe('found money');
    expect(await outcome(base, '17 billion crowns')).toBe('found money');
  });
});

describe('a tag is what a fact is about', () => {
  test('it goes before a fact that only has the word', async () => {
    expect((await idsFor(base, 'duration truce'))[0]).toBe('lasted');
  });
});

describe('how many asks for a number of just that', () => {
  test('how much money asks for a sum, how many of people for what happened to them', async () => {
    const aid = await baseOf(`
version: 1
kinds: { aid: Aid }
sources: [{ id: s, title: T }]
entities: [{ id: relief, type: organisation, name: Relief Board }]
facts:
  - { id: fled, kind: aid, claim: The Relief Board said 300 had fled., figure: "300", unit: people displaced, about: [relief], at: { source: s } }
  - { id: needed, kind: aid, claim: "The Relief Board needs money, millions of lira.", about: [relief], at: { source: s } }
  - { id: drowned, kind: aid, claim: Nine people drowned in the river., figure: nine, unit: people killed, at: { source: s } }
`);
    expect(await outcome(aid, 'how much money does the Relief Board have for those who fled')).toMatch(
      /^refused/,
    );
    expect(await outcome(aid, 'how much money does the Relief Board need')).toBe('found needed');
    expect(await outcome(aid, 'how many people drowned')).toBe('found drowned');
    expect(await outcome(aid, 'how many were killed in the river')).toBe('found drowned');
  });

  test('five killed members are not how many members there are', async () => {
    const members = await baseOf(`
version: 1
kinds: { toll: Tolls }
sources: [{ id: s, title: T }]
entities: [{ id: militia, type: group, name: River Militia }]
facts:
  - { id: killed, kind: toll, claim: Shelling killed five members of River Militia., figure: five, unit: River Militia members killed, about: [militia], at: { source: s } }
  - { id: boats, kind: toll, claim: Boats were used in the raid., at: { source: s } }
  - { id: camps, kind: toll, claim: Nine camps were seen., at: { source: s } }
  - { id: hurt, kind: toll, claim: The shells fired at the ferry left eight injuries., figure: eight, unit: injuries, at: { source: s } }
`);
    expect(await outcome(members, 'how many members does the River Militia have')).toMatch(/^refused/);
    expect(await outcome(members, 'how many River Militia members died')).toBe('found killed');
    expect(await outcome(members, 'how many boats were used')).toMatch(/^refused/);
    expect(await outcome(members, 'how many camps')).toBe('found camps');
    expect(await outcome(members, 'how many shells were fired at the ferry')).toMatch(/^refused/);
    expect(await outcome(members, 'how many injuries at the ferry')).toBe('found hurt');
  });
});
