import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('by how much something changed, and where it stands now', () => {
  finds([
    ['Unemployment was up by 0.3 percentage points and is now at 6.4 per cent.', [], 'treasury'],
    [
      'Unemployment moved up by 0.7 percentage points and now stands at 6.4 per cent.',
      ['wrong-figure: 0.7 percentage points'],
      'treasury',
    ],
    ['Unemployment increased by 0.3 percentage points, bringing it to 6.4 percent.', [], 'economy'],
    ['Unemployment climbed by 0.3 percentage points, leaving the rate at 6.4 percent.', [], 'economy'],
    [
      'Unemployment climbed by 0.3 percentage points, leaving the rate at 7.1 percent.',
      ['wrong-figure: 7.1 percent'],
      'economy',
    ],
    [
      'Unemployment rose by 0.9 percentage points to reach 6.4 percent.',
      ['wrong-figure: 0.9 percentage points'],
      'economy',
    ],
  ]);
});
