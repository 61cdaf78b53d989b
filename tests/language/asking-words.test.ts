import { expect, test } from 'vitest';
import { isAspectIn, isLightVerb, saysNothing } from '../../src/language/asking-words.ts';
import { FILLER_WORDS, LIGHT_WORDS } from '../../src/language/fillers.ts';

test.each(['supposed', 'whether', 'again', 'alone', 'badly'])('"%s" says nothing', (word) => {
  expect(saysNothing(word)).toBe(true);
  expect(isLightVerb(word) || FILLER_WORDS.has(word) || LIGHT_WORDS.has(word)).toBe(false);
});

test.each([
  ...['outside', 'except', 'unable', 'not', 'stop', 'fail'], // they turn a question round
  ...['kill', 'die', 'order', 'pay', 'resign', 'withdraw', 'deny', 'send'], // they are what is asked
])('"%s" carries a question', (word) => {
  expect(saysNothing(word) || isLightVerb(word)).toBe(false);
});

test('to begin is light beside what is begun', () => {
  const among = (word: string, ...others: readonly string[]): boolean =>
    isAspectIn(
      word,
      [word, ...others].map((term) => ({ term })),
    );
  expect(among('start', 'hitting')).toBe(true);
  expect(among('began', 'to', 'tell')).toBe(true);
  expect(among('start')).toBe(false);
  expect(among('beginning')).toBe(false);
  expect(among('start', 'of')).toBe(false);
  expect(among('stop', 'attacking')).toBe(false);
});
