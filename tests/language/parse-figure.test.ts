import { describe, expect, test } from 'vitest';
import { figureHint } from '../../src/language/figure-hint.ts';
import { parseFigure } from '../../src/language/parse-figure.ts';

function read(wording: string): string | null {
  const figure = parseFigure(wording);
  if (figure === null) return null;
  expect(figure.stated).toBe(wording);
  const numbers = [figure.value, figure.min, figure.max].filter((number) => number !== null).join('..');
  return [figure.relation, numbers, figure.currency ?? ''].join(' ').trim().replace(/\s+/g, ' ');
}

describe('exact numbers in any writing', () => {
  test.each([
    ['2,500', 2500],
    ['2500', 2500],
    ['2.5k', 2500],
    ['two thousand five hundred', 2500],
    ['twenty-five hundred', 2500],
    ['66', 66],
    ['sixty-six', 66],
    ['sixty six', 66],
    ['five', 5],
    ['zero', 0],
    ['a dozen', 12],
    ['two dozen', 24],
    ['half a dozen', 6],
    ['a half-dozen', 6],
    ['1.5 dozen', 18],
    ['a hundred', 100],
    ['one hundred and five', 105],
    ['two million five hundred thousand and six', 2_500_006],
    ['half a million', 500_000],
    ['half-a-million', 500_000],
    ['a quarter of a million', 250_000],
    ['two-and-a-half', 2.5],
    ['two and a half million', 2_500_000],
    ['a million and a half', 1_500_000],
    ['one point five million', 1_500_000],
    ['2.3 million', 2_300_000],
    ['2½', 2.5],
    ['0.5', 0.5],
    ['12,345,678.9', 12_345_678.9],
    ['2\u202f500', 2500],
    ['exactly 5', 5],
    ['only five', 5],
    ['a total of 66', 66],
    ['٢٥٠٠', 2500],
    ['２，５００', 2500],
    ['-5', -5],
    ['minus five', -5],
    ['12%', 12],
    ['12 per cent', 12],
  ])('%s is %d', (wording, value) => {
    expect(parseFigure(wording)).toEqual({
      stated: wording,
      relation: 'exact',
      value,
      min: null,
      max: null,
      currency: null,
    });
  });

  test('minus zero is zero', () => {
    expect(Object.is(parseFigure('-0')?.value, 0)).toBe(true);
  });
});

describe('hedges', () => {
  test.each([
    ['at least 62', 'at-least 62'],
    ['no fewer than sixty-two', 'at-least 62'],
    ['60 or more', 'at-least 60'],
    ['60+', 'at-least 60'],
    ['62 at least', 'at-least 62'],
    ['≥ 62', 'at-least 62'],
    ['>=62', 'at-least 62'],
    ['more than 100', 'more-than 100'],
    ['over 100', 'more-than 100'],
    ['just over a hundred', 'more-than 100'],
    ['>5', 'more-than 5'],
    ['up to 40', 'at-most 40'],
    ['as many as 40', 'at-most 40'],
    ['no more than 3', 'at-most 3'],
    ['as many as about 60', 'at-most 60'],
    ['fewer than 5', 'less-than 5'],
    ['just under 5', 'less-than 5'],
    ['about a dozen', 'about 12'],
    ['a dozen or so', 'about 12'],
    ['60-odd', 'about 60'],
    ['some 200', 'about 200'],
    ['nearly 100', 'about 100'],
    ['~5', 'about 5'],
    ['between 5 and 10', 'between 5..10'],
    ['five to ten', 'between 5..10'],
    ['5–10', 'between 5..10'],
    ['five or six', 'between 5..6'],
    ['at least 5 but no more than 10', 'between 5..10'],
  ])('%s is %s', (wording, expected) => {
    expect(read(wording)).toBe(expected);
  });
});

describe('shares of a whole', () => {
  test.each([
    ['more than half', 'more-than 0.5'],
    ['nearly half', 'about 0.5'],
    ['half', 'exact 0.5'],
    ['2/3', `exact ${2 / 3}`],
    ['two-thirds', `exact ${2 / 3}`],
    ['one in five', 'exact 0.2'],
    ['1 in 5', 'exact 0.2'],
    ['at least three out of four', 'at-least 0.75'],
    ['one-eighth', 'exact 0.125'],
    ['a record 20', 'exact 20'],
  ])('%s is %s', (wording, expected) => {
    expect(read(wording)).toBe(expected);
  });

  test.each(['9/11', '24/7', '3/2', 'one in five hours', 'half past', 'five in five'])(
    '%s is none',
    (wording) => {
      expect(read(wording) ?? '').not.toMatch(/ 0\./);
    },
  );
});

describe('money', () => {
  test.each([
    ['$17bn', 'exact 17000000000 USD'],
    ['around $17 billion', 'about 17000000000 USD'],
    ['US$17 billion', 'exact 17000000000 USD'],
    ['17 billion dollars', 'exact 17000000000 USD'],
    ['seventeen billion dollars', 'exact 17000000000 USD'],
    ['$17-billion', 'exact 17000000000 USD'],
    ['£3m', 'exact 3000000 GBP'],
    ['€1.5bn', 'exact 1500000000 EUR'],
    ['5 €', 'exact 5 EUR'],
    ['USD 17bn', 'exact 17000000000 USD'],
    ['$5-10 million', 'between 5000000..10000000 USD'],
    ['between $5m and $10m', 'between 5000000..10000000 USD'],
    ['17 billion', 'exact 17000000000'],
    ['hundreds of millions of dollars', 'vague USD'],
  ])('%s is %s', (wording, expected) => {
    expect(read(wording)).toBe(expected);
  });
});

test.each([
  'several',
  'dozens',
  'scores',
  'hundreds of',
  'a few',
  'a handful',
  'a couple',
  'many',
  'some',
  'several hundred',
  'a couple of dozen',
  'at least several',
])('%s gives no number', (wording) => {
  expect(read(wording)).toBe('vague');
});

test('words may name what is counted', () => {
  expect(read('three separate sets of strikes')).toBe('exact 3');
  expect(read('62 minor injuries or traumatic brain injuries')).toBe('exact 62');
});

test.each([
  '',
  '   ',
  'third',
  'twenty-second',
  '62nd',
  'AC-130',
  '5G',
  '10²',
  '1,23',
  '1.2.3',
  '007',
  '99999999999999999999',
  'around',
  '$',
  'at least',
  '10 to 5',
  'between 10 and 5',
  '66 attacks in Iraq, 22 in Syria',
  '22 November 2023',
  'a year-long truce',
  'a third attack',
  'from 38 to 43 zlotys',
  'from five to ten',
])('%j is no figure', (wording) => {
  expect(parseFigure(wording)).toBeNull();
});

test('of what may be a range or a change, the hint tells how to write either', () => {
  expect(figureHint('from 38 to 43 zlotys')).toContain('what it came to');
  expect(figureHint('a lot')).toContain('as stated');
});
