import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { ask, baseOf, idsFor, outcome } from './bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(`
version: 1
kinds: { group: Groups }
sources: [{ id: s, title: Names }]
entities:
  - { id: muhajirin, type: group, name: Jaysh al-Muhajirin wal-Ansar }
  - { id: mohammed, type: group, name: Jaish-e-Mohammed }
  - { id: qaida, type: group, name: Al Qaida }
  - { id: qaeda-iraq, type: group, name: Zarqawi Network, aliases: [Al-Qaeda in Mesopotamia] }
  - { id: bait, type: group, name: Ansar Bayt al-Maqdis }
  - { id: honey, type: group, name: Bait Senders }
  - { id: apt, type: group, name: APT29 }
  - { id: storm, type: group, name: Storm-0506 }
  - { id: c09, type: group, name: APT-C-09 }
  - { id: taliban, type: group, name: Taliban }
  - { id: longzhi, type: group, name: Earth Longzhi }
  - { id: workers, type: group, name: Kurdistan Workers Party }
  - { id: state, type: group, name: Islamic State, aliases: [Islamic State in Iraq] }
  - { id: west, type: group, name: Islamic State West Africa Province }
  - { id: guard, type: group, name: Revolutionary Guard Corps, aliases: [Sepah] }
  - { id: aqi, type: group, name: AQI Remnants }
  - { id: anon, type: group, name: Anonymous64 }
  - { id: legion, type: group, name: Saint Petersburg Legion }
  - { id: macina, type: group, name: Macina Front, aliases: [Macina Battalion] }
facts:
  - { id: f-muhajirin, kind: group, claim: Listed in 2014., about: [muhajirin], at: { source: s } }
  - { id: f-mohammed, kind: group, claim: Listed in 2002., about: [mohammed], at: { source: s } }
  - { id: f-qaida, kind: group, claim: Founded in 1988., about: [qaida], at: { source: s } }
  - { id: f-qaeda-iraq, kind: group, claim: Founded in 2004., about: [qaeda-iraq], at: { source: s } }
  - { id: f-bait, kind: group, claim: Seen in the desert., about: [bait], at: { source: s } }
  - { id: f-honey, kind: group, claim: Sends false mail., about: [honey], at: { source: s } }
  - { id: f-apt, kind: group, claim: Spies on ministries., about: [apt], at: { source: s } }
  - { id: f-storm, kind: group, claim: Locks files., about: [storm], at: { source: s } }
  - { id: f-c09, kind: group, claim: Reads mail., about: [c09], at: { source: s } }
  - { id: f-taliban, kind: group, claim: It governs Afghanistan., about: [taliban], at: { source: s } }
  - { id: f-longzhi, kind: group, claim: "Earth Longzhi is believed by most researchers to be one of several small teams inside APT41, which is run from elsewhere, and reads the mail of banks and of shipping firms.", about: [longzhi], at: { source: s } }
  - { id: f-workers, kind: group, claim: "Founded by students in the capital in 1978, the Kurdistan Workers Party (PKK) fought for a state of its own for decades and then for more rights.", about: [workers], at: { source: s } }
  - { id: f-state, kind: group, claim: It held cities., about: [state], at: { source: s } }
  - { id: f-west, kind: group, claim: It split from another., about: [west], at: { source: s } }
  - { id: f-guard, kind: group, claim: Part of the forces., about: [guard], at: { source: s } }
  - { id: f-aqi, kind: group, claim: Small and scattered., about: [aqi], at: { source: s } }
  - { id: f-legion, kind: group, claim: Trains fighters., about: [legion], at: { source: s } }
  - { id: f-macina, kind: group, claim: It is of international concern., about: [macina], at: { source: s } }
  - { id: f-anon, kind: group, claim: Paints over pages., about: [anon], at: { source: s } }
`);
});

describe('a name in another language', () => {
  test.each([
    ['Army of the Muhajirin', 'f-muhajirin'],
    ['Army of Mohammed', 'f-mohammed'],
    ['Supporters of Jerusalem Bayt', 'f-bait'],
  ])('%s', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });

  test('is told as a synonym', async () => {
    const { hits } = await ask(base, 'Army of Mohammed');
    expect(hits[0]?.match.on[0]).toMatchObject({ word: 'Army', form: 'Jaish-e-Mohammed', type: 'synonym' });
  });

  test('counts in names, not in claims', async () => {
    expect(await outcome(base, 'league')).toBe('refused unknown: league');
  });
});

describe('a word of a name that another name spells otherwise', () => {
  test.each([
    ['Al-Qaeda', 'f-qaida'],
    ['Jaysh-e-Mohammed', 'f-mohammed'],
    ['Ansar Bait al-Maqdis', 'f-bait'],
  ])('%s', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });
});

describe('letters and digits', () => {
  test.each([
    ['APT 29', 'f-apt'],
    ['apt-29', 'f-apt'],
    ['Storm0506', 'f-storm'],
  ])('%s is written apart or together', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });

  test('a number is never the beginning of another', async () => {
    expect((await ask(base, 'APT2')).type).toBe('refused');
  });

  test('only where they stand side by side', async () => {
    expect((await ask(base, 'APT9')).type).toBe('refused');
  });
});

describe('words run together, shortened or elided', () => {
  test.each([
    ['JaisheMohammed', 'f-mohammed'],
    ['jaishmohammed', 'f-mohammed'],
    ["l'Ansar Bayt", 'f-bait'],
    ['St. Petersburg Legion', 'f-legion'],
  ])('%s', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });
});

describe('a country and its people', () => {
  test('stand for each other', async () => {
    expect(await outcome(base, 'Afghan Taliban')).toBe('found f-taliban');
  });
});

describe('a name let fall in passing', () => {
  test('far into a long claim about something else, it is a suggestion', async () => {
    const { type, nearest } = await ask(base, 'APT41');
    expect(type).toBe('refused');
    expect(nearest.map(({ ordinal }) => base.fact(ordinal).id)).toContain('f-longzhi');
  });

  test('in brackets it is another name of what is told of', async () => {
    expect(await outcome(base, 'PKK')).toBe('found f-workers');
  });
});

describe('words that all groups are called by', () => {
  test.each([
    'Army of Fighters',
    'Islamic State Khorasan Province',
    'Islamic State in Libya',
    'Soldiers',
    'International Batallion',
    'AQIS',
    'ANO',
  ])('%s is refused', async (query) => {
    expect((await ask(base, query)).type).toBe('refused');
  });
});
