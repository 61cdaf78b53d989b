import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { ask, baseOf, idsFor, outcome } from '../bases.ts';

const TEMPESTS = ['Amber', 'Brass', 'Coral', 'Denim', 'Ebony', 'Flint', 'Grape', 'Hazel', 'Ivory', 'Jade'];

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(`
version: 1
kinds: { group: Groups }
sources: [{ id: s, title: Names }]
entities:
  - { id: heron, type: group, name: Heron, aliases: [Grey Tempest] }
  - { id: mantis, type: group, name: Wandering Mantis }
  - { id: kish, type: group, name: Orient Gang }
  - { id: crane, type: group, name: Cranes of the Delta }
  - { id: osprey, type: group, name: Osprey }
  - { id: lowell, type: group, name: Gold Lowell }
  - { id: sepah, type: group, name: Sepah }
  - { id: quds, type: group, name: Quds Force, aliases: [Sepah-i Quds] }
  - { id: rahman, type: person, name: Khalil al-Rahman Zaheer }
  - { id: ledger, type: group, name: Afghan Ledgermen }
  - { id: lantern, type: group, name: Lanterns of Pakistan }
  - { id: keeper, type: group, name: Keepers of the Lanterns }
  - { id: fakhri, type: person, name: Ustadz Bakari, aliases: [Abdul Dillahi Onyango] }
  - { id: apt, type: group, name: APT27 }
  - { id: fighters, type: group, name: Movement of Fighters }
  - { id: calder, type: person, name: Jonas Calder }
  - { id: robin, type: group, name: RobinHouse }
${TEMPESTS.map((name, at) => `  - { id: t${at}, type: group, name: ${name} Tempest }`).join('\n')}
facts:
  - { id: f-heron, kind: group, claim: Reads mail., about: [heron], at: { source: s } }
  - { id: f-mantis, kind: group, claim: Sells routers., about: [mantis], at: { source: s } }
  - { id: f-kish, kind: group, claim: Ships crude., about: [kish], at: { source: s } }
  - { id: f-crane, kind: group, claim: Fishes at night., about: [crane], at: { source: s } }
  - { id: f-osprey, kind: group, claim: "Osprey prays to a god of oil, and paid its lawyer a salary.", about: [osprey], at: { source: s } }
  - { id: f-lowell, kind: group, claim: Locks files., about: [lowell], at: { source: s } }
  - { id: f-sepah, kind: group, claim: Part of the forces., about: [sepah], at: { source: s } }
  - { id: f-quds, kind: group, claim: Works abroad., about: [quds], at: { source: s } }
  - { id: f-rahman, kind: group, claim: Raises funds., about: [rahman], at: { source: s } }
  - { id: f-ledger, kind: group, claim: Keeps books., about: [ledger], at: { source: s } }
  - { id: f-lantern, kind: group, claim: Lights lamps., about: [lantern], at: { source: s } }
  - { id: f-keeper, kind: group, claim: Bought oil from Pakistani traders., about: [keeper], at: { source: s } }
  - { id: f-fakhri, kind: group, claim: Seen in the port., about: [fakhri], at: { source: s } }
  - { id: f-apt, kind: group, claim: A group of spies., about: [apt], at: { source: s } }
  - { id: f-fighters, kind: group, claim: Trained in Indian camps by armed men., about: [fighters], at: { source: s } }
  - { id: f-calder, kind: group, claim: Sells boats., about: [calder], at: { source: s } }
  - { id: f-robin, kind: group, claim: An organization of builders., about: [robin], at: { source: s } }
${TEMPESTS.map((_, at) => `  - { id: f-t${at}, kind: group, claim: ${at === 3 ? 'Hides in the cloud.' : at === 4 ? 'Known as Ruby Tempest abroad.' : 'Seen once.'}, about: [t${at}], at: { source: s } }`).join('\n')}
`);
});

describe('a name with a word too many', () => {
  test.each([
    ['Wandering Mantis Group', 'f-mantis'], // what kind of thing is named
    ['Heron Group', 'f-heron'],
    ['Orient Oil Gang', 'f-kish'], // an ordinary word in a name, though oil is talked of elsewhere
    ['Cranes ye Delta', 'f-crane'],
    ['Wandering te Mantis', 'f-mantis'],
    ['Operation Osprey', 'f-osprey'],
    ['Orient Lanterns Gang', 'f-kish'], // a part of other names, in what reads as a name
    ['Khalil ur Rahman Zaheer', 'f-rahman'],
    ['Wandering Salary Mantis', 'f-mantis'], // between the words of a name nothing is asked for
  ])('%s', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });

  test.each([
    ['Wandering Mantis salary', 'not-joined: salary'], // asks for something else
    ['Heron Tempest', 'not-joined: Tempest'], // a thing of a kind that others are, too
    ['APT-Q-27', 'unknown: APT-Q-27'], // another series
    ['Jonas Heron Calder', 'not-joined: Heron'], // the name of something else
  ])('%s', async (query, refusal) => {
    expect(await outcome(base, query)).toBe(`refused ${refusal}`);
  });
});

test('rare words of several aliases name a person together', async () => {
  expect((await idsFor(base, 'Bakari Onyango'))[0]).toBe('f-fakhri');
});

describe('a name with its words tied together', () => {
  test.each([
    ['Sepah-e Quds', 'f-quds'],
    ['Sepah-i-Quds', 'f-quds'],
  ])('%s', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });
});

describe('a slip that makes another known word', () => {
  test('is read as the rest of a name', async () => {
    expect((await idsFor(base, 'God Lowell'))[0]).toBe('f-lowell');
  });

  test('is not, when more of the name is missing', async () => {
    expect((await ask(base, 'God Khalil')).type).toBe('refused');
  });
});

describe('the country of a name', () => {
  test('may be named by its people', async () => {
    expect((await idsFor(base, 'Ledgermen of Afghanistan'))[0]).toBe('f-ledger');
  });

  test('counts for the order, too', async () => {
    const [first] = await idsFor(base, 'Pakistani Lanterns');
    expect(first).toBe('f-lantern');
  });

  test('is no other', async () => {
    expect((await ask(base, 'Ledgermen of Pakistan')).type).toBe('refused');
  });
});

describe('words that only happen to stand in one fact', () => {
  test('part of a name that many share, and a word of the text', async () => {
    expect((await ask(base, 'Tempest cloud')).type).toBe('refused');
  });

  test('a word that names are made of, and a word of the text', async () => {
    expect((await ask(base, 'Indian Fighters')).type).toBe('refused');
  });

  test('the number of a name, and what kind of thing it is', async () => {
    expect((await ask(base, 'Group 27')).type).toBe('refused');
  });

  test('are an answer where the text has them together', async () => {
    expect((await idsFor(base, 'Ruby Tempest'))[0]).toBe('f-t4');
  });

  test('the beginning of a name, and what kind of thing it is', async () => {
    expect((await ask(base, 'Robi Organization')).type).toBe('refused');
  });
});

describe('a word typed alone', () => {
  test('is taken for a name it is much like', async () => {
    expect((await idsFor(base, 'Osprye'))[0]).toBe('f-osprey');
  });

  test('gets one it is little like suggested', async () => {
    const { type, nearest } = await ask(base, 'Ozqrey');
    expect(type).toBe('refused');
    expect(nearest.map(({ ordinal }) => base.fact(ordinal).id)).toContain('f-osprey');
  });
});

describe('a suggestion', () => {
  test('scores the less, the less of what it is about is named', async () => {
    const whole = await ask(base, 'Osprey salaries in Narnia');
    const part = await ask(base, 'Lanterns salaries in Narnia');
    expect([whole.type, part.type]).toEqual(['refused', 'refused']);
    expect(whole.nearest[0]?.match.score ?? 0).toBeGreaterThan(part.nearest[0]?.match.score ?? 1);
  });

  test('of a fact well below one that is no answer stays one', async () => {
    const { type, nearest } = await ask(base, 'Quds salary Bakari');
    expect(type).toBe('refused');
    expect(nearest.length).toBeGreaterThan(0);
  });
});

test.each(['age of Jonas Calder', 'salary of Jonas Calder', 'Jonas Calder wife'])(
  '%s: what is asked of somebody is no part of the name',
  async (query) => {
    expect(await outcome(base, query)).toMatch(/^refused/);
  },
);
