import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('figures and places in the same order', () => {
  finds([
    ['The US has 2,500 and 900 troops in Iraq and in Syria, respectively.', []],
    ['2,500 and 900: American troops in Iraq and in Syria, respectively.', []],
    [
      'The US has 2,500 and 900 troops in Syria and Iraq, respectively.',
      ['wrong-place: 2,500 and 900 troops in Syria', 'wrong-place: 900 troops in Syria and Iraq'],
    ],
  ]);
});
