import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('in the same town', () => {
  finds([
    [
      'Dozens of people were still missing in Quemada, while sixty-four schools in the same town were closed.',
      ['wrong-place: sixty-four schools in the same town'],
      'earthquake',
    ],
    ['In Port Ellis aid arrived, while sixty-four schools in the same town were closed.', [], 'earthquake'],
  ]);
});
