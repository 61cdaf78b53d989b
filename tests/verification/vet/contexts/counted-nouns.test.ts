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

describe('what the question before asks the number of', () => {
  finds([
    ['How many troops? The United States keeps 2,500 of them in Iraq and 900 in Syria.', []],
    [
      'How many troops? The United States keeps 2,700 of them in Iraq and 900 in Syria.',
      ['wrong-figure: 2,700'],
    ],
    ['How many attacks were there? US forces came under fire 66 times.', []],
  ]);
});
