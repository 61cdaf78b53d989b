import { expect, test } from 'vitest';
import { compareFigures, parseFigure } from '../../src/language/figures.ts';
import type { Figure } from '../../src/model/figure.ts';

function figure(wording: string): Figure {
  const parsed = parseFigure(wording);
  if (parsed === null) throw new Error(`${wording} is no figure`);
  return parsed;
}

test.each([
  ['2.5k', '2,500', 'same'],
  ['two thousand five hundred', '2,500', 'same'],
  ['no fewer than sixty-two', 'at least 62', 'same'],
  ['$17bn', '17 billion dollars', 'same'],
  ['around 17 billion', 'around $17 billion', 'same'],
  ['several', 'Several', 'same'],
  ['more than 60', 'at least 62', 'implied'],
  ['fewer than 1,000', '900', 'implied'],
  ['dozens', 'at least 62', 'implied'],
  ['a few', 'several', 'implied'],
  ['a number of', 'several', 'implied'],
  ['several', 'five', 'implied'],
  ['hundreds', '900', 'implied'],
  ['about 2,500', '2,489', 'rounded'],
  ['about 2,300', '2,489', 'different'],
  ['about 2,489', '2,500', 'different'],
  ['62', 'at least 62', 'hedge-lost'],
  ['$17bn', 'around $17 billion', 'hedge-lost'],
  ['about 62', 'at least 62', 'hedge-changed'],
  ['up to 62', 'at least 62', 'hedge-changed'],
  ['more than 62', 'at least 62', 'hedge-changed'],
  ['about 900', '900', 'hedge-changed'],
  ['at least 66', '66', 'hedge-changed'],
  ['three', 'several', 'number-for-vague'],
  ['at least three', 'several', 'number-for-vague'],
  ['66', '62', 'different'],
  ['66', 'at least 62', 'different'],
  ['2,000', '2,500', 'different'],
  ['dozens', 'several', 'different'],
  ['dozens', 'five', 'different'],
  ['several', '900', 'different'],
  ['€17bn', '$17bn', 'different'],
  ['62%', '62', 'different'],
  ['8', 'between 5 and 10', 'different'],
  ['between 5 and 10', '5 to 10', 'same'],
])('%s for %s: %s', (written, recorded, comparison) => {
  expect(compareFigures(figure(written), figure(recorded))).toBe(comparison);
});
