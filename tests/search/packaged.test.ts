import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { ask, idsFor, outcome, packagedBase } from './bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await packagedBase();
});

describe('the fact meant comes first', () => {
  test.each([
    ['how many US troops are in Iraq', 'us-troops-in-iraq'],
    ['troops iarq', 'us-troops-in-iraq'],
    ['IRAQ TROOPS!', 'us-troops-in-iraq'],
    ['2500', 'us-troops-in-iraq'],
    ['2,500', 'us-troops-in-iraq'],
    ['2.5k', 'us-troops-in-iraq'],
    ['two thousand five hundred', 'us-troops-in-iraq'],
    ['amercian trops in siria', 'us-troops-in-syria'],
    ["Kata'ib Hizballah killed", 'kataib-hezbollah-deaths'],
    ['Ayn al-Assad', 'ain-al-asad-described'],
    ['Alasad air base', 'ain-al-asad-described'],
    ['Al-Asad airbase', 'ain-al-asad-described'],
    ['tramatic brain injurys', 'us-personnel-injured'],
    ['more than 60 injured', 'us-personnel-injured'],
    ['at least 62', 'us-personnel-injured'],
    ['WaPo', 'pentagon-official-on-deterrence'],
    ['66', 'attacks-on-us-forces'],
    ['sixty-six', 'attacks-on-us-forces'],
    ['how many attacks', 'attacks-on-us-forces'],
    ['$17bn', 'funds-to-be-unblocked'],
    ['17 billion', 'funds-to-be-unblocked'],
    ['strikes in Iraq', 'us-strikes-in-iraq'],
    ['what did the Pentagon official say', 'pentagon-official-on-deterrence'],
    ['why did the truce end', 'truce-ended'],
    ['is Iran directly involved in the Gaza war?', 'iran-stays-out-of-gaza-war'],
    ['Iran-backed militias', 'militias-backed-by-iran'],
    ['Baghdad air base', 'attacked-air-base-location'],
    ['militias sponsored by Tehran', 'militias-backed-by-iran'],
    ['repub', 'criticism-of-biden-administration'],
    ['hezbolah', 'kataib-hezbollah-backer'],
    ['hizbulah', 'kataib-hezbollah-backer'],
  ])('%s', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });

  test('a number finds that number alone', async () => {
    expect(await idsFor(base, '66')).toEqual(['attacks-on-us-forces']);
  });
});

describe('what is not known is refused and named', () => {
  test.each([
    ['troops in Iran', 'no-such-place: in Iran'],
    ['how many troops are in Afghanistan', 'unknown: Afghanistan'],
    ['population of France', 'unknown: population; unknown: France'],
    ['prime minister of Iran', 'not-joined: Iran'],
    ['Sudan', 'unknown: Sudan'],
    ['Thursday', 'unknown: Thursday'],
    ['troops in Baghdad', 'no-such-place: in Baghdad'],
    ['New York Times Pentagon official', 'unknown: New York Times'],
    ['F-16', 'unknown: F-16'],
    ['north korea', 'unknown: north korea'],
    ['166', 'no-such-number: 166'],
    ['2,500 troops in Syria', 'no-such-place: in Syria'],
    ['ISIS attacks', 'not-joined: attacks'],
    ['quds force commander', 'not-joined: commander'],
  ])('%s', async (query, refusal) => {
    expect(await outcome(base, query)).toBe(`refused ${refusal}`);
  });

  test('the nearest facts are suggestions with lower scores, never hits', async () => {
    const { hits, nearest } = await ask(base, 'troops in Iran');
    expect(hits).toEqual([]);
    expect(nearest.length).toBeGreaterThan(0);
    expect(nearest[0]?.match.score).toBeLessThan(0.7);
  });
});

describe('what a query says beside words', () => {
  test('only a kind lists it, a question about it does not', async () => {
    expect((await ask(base, 'strikes')).type).toBe('listing');
    expect((await ask(base, 'where were the strikes')).type).toBe('matches');
  });

  test('in-line filters narrow', async () => {
    const ids = await idsFor(base, 'deterrence kind:quote');
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(base.fact(base.factOrdinal(id) ?? -1).kind).toBe('quote');
    await expect(ask(base, 'truce kind:qoute')).rejects.toMatchObject({ code: 'unknown-kind' });
  });

  test('a phrase stands as it is quoted', async () => {
    expect(await idsFor(base, '"air base"')).not.toEqual([]);
    expect(await idsFor(base, '"base air"')).toEqual([]);
  });

  test('an excluded word is in no result', async () => {
    const ids = await idsFor(base, 'troops -Syria');
    expect(ids).toContain('us-troops-in-iraq');
    expect(ids).not.toContain('us-troops-in-syria');
  });

  test('an id is its fact', async () => {
    expect((await ask(base, 'truce-ended')).hits.map(({ match }) => match.type)).toEqual(['id']);
  });
});

describe('the answer to a question', () => {
  test('is the fact that clearly answers it', async () => {
    const { answer } = await ask(base, 'how many US troops are in Iraq');
    expect(base.fact(answer?.ordinal ?? -1).id).toBe('us-troops-in-iraq');
  });

  test.each(['US troops in Iraq', 'how many troops are in Afghanistan', 'where is Kataib Hezbollah named'])(
    'is none for %s',
    async (query) => {
      expect((await ask(base, query)).answer).toBeNull();
    },
  );
});

test('a match says which word met what, where and how', async () => {
  const { hits } = await ask(base, "kata'eb hizbullah members killed");
  expect(hits.length).toBeGreaterThan(0);
  for (const { match } of hits) {
    const on = match.on.find(({ word }) => word === "kata'eb");
    expect(on).toMatchObject({ form: 'Kataeb Hezbollah', field: 'alias', type: 'alias' });
  }
});
