import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('how long a thing lasted', () => {
  finds([
    ['The truce had lasted two years.', ['wrong-date: two years']],
    [
      'Iranian proxy groups in Iraq had kept a truce. The truce held for six months.',
      ['wrong-date: six months'],
    ],
    ['The truce lasted only three weeks.', ['wrong-date: three weeks']],
    ['The truce had lasted a year.', UNREAD],
    ['The truce held for twelve months.', UNREAD],
    ['Israel and Hamas agreed on a truce. The truce lasted seven days.', UNREAD],
    ['The truce lasted two hours longer than expected.', UNREAD],
    ['The curfew lasted two years.', UNREAD],
  ]);
});

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
