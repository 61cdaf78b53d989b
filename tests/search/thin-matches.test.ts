import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { baseOf, idsFor, outcome, packagedBase } from './bases.ts';

let packaged: CompiledBase;
let bank: CompiledBase;
beforeAll(async () => {
  packaged = await packagedBase();
  bank = await baseOf(`
version: 1
kinds: { money: Money, people: People }
sources: [{ id: s, title: T }]
facts:
  - { id: borrowing, kind: money, claim: The government plans to borrow 48.5 billion kroner this year., figure: 48.5 billion kroner, unit: borrowing, at: { source: s } }
  - { id: before, kind: money, claim: The government had borrowed 41 billion kroner., figure: 41 billion kroner, unit: borrowing, at: { source: s } }
  - { id: rise, kind: people, claim: Unemployment rose by 0.2 percentage points., figure: 0.2 percentage points, unit: unemployment rise, at: { source: s } }
  - { id: votes, kind: people, claim: Two of the nine board members voted for a cut., figure: two, unit: board members, at: { source: s } }
`);
});

describe('why is answered by a fact that tells a reason', () => {
  test.each([
    ['why did US strike Iraq', 'us-military-on-reason-for-strikes'],
    ['why did US not strike Iraq before', 'us-reluctance-in-iraq'],
    ["why didn't the US strike in Iraq before this week", 'us-reluctance-in-iraq'],
    ['why did the AC-130 open fire', 'ac-130-response'],
    ['why are US troops in Iraq', 'us-troops-mission'],
  ])('%s', async (query, id) => {
    expect((await idsFor(packaged, query))[0]).toBe(id);
  });

  test.each([
    'why did Hamas attack Israel',
    'why did the US agree to unblock the funds',
    'why did Iran avoid the war',
  ])('%s is refused', async (query) => {
    expect(await outcome(packaged, query)).toBe(`refused no-reason: ${query}`);
  });
});

describe('what is asked is told, not only touched', () => {
  test.each([
    ['what outlet published this', 'refused not-told: what outlet published this'],
    ['the day before', 'refused no-such-time: the day before'],
    ['who froze the money', 'refused not-told: who froze the money'],
    ['who funds Kataib Hezbollah', 'refused not-told: who funds'],
    ['who arms Kataib Hezbollah', 'refused unknown: arms'],
    ['several strikes', 'refused no-such-number: several strikes'],
    ['total casualties', 'refused not-told: total casualties'],
    ['how far is Jurf al-Sakhar from Baghdad', 'refused not-told: how far is'],
    ['jurf al sakhar distance from baghdad', 'refused unknown: distance'],
    ['$17bn unfrozen by Israel', 'refused not-joined: Israel'],
    ['who backs Kataib Hezbollah', 'found kataib-hezbollah-backer'],
    ['who criticized Biden', 'found criticism-of-biden-administration'],
    ['several militants killed', 'found ac-130-deaths'],
    ['total number of attacks', 'found attacks-on-us-forces'],
    ['$17bn unfrozen', 'found funds-to-be-unblocked'],
    ['no more than 10 injured', 'found base-attack-injuries'],
    ['most injured', 'found us-personnel-injured base-attack-injuries'],
    ['maximum injured', 'found us-personnel-injured base-attack-injuries'],
  ])('%s', async (query, expected) => {
    expect(await outcome(packaged, query)).toBe(expected);
  });

  test.each([
    ['how many targets were hit', 'tuesday-strike-targets'],
    ['how many facilities were hit', 'tuesday-strike-targets'],
    ['day before strike', 'air-base-attack'],
  ])('%s', async (query, id) => {
    expect((await idsFor(packaged, query))[0]).toBe(id);
  });
});

describe('a number with what it is of', () => {
  test.each([
    ['48.5 billion kroner', 'found borrowing'],
    ['48.5bn kroner', 'found borrowing'],
    ['41 billion kroner', 'found before'],
    ['0.2 percentage points', 'found rise'],
    ['how many voted for a cut', 'found votes'],
    ['48 billion kroner', 'refused no-such-number: 48 billion'],
    ['0.2 percent', 'refused no-such-number: 0.2 percent'],
    ['how many voted for a rise', 'refused not-joined: rise'],
  ])('%s', async (query, expected) => {
    expect(await outcome(bank, query)).toBe(expected);
  });
});

describe('among facts that answer about as well, time decides', () => {
  test.each([
    ['2023-11-22', 'kataib-hezbollah-statement'],
    ['November 2023', 'air-base-attack'],
    ['Nov. 21', 'tuesday-strike-targets'],
  ])('the most precise is first: %s', async (query, id) => {
    expect((await idsFor(packaged, query))[0]).toBe(id);
  });

  test('what is of the news goes before a year long gone', async () => {
    const ferry = await baseOf(`
version: 1
kinds: { casualties: Casualties }
sources: [{ id: s, title: T }]
facts:
  - { id: long-ago, kind: casualties, claim: In 2006 an accident in the strait killed 52 people., figure: "52", unit: people killed, when: { stated: in 2006, date: "2006", basis: stated }, at: { source: s } }
  - { id: now, kind: casualties, claim: At least 14 people died when a ferry sank., figure: at least 14, unit: people killed, when: { stated: early on Saturday }, at: { source: s } }
`);
    expect(await idsFor(ferry, 'death toll')).toEqual(['now', 'long-ago']);
    expect((await idsFor(ferry, 'death toll 2006'))[0]).toBe('long-ago');
  });

  test('an airstrike is a strike, not an air base beside one', async () => {
    const ids = await idsFor(packaged, 'airstrike');
    expect(packaged.fact(packaged.factOrdinal(ids[0] ?? '') ?? 0).kind).toBe('strike');
    expect(ids).not.toContain('weeks-of-attacks');
  });
});

describe('whose words are asked for', () => {
  test.each([
    ['what did the militias say', 'found militias-reason-for-attacks'],
    ['what did the Pentagon official say', 'found pentagon-official-on-deterrence'],
  ])('%s', async (query, expected) => {
    expect(await outcome(packaged, query)).toBe(expected);
  });

  test.each(['what did the anonymous defense official say', 'what did the unnamed defence official say'])(
    '%s',
    async (query) => {
      const said = (await idsFor(packaged, query)).map((id) => packaged.fact(packaged.factOrdinal(id) ?? 0));
      expect(said.length).toBeGreaterThan(1);
      for (const { saidBy } of said) expect(saidBy[0]?.who).toBe('a US defense official');
    },
  );

  test('US defence official', async () => {
    expect((await idsFor(packaged, 'US defence official'))[0]).toBe('us-defense-official-anonymous');
  });
});

test('a country by its other name', async () => {
  const base = await baseOf(`
version: 1
kinds: { other: Others }
sources: [{ id: s, title: T }]
entities: [{ id: turkiye, type: place, name: Türkiye }, { id: burma, type: place, name: Burma }]
facts:
  - { id: quake, kind: other, claim: An earthquake struck Türkiye., about: [turkiye], place: turkiye, at: { source: s } }
  - { id: flood, kind: other, claim: A flood hit Burma., about: [burma], place: burma, at: { source: s } }
`);
  expect(await outcome(base, 'earthquake in Turkey')).toBe('found quake');
  expect(await outcome(base, 'flood in Myanmar')).toBe('found flood');
  expect(await outcome(base, 'flood in Turkey')).not.toContain('found');
});
