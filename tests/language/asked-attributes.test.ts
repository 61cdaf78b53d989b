import { expect, test } from 'vitest';
import { asksForAttribute } from '../../src/language/asked-attributes.ts';

test.each(['age', 'salary', 'price'])('%s is asked of something', (word) => {
  expect(asksForAttribute(word)).toBe(true);
});

test.each(['family', 'brigade', 'ages'])('%s is not, or is part of names', (word) => {
  expect(asksForAttribute(word)).toBe(false);
});
