import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('a fraction beside a percentage of something else', () => {
  finds([
    [
      'Inflation had slowed to 2.6 percent, the Statistics Board said, and rents in Osten had risen by roughly a third.',
      [],
      'economy',
    ],
    [
      'Rents in Osten have risen by one third, the Statistics Board said.',
      ['hedge-lost: one third'],
      'economy',
    ],
    [
      'Inflation had slowed to 2.9 percent, the Statistics Board said, and rents in Osten had risen by about a third.',
      ['wrong-figure: 2.9 percent'],
      'economy',
    ],
  ]);
});
