import type { When } from '../model/when.ts';
import { daysInMonth, isoDay, weekdayOf } from './calendar.ts';
import { type DateRange, EARLIEST, LATEST, parseDate } from './dates.ts';
import { findTimes, type TimeMention } from './times.ts';

/** What a time that somebody names has to do with a recorded one: it fits, it cannot be the same, or nobody can tell. */
export type TimeAgreement = 'meets' | 'differs' | 'unknown';

/**
 * Compares a named time with a recorded one, by the wording of the source and by the date.
 *
 * | named | recorded | |
 * |---|---|---|
 * | `2023`, `October` | 2023-10, 2023-10/2023-11 | meets |
 * | `22 November` | 2023-11-22; an interval around it | meets |
 * | `22 November` | 2023-11, 2023 | unknown: the record is coarser |
 * | `2014` | 2023-11 | differs; unknown when the record is approximate or uncertain |
 * | `Tuesday` | stated "Tuesday evening"; 2023-11-21 | meets |
 * | `Wednesday` | the same | differs |
 * | `Tuesday morning` | stated "Tuesday evening" | differs |
 *
 * The date and the wording are asked apart: one that fits is enough.
 */
export function timeAgreement(time: TimeMention, when: When): TimeAgreement {
  const range = when.date === null ? null : parseDate(when.date);
  const byDate = range === null ? 'unknown' : agreesWithDate(time, range);
  if (byDate === 'meets' && time.partOfDay === null) return 'meets';
  const stated = when.stated === null ? [] : findTimes(when.stated);
  const byWords = stated.map((words) => agreesWithWords(time, words));
  if (byWords.includes('meets')) return 'meets';
  if (byDate === 'meets') return byWords.includes('differs') ? 'differs' : 'meets';
  return byDate === 'differs' || byWords.includes('differs') ? 'differs' : 'unknown';
}

/** Whether recorded days are those of a named time; see `timeAgreement`. What part of a day is meant does not show in them. */
export function timeMeetsDates(time: TimeMention, range: DateRange): boolean {
  return agreesWithDate({ ...time, partOfDay: null, clock: null }, range) === 'meets';
}

function agreesWithDate(time: TimeMention, range: DateRange): TimeAgreement {
  const answers: TimeAgreement[] = [];
  if (time.years !== null || time.months !== null) answers.push(spanAgreement(time, range));
  if (time.weekday !== null) answers.push(weekdayAgreement(time.weekday, range));
  if (time.clock !== null)
    answers.push(range.time === null ? 'unknown' : range.time.startsWith(time.clock) ? 'meets' : 'differs');
  return together(answers);
}

function together(answers: readonly TimeAgreement[]): TimeAgreement {
  if (answers.includes('differs')) return 'differs';
  return answers.length > 0 && answers.every((answer) => answer === 'meets') ? 'meets' : 'unknown';
}

/** Years, months and days of the named time against the recorded days. */
function spanAgreement(time: TimeMention, range: DateRange): TimeAgreement {
  const apart: TimeAgreement = range.approximate || range.uncertain ? 'unknown' : 'differs';
  if (time.years !== null) return compareSpans(spanIn(time, time.years[0], time.years[1]), range) ?? apart;
  const first = range.from === EARLIEST ? null : Number(range.from.slice(0, 4));
  const last = range.to === LATEST ? null : Number(range.to.slice(0, 4));
  // Without a year, an open or long record holds every day of the year and so tells nothing.
  if (first === null || last === null || last - first > 1) return 'unknown';
  const answers = [first - 1, first, last].map((year) => compareSpans(spanIn(time, year, year), range));
  if (answers.includes('meets')) return 'meets';
  return answers.includes('unknown') ? 'unknown' : apart;
}

/** First and last day, `YYYY-MM-DD`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The days from when a named time begins in one year to when it ends in another; the whole years where it names no month. */
export function spanIn(time: TimeMention, firstYear: number, lastYear: number): Span {
  const [firstMonth, lastMonth] = time.months ?? [1, 12];
  const year = lastMonth < firstMonth ? lastYear + 1 : lastYear;
  const [firstDay, lastDay] = time.days ?? [1, 31];
  return {
    from: isoDay(firstYear, firstMonth, firstDay),
    to: isoDay(year, lastMonth, Math.min(lastDay, daysInMonth(year, lastMonth))),
  };
}

/** Null when they share no day. */
function compareSpans(named: Span, recorded: DateRange): 'meets' | 'unknown' | null {
  if (named.from > recorded.to || recorded.from > named.to) return null;
  if (recorded.precision === 'interval') return 'meets';
  return named.from <= recorded.from && recorded.to <= named.to ? 'meets' : 'unknown';
}

function weekdayAgreement(weekday: string, range: DateRange): TimeAgreement {
  if (range.from !== range.to) return 'unknown';
  if (weekdayOf(range.from) === weekday) return 'meets';
  return range.approximate || range.uncertain ? 'unknown' : 'differs';
}

/** Whether the named time says what the source's wording says: what both name must be the same. */
function agreesWithWords(time: TimeMention, words: TimeMention): TimeAgreement {
  const pairs = [
    within(words.years, time.years),
    within(words.months, time.months),
    within(words.days, time.days),
    same(words.weekday, time.weekday),
    same(words.partOfDay, time.partOfDay),
    same(words.clock, time.clock),
  ];
  if (pairs.includes('differs')) return 'differs';
  const asked = [time.years, time.months, time.days, time.weekday, time.partOfDay, time.clock];
  return asked.every((part, index) => part === null || pairs[index] === 'meets') ? 'meets' : 'unknown';
}

function same(recorded: string | null, named: string | null): TimeAgreement {
  if (recorded === null || named === null) return 'unknown';
  return recorded === named ? 'meets' : 'differs';
}

function within(
  recorded: readonly [number, number] | null,
  named: readonly [number, number] | null,
): TimeAgreement {
  if (recorded === null || named === null) return 'unknown';
  const [low, high] = named;
  if (low <= recorded[0] && recorded[1] <= high) return 'meets';
  if (recorded[0] <= low && high <= recorded[1]) return 'meets';
  return 'differs';
}
