import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { ask, idsFor, packagedBase } from '../bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await packagedBase();
});

describe('a query that would be refused as it is typed', () => {
  test.each([
    // Two misspelt words, an inflected one, one of which only a synonym is known, and a day.
    ['casulty assesment ongoing', 'strike-casualty-assessment'],
    ['iran suport for iraqi miltias', 'militias-backed-by-iran'],
    ['Iran aviods Gaza war', 'iran-stays-out-of-gaza-war'],
    ['KH statment posted Wensday', 'kataib-hezbollah-statement'],
    // Numbers are read with what they count.
    ['17 bilion unblocked', 'funds-to-be-unblocked'],
    ['two facilites targetted', 'tuesday-strike-targets'],
  ])('is read as it would be spelt: %s', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });

  test.each([
    ['targeted two fac', 'tuesday-strike-targets'],
    ['62 US pers', 'us-personnel-injured'],
    ['unblock around $17 bill', 'funds-to-be-unblocked'],
    ['trying to prevent an Islam', 'mission-against-islamic-state'],
    ['ended the year-lo', 'truce-ended'],
    ['seized large sw', 'islamic-state-seized-territory'],
    ['US agreement on th', 'funds-to-be-unblocked'],
    ['retaliated only in sy', 'retaliation-only-in-syria'],
  ])('is read as a fact goes on: %s', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });

  test('tells what was typed and how it was taken', async () => {
    const on = async (query: string): Promise<unknown> => (await ask(base, query)).hits[0]?.match.on.at(-1);
    expect(await on('KH statment posted Wensday')).toMatchObject({
      word: 'Wensday',
      form: 'wednesday',
      type: 'fuzzy',
    });
    expect(await on('targeted two fac')).toMatchObject({ word: 'fac', form: 'facilities', type: 'prefix' });
  });

  test.each([
    // What one slip makes of other words is English, too, or a name.
    'us contact with iran',
    'Iran concerts in Gaza',
    'Marcos blamed for attacks',
    'Kataib Hezbollah statement posted Thrusday',
    // The other words are still to be met, and numbers to count what they counted.
    'Iran aviods sanctions',
    'casulty assesment in Gaza',
    'three facilites targetted',
    'targeted three fac',
    'prime minister of le',
    'retaliated only in ye',
  ])('is refused still: %s', async (query) => {
    expect(await idsFor(base, query)).toEqual([]);
  });
});
