import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { ask, idsFor, packagedBase } from '../bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await packagedBase();
});

describe('what a query says beside what it asks', () => {
  test.each([
    ["What's the size of the US contingent in Syria, just Syria and not Iraq?", 'us-troops-in-syria'],
    ['Before I let the headline through: how many attacks were there on US forces?', 'attacks-on-us-forces'],
    [
      "Have Iran's proxies gone after Israel as well as the Americans, or only one of the two?",
      'proxies-attack-israel-and-us-forces',
    ],
    [
      'Besides the operations center, what else belonging to Kataib Hezbollah was destroyed?',
      'command-node-destroyed',
    ],
    [
      'How many US personnel have been hurt so far, and is that a floor or an exact count?',
      'us-personnel-injured',
    ],
    ['How many dead does Kataib Hezbollah itself admit to?', 'kataib-hezbollah-deaths'],
    [
      'Our draft prints the five militia dead as plain fact, so whose figure is it?',
      'kataib-hezbollah-deaths',
    ],
    ['Was the truce in Iraq agreed with the Americans or was it one-sided?', 'truce-observed'],
    ["Has Tehran's frozen cash been sitting in South Korea, in Iraq or in both?", 'frozen-funds-banks'],
    ['Near which places were the two Kataib Hezbollah targets?', 'strike-location'],
    ["Who's the prime minister in Baghdad these days?", 'iraqi-prime-minister'],
    ['How much say does the prime minister have over the militias?', 'prime-minister-limited-control'],
    ['iraq and neigboring syria', 'syria-neighbors-iraq'],
  ])('%s', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });

  test.each([
    "Who was Iraq's prime minister before al-Sudani?",
    'Was the truce in Syria agreed with the Americans or was it one-sided?',
    'How many dead does Iran admit to?',
    'Near which places were the two drones?',
  ])('%s: no', async (query) => {
    expect(await idsFor(base, query)).toEqual([]);
  });
});

describe('how many there are in two places', () => {
  test('is told for each, and never added up', async () => {
    const { hits, answer } = await ask(base, 'how many US troops in Iraq and Syria');
    expect(hits.map(({ ordinal }) => base.fact(ordinal).id).sort()).toEqual([
      'us-troops-in-iraq',
      'us-troops-in-syria',
    ]);
    expect(answer).toBeNull();
  });

  test('is not told where one of them has none', async () => {
    expect(await idsFor(base, 'how many US troops in Iraq, Syria and Yemen')).toEqual([]);
  });
});
