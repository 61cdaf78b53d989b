import { daysInMonth, isoDay } from './calendar.ts';

/** How fine a date is. `interval` has two ends; a `decade` or `century` comes from unspecified digits (202X, 19XX). */
export type Precision = 'time' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';

/** What an EDTF date covers. */
export interface DateRange {
  /** First and last day covered, `YYYY-MM-DD`; `EARLIEST` and `LATEST` for an open or unknown end. They compare as strings. */
  readonly from: string;
  readonly to: string;
  /** `~` or `%` stands somewhere in it. */
  readonly approximate: boolean;
  /** `?` or `%` stands somewhere in it. */
  readonly uncertain: boolean;
  readonly precision: Precision;
  /** Time of day of a `time` (`20:30`, `20:30:00`), without its offset from UTC; else null. */
  readonly time: string | null;
}

/** The `from` of an interval without a beginning. */
export const EARLIEST = '0000-01-01';

/** The `to` of an interval without an end. */
export const LATEST = '9999-12-31';

/** A date as read, or the reason why it is none. */
type Reading = DateRange | { readonly problem: string };

/**
 * First and last month of EDTF's seasons, quarters and halves of a year. Seasons are those of the northern hemisphere, by whole months; winter runs into
 * the next year.
 */
const SEASONS: ReadonlyMap<number, readonly [number, number]> = new Map([
  [21, [3, 5]],
  [22, [6, 8]],
  [23, [9, 11]],
  [24, [12, 2]],
  [33, [1, 3]],
  [34, [4, 6]],
  [35, [7, 9]],
  [36, [10, 12]],
  [37, [1, 4]],
  [38, [5, 8]],
  [39, [9, 12]],
  [40, [1, 6]],
  [41, [7, 12]],
]);

const FORMS = 'YYYY, YYYY-MM, YYYY-MM-DD, or an interval like 2023-10/2023-11';

/**
 * Reads the part of EDTF (Library of Congress, levels 0 to 2) that reporting needs: years, months, days, times, seasons (`2023-22`),
 * unspecified digits (`202X`, `2023-11-2X`), intervals (`2023-10/2023-11`, open `../2023`, `2023/..`), and the marks `~` `?` `%` after the
 * whole, before or after a part. Years are 0000–9999. Null when it is none; `dateProblem` says why.
 */
export function parseDate(edtf: string): DateRange | null {
  const reading = readDate(edtf);
  return 'problem' in reading ? null : reading;
}

/** What is wrong with a date, as a sentence for its author; null when nothing is. */
export function dateProblem(edtf: string): string | null {
  const reading = readDate(edtf);
  return 'problem' in reading ? reading.problem : null;
}

function readDate(edtf: string): Reading {
  if (edtf.length > 80) return { problem: `A date is at most 80 characters; write ${FORMS}.` };
  if (/^[[{]/.test(edtf)) return { problem: `Sets of dates are not supported; write ${FORMS}.` };
  const ends = edtf.split('/');
  const [first = '', second] = ends;
  if (second === undefined) return readPoint(edtf);
  if (ends.length > 2) {
    return {
      problem: `"${edtf}" has more than one "/"; write a day as 2023-11-21 and an interval as 2023-10/2023-11.`,
    };
  }
  return readInterval(edtf, first, second);
}

function readInterval(edtf: string, first: string, second: string): Reading {
  const open = (end: string) => end === '' || end === '..';
  if (open(first) && open(second))
    return { problem: `"${edtf}" has no date; an interval needs at least one end.` };
  const from = open(first) ? null : readPoint(first);
  if (from !== null && 'problem' in from) return from;
  const to = open(second) ? null : readPoint(second);
  if (to !== null && 'problem' in to) return to;
  if (from !== null && to !== null && from.from > to.to) {
    return { problem: `The interval "${edtf}" ends before it begins.` };
  }
  return {
    from: from?.from ?? EARLIEST,
    to: to?.to ?? LATEST,
    approximate: from?.approximate === true || to?.approximate === true,
    uncertain: from?.uncertain === true || to?.uncertain === true,
    precision: 'interval',
    time: null,
  };
}

const POINT =
  /^[?~%]?([\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?(?:T([\d:]+)(Z|[+-]\d\d(?::\d\d)?)?[?~%]?)?$/;

function readPoint(edtf: string): Reading {
  const parts = POINT.exec(edtf);
  if (parts === null) return { problem: `"${edtf}" is no date; write ${FORMS}.${hint(edtf)}` };
  const [, year = '', month, day, time] = parts;
  const marks = {
    approximate: /[~%]/.test(edtf),
    uncertain: /[?%]/.test(edtf),
  };
  const years = yearSpan(year);
  if (years === null) {
    return { problem: `In the year "${year}" only the last digits may be X (202X, 19XX).` };
  }
  if (time !== undefined) {
    const problem =
      day === undefined ? `"${edtf}" has a time but no day.` : timeProblem(edtf, time, parts[5]);
    if (problem !== null) return { problem };
  }
  if (month === undefined) {
    const precision = year.endsWith('XX') ? 'century' : year.endsWith('X') ? 'decade' : 'year';
    return { from: isoDay(years.low, 1, 1), to: isoDay(years.high, 12, 31), ...marks, precision, time: null };
  }
  const season = SEASONS.get(Number(month));
  if (season !== undefined && day === undefined)
    return { ...seasonDays(years, season), ...marks, precision: 'season', time: null };
  const months = matching(month, 1, 12);
  if (months === null) return { problem: `There is no month ${month} in "${edtf}"; months are 01 to 12.` };
  if (day === undefined) {
    const to = isoDay(years.high, months.high, daysInMonth(years.high, months.high));
    const precision = month === 'XX' ? 'year' : 'month';
    return { from: isoDay(years.low, months.low, 1), to, ...marks, precision, time: null };
  }
  const first = matching(day, 1, daysInMonth(years.low, months.low));
  const last = matching(day, 1, daysInMonth(years.high, months.high));
  if (first === null || last === null) {
    const length = daysInMonth(years.low, months.low);
    return { problem: `There is no day ${day} in ${year}-${month}; that month has ${length} days.` };
  }
  const exact = !/X/.test(`${year}${month}${day}`);
  return {
    from: isoDay(years.low, months.low, first.low),
    to: isoDay(years.high, months.high, last.high),
    ...marks,
    precision: time !== undefined ? 'time' : exact ? 'day' : month === 'XX' ? 'year' : 'month',
    time: time ?? null,
  };
}

/** What somebody may have meant who wrote a date in another way. */
function hint(edtf: string): string {
  if (/^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(edtf)) return ' Year first, then month, then day.';
  if (/^\d{4}-\d{1,2}(-\d{1,2})?$/.test(edtf)) return ' Months and days have two digits.';
  if (/[a-z]{3}/i.test(edtf)) return ' Words belong in "stated".';
  if (/^\d{6}(\d\d)?$/.test(edtf)) return ' Put hyphens between year, month and day.';
  return '';
}

function yearSpan(year: string): { low: number; high: number } | null {
  if (!/^\d+X*$/.test(year)) return null;
  return { low: Number(year.replaceAll('X', '0')), high: Number(year.replaceAll('X', '9')) };
}

/** The lowest and highest number from `low` to `high` that a two-digit pattern with X allows. */
function matching(pattern: string, low: number, high: number): { low: number; high: number } | null {
  const form = new RegExp(`^${pattern.replaceAll('X', '\\d')}$`);
  const found: number[] = [];
  for (let number = low; number <= high; number += 1) {
    if (form.test(String(number).padStart(2, '0'))) found.push(number);
  }
  const [lowest] = found;
  const highest = found.at(-1);
  return lowest === undefined || highest === undefined ? null : { low: lowest, high: highest };
}

function seasonDays(
  years: { low: number; high: number },
  [first, last]: readonly [number, number],
): { from: string; to: string } {
  const year = last < first ? years.high + 1 : years.high;
  if (year > 9999) return { from: isoDay(years.low, first, 1), to: LATEST };
  return { from: isoDay(years.low, first, 1), to: isoDay(year, last, daysInMonth(year, last)) };
}

function timeProblem(edtf: string, time: string, offset: string | undefined): string | null {
  const fits = /^([01]\d|2[0-3])(?::[0-5]\d(?::(?:[0-5]\d|60))?)?$/.test(time);
  if (!fits) return `There is no time ${time} in "${edtf}"; times are 00:00 to 23:59.`;
  if (offset !== undefined && offset !== 'Z' && !/^[+-](0\d|1[0-4])(:[0-5]\d)?$/.test(offset)) {
    return `There is no offset ${offset} from UTC in "${edtf}"; it is Z or -12:00 to +14:00.`;
  }
  return null;
}

/** Whether two ranges share a day. */
export function overlaps(a: DateRange, b: DateRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/**
 * Order on a timeline: by first day; of two that begin together the longer one first (a month before its first day), then by time of day, a
 * day without one first. An interval without a beginning comes first of all. Offsets from UTC are not taken into account: reports state
 * local time.
 */
export function compareDates(a: DateRange, b: DateRange): number {
  return byString(a.from, b.from) || byString(b.to, a.to) || byString(a.time ?? '', b.time ?? '');
}

function byString(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
