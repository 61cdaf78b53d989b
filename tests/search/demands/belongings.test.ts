import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { idsFor, packagedBase } from '../bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await packagedBase();
});

describe('what belongs to a country is asked of a fact that says so', () => {
  test.each([
    'Iranian drones',
    'Israeli drones',
    'US drones',
    'Iranian official',
    'Iranian prime minister',
    'Iranian air base',
    'Iranian banks',
    'Israeli retaliation',
    'Iraqi statement',
    'killed in Iranian strikes',
  ])('%s: no', async (query) => {
    expect(await idsFor(base, query)).toEqual([]);
  });

  test.each([
    ['American jets', 'strike-aircraft'],
    ['Iraqi banks', 'frozen-funds-banks'],
    ['Iraqi prime minister', 'iraqi-prime-minister'],
    ['Iranian money', 'frozen-funds-banks'],
    ['members killed in US strikes', 'kataib-hezbollah-deaths'],
  ])('%s: %s', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });
});

describe('who leads something, and what something is, is asked of a fact that says so', () => {
  test.each([
    'who leads the Pentagon',
    'who is the head of the Pentagon',
    'who heads the Quds Force',
    'who runs the Washington Post',
    'is Hamas a militia or a political party',
    'is the Quds Force an Iraqi militia',
  ])('%s: no', async (query) => {
    expect(await idsFor(base, query)).toEqual([]);
  });

  test.each([
    ['who runs Iraq', 'iraqi-prime-minister'],
    ['is Kataib Hezbollah a militia or a political party', 'kataib-hezbollah-described'],
    ['which outfit does the Quds Force belong to?', 'quds-force-role'],
  ])('%s: %s', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });
});

describe('who does too much is not told by what is too little', () => {
  test.each([
    ["who called Biden's response too strong", []],
    ["who called Biden's response too weak", ['criticism-of-biden-administration']],
  ])('%s', async (query, ids) => {
    expect(await idsFor(base, query)).toEqual(ids);
  });
});

describe('who does something again is who did it', () => {
  test.each([
    ['when did the US resume attacks', []],
    ['when did the militias start shooting again', ['militias-resumed-attacks']],
  ])('%s', async (query, ids) => {
    expect(await idsFor(base, query)).toEqual(ids);
  });
});
