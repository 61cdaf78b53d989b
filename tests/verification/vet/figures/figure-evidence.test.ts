import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('another number at another time', () => {
  finds([
    [
      'Last year the United States agreed to unblock around $70 billion.',
      ['wrong-date: Last year', 'wrong-figure: around $70 billion'],
    ],
    ['Earlier this year the United States agreed to unblock around $17 billion.', []],
    ['Last year the city budget was lower.', UNREAD, 'election'],
  ]);
});
