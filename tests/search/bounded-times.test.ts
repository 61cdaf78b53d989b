import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { ask, baseOf, outcome, packagedBase } from './bases.ts';

let packaged: CompiledBase;
let prices: CompiledBase;
beforeAll(async () => {
  packaged = await packagedBase();
  prices = await baseOf(`
version: 1
kinds: { money: Money, quote: Quotes }
sources: [{ id: s, title: T }]
entities:
  - { id: may, type: person, name: Theresa May, aliases: [May] }
  - { id: long, type: person, name: Will Long }
  - { id: who, type: organisation, name: World Health Organization, aliases: [WHO] }
facts:
  - { id: april, kind: money, claim: Inflation was 3.4% in April., figure: "3.4%", unit: inflation, when: { stated: in April }, at: { source: s } }
  - { id: in-may, kind: money, claim: Inflation slowed to 3.1% in May., figure: "3.1%", unit: inflation, when: { stated: in May }, at: { source: s } }
  - { id: risk, kind: money, claim: Inflation may rise again., at: { source: s } }
  - { id: highest, kind: money, claim: Rents are the highest since 2017., at: { source: s } }
  - { id: said, kind: quote, claim: May said nobody would leave., about: [may], said_by: [{ who: may, mode: named }], quote: [Nobody will leave], at: { source: s } }
  - { id: resigned, kind: quote, claim: Will Long resigned., about: [long], at: { source: s } }
  - { id: warned, kind: quote, claim: The WHO said that masks work., about: [who], said_by: [{ who: who, mode: named }], quote: [Masks work], at: { source: s } }
`);
});

describe('a time that bounds what is asked for', () => {
  test.each([
    ['what happened after 21 November', 'found kataib-hezbollah-statement'],
    ['what happened after Tuesday', 'found kataib-hezbollah-statement'],
    [
      'what happened before 20 November',
      'found hamas-attack-on-israel militias-resumed-attacks prime-minister-needed-militias islamic-state-seized-territory',
    ],
    ['deaths since April', 'found ac-130-deaths kataib-hezbollah-deaths'],
    ['when did Islamic State seize territory before 2015', 'found islamic-state-seized-territory'],
    ['attacks between 1 October 2023 and 10 October 2023', 'found hamas-attack-on-israel'],
    ['strikes after November', 'refused no-such-time: after November'],
    ['when did Islamic State seize territory after 2014', 'refused no-such-time: after 2014'],
    ['Kataib Hezbollah deaths before November', 'refused no-such-time: before November'],
    ['deaths following 21 November 2023', 'refused no-such-time: following 21 November 2023'],
  ])('%s', async (query, expected) => {
    expect(await outcome(packaged, query)).toBe(expected);
  });

  test.each([
    ['inflation after April', 'found in-may'],
    ['inflation since april', 'found april in-may'],
    ['inflation before May', 'found april'],
    ['inflation before april', 'refused no-such-time: before april'],
    ['rents highest since 2017', 'found highest'],
    ['rents highest since 2010', 'refused no-such-time: since 2010'],
  ])('by the wording of a time without a date: %s', async (query, expected) => {
    expect(await outcome(prices, query)).toBe(expected);
  });

  test('the bound is told as it was read', async () => {
    const { hits } = await ask(packaged, 'what happened after 21 November');
    expect(hits[0]?.match.on).toContainEqual({
      word: 'after 21 November',
      form: 'Wednesday',
      field: 'when',
      type: 'exact',
    });
  });

  test.each([
    ['what happened after the Hamas attack', 'found militias-resumed-attacks'],
    ['what happened before the Hamas attack', 'found hamas-attack-on-israel'],
    ['attacks following the Hamas attack', 'found militias-resumed-attacks'],
    ['24 hours before the strikes', 'found air-base-attack ac-130-response'],
    [
      "have Iran's proxies gone after Israel",
      'found proxies-attack-israel-and-us-forces proxy-forces-lebanon-yemen',
    ],
    ['attacks before the Hamas attack', 'refused no-such-time: before the Hamas attack'],
  ])('by what was before or after: %s', async (query, expected) => {
    expect(await outcome(packaged, query)).toBe(expected);
  });
});

describe('May is a month, a name or a verb', () => {
  test.each([
    ['how many attacks in May', 'refused no-such-time: May'],
    ['attacks in may', 'refused no-such-time: may'],
    ['attacks 5 May 2023', 'refused no-such-time: 5 May 2023'],
    ['how many may have been injured', 'found base-attack-injuries us-personnel-injured'],
  ])('%s', async (query, expected) => {
    expect(await outcome(packaged, query)).toBe(expected);
  });

  test.each([
    ['inflation in May', 'found in-may'],
    ['inflation in June', 'refused unknown: June'],
    ['what did May say', 'found said'],
    ['Theresa May', 'found said'],
    ['will long', 'found resigned'],
    ['did Will Long resign', 'found resigned'],
    ['what did the WHO say', 'found warned'],
    ['what will inflation do', 'found in-may risk'],
  ])('beside namesakes: %s', async (query, expected) => {
    expect(await outcome(prices, query)).toBe(expected);
  });
});

describe('exactly a number', () => {
  test.each([
    ['exactly 66 attacks', 'found attacks-on-us-forces'],
    ['exactly eight injuries', 'found base-attack-injuries'],
    ['62 injured', 'found us-personnel-injured'],
    ['exactly 62 injured', 'refused no-such-number: exactly 62'],
    ['exactly 17 billion', 'refused no-such-number: exactly 17 billion'],
  ])('%s', async (query, expected) => {
    expect(await outcome(packaged, query)).toBe(expected);
  });
});
