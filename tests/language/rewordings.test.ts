import { describe, expect, test } from 'vitest';
import { fold } from '../../src/language/folding.ts';
import { REWORDINGS } from '../../src/language/rewordings.ts';

const LINES = REWORDINGS.split('\n').map((line) => line.split('>').map((side) => side.split('|')));

describe('rewordings', () => {
  test('are folded, in groups of two and more or from some words to others', () => {
    for (const [left = [], right, ...more] of LINES) {
      expect(more).toEqual([]);
      if (right === undefined) expect(left.length, left.join()).toBeGreaterThan(1);
      for (const member of [...left, ...(right ?? [])]) {
        expect(member).not.toBe('');
        expect(member).toBe(fold(member));
      }
    }
  });

  test.each([
    ['injured', 'killed'],
    ['arrested', 'killed'],
    ['attack', 'strike'],
    ['sent', 'withdrawn'],
    ['agreed', 'paid'],
    ['missile', 'rocket'],
    ['official', 'soldiers'],
  ])('never join %s and %s', (one, other) => {
    const stated = LINES.map(([left = [], right]) => [left, right ?? left] as const);
    const joined = stated.filter(
      ([left, right]) =>
        (left.includes(one) && right.includes(other)) || (left.includes(other) && right.includes(one)),
    );
    expect(joined).toEqual([]);
  });
});
