import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestMisspelling, nearestWords, spellingDistance } from '../../src/language/similarity.ts';

function mayBe(typed: string, meant: string): boolean {
  return spellingDistance(typed, meant) <= longestMisspelling(typed, meant);
}

describe('a word misspelt', () => {
  test.each([
    ['iarq', 'iraq'],
    ['govement', 'government'],
    ['boudnaries', 'boundaries'],
    ['hezballa', 'hizballah'],
    ['siria', 'syria'],
    ['itally', 'italy'],
    ['mikitary', 'military'],
    ['hadid', 'hadith'],
  ])('%s may be %s', (typed, meant) => {
    expect(mayBe(typed, meant)).toBe(true);
  });

  test.each([
    ['iran', 'iraq'],
    ['wakanda', 'canada'],
    ['westeros', 'western'],
    ['narnia', 'nauru'],
    ['wife', 'life'],
    ['python', 'putin'],
  ])('%s is not %s', (typed, meant) => {
    expect(mayBe(typed, meant)).toBe(false);
  });
});

const words = fc.stringMatching(/^[a-z]{0,10}$/);

describe('the distance', () => {
  test('is as it is up to a limit, and beyond it no less', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeikqhtz'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.double({ min: 0, max: 6, noNaN: true }), (a, b, limit) => {
        const distance = spellingDistance(a, b);
        const limited = spellingDistance(a, b, limit);
        expect(limited === distance || (limited > limit && distance > limit)).toBe(true);
      }),
    );
  });

  test('is 0 for a word and itself, and the same both ways', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(spellingDistance(a, a)).toBe(0);
        expect(spellingDistance(a, b)).toBeCloseTo(spellingDistance(b, a), 9);
        if (a !== b) expect(spellingDistance(a, b)).toBeGreaterThan(0);
      }),
    );
  });

  test('two neighbours that changed places cost less than two letters', () => {
    expect(spellingDistance('abcd', 'acbd')).toBeLessThan(1);
    expect(spellingDistance('sd', 'sf')).toBeLessThan(spellingDistance('sd', 'sm'));
  });
});

test('the nearest known words are suggested, strangers are not', () => {
  expect(nearestWords('qoute', ['quote', 'troops', 'quota'], 1)).toEqual(['quote']);
  expect(nearestWords('zzzz', ['quote', 'troops'])).toEqual([]);
});

test('a letter held down is near no word that is not as long', () => {
  const known = ['aim', 'army', 'quota', 'casualties', 'a'.repeat(40)];
  expect(nearestWords('a'.repeat(64), known.slice(0, -1))).toEqual([]);
  expect(nearestWords('m'.repeat(64), ['quote', 'map', 'm'.repeat(40)])).toEqual(['m'.repeat(40)]);
  expect(nearestWords('quooote', ['quote'])).toEqual(['quote']);
});
