import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { ask, baseOf, idsFor, outcome } from './bases.ts';

const YAML = `
version: 1
kinds: { group: Groups, figure: Figures }
synonyms: [[turnout, share who voted]]
sources: [{ id: s, title: Names }]
entities:
  - { id: niger, type: place, name: Niger }
  - { id: nigeria, type: place, name: Nigeria }
  - { id: iran, type: place, name: Iran }
  - { id: lashkar, type: group, name: Lashkar-e-Tayyiba, aliases: [Army of the Pure, LeT] }
  - { id: jund, type: group, name: Harakat ul-Mudjahidin }
  - { id: base-group, type: group, name: Islamic Salvation Foundation, aliases: [Islamic Army] }
  - { id: gang, type: group, name: The Bishnoi Gang, aliases: [Lawrence Bishnoi Gang] }
  - { id: storm, type: group, name: Cuboid Sandstorm }
  - { id: code, type: group, name: UNC265 }
  - { id: front, type: group, name: Popular Front for the Liberation of Palestine }
facts:
  - { id: niger-area, kind: figure, claim: "The area is 1,267,000 square kilometres.", about: [niger], at: { source: s } }
  - { id: nigeria-area, kind: figure, claim: "The area is 923,768 square kilometres.", about: [nigeria], at: { source: s } }
  - { id: niger-literacy, kind: figure, claim: "Literacy - total population: 38%", about: [niger], at: { source: s } }
  - { id: niger-literacy-female, kind: figure, claim: "Literacy - female: 30%", about: [niger], at: { source: s } }
  - { id: nigeria-turnout, kind: figure, claim: "Turnout was 27%.", about: [nigeria], at: { source: s } }
  - { id: lashkar-listed, kind: group, claim: Listed as a terrorist group., about: [lashkar], at: { source: s } }
  - { id: jund-listed, kind: group, claim: Listed in 2002., about: [jund], at: { source: s } }
  - { id: base-listed, kind: group, claim: Founded in 1988., about: [base-group], at: { source: s } }
  - { id: gang-listed, kind: group, claim: Listed in 2025., about: [gang], at: { source: s } }
  - { id: storm-listed, kind: group, claim: Sends false invoices., about: [storm], at: { source: s } }
  - { id: code-listed, kind: group, claim: Steals passwords., about: [code], at: { source: s } }
  - { id: front-listed, kind: group, claim: Founded in 1967., about: [front], at: { source: s } }
`;

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(YAML);
});

describe('names in spellings that nobody listed', () => {
  test.each([
    ['Lashkar-i-Taiba', 'lashkar-listed'],
    ['who are LeT', 'lashkar-listed'],
    ['Harkat-ul-Mujahideen', 'jund-listed'],
    ['Lawrence Bishnoi Group', 'gang-listed'],
    ['Laurence Bishnoi', 'gang-listed'],
    ['PFLP', 'front-listed'],
    ['Sand storm cuboid', 'storm-listed'],
    ['unk265', 'code-listed'],
  ])('%s', async (query, id) => {
    expect((await idsFor(base, query))[0]).toBe(id);
  });
});

describe('names of something else', () => {
  test.each([
    'Salvation Army',
    'Sandworm',
    'UNC266',
    'Ali Karimian',
    'Liberation Front of Freedonia',
    'Iraq',
    'area of Iran',
    'turnout in Niger',
  ])('%s is refused', async (query) => {
    expect((await ask(base, query)).type).toBe('refused');
  });

  test('a misspelt name that could be two is asked back', async () => {
    const { unanswered } = await ask(base, 'area of nigera');
    expect(unanswered).toEqual([{ words: 'nigera', why: 'tie', among: ['Nigeria', 'Niger'] }]);
  });

  test('a name that is known is never another', async () => {
    expect(await outcome(base, 'area of Niger')).toBe('found niger-area');
  });
});

test('the more general fact goes first', async () => {
  expect(await idsFor(base, 'literacy rate Niger')).toEqual(['niger-literacy', 'niger-literacy-female']);
  expect((await idsFor(base, 'literacy of women in Niger'))[0]).toBe('niger-literacy-female');
});

test('synonyms of the base count and are said', async () => {
  const { hits } = await ask(base, 'share who voted Nigeria');
  expect(hits.map(({ ordinal }) => base.fact(ordinal).id)).toEqual(['nigeria-turnout']);
  expect(hits[0]?.match.type).toBe('synonym');
});
