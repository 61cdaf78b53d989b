import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../../src/language/stem.ts';

describe('words of one stem', () => {
  test.each([
    [['injured', 'injuries', 'injury']],
    [['attack', 'attacks', 'attacked', 'attacking']],
    [['end', 'ends', 'ended', 'ending']],
    [['official', 'officials']],
    [['independent', 'independence']],
    [['strike', 'strikes']],
    [['militia', 'militias']],
  ])('%j', (words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });
});

describe('strangers keep apart', () => {
  test.each([
    ['iran', 'iraq'],
    ['organ', 'organisation'],
    ['gas', 'gash'],
    ['killed', 'kite'],
  ])('%s, %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

test('a stem is the beginning of its word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
      expect(word.startsWith(stem(word))).toBe(true);
      expect(stem(word).length).toBeGreaterThan(0);
    }),
  );
});
