import type { Weekday } from './calendar.ts';

/** A part of the day that a report names. */
export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight';

/** A time expression in running text. What it does not name is null. */
export interface TimeMention {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
  /** The finest thing it names. */
  readonly kind: 'decade' | 'year' | 'season' | 'month' | 'day' | 'weekday' | 'part-of-day' | 'clock';
  /** First and last year: both the same unless it is a span ("2014-2016") or a decade. */
  readonly years: readonly [number, number] | null;
  /** First and last month 1–12 of a month or season; a winter runs from 12 to 2. */
  readonly months: readonly [number, number] | null;
  /** First and last day of the month: both the same unless it is a span ("7-9 October"). */
  readonly days: readonly [number, number] | null;
  readonly weekday: Weekday | null;
  readonly partOfDay: PartOfDay | null;
  /** 24-hour clock, `HH:MM`. */
  readonly clock: string | null;
}

/** A mention that names nothing yet. */
export const NO_TIME = {
  years: null,
  months: null,
  days: null,
  weekday: null,
  partOfDay: null,
  clock: null,
} as const;
