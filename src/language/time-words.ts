import { MONTHS, WEEKDAYS, type Weekday } from './calendar.ts';
import type { PartOfDay } from './time-mention.ts';

const PARTS: readonly PartOfDay[] = ['morning', 'noon', 'afternoon', 'evening', 'night', 'midnight'];

/** Months 1–12 by their names and abbreviations, without a dot. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, index) => [name, index + 1] as const),
  ...MONTHS.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ['sept', 9] as const,
]);

/** Weekdays by their names and abbreviations, without a dot. */
export const WEEKDAY_NAMES: ReadonlyMap<string, Weekday> = new Map([
  ...WEEKDAYS.map((name) => [name, name] as const),
  ...WEEKDAYS.map((name) => [name.slice(0, 3), name] as const),
  ['tues', 'tuesday'] as const,
  ['thur', 'thursday'] as const,
  ['thurs', 'thursday'] as const,
]);

/** First and last month of northern seasons by whole months, as EDTF's in `dates.ts`; a winter runs into the next year. */
export const SEASON_MONTHS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
  ['winter', [12, 2]],
]);

/** The part of the day that a word names. */
export function partOfDayNamed(word: string): PartOfDay | null {
  return PARTS.find((part) => part === word) ?? null;
}
