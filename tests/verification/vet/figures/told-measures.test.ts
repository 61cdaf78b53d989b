import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('an amount told of another measure', () => {
  finds([
    [
      'Veldhaus reported a net loss of 4.1 billion euros for the fourth quarter.',
      ['wrong-unit: loss of 4.1 billion euros'],
      'layoffs',
    ],
    [
      'In the fourth quarter Veldhaus made a profit of 4.1 billion euros.',
      ['wrong-unit: profit of 4.1 billion euros'],
      'layoffs',
    ],
    ['Prices rose to 6.4 percent.', ['wrong-unit: Prices rose to 6.4 percent'], 'economy'],
    ['Wages rose to 6.4 percent.', ['wrong-unit: Wages rose to 6.4 percent'], 'economy'],
    [
      'Wages were 61 percent, the election commission said.',
      ['wrong-unit: Wages were 61 percent'],
      'election',
    ],
    ['Veldhaus reported revenue of 4.1 billion euros for the fourth quarter.', [], 'layoffs'],
    ['Veldhaus reported sales of 4.1 billion euros for the fourth quarter.', [], 'layoffs'],
    ['Unemployment rose to 6.4 percent.', [], 'economy'],
    ['Joblessness rose to 6.4 percent.', [], 'economy'],
    ['Turnout was 61 percent, the election commission said.', [], 'election'],
  ]);
});
