import { expect, test } from 'vitest';
import { parseFigure } from '../../../../src/language/figures.ts';
import { figureOf } from '../../../../src/verification/vet/findings/mends.ts';

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
