import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('a fraction of a percentage, or of another fraction', () => {
  finds([
    ['Two-thirds of those vaccinated had a fever.', ['wrong-figure: Two-thirds'], 'vaccine'],
    ['Half of those vaccinated had a fever.', ['wrong-figure: Half'], 'vaccine'],
    ['Nine out of ten of those vaccinated had a fever.', ['wrong-figure: Nine out of ten'], 'vaccine'],
    [
      'About half of dengue cases were prevented by Tetravira in the first year, Lindqvist Biologics said.',
      ['wrong-figure: About half'],
      'vaccine',
    ],
    [
      'Rents in Osten have risen by about a quarter, the Statistics Board said.',
      ['wrong-figure: about a quarter'],
      'economy',
    ],
    [
      'Rents in Osten have risen by about half, the Statistics Board said.',
      ['wrong-figure: about half'],
      'economy',
    ],
  ]);
});

describe('a fraction of what is told there by number', () => {
  finds([
    ['Half of the 66 attacks were claimed by Iran-aligned militias.', ['unsupported: Half']],
    ['US troops in Iraq number 2,500, a third of them in Baghdad.', ['unsupported: a third']],
  ]);
});

describe('a fraction that rounds the percentage, or is of something else', () => {
  finds([
    ['Roughly one in five of those vaccinated had a fever.', [], 'vaccine'],
    [
      'About three-quarters of dengue cases were prevented by Tetravira in the first year, Lindqvist Biologics said.',
      [],
      'vaccine',
    ],
    ['A quarter of those vaccinated live near the coast.', UNREAD, 'vaccine'],
    ['Turnout was more than half, the election commission said.', [], 'election'],
    ['Turnout was about three-fifths, the election commission said.', [], 'election'],
    ['Rents in Osten have risen by about a third, the Statistics Board said.', [], 'economy'],
    ['Half of the lawmakers in Washington were asleep.', UNREAD],
  ]);
});
