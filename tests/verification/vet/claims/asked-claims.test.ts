import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('questions that state no figure', () => {
  finds([
    [
      'How many severe reactions were there? Sixteen, Lindqvist Biologics reported; at least 23, by the count of Vaccine Watch.',
      [],
      'vaccine',
    ],
    ['How many passengers were still missing?\nAbout 20, a port official said.', [], 'ferry'],
    ['How many inspections did the Marisol fail?\nTwo, in 2020, say two former inspectors.', [], 'ferry'],
    [
      'How many passengers were still missing?\nAbout 20 passengers were.',
      ['attribution-lost: About 20 passengers were.'],
      'ferry',
    ],
    [
      'The search was called off on Sunday evening.',
      ['attribution-lost: The search was called off on Sunday evening.'],
      'ferry',
    ],
    ['How many people drowned?\n58, the Coast Guard says.', ['hedge-lost: 58'], 'ferry'],
  ]);
});
