import { describe, expect, test } from 'vitest';
import { parseFigure } from '../../../../src/language/figures.ts';
import { judgeFigure } from '../../../../src/verification/vet/figures/judge-figure.ts';

const CASES: readonly (readonly [draft: string, recorded: string, verdict: string])[] = [
  ['2.5k', '2,500', 'right'],
  ['two thousand five hundred', '2,500', 'right'],
  ['some 2,500', '2,500', 'right'],
  ['about five', 'five', 'hedge-changed'],
  ['some 66', '66', 'hedge-changed'],
  ['nearly 2,500', '2,500', 'hedge-changed'],
  ['up to 2,500', '2,500', 'hedge-changed'],
  ['at least 2,500', '2,500', 'hedge-changed'],
  ['more than 2,000', '2,500', 'right'],
  ['more than 500', '2,500', 'different'],
  ['2,000', '2,500', 'different'],
  ['about 70', '66', 'right'],
  ['about 80', '66', 'different'],
  ['70', '66', 'different'],
  ['dozens', '66', 'right'],
  ['hundreds', '66', 'different'],
  ['62', 'at least 62', 'hedge-lost'],
  ['62 or more', 'at least 62', 'right'],
  ['more than 60', 'at least 62', 'right'],
  ['more than 62', 'at least 62', 'hedge-changed'],
  ['about 62', 'at least 62', 'hedge-changed'],
  ['around 60', 'at least 62', 'hedge-changed'],
  ['63', 'between 60 and 65', 'hedge-lost'],
  ['$17bn', 'around $17 billion', 'hedge-lost'],
  ['some $17bn', 'around $17 billion', 'right'],
  ['$17 million', 'around $17 billion', 'different'],
  ['three', 'several', 'vague-as-number'],
  ['at least three', 'several', 'vague-as-number'],
  ['a few', 'several', 'right'],
  ['dozens', 'several', 'different'],
];

describe('a figure of a draft', () => {
  test.each(CASES)('"%s" of "%s" is %s', (draft, recorded, verdict) => {
    const [a, b] = [parseFigure(draft), parseFigure(recorded)];
    if (a === null || b === null) throw new Error('no figure');
    expect(judgeFigure(a, b).verdict).toBe(verdict);
  });
});
