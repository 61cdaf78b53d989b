import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowerBound } from '../../src/compiled/lower-bound.ts';

test('is the place of the first number that is not smaller', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40)), fc.nat(41), (numbers, wanted) => {
      numbers.sort((a, b) => a - b);
      const first = numbers.findIndex((number) => number >= wanted);
      expect(lowerBound(numbers, wanted)).toBe(first === -1 ? numbers.length : first);
    }),
  );
});
