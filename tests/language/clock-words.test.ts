import { expect, test } from 'vitest';
import { findFigures } from '../../src/language/figures.ts';

test.each([
  ['It is ten past seven.', []],
  ['At half past five, and again at a quarter to nine, six were hurt.', ['six']],
  ['Ten past attacks were counted.', ['Ten']],
  ['Half past seven, five to nine people waited.', ['five to nine']],
])('%s', (text, figures) => {
  expect(findFigures(text).map((figure) => figure.text)).toEqual(figures);
});
