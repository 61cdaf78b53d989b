import { daysInMonth, isoDay } from '../../language/calendar.ts';

/** What the columns tell of a recorded date, days as `yyyymmdd`: a whole month or year is as coarse as that, other spans are intervals. */
export interface RecordedDays {
  readonly from: number;
  readonly to: number;
}

/** Whether days are a whole month or year: when in it something happened is not told. */
export function isCoarse({ from, to }: RecordedDays): boolean {
  if (from % 100 !== 1) return false;
  if (to % 10_000 === 1231) return from % 10_000 === 101;
  const month = Math.floor(to / 100);
  return Math.floor(from / 100) === month && to % 100 === daysInMonth(Math.floor(month / 100), month % 100);
}

/** A day `YYYY-MM-DD` as the columns have it. */
export function recordedDay(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** A day of the columns as `YYYY-MM-DD`. */
export function isoOf(day: number): string {
  return isoDay(Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100);
}
