import { describe, expect, test } from 'vitest';
import { fold } from '../../src/language/folding.ts';
import { stem } from '../../src/language/stem.ts';
import { isDerived, rootOf, WORD_FAMILIES } from '../../src/language/word-families.ts';

describe('derivations', () => {
  test.each([
    ['negotiate', 'negotiation'],
    ['retaliated', 'retaliation'],
    ['justify', 'justification'],
    ['weak', 'weakness'],
    ['peace', 'peaceful'],
    ['powerful', 'power'],
    ['responsible', 'responsibility'],
    ['heavy', 'heavily'],
  ])('%s and %s have one root', (one, other) => {
    const root = rootOf(one, stem(one));
    expect(rootOf(other, stem(other))).toBe(root);
    expect(isDerived(one, stem(one), root)).toBe(true);
    expect(isDerived(other, stem(other), root)).toBe(true);
  });

  test.each([
    ['form', 'format'],
    ['table', 'tab'],
    ['militant', 'militia'],
    ['power', 'powder'],
  ])('%s and %s have not', (one, other) => {
    const root = rootOf(one, stem(one));
    expect(isDerived(other, stem(other), root)).toBe(false);
  });
});

test('families are of two and more folded words, each word in one of them', () => {
  const families = WORD_FAMILIES.split('\n').map((family) => family.split('|'));
  for (const family of families) expect(family.length).toBeGreaterThan(1);
  const words = families.flat();
  for (const word of words) expect(word).toBe(fold(word));
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
