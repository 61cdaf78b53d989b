import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import { conflictingFigures } from '../../../src/verification/conflicts/conflicting-figures.ts';
import { baseOf } from '../../commands/base.ts';

const HEAD = `
version: 1
kinds: { count: Counts }
synonyms: [[silos, grain stores]]
sources: [{ id: paper, title: The mill burned }]
entities:
  - { id: fire, type: event, name: the fire }
  - { id: flood, type: event, name: the flood }
  - { id: brigade, type: organisation, name: the brigade }
  - { id: union, type: organisation, name: the union }
  - { id: oldon, type: place, name: Oldon }
  - { id: north, type: place, name: North Bank, in: oldon }
  - { id: mill, type: place, name: the mill, in: north }
  - { id: newby, type: place, name: Newby }
facts:
`;

/** The groups found, by the numbers of their facts. */
async function groupsOf(...facts: readonly string[]): Promise<readonly (readonly number[])[]> {
  const records = facts.map(
    (fact, index) =>
      `  - { id: f${index}, kind: count, claim: Claim ${index}., at: { source: paper }, ${fact} }`,
  );
  const base = await baseOf(HEAD + records.join('\n'));
  const entityOf = (id: string): Entity | null => {
    const ordinal = base.entityOrdinal(id);
    return ordinal === null ? null : base.entity(ordinal);
  };
  const all = facts.map((_, ordinal) => base.fact(ordinal));
  const groups = conflictingFigures(all, { synonyms: base.synonyms, entityOf });
  return groups.map((group) => group.map(({ id }) => Number(id.slice(1))));
}

const TWELVE = 'figure: "12", unit: people killed, about: [fire], place: mill';

describe('facts that disagree, told in other words', () => {
  test.each([
    ['without its place', TWELVE, 'figure: "15", unit: people killed, about: [fire]'],
    ['with fewer, without its place', TWELVE, 'figure: "9", unit: people killed, about: [fire]'],
    ['a synonym of what is counted', TWELVE, 'figure: "15", unit: people dead, about: [fire], place: mill'],
    ['in one word', TWELVE, 'figure: "15", unit: deaths, about: [fire], place: mill'],
    [
      'a synonym of the base',
      'figure: "3", unit: silos, about: [fire]',
      'figure: "4", unit: grain stores, about: [fire]',
    ],
    [
      'with one more entity',
      TWELVE,
      'figure: "15", unit: people killed, about: [fire, brigade], place: mill',
    ],
    ['with the place among the entities', TWELVE, 'figure: "15", unit: people killed, about: [fire, mill]'],
    [
      'more in a part than in the whole',
      'figure: "15", unit: deaths, about: [fire], place: mill',
      'figure: "12", unit: deaths, about: [fire], place: oldon',
    ],
    [
      'more troops in a place than in all',
      'figure: "15", unit: engines, about: [brigade], place: mill',
      'figure: "12", unit: engines, about: [brigade]',
    ],
  ])('%s', async (_, one, other) => {
    expect(await groupsOf(one, other)).toEqual([[0, 1]]);
    expect(await groupsOf(other, one)).toEqual([[0, 1]]);
  });
});

describe('facts that do not disagree', () => {
  test.each([
    ['of another event', TWELVE, 'figure: "15", unit: people killed, about: [flood], place: mill'],
    ['of something else', TWELVE, 'figure: "15", unit: people hurt, about: [fire], place: mill'],
    ['elsewhere', TWELVE, 'figure: "15", unit: people killed, about: [fire], place: newby'],
    [
      'two more entities, one each',
      'figure: "12", unit: people killed, about: [fire, brigade]',
      'figure: "15", unit: people killed, about: [fire, union]',
    ],
    [
      'another main subject',
      'figure: "12", unit: engines, about: [brigade]',
      'figure: "15", unit: engines, about: [union, brigade]',
    ],
    [
      'fewer in a part than in the whole',
      'figure: "12", unit: deaths, about: [fire], place: mill',
      'figure: "15", unit: deaths, about: [fire], place: oldon',
    ],
    [
      'fewer of what there is in a place than in all',
      'figure: "12", unit: engines, about: [brigade], place: mill',
      'figure: "15", unit: engines, about: [brigade]',
    ],
    [
      'dated apart',
      `${TWELVE}, when: { date: 2024-03-04, basis: stated }`,
      'figure: "15", unit: people killed, about: [fire], when: { date: 2024-03-05, basis: stated }',
    ],
    [
      'stated apart',
      `${TWELVE}, when: { stated: by noon }`,
      'figure: "15", unit: people killed, about: [fire], when: { stated: by the evening }',
    ],
    [
      'one of them replaced',
      TWELVE,
      'figure: "15", unit: people killed, about: [fire], status: { is: superseded, by: f0 }',
    ],
  ])('%s', async (_, one, other) => {
    expect(await groupsOf(one, other)).toEqual([]);
    expect(await groupsOf(other.replace('by: f0', 'by: f1'), one)).toEqual([]);
  });

  test('a total, where places are counted one by one', async () => {
    expect(
      await groupsOf(
        'figure: "15", unit: deaths, about: [fire]',
        'figure: "12", unit: deaths, about: [fire], place: oldon',
        'figure: "3", unit: deaths, about: [fire], place: newby',
      ),
    ).toEqual([]);
  });
});

test('a group holds only facts that count the same', async () => {
  expect(
    await groupsOf(
      'figure: "12", unit: deaths, about: [fire, brigade]',
      'figure: "15", unit: people killed, about: [fire]',
      'figure: "20", unit: deaths, about: [fire, union]',
      'figure: "15", unit: deaths, about: [fire]',
    ),
  ).toEqual([
    [0, 1, 3],
    [1, 2, 3],
  ]);
});
