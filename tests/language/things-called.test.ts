import { expect, test } from 'vitest';
import { isGovernment, saysAbout, typesCalled } from '../../src/language/things-called.ts';
import type { Figure } from '../../src/model/figure.ts';

function figure(value: number): Figure {
  return { stated: String(value), relation: 'exact', value, min: null, max: null, currency: null };
}

test('a thing is called by its type', () => {
  expect(typesCalled('ship')).toContain('vessel');
  expect(typesCalled('countries')).toEqual(['country']);
  expect(typesCalled('banana')).toEqual([]);
});

test('a country stands for its government', () => {
  expect(isGovernment('regime')).toBe(true);
  expect(isGovernment('army')).toBe(false);
});

test.each([
  ['dozens', 62, true],
  ['dozens', 5, false],
  ['dozens', 2500, false],
  ['hundreds', 62, false],
  ['thousand', 2500, true],
  ['toString', 5, false],
])('%s says about %d: %s', (word, value, says) => {
  expect(saysAbout(word, figure(value))).toBe(says);
});
