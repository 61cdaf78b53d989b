import { expect, test } from 'vitest';
import { isAspectOf, isLightVerb, saysNothing } from '../../src/language/asking-words.ts';
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

test('to begin is light before what is begun', () => {
  expect(isAspectOf('start', 'hitting')).toBe(true);
  expect(isAspectOf('began', 'to')).toBe(true);
  expect(isAspectOf('start', '')).toBe(false);
  expect(isAspectOf('start', 'of')).toBe(false);
  expect(isAspectOf('stop', 'attacking')).toBe(false);
});
