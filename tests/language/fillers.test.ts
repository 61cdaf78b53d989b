import { describe, expect, test } from 'vitest';
import { FILLER_WORDS, LIGHT_WORDS, readsAsFiller } from '../../src/language/fillers.ts';

describe('mistyped fillers', () => {
  test.each([
    'hace',
    'theer',
    'libe',
    'calpled',
    'caloled',
    'wht',
    'whta',
    'hwat',
    'doez',
    'teh',
    'hte',
    'adn',
    'hwo',
    'fro',
  ])('%s', (word) => {
    expect(readsAsFiller(word)).toBe(true);
  });

  test.each([
    'iran',
    'iraq',
    'wife',
    'dog',
    'troops',
    'uk',
    'eth',
    'ash',
    'saw',
    'own',
    'dan',
    'visa',
    'king',
    'hotels',
  ])('not %s', (word) => {
    expect(readsAsFiller(word)).toBe(false);
  });
});

test('no word is both a filler and light, and "us" is a country', () => {
  expect([...FILLER_WORDS].filter((word) => LIGHT_WORDS.has(word))).toEqual([]);
  expect(FILLER_WORDS.has('us')).toBe(false);
});
