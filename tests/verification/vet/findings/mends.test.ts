import { expect, test } from 'vitest';
import { parseFigure } from '../../../../src/language/figures.ts';
import { figureOf, timeOf } from '../../../../src/verification/vet/findings/mends.ts';

test.each([
  ['at least 62', 'US personnel injured', 'at least 62 US personnel injured'],
  ['three separate sets', 'sets of strikes', 'three separate sets of strikes'],
  ['52.4 percent', 'percent of the vote', '52.4 percent of the vote'],
  ['thousands', 'US', 'thousands US'],
  ['66 attacks since October', 'attacks', '66 attacks since October'],
  ['around $17 billion', null, 'around $17 billion'],
])('%s, counted in %s', (stated, unit, words) => {
  expect(figureOf({ figure: parseFigure(stated), unit })).toBe(words);
});

test.each([
  [{ stated: 'Tuesday evening', date: '2023-11-21', basis: 'external' }, 'the source has "Tuesday evening"'],
  [{ stated: null, date: '2014', basis: 'stated' }, 'the source has "2014"'],
  [
    { stated: null, date: '2023-11-21', basis: 'external' },
    'the knowledge base reckons with 2023-11-21, a date that the source does not give',
  ],
  [
    { stated: null, date: '2023-10', basis: 'inferred' },
    'the knowledge base reckons with 2023-10, a date that the source does not give',
  ],
] as const)('%j is told as what it is', (when, told) => {
  expect(timeOf({ when: { ...when, why: null } })?.told).toBe(told);
});

test('without a time nothing is told of it', () => {
  expect(timeOf({ when: null })).toBeNull();
});
