import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  align,
  formatDiff,
  printed,
  quotedWords,
  wordDiff,
} from '../../../../src/verification/vet/quotations/word-diff.ts';

test('shows what was dropped and what was added, and cuts what stayed', () => {
  const source = quotedWords('Everyone in this town knew very well that those doors have been locked');
  const draft = quotedWords('Everyone in this town knew very well that the doors had been locked');
  expect(formatDiff(wordDiff(source, draft))).toBe(
    '… very well that [-those-]{+the+} doors [-have-]{+had+} been locked',
  );
});

test('finds the stretch of the source that a part of it comes from', () => {
  const source = quotedWords('one two three four five six seven');
  expect(align(quotedWords('three FOUR six'), source)).toEqual({ common: 3, from: 2, to: 6 });
});

test('reads one word in any writing as one', () => {
  const words = quotedWords('There’s U.S. aid, 2,500 men').map(({ key }) => key);
  expect(words).toEqual(["there's", 'us', 'aid', '2,500', 'men']);
});

test('a diff holds every word of both sides, in order', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (a, b) => {
      const changes = wordDiff(quotedWords(a), quotedWords(b));
      const side = (left: string) =>
        changes
          .filter(({ type }) => type !== left)
          .flatMap((change) => change.words)
          .join(' ');
      expect([side('added'), side('dropped')]).toEqual([a, b]);
    }),
  );
});

test('words are printed again with their hyphens and commas', () => {
  const words = quotedWords('"Iran and Iran-backed groups,  it said"');
  expect(printed(words)).toBe('Iran and Iran-backed groups, it said');
  expect(printed(words.slice(3, 5))).toBe('backed groups');
});
