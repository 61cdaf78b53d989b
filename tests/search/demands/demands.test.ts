import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { baseOf, outcome } from '../bases.ts';

const YAML = `
version: 1
kinds: { other: Others }
sources: [{ id: s, title: S }]
entities:
  - { id: france, type: place, name: France, aliases: [French] }
  - { id: spain, type: place, name: Spain, aliases: [Spanish, Spaniards] }
  - { id: lyon, type: place, name: Lyon, in: france }
  - { id: depot, type: place, name: depot west of Lyon, in: france }
facts:
  - { id: hurt, kind: other, claim: 14 French soldiers were hurt in the fire with minor burns., figure: "14", unit: soldiers hurt, about: [france], at: { source: s } }
  - { id: dead, kind: other, claim: Spanish shelling killed nine rebels., figure: nine, unit: rebels killed, about: [spain], at: { source: s } }
  - { id: trucks, kind: other, claim: 30 trucks are in France., figure: "30", unit: trucks, about: [france], place: france, at: { source: s } }
  - { id: fire, kind: other, claim: The fire at the depot west of Lyon spread within 20 minutes., about: [depot, lyon], place: depot, at: { source: s } }
  - { id: vote, kind: other, claim: The vote was on a Sunday., at: { source: s } }
  - { id: ship, kind: other, claim: A ship was sold to Spain., about: [spain], place: spain, when: { date: 2021-05 }, at: { source: s } }
  - { id: share, kind: other, claim: 40 per cent of the harbour belongs to Spain., figure: 40 per cent, about: [spain], at: { source: s } }
  - { id: depots, kind: other, claim: Two depots near Lyon burned down., figure: two, unit: depots, about: [lyon], at: { source: s } }
`;

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(YAML);
});

describe('those who are counted are those who are asked for', () => {
  test.each([
    ['how many French soldiers were hurt', 'found hurt'],
    ['how many rebels were killed', 'found dead'],
    ['Spaniards killed', 'refused not-told: Spaniards killed'],
    ['how many Spaniards were killed', 'refused not-told: Spaniards were killed'],
  ])('%s', async (query, expected) => {
    expect(await outcome(base, query)).toBe(expected);
  });
});

describe('a number answers for its own noun', () => {
  test.each([
    ['14 soldiers', 'found hurt'],
    ['nine rebels', 'found dead'],
    ['two depots', 'found depots'],
    ['14 fires', 'refused no-such-number: 14 fires'],
    ['20 depots', 'refused no-such-number: 20 depots'],
    ['more than 12 fires', 'refused no-such-number: more than 12 fires'],
  ])('%s', async (query, expected) => {
    expect(await outcome(base, query)).toBe(expected);
  });
});

describe('words that turn a question carry it', () => {
  test.each([
    ['minor burns', 'found hurt'],
    ['serious burns', 'refused not-joined: serious'],
    ['badly hurt soldiers', 'refused not-joined: badly'],
    ['how serious were the burns', 'found hurt depots'],
    ['trucks in France', 'found trucks'],
    ['how many more trucks in France', 'refused not-joined: more'],
    ['how many trucks will be in France', 'refused not-joined: will'],
    ['trucks not in France', 'refused not-joined: not in'],
    ['trucks near France', 'refused not-joined: near France'],
    ['no trucks in France', 'refused not-joined: no trucks'],
    ['percentage of trucks in France', 'refused not-joined: percentage of'],
    ['percentage of the harbour', 'found share'],
    ['depots near Lyon', 'found depots fire'],
  ])('%s', async (query, expected) => {
    expect(await outcome(base, query)).toBe(expected);
  });
});

describe('who asks when is told when', () => {
  test.each([
    ['when was the ship sold', 'found ship'],
    ['when was the vote', 'found vote'],
    ['when did the trucks come to France', 'refused not-timed: trucks France'],
  ])('%s', async (query, expected) => {
    expect(await outcome(base, query)).toBe(expected);
  });
});

test('what lies beside a place is not in it', async () => {
  expect(await outcome(base, 'fire in Lyon')).toBe('refused no-such-place: in Lyon');
  expect(await outcome(base, 'fire west of Lyon')).toBe('found fire');
});
