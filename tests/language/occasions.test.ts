import { describe, expect, test } from 'vitest';
import { occasionsCalled, tellsOccasionsApart } from '../../src/language/occasions.ts';

describe('what news is about as a whole', () => {
  test('is called by several words', () => {
    expect(occasionsCalled('storm').map(({ names }) => names)).toEqual([
      expect.arrayContaining(['storm', 'hurricane']),
    ]);
    expect(occasionsCalled('turnout')).toEqual([]);
  });

  test('may need a word beside it: a strike of workers has a union', () => {
    expect(occasionsCalled('strike').map(({ beside }) => beside)).toEqual([
      expect.arrayContaining(['union']),
    ]);
  });

  test('is told apart from another by some words before it', () => {
    expect(['last', 'second', 'the', 'big'].map(tellsOccasionsApart)).toEqual([true, true, false, false]);
  });
});
