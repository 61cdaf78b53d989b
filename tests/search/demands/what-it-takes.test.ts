import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { baseOf, idsFor, outcome, packagedBase } from '../bases.ts';

let packaged: CompiledBase;
let border: CompiledBase;
beforeAll(async () => {
  packaged = await packagedBase();
  border = await baseOf(`
version: 1
kinds: { war: War }
sources: [{ id: s, title: T }]
entities:
  - { id: red-front, type: group, name: Red Front }
  - { id: green-front, type: group, name: Green Front }
  - { id: clinic, type: place, name: Marrow Clinic }
facts:
  - { id: red-claim, kind: war, claim: Red Front militants claimed the attack on Marrow Clinic., about: [red-front, clinic], place: clinic, at: { source: s } }
  - { id: red-backer, kind: war, claim: Norland backs the Red Front militants., about: [red-front], at: { source: s } }
  - { id: green-claim, kind: war, claim: Green Front militants claimed the attack on a convoy., about: [green-front], at: { source: s } }
  - { id: red-shells, kind: war, claim: Red Front militants fired mortars at villages., about: [red-front], at: { source: s } }
`);
});

describe('who stands behind a group is told by who backs it', () => {
  test.each([
    ['who props up iraq militias', 'militias-backed-by-iran'],
    ["who's behind the Iraqi militias?", 'militias-backed-by-iran'],
    ['who is behind the attacks on US forces', 'attacks-claimed-by'],
    ["who is behind the militias' attacks", 'attacks-claimed-by'],
  ])('%s', async (query, id) => {
    expect((await idsFor(packaged, query))[0]).toBe(id);
  });

  test('in another base', async () => {
    expect((await idsFor(border, 'who is behind the Red Front militants'))[0]).toBe('red-backer');
    expect(await outcome(border, 'who is behind the Green Front militants')).toMatch(/^refused/);
  });
});

describe('what was fired at somebody is told by what names a weapon', () => {
  test('by the one that does', async () => {
    expect((await idsFor(packaged, 'what have the militias been firing at US troops?'))[0]).toBe(
      'militias-resumed-attacks',
    );
    expect((await idsFor(border, 'what did Red Front fire at villages'))[0]).toBe('red-shells');
  });

  test('or by none', async () => {
    expect(await outcome(border, 'what did Green Front fire at the convoy')).toMatch(/^refused/);
    expect(await outcome(packaged, 'what did Hamas fire at Israel')).toMatch(/^refused/);
    expect((await idsFor(packaged, 'what was fired at Al-Asad?'))[0]).toBe('ain-al-asad-missile-attack');
  });
});

describe('where what was attacked lies, who was there and who is named', () => {
  test.each([
    ['where was attacked base', 'air-base-attack'],
    ['were there militia people inside when it hit?', 'kataib-hezbollah-personnel-present'],
    [
      'Is it right that people inside the Pentagon have started grumbling to reporters?',
      'defense-chiefs-frustration',
    ],
    ['who told reporters about the strike, and was he named?', 'us-defense-official-anonymous'],
    ['does the US know how many died in the strike?', 'strike-casualty-assessment'],
    ['do we know how many US personnel were injured', 'us-personnel-injured'],
    ['was the base badly damaged?', 'ain-al-asad-damage'],
    ["how many places did Tuesday's strike target?", 'tuesday-strike-targets'],
    ['1 yr ago Sudani won power', 'prime-minister-needed-militias'],
  ])('%s', async (query, id) => {
    expect((await idsFor(packaged, query))[0]).toBe(id);
  });

  test.each([
    'where is the attacked clinic',
    'badly damaged base',
    'attacks claimed by iran',
    '2 yr ago Sudani won power',
  ])('refused: %s', async (query) => {
    expect(await outcome(query.includes('clinic') ? border : packaged, query)).toMatch(/^refused/);
  });
});

describe('a word as it is typed', () => {
  test('goes before another for it', async () => {
    expect((await idsFor(packaged, 'unblock money iran'))[0]).toBe('funds-to-be-unblocked');
    expect((await idsFor(packaged, 'release money iran'))[0]).toBe('frozen-funds-talks');
  });

  test('may lack its hyphen', async () => {
    expect(await idsFor(packaged, 'U.S. airstrikes in Iraq on Iran backed militants')).toEqual([
      'us-strikes-in-iraq',
    ]);
    expect(await outcome(packaged, 'strikes on Iran')).toMatch(/^refused/);
  });
});
