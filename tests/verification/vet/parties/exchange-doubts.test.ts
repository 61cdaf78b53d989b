import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('a clause that goes on with another fact', () => {
  finds([
    [
      'Until this week it had been reluctant to retaliate in Iraq, where the political situation is delicate, and had kept its reprisals to Syria.',
      [],
    ],
    [
      "Iraq's delicate political situation had made Syria reluctant to retaliate there until this week.",
      ['wrong-party: Syria'],
    ],
    [
      'The political situation is delicate, and it had been reluctant to retaliate in Syria until this week.',
      ['wrong-place: Syria'],
    ],
  ]);
});
