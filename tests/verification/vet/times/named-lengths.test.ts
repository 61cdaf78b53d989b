import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('how long something was, put first', () => {
  const truce = 'how long Iranian proxy groups in Iraq had kept a unilateral truce.';
  finds([
    [`Two years - ${truce}`, ['wrong-date: Two years']],
    [`Two years: that is ${truce}`, ['wrong-date: Two years']],
    [
      'Three months — the time for which Iranian proxy groups in Iraq had kept a unilateral truce.',
      ['wrong-date: Three months'],
    ],
    [
      'Four days: that is how long the mutineers held the state television.',
      ['wrong-unit: Four days'],
      'coup',
    ],
    [`A year - ${truce}`, []],
    [`12 months: that is ${truce}`, []],
    ['Four hours: that is how long the mutineers held the state television.', [], 'coup'],
  ]);
});
