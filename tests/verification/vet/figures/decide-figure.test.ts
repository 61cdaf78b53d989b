import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('the amount of something else', () => {
  finds([
    ['Of the budget, $95 million goes to schools.', ['wrong-figure: $95 million'], 'election'],
    [
      "Schools get $340 million of next year's $1.2 billion budget, public transit about $95 million.",
      [],
      'election',
    ],
    [
      'Schools get about $95 million and public transit $340 million from the budget.',
      ['wrong-figure: about $95 million'],
      'election',
    ],
  ]);
});
