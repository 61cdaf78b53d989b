import { describe, expect, test } from 'vitest';
import { draftFigures } from '../../../../src/verification/vet/reading/draft-figures.ts';
import { finds } from '../vet-cases.ts';

const figures = (text: string): readonly string[] => draftFigures(text).map(({ text: stated }) => stated);

describe('ages are no figures', () => {
  for (const text of [
    'children under nine',
    'seven-year-olds and those aged between 5 and 11',
    'women over 60 were sent home',
    'she turned 40 there',
    'boys younger than 16',
    'people above the age of 65',
    'they were all under 18',
    'Ana Lopes (54) died there',
    'the pilot, Jean O’Brien (61), landed',
  ])
    test(text, () => {
      expect(figures(text).filter((each) => !/seven/.test(each))).toEqual([]);
    });

  for (const [text, figure] of [
    ['under 600 officers', 'under 600'],
    ['the number was under 16', 'under 16'],
    ['people paid under $20', 'under $20'],
    ['the dead: over 200', 'over 200'],
    ['the River Unions (450) met', '450'],
    ['the wounded (54) were flown out', '54'],
  ] as const)
    test(text, () => {
      expect(figures(text)).toEqual([figure]);
    });
});

describe('a number of what stands before', () => {
  test('the matter behind it is not counted', () => {
    const [, second] = draftFigures('eleven counts of bribery and three of money laundering.');
    expect(second?.noun).toBeNull();
  });
  test('those behind it are', () => {
    const [first] = draftFigures('three of the officers');
    expect(first?.noun).not.toBeNull();
  });
});

describe('a bound in years', () => {
  finds([
    [
      'In children under eleven years of age the efficacy was 61 percent, Teresa Almeida said.',
      ['wrong-figure: under eleven years'],
      'vaccine',
    ],
    [
      'Seven of the dead were under 18 years old, the Interior Ministry said.',
      ['wrong-figure: under 18 years'],
      'stadium',
    ],
    ['In children under nine years of age the efficacy was 61 percent, Teresa Almeida said.', [], 'vaccine'],
    ['Seven of the dead were under 16 years old, the Interior Ministry said.', [], 'stadium'],
  ]);
});
