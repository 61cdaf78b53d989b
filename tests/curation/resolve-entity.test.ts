import { expect, test } from 'vitest';
import { resolveEntity } from '../../src/curation/resolve-entity.ts';

const ENTITIES = [
  { id: 'jurf', type: 'place', name: 'Jurf al-Sakhar', aliases: ['Jurf as-Sakhr'], in: null },
  { id: 'iran', type: 'place', name: 'Iran', aliases: ['Tehran'], in: null },
  { id: 'guard', type: 'force', name: 'Guard', aliases: [], in: null },
  { id: 'coast', type: 'force', name: 'Coast Guard', aliases: ['The Guard'], in: null },
];

test.each([
  ['jurf', 'jurf'],
  ['Jurf al Sakhar', 'jurf'],
  ['JURF SAKHAR', 'jurf'],
  ['tehrān', 'iran'],
  ['Iraq', null],
  ['Jurf', null],
  ['al', null],
  ['', null],
])('"%s" means %s', (word, id) => {
  expect(resolveEntity(ENTITIES, word)).toBe(id);
});
