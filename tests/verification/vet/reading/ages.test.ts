import { describe, expect, test } from 'vitest';
import { draftFigures } from '../../../../src/verification/vet/reading/draft-figures.ts';

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
  ])
    test(text, () => {
      expect(figures(text).filter((each) => !/seven/.test(each))).toEqual([]);
    });

  for (const [text, figure] of [
    ['under 600 officers', 'under 600'],
    ['the number was under 16', 'under 16'],
    ['people paid under $20', 'under $20'],
    ['the dead: over 200', 'over 200'],
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
