import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter, WEEKDAYS, weekdayOf } from '../../src/language/calendar.ts';

const DAY = 86_400_000;

test('days are counted, and called, as Date has them', () => {
  const first = Date.UTC(1600, 0, 1) / DAY;
  const last = Date.UTC(2400, 0, 1) / DAY;
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), fc.integer({ min: -400, max: 400 }), (at, days) => {
      const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
      expect(daysAfter(iso(at), days)).toBe(iso(at + days));
      expect(WEEKDAYS.indexOf(weekdayOf(iso(at)))).toBe((new Date(at * DAY).getUTCDay() + 6) % 7);
    }),
  );
});
