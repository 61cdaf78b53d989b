import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

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

describe('a length of time without the hedge that the source has', () => {
  finds([
    [
      'US forces were attacked at an air base west of Baghdad 24 hours before the strike, US officials said.',
      ['hedge-lost: 24 hours before'],
    ],
    [
      'Twenty-four hours earlier, US forces came under attack at an air base west of Baghdad, US officials said.',
      ['hedge-lost: Twenty-four hours earlier'],
    ],
    ['The crush began at Gate 9, 20 minutes before kick-off.', ['hedge-lost: 20'], 'stadium'],
    [
      'US forces were attacked at an air base west of Baghdad, some 24 hours before the strike, US officials said.',
      [],
    ],
    [
      'US forces were attacked at an air base west of Baghdad a day before the strike, US officials said.',
      [],
    ],
    ['The crush began at Gate 9, roughly 20 minutes before kick-off.', [], 'stadium'],
    ['A statement on social media came 24 hours later.', UNREAD],
  ]);
});
