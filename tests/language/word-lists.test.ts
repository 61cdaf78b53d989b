import { describe, expect, test } from 'vitest';
import { CURRENCY_WORDS } from '../../src/language/currency-words.ts';
import { FILLER_WORDS, LIGHT_WORDS } from '../../src/language/fillers.ts';
import { SOFT_WORDS } from '../../src/language/soft-words.ts';

/** Words that stand in a list again. */
function repeated(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => words.indexOf(word) !== at);
}

describe('a list of words', () => {
  test.each([
    ['soft words', SOFT_WORDS],
    ['currencies', CURRENCY_WORDS],
  ])('has none twice: %s', (_, list) => {
    expect(repeated(list.split(' '))).toEqual([]);
  });

  test('of light words has no fillers', () => {
    expect([...LIGHT_WORDS].filter((word) => FILLER_WORDS.has(word))).toEqual([]);
  });

  test('of soft words has none that weigh little already, and no adverbs, which are soft by their ending', () => {
    const words = SOFT_WORDS.split(' ');
    expect(words.filter((word) => FILLER_WORDS.has(word) || LIGHT_WORDS.has(word))).toEqual([]);
    expect(words.filter((word) => word.length > 5 && word.endsWith('ly'))).toEqual([]);
  });
});
