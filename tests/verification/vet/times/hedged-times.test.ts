import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('a time with another hedge', () => {
  finds([
    [
      'US forces came under attack at an air base west of Baghdad exactly 24 hours before the strike, US officials said.',
      ['hedge-changed: exactly 24 hours before'],
    ],
    [
      'Precisely 24 hours before the strike US forces were attacked at an air base west of Baghdad, US officials said.',
      ['hedge-changed: Precisely 24 hours before'],
    ],
    [
      'More than 24 hours before the strike US forces came under attack at an air base west of Baghdad, US officials said.',
      ['hedge-changed: More than 24 hours before'],
    ],
    [
      'US forces came under attack at an air base west of Baghdad some 24 hours before the strike, US officials said.',
      [],
    ],
    [
      'Not exactly 24 hours before the strike, but about, US forces came under attack at an air base west of Baghdad, US officials said.',
      [],
    ],
    ['More than a year ago Mohammed Shia al-Sudani needed the support of the militias to come to power.', []],
  ]);
});
