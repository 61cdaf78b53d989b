import { expect, test } from 'vitest';
import { fieldWords } from '../../src/render/field-words.ts';

test.each<[unknown, string]>([
  [null, ''],
  [[], ''],
  ['as it is', 'as it is'],
  [66, '66'],
  [[11, 12], '11, 12'],
  [{ id: 'iraq', name: 'Iraq' }, 'Iraq'],
  [
    [
      { id: null, name: 'Iraq and Syria' },
      { id: 'x', name: 'X' },
    ],
    'Iraq and Syria, X',
  ],
  [[{ who: 'two officials', id: null, mode: 'anonymous' }], 'two officials'],
  [{ stated: 'around 40', relation: 'about', value: 40 }, 'around 40'],
  [{ stated: 'on Tuesday', date: '2023-11-21', basis: 'inferred', why: 'a reason' }, '2023-11-21 (inferred)'],
  [{ stated: 'in 2014', date: '2014', basis: 'stated', why: null }, '2014'],
  [{ stated: 'for weeks', date: null, basis: null, why: null }, 'for weeks'],
  [{ is: 'superseded', by: 'other', why: null }, 'superseded'],
  [[{ with: 'other', about: null }], 'other'],
  [{ other: 1 }, ''],
  [[[1, 2], [4]], '1, 2; 4'],
  [[[], ['US military']], '–; US military'],
  [[[], []], ''],
  [[null, 'two'], '–; two'],
])('%j', (value, words) => {
  expect(fieldWords(value)).toBe(words);
});
