import type { CompiledBase } from '../../compiled/base.ts';
import { FACT_FIELD } from '../../compiled/layout.ts';
import { daysAfter, daysInMonth, isoDay, WEEKDAYS, weekdayOf } from '../../language/calendar.ts';
import { type DateRange, parseDate } from '../../language/dates.ts';
import { fold } from '../../language/folding.ts';
import { timeMeetsDates } from '../../language/time-agreement.ts';
import { findTimes, type TimeMention } from '../../language/times.ts';

/** A time that a query names, and the facts of that time. */
export interface AskedTime {
  /** UTF-16 offsets in the query. */
  readonly start: number;
  readonly end: number;
  /** It means nothing without the day a text was published on: its words say nothing by themselves. */
  readonly relative: boolean;
  /** Ordinals, ascending. */
  readonly facts: readonly number[];
}

/** `last month`, `yesterday`: meant from the day of the article. */
const RELATIVE =
  /(?<![\p{L}\p{N}])(?:(yesterday|today|tonight)|(last|previous|past|this)\s+(week|month|year))(?![\p{L}\p{N}])/giu;

/** Most facts whose wording of the time is read. */
const MOST_READ = 200;

/** The times that a query names, matched against when the facts of the base happened. */
export function askedTimes(base: CompiledBase, query: string): readonly AskedTime[] {
  const relative = [...query.matchAll(RELATIVE)].map(
    (match): AskedTime => ({
      start: match.index,
      end: match.index + match[0].length,
      relative: true,
      facts: relativeFacts(base, fold(match[0]).replace(/\s+/g, ' ')),
    }),
  );
  const named = findTimes(query)
    .filter(({ start }) => !relative.some((time) => start >= time.start && start < time.end))
    .map((time): AskedTime => {
      const facts = datedFacts(base, (days) => mayMeet(time, days) && timeMeetsDates(time, rangeOf(days)));
      return { start: time.start, end: time.end, relative: false, facts };
    });
  return [...relative, ...named];
}

/** What the columns tell of a recorded date, days as `yyyymmdd`: a whole month or year is as coarse as that, other spans are intervals. */
interface RecordedDays {
  readonly from: number;
  readonly to: number;
}

function datedFacts(
  { index }: CompiledBase,
  meets: (days: RecordedDays, fact: number) => boolean,
): readonly number[] {
  const { ordinals, froms, tos } = index.dates;
  const found: number[] = [];
  const days = { from: 0, to: 0 };
  for (let at = 0; at < ordinals.length; at += 1) {
    const fact = ordinals[at] ?? 0;
    days.from = froms[at] ?? 0;
    days.to = tos[at] ?? 0;
    if (meets(days, fact)) found.push(fact);
  }
  return found;
}

/** Whether recorded days may be those of a named time: most are not, which numbers tell without dates being made of them. */
function mayMeet({ years, months }: TimeMention, { from, to }: RecordedDays): boolean {
  const [first, last] = [Math.floor(from / 10_000), Math.floor(to / 10_000)];
  if (years !== null) return first <= years[1] + 1 && last >= years[0];
  if (months === null || first !== last) return true;
  const [begins, ends] = [Math.floor(from / 100) % 100, Math.floor(to / 100) % 100];
  return months[1] < months[0] || (begins <= months[1] && ends >= months[0]);
}

function isCoarse({ from, to }: RecordedDays): boolean {
  if (from % 100 !== 1) return false;
  if (to % 10_000 === 1231) return from % 10_000 === 101;
  const month = Math.floor(to / 100);
  return Math.floor(from / 100) === month && to % 100 === daysInMonth(Math.floor(month / 100), month % 100);
}

function rangeOf(days: RecordedDays): DateRange {
  const { from, to } = days;
  const precision = from === to ? 'day' : isCoarse(days) ? 'month' : 'interval';
  return { from: dayOf(from), to: dayOf(to), approximate: false, uncertain: false, precision, time: null };
}

function dayOf(day: number): string {
  return isoDay(Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100);
}

/** Whether recorded days lie in a span; of an interval, any will do. */
function liesWithin(span: RecordedDays, days: RecordedDays): boolean {
  if (days.to < span.from || days.from > span.to) return false;
  return (days.from >= span.from && days.to <= span.to) || !isCoarse(days);
}

/** The facts of a time that is meant from the day their source was published on, or worded so. */
function relativeFacts(base: CompiledBase, wording: string): readonly number[] {
  const { sourceOf } = base.index;
  const spans = base.sources.map(({ published }) => {
    const range = published?.date == null ? null : parseDate(published.date);
    return range === null ? null : relativeSpan(wording, range);
  });
  const found = new Set(
    spans.every((span) => span === null)
      ? []
      : datedFacts(base, (days, fact) => {
          const span = spans[sourceOf[fact] ?? 0] ?? null;
          return span !== null && liesWithin(span, days);
        }),
  );
  for (const fact of wordedSo(base, wording)) found.add(fact);
  return [...found].sort((a, b) => a - b);
}

/** First and last day that the wording means from a day, month or year of publication; null when that is too coarse to tell. */
function relativeSpan(wording: string, published: DateRange): RecordedDays | null {
  const year = Number(published.from.slice(0, 4));
  const month = Number(published.from.slice(5, 7));
  const back = /^(?:last|previous|past|yesterday)/.test(wording) ? 1 : 0;
  if (wording.endsWith('year')) {
    if (published.to.slice(0, 4) !== published.from.slice(0, 4)) return null;
    return { from: (year - back) * 10_000 + 101, to: (year - back) * 10_000 + 1231 };
  }
  if (wording.endsWith('month')) {
    if (published.to.slice(0, 7) !== published.from.slice(0, 7)) return null;
    const [inYear, inMonth] = month - back < 1 ? [year - 1, 12] : [year, month - back];
    const days = inYear * 10_000 + inMonth * 100;
    return { from: days + 1, to: days + daysInMonth(inYear, inMonth) };
  }
  if (published.from !== published.to) return null;
  const dayAfter = (days: number): number => Number(daysAfter(published.from, days).replaceAll('-', ''));
  if (!wording.endsWith('week')) return { from: dayAfter(-back), to: dayAfter(-back) };
  const monday = -WEEKDAYS.indexOf(weekdayOf(published.from)) - back * 7;
  return { from: dayAfter(monday), to: dayAfter(monday + 6) };
}

/** The facts whose wording of the time holds this one. */
function wordedSo(base: CompiledBase, wording: string): readonly number[] {
  const term = base.index.dictionary.get(wording.slice(wording.lastIndexOf(' ') + 1));
  if (term === null) return [];
  const postings = base.index.factPostings(term);
  const found: number[] = [];
  let read = 0;
  for (
    let fact = postings.seek(0);
    fact < base.factCount && read < MOST_READ;
    fact = postings.seek(fact + 1)
  ) {
    if ((postings.maskOf(fact) & FACT_FIELD.when) === 0) continue;
    read += 1;
    if (fold(base.fact(fact).when?.stated ?? '').includes(wording)) found.push(fact);
  }
  return found;
}
