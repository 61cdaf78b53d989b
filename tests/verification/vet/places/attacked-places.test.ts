import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('an attack on a place that the base does not know', () => {
  finds([
    [
      'The attack on Al Tanf with a ballistic missile resulted in eight injuries, two US officials said.',
      ['wrong-place: Al Tanf'],
    ],
    [
      'Two US officials said a missile attack on Camp Victory resulted in eight injuries.',
      ['wrong-place: Camp Victory'],
    ],
    [
      'Eight injuries resulted from the ballistic missile attack on Erbil, two US officials said.',
      ['wrong-place: Erbil'],
    ],
    [
      'The attack on Ain al-Asad with a ballistic missile resulted in eight injuries, two US officials said.',
      [],
    ],
    [
      'The attack on the base with a ballistic missile resulted in eight injuries, two US officials said.',
      [],
    ],
    ['The attack on Ain al-Assad resulted in eight injuries, two US officials said.', []],
  ]);
});
