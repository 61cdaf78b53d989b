// The proleptic Gregorian calendar in whole numbers: no Date, so no time zone ever shifts a day.

/** Days of the week, Monday first (ISO 8601). */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** One of `WEEKDAYS`. */
export type Weekday = (typeof WEEKDAYS)[number];

/** Month names, January first. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** Abbreviations of months, without a dot. */
export const MONTHS_SHORT = 'jan feb mar apr jun jul aug sep sept oct nov dec';
/** Abbreviations of weekdays that texts are written with, without a dot. */
export const WEEKDAYS_SHORT = 'mon tue tues wed thu thurs fri sat sun';

const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month, 1–12; 0 for any other number. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** ISO 8601 day, `0033-04-03`; years 0–9999. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day of the week of an ISO day, by Sakamoto's method. */
export function weekdayOf(day: string): Weekday {
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
  const sunday0 =
    (year +
      Math.floor(year / 4) -
      Math.floor(year / 100) +
      Math.floor(year / 400) +
      (shifts[month - 1] ?? 0) +
      Number(day.slice(8, 10))) %
    7;
  return WEEKDAYS[(sunday0 + 6) % 7] ?? 'monday';
}

/** The ISO day some days after another, or before it where `days` is negative; for a few weeks, it walks from month to month. */
export function daysAfter(day: string, days: number): string {
  let year = Number(day.slice(0, 4));
  let month = Number(day.slice(5, 7));
  let date = Number(day.slice(8, 10)) + days;
  while (date < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    date += daysInMonth(year, month);
  }
  while (date > daysInMonth(year, month)) {
    date -= daysInMonth(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return isoDay(year, month, date);
}
