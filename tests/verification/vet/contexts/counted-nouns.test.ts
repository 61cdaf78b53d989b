import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('a count of employees by its verb', () => {
  finds([
    [
      'At least 11 people were unaccounted for, the union said, at a mill that gave work to 640.',
      [],
      'factory-fire',
    ],
    ['Nearly 90 workers were hurt at the mill, which employs 640.', [], 'factory-fire'],
    ['Nearly 90 workers were hurt at the mill, which employs 460.', ['wrong-figure: 460'], 'factory-fire'],
    ['The mill employed 640 machines.', ['wrong-unit: 640 machines'], 'factory-fire'],
  ]);
});
