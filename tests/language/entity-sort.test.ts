import { expect, test } from 'vitest';
import { sortOfType } from '../../src/language/entity-sort.ts';

test.each([
  ['place', 'place'],
  ['country', 'place'],
  ['Countries', 'place'],
  ['cities', 'place'],
  ['people', 'person'],
  ['Politician', 'person'],
  ['militias', 'group'],
  ['agencies', 'body'],
  ['wars', 'event'],
  ['aircraft', 'weapon'],
  ['threat-actor', 'other'],
  ['', 'other'],
  ['s', 'other'],
])('%s is a %s', (type, sort) => {
  expect(sortOfType(type)).toBe(sort);
});
