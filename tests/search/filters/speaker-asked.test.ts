import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { baseOf, idsFor, outcome } from '../bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(`
version: 1
kinds: { strike: Strikes, quote: Quotes, note: Notes }
sources: [{ id: s, title: T }]
entities:
  - { id: north, type: place, name: Northland }
  - { id: south, type: place, name: Southland }
  - { id: ministry, type: organisation, name: Defence Ministry }
  - { id: militia, type: group, name: River Militia }
facts:
  - { id: dead, kind: note, claim: Two fighters of the River Militia died in the strike., about: [militia], said_by: [{ who: militia, mode: statement }], at: { source: s } }
  - { id: backer, kind: note, claim: The River Militia is backed by Northland., about: [militia, north], at: { source: s } }
  - { id: raid, kind: strike, claim: Northland was attacked by the River Militia., about: [militia, north], said_by: [{ who: ministry, mode: named }], at: { source: s } }
  - { id: aim, kind: quote, claim: The aim was to stop the raids., quote: [stop the raids], about: [ministry], said_by: [{ who: ministry, mode: named }], at: { source: s } }
  - { id: jets, kind: strike, claim: Jets struck a depot of the River Militia., about: [militia], said_by: [{ who: two ministry officials, mode: anonymous }], at: { source: s } }
`);
});

describe('a question for what somebody said', () => {
  test.each([
    ['what did the River Militia say', ['dead']],
    ['What has the River Militia said about the strike?', ['dead']],
    ['what did the Defence Ministry say about the raids', ['aim']],
    ['what did two ministry officials say about the River Militia', ['jets']],
    ['quotes by the Defence Ministry', ['aim']],
  ])('%s', async (query, ids) => {
    const found = await idsFor(base, query);
    expect(found).toEqual(ids);
  });

  test.each(['fighters', 'depot', 'jets', 'aim', 'raids'])('the %s never spoke', async (who) => {
    expect(await outcome(base, `what did the ${who} say`)).toBe(`refused says-nothing: ${who}`);
  });

  test('is not answered by what others say of them', async () => {
    expect(await outcome(base, 'what did Northland say')).toBe('refused says-nothing: Northland');
    expect(await outcome(base, 'What did Northland say about the River Militia?')).toBe(
      'refused says-nothing: Northland',
    );
  });

  test('is not answered by another speaker', async () => {
    const found = await idsFor(base, 'what did the River Militia say about Northland');
    expect(found).toEqual([]);
  });

  test('of somebody nobody knows by this name is looked up like any other', async () => {
    expect(await outcome(base, 'what did Westland say')).toBe('refused unknown: Westland');
    expect((await idsFor(base, 'what did the River Militai say'))[0]).toBeDefined();
  });
});
