import { describe, expect, test } from 'vitest';
import { isRealWord } from '../../src/language/real-words.ts';

describe('what may well be meant as it is typed', () => {
  test.each(['contact', 'concerts', 'parsing', 'cloned', 'stories', 'daniel'])('%s', (word) => {
    expect(isRealWord(word)).toBe(true);
  });

  test.each(['contorl', 'casulty', 'suport', 'aviods', 'retaliaton', 'wensday', ''])('not %j', (word) => {
    expect(isRealWord(word)).toBe(false);
  });
});
