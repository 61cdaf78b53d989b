import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('whose it is and how surely', () => {
  finds([
    [
      'Two Western diplomats said that 40 Osmaran soldiers had died.',
      ['hedge-lost: 40', 'wrong-party: 40 Osmaran soldiers'],
      'border-clash',
    ],
    [
      'Two Western diplomats said that at least 40 Osmaran soldiers had died.',
      ['wrong-party: at least 40 Osmaran soldiers'],
      'border-clash',
    ],
    ['Two Western diplomats said that at least 40 Keldish soldiers had died.', [], 'border-clash'],
  ]);
});
