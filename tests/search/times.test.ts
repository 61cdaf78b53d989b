import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { ask, baseOf, idsFor, outcome, packagedBase } from './bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(`
version: 1
kinds: { strike: Strikes, note: Notes }
sources:
  - { id: s, title: T, published: { date: 2023-11-24, basis: stated } }
  - { id: old, title: Old, published: { date: 2020-02, basis: stated } }
facts:
  - { id: october, kind: strike, claim: Jets struck a depot., when: { date: 2023-10-17, basis: stated }, at: { source: s } }
  - { id: tuesday, kind: strike, claim: Jets struck a bridge., when: { stated: Tuesday evening, date: 2023-11-21, basis: inferred, why: weekday }, at: { source: s } }
  - { id: eve, kind: strike, claim: Jets struck a road., when: { date: 2023-11-23, basis: stated }, at: { source: s } }
  - { id: long, kind: note, claim: The siege went on., when: { date: 2012/2016, basis: stated }, at: { source: s } }
  - { id: months, kind: note, claim: Talks were held., when: { date: 2021-11/2022-02, basis: stated }, at: { source: s } }
  - { id: worded, kind: note, claim: Schools closed., when: { stated: earlier this month }, at: { source: s } }
  - { id: january, kind: strike, claim: Jets struck a harbour., when: { date: 2020-01-09, basis: stated }, at: { source: old } }
  - { id: coarse, kind: strike, claim: Jets struck a mill., when: { date: "2019", basis: stated }, at: { source: old } }
`);
});

describe('a time in the query is matched against when things happened, though no claim says so', () => {
  test.each([
    ['in October', ['october']],
    ['strikes in October', ['october']],
    ['October 2023', ['october']],
    ['17 October', ['october']],
    ['Oct. 17', ['october']],
    ['2023-10-17', ['october']],
    ['17/10/2023', ['october']],
    ['Tuesday', ['october', 'tuesday']],
    ['what happened on Tuesday evening', ['tuesday']],
    ['struck Nov 21', ['tuesday']],
    ['strikes in autumn 2023', ['october', 'tuesday', 'eve']],
    ['strikes in the 2010s', ['coarse']],
    ['siege 2014', ['long']],
    ['siege in 2013', ['long']],
    ['talks in December', ['months']],
    ['talks in January 2022', ['months']],
  ])('%s', async (query, ids) => {
    expect([...(await idsFor(base, query))].sort()).toEqual([...ids].sort());
  });

  test('what is meant from the day of the article is counted from its source', async () => {
    expect(await outcome(base, 'struck yesterday')).toBe('found eve');
    expect([...(await idsFor(base, 'strikes last month'))].sort()).toEqual(['january', 'october']);
    expect([...(await idsFor(base, 'strikes this week'))].sort()).toEqual(['eve', 'tuesday']);
    expect([...(await idsFor(base, 'strikes last year'))]).toEqual(['coarse']);
    expect(await outcome(base, 'schools closed this month')).toBe('found worded');
  });

  test('what was until a time is not of it', async () => {
    const packaged = await packagedBase();
    expect(await idsFor(packaged, 'what did the US do in Iraq this week?')).toEqual(['us-strikes-in-iraq']);
    expect(await idsFor(packaged, 'where was US retaliation until this week?')).toContain(
      'retaliation-only-in-syria',
    );
  });

  test('the field and the date are told', async () => {
    const { hits } = await ask(base, 'struck Nov 21');
    expect(hits[0]?.match.on).toContainEqual({
      word: 'Nov',
      form: 'Tuesday evening',
      field: 'when',
      type: 'exact',
    });
  });

  test.each([
    'strikes in March',
    'strikes in 2022',
    'strikes on Friday',
    'siege in 2017',
    'strikes last week',
    'struck 2023-10-18',
  ])('%s is refused', async (query) => {
    expect((await ask(base, query)).type).toBe('refused');
  });
});
