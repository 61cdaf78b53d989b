import { expect, test } from 'vitest';
import { unitBehind } from '../../src/language/unit-behind.ts';

test.each([
  ['2,500', 'US troops', 'US troops'],
  ['three separate sets', 'sets of strikes', 'of strikes'],
  ['17 billion dollars', 'dollars', ''],
  ['no more than $9', 'dollars a dose', 'a dose'],
  ['around €85', 'euros', ''],
  ['$9', 'doses', 'doses'],
  ['4.5 million euros', 'euros a year', 'a year'],
  ['17%', 'percent share rise', 'share rise'],
  ['17%', 'per cent', ''],
  ['17', 'percent', 'percent'],
])('behind %o, %o reads %o', (stated, unit, behind) => {
  expect(unitBehind(stated, unit)).toBe(behind);
});
