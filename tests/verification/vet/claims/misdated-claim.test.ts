import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('a time before a clause that a comma alone joins', () => {
  finds([
    [
      'Mohammed Shia al-Sudani needed the militias’ support to win power two years ago, they now form a powerful bloc in his coalition.',
      ['wrong-date: two years ago'],
    ],
    [
      'Mohammed Shia al-Sudani needed the militias’ support to win power a decade ago, it now forms a powerful bloc in his coalition.',
      ['wrong-date: a decade ago'],
    ],
    [
      'Mohammed Shia al-Sudani needed the militias’ support to come to power five years ago, these now form a powerful bloc in his governing coalition.',
      ['wrong-date: five years ago'],
    ],
    [
      'Mohammed Shia al-Sudani needed the militias’ support to win power a year ago, they now form a powerful bloc in his coalition.',
      [],
    ],
    [
      'Mohammed Shia al-Sudani needed the militias’ support to win power twelve months ago, these now form a powerful bloc in his coalition.',
      [],
    ],
    ['He is in power, they now form a powerful bloc in the prime minister’s governing coalition.', []],
  ]);
});
