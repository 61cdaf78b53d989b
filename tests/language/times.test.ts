import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/language/dates.ts';
import { timeAgreement, timeMeetsDates } from '../../src/language/time-agreement.ts';
import { findTimes, type TimeMention } from '../../src/language/times.ts';
import type { When } from '../../src/model/when.ts';

function only(text: string): TimeMention {
  const [time, ...rest] = findTimes(text);
  if (time === undefined || rest.length > 0)
    throw new Error(`${text}: ${rest.length + (time ? 1 : 0)} times`);
  return time;
}

describe('findTimes', () => {
  test.each([
    ['22 November 2023', 'day', [2023, 2023], [11, 11], [22, 22]],
    ['November 22, 2023', 'day', [2023, 2023], [11, 11], [22, 22]],
    ['Nov. 22', 'day', null, [11, 11], [22, 22]],
    ['the 7th of October', 'day', null, [10, 10], [7, 7]],
    ['7-9 October', 'day', null, [10, 10], [7, 9]],
    ['2023-11-21', 'day', [2023, 2023], [11, 11], [21, 21]],
    ['21.11.2023', 'day', [2023, 2023], [11, 11], [21, 21]],
    ['21-11-2023', 'day', [2023, 2023], [11, 11], [21, 21]],
    ['nov', 'month', null, [11, 11], null],
    ['11/21/2023', 'day', [2023, 2023], [11, 11], [21, 21]],
    ['05/11/2023', 'year', [2023, 2023], null, null],
    ['October 2023', 'month', [2023, 2023], [10, 10], null],
    ['october', 'month', null, [10, 10], null],
    ['may 2023', 'month', [2023, 2023], [5, 5], null],
    ['summer 2023', 'season', [2023, 2023], [6, 8], null],
    ['winter of 2023', 'season', [2023, 2023], [12, 2], null],
    ['2014', 'year', [2014, 2014], null, null],
    ['٢٠١٤', 'year', [2014, 2014], null, null],
    ['2014-16', 'year', [2014, 2016], null, null],
    ['the 1990s', 'decade', [1990, 1999], null, null],
  ])('%s', (text, kind, years, months, days) => {
    expect(only(text)).toMatchObject({ kind, years, months, days });
  });

  test('weekdays, parts of the day and clocks', () => {
    expect(only('on Tuesday evening')).toMatchObject({
      kind: 'weekday',
      weekday: 'tuesday',
      partOfDay: 'evening',
    });
    expect(only('Tuesday, November 21, 2023')).toMatchObject({
      kind: 'day',
      weekday: 'tuesday',
      days: [21, 21],
    });
    expect(findTimes('3 p.m., 12:30 a.m., 15:30, 0300 GMT').map(({ clock }) => clock)).toEqual([
      '15:00',
      '00:30',
      '15:30',
      '03:00',
    ]);
  });

  test.each([
    'he may 5 or may not, troops march on, the second march',
    'Jan Egeland and the Sun sat',
    'yesterday, a year ago',
    '2,014 troops and 2000 people and $2014 and 2014 km',
    'more than 2014',
    '9/11, 24/7',
  ])('no time in: %s', (text) => {
    expect(findTimes(text)).toEqual([]);
  });

  test('a number after a month may count', () => {
    expect(findTimes('In November 12 people died').map(({ text }) => text)).toEqual(['November']);
    expect(findTimes('On November 12 people died').map(({ text }) => text)).toEqual(['November 12']);
  });

  test('mentions are in order, apart from each other, and as printed', () => {
    const words = fc.constantFrom(
      ...'Tuesday,Nov.,November,May,22,7th,2014,-,to,of,in,the,1990s,3 p.m.,15:30,evening,and'.split(','),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words).map((parts) => parts.join(' ')),
          fc.string(),
        ),
        (text) => {
          let last = 0;
          for (const time of findTimes(text)) {
            expect(time.start).toBeGreaterThanOrEqual(last);
            expect(text.slice(time.start, time.end)).toBe(time.text);
            last = time.end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

function when(date: string | null, stated: string | null = null): When {
  return { stated, date, basis: date === null ? null : 'inferred', why: null };
}

describe('timeAgreement', () => {
  test.each([
    ['2023', when('2023-10/2023-11'), 'meets'],
    ['2014', when('2023-11-21'), 'differs'],
    ['2014', when('2023-11~'), 'unknown'],
    ['2014', when('2014/..'), 'meets'],
    ['October', when('2023-10/2023-11'), 'meets'],
    ['October', when('2023-11-21'), 'differs'],
    ['October', when('2023'), 'unknown'],
    ['October', when('2020/..'), 'unknown'],
    ['October', when('2023', 'in October and November'), 'meets'],
    ['October and', when(null, 'in October and November'), 'meets'],
    ['22 November', when('2023-11-22'), 'meets'],
    ['22 November', when('2023-11-21'), 'differs'],
    ['22 November', when('2023-11'), 'unknown'],
    ['22 November', when('2023-10-17/2023-11-23'), 'meets'],
    ['22 November 2022', when('2023-11-22'), 'differs'],
    ['Tuesday', when(null, 'Tuesday evening'), 'meets'],
    ['Wednesday', when(null, 'Tuesday evening'), 'differs'],
    ['Tuesday', when('2023-11-21'), 'meets'],
    ['Wednesday', when('2023-11-21'), 'differs'],
    ['Tuesday evening', when('2023-11-21', 'Tuesday evening'), 'meets'],
    ['Tuesday morning', when('2023-11-21', 'Tuesday evening'), 'differs'],
    ['Tuesday', when('2023-11', 'earlier this month'), 'unknown'],
    ['2014', when(null, null), 'unknown'],
    ['winter 2023', when('2024-01'), 'meets'],
    ['the 2020s', when('2023-11-21'), 'meets'],
    ['3 p.m.', when('2023-11-21T15:00'), 'meets'],
    ['3 p.m.', when('2023-11-21T16:00'), 'differs'],
    ['29 February', when('2024-02-29'), 'meets'],
  ] as const)('%s and %o: %s', (text, recorded, agreement) => {
    expect(timeAgreement(only(text), recorded)).toBe(agreement);
  });
});

describe('times against recorded days alone', () => {
  test.each([
    ['October', '2023-10-17', true],
    ['October', '2023-09/2023-11', true],
    ['October', '2023', false],
    ['Tuesday evening', '2023-11-21', true],
    ['21/11/2023', '2023-11-21', true],
    ['21/11/2023', '2023-11-22', false],
  ])('%s in %s: %s', (text, date, meets) => {
    const range = parseDate(date);
    if (range === null) throw new Error(`${date} is no date`);
    expect(timeMeetsDates(only(text), range)).toBe(meets);
  });
});
