import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('sorts of people', () => {
  finds([
    [
      'A surgeon said twelve adults were treated for wounds in Dravik.',
      ['wrong-unit: twelve adults'],
      'border-clash',
    ],
    [
      'Keld holds 64 civilians, according to the Relief Committee.',
      ['wrong-unit: 64 civilians'],
      'border-clash',
    ],
    ['The 64 prisoners of war are held by Keld, the Relief Committee says.', [], 'border-clash'],
    [
      'About 12,000 houses were evacuated from Pinecrest and Millbrook.',
      ['wrong-unit: About 12,000 houses'],
      'wildfire',
    ],
    ['Some 12,000 inhabitants of Pinecrest and Millbrook were evacuated.', [], 'wildfire'],
  ]);
});
