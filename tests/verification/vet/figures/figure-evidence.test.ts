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

describe('as many of somebody else', () => {
  finds([
    [
      'About 24 hours before the strike an AC-130 responded in self-defense to an attack on US forces at an air base west of Baghdad, killing several US soldiers, US officials said.',
      ['wrong-party: several US soldiers'],
    ],
    [
      'About 24 hours before the strike an AC-130 responded in self-defense to an attack on US forces at an air base west of Baghdad, killing several Iranian-backed militants, US officials said.',
      [],
    ],
    ['The Americans killed several Iranian-backed militants with an AC-130, US officials said.', []],
  ]);
});
