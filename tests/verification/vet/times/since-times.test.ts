import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('a period that the source does not give', () => {
  finds([
    [
      'There had been 66 attacks on US forces in Iraq and Syria since Oct. 17.',
      ['wrong-date: since Oct. 17'],
    ],
    ['66 attacks have hit US forces in Iraq and Syria since October 17.', ['wrong-date: since October 17']],
    ['At least 62 US personnel have been injured since October.', ['wrong-date: since October']],
    [
      'There had been 66 attacks on US forces in Iraq and neighboring Syria, which Islamic State has threatened since 2014.',
      [],
    ],
    ['Unemployment rose by 0.3 percentage points to 6.4 percent, the highest since 2019.', [], 'economy'],
    ['Unemployment rose to 6.4 percent, the worst since 2019.', [], 'economy'],
  ]);
});

describe('earlier in a year is not now', () => {
  finds([
    ['The US agreed this month to unblock around $17 billion.', ['wrong-date: this month']],
    ['This week the US agreed to unblock around $17 billion.', ['wrong-date: This week']],
    ['Around $17 billion was unblocked by the US this month.', ['wrong-date: this month']],
    ['The US agreed to unblock around $17 billion earlier this year.', []],
    ['This year the US agreed to unblock around $17 billion.', []],
    ['Earlier this year the US agreed to unblock around $17 billion, and this week it launched strikes.', []],
  ]);
});

describe('a relative clause that begins with its time', () => {
  finds([
    [
      'Islamic State, which in 2013 seized large parts of both countries, was defeated.',
      ['wrong-date: 2013'],
    ],
    [
      'Islamic State, which in 2004 seized large parts of Iraq and Syria, was defeated.',
      ['wrong-date: 2004'],
    ],
    [
      'The group that back in 2016 seized large parts of Iraq and Syria, Islamic State, was defeated.',
      ['wrong-date: 2016'],
    ],
    ['Islamic State, which in 2014 seized large parts of Iraq and Syria, was defeated.', []],
    ['Islamic State, which in 2014 seized large parts of both countries, was defeated.', []],
    ['Islamic State, which seized large parts of Iraq and Syria, was defeated.', []],
  ]);
});
