import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth, isoDay, WEEKDAYS, weekdayOf } from '../../src/language/calendar.ts';
import { compareDates, type DateRange, dateProblem, overlaps, parseDate } from '../../src/language/dates.ts';

function range(edtf: string): DateRange {
  const parsed = parseDate(edtf);
  if (parsed === null) throw new Error(`${edtf}: ${dateProblem(edtf)}`);
  return parsed;
}

describe('parseDate', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31', 'year'],
    ['2023-11', '2023-11-01', '2023-11-30', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2023-11-21', '2023-11-21', '2023-11-21', 'day'],
    ['2023-10/2023-11', '2023-10-01', '2023-11-30', 'interval'],
    ['2023-10-07/2024', '2023-10-07', '2024-12-31', 'interval'],
    ['../2023-11', '0000-01-01', '2023-11-30', 'interval'],
    ['/2023-11', '0000-01-01', '2023-11-30', 'interval'],
    ['2023-11/..', '2023-11-01', '9999-12-31', 'interval'],
    ['202X', '2020-01-01', '2029-12-31', 'decade'],
    ['19XX', '1900-01-01', '1999-12-31', 'century'],
    ['2023-XX', '2023-01-01', '2023-12-31', 'year'],
    ['2023-11-2X', '2023-11-20', '2023-11-29', 'month'],
    ['2023-02-XX', '2023-02-01', '2023-02-28', 'month'],
    ['2023-22', '2023-06-01', '2023-08-31', 'season'],
    ['2023-24', '2023-12-01', '2024-02-29', 'season'],
    ['2023-36', '2023-10-01', '2023-12-31', 'season'],
    ['2023-11-21T20:30', '2023-11-21', '2023-11-21', 'time'],
    ['2023-11-21T20:30:00+03:00', '2023-11-21', '2023-11-21', 'time'],
  ])('%s covers %s to %s', (edtf, from, to, precision) => {
    expect(range(edtf)).toMatchObject({ from, to, precision, approximate: false, uncertain: false });
    expect(dateProblem(edtf)).toBeNull();
  });

  test.each([
    ['2023~', true, false],
    ['2023?', false, true],
    ['2023-11%', true, true],
    ['2023-11-21T20~', true, false],
    ['2023-10-07?/2024', false, true],
    ['2004-06~-11', true, false],
    ['?2004-06-11', false, true],
  ])('%s is marked', (edtf, approximate, uncertain) => {
    expect(range(edtf)).toMatchObject({ approximate, uncertain });
  });

  test.each([
    ['2023-02-30', 'There is no day 30 in 2023-02; that month has 28 days.'],
    ['2023-13', 'There is no month 13 in "2023-13"; months are 01 to 12.'],
    ['2023-1-5', 'two digits'],
    ['21/11/2023', 'more than one "/"'],
    ['11.21.2023', 'Year first'],
    ['20231121', 'hyphens'],
    ['November 2023', 'Words belong in "stated"'],
    ['2023-11/2023-10', 'ends before it begins'],
    ['../..', 'at least one end'],
    ['', 'is no date'],
    ['X023', 'only the last digits'],
    ['2023-11-21T25:00', 'There is no time 25:00'],
    ['2023-11T20:00', 'no day'],
    ['[2023,2024]', 'Sets of dates'],
    ['٢٠٢٣', 'is no date'],
    [' 2023', 'is no date'],
    ['2023\n', 'is no date'],
    ['9'.repeat(1000), 'at most 80'],
  ])('%j: %s', (edtf, problem) => {
    expect(parseDate(edtf)).toBeNull();
    expect(dateProblem(edtf)).toContain(problem);
  });

  test('never throws', () => {
    const edtf = fc.string({ unit: fc.constantFrom(...'0123456789X-/.T:~?%Z+[] '), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(edtf, fc.string()), (text) => {
        const parsed = parseDate(text);
        expect(parsed === null).toBe(dateProblem(text) !== null);
        if (parsed !== null) expect(parsed.from <= parsed.to).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('an interval may end in a coarser date', () => {
    expect(parseDate('2023-11-21/2023')).toMatchObject({ from: '2023-11-21', to: '2023-12-31' });
  });
});

const days = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, day]) => day <= daysInMonth(year, month))
  .map(([year, month, day]) => isoDay(year, month, day));

describe('calendar', () => {
  test('weekdays are those of the Gregorian calendar', () => {
    expect(weekdayOf('2023-11-21')).toBe('tuesday');
    fc.assert(
      fc.property(days, (day) => {
        const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay();
        expect(weekdayOf(day)).toBe(WEEKDAYS[(sundayFirst + 6) % 7]);
      }),
    );
  });
});

describe('order', () => {
  test('timeline: first day, the longer first, then the time', () => {
    const ordered = [
      '../2023',
      '2014',
      '2023',
      '2023-10/2023-11',
      '2023-11',
      '2023-11-01',
      '2023-11-01T08:00',
      '2023-11-01T20:00',
      '2023-11-02',
    ];
    expect([...ordered].reverse().sort((a, b) => compareDates(range(a), range(b)))).toEqual(ordered);
  });

  test('overlaps is symmetric and means a shared day', () => {
    expect(overlaps(range('2023-11'), range('2023-11-21'))).toBe(true);
    expect(overlaps(range('2023-11'), range('2023-12'))).toBe(false);
    expect(overlaps(range('2023-11/..'), range('2024'))).toBe(true);
    fc.assert(
      fc.property(days, days, days, (a, b, c) => {
        const [low = a, high = b] = [a, b].sort();
        const interval = range(`${low}/${high}`);
        expect(overlaps(interval, range(c))).toBe(low <= c && c <= high);
        expect(overlaps(range(c), interval)).toBe(overlaps(interval, range(c)));
      }),
    );
  });
});
