import type { CompiledBase } from '../compiled/base.ts';
import { FACT_FIELD } from '../compiled/layout.ts';
import { daysInMonth, isoDay } from '../language/calendar.ts';
import { type DateRange, parseDate } from '../language/dates.ts';
import { fold } from '../language/folding.ts';
import { spanMeets, timeMeetsDates } from '../language/time-agreement.ts';
import { findTimes } from '../language/times.ts';

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
      const facts = datedFacts(base, (range) => timeMeetsDates(time, range));
      return { start: time.start, end: time.end, relative: false, facts };
    });
  return [...relative, ...named];
}

function datedFacts(
  { index }: CompiledBase,
  meets: (range: DateRange, fact: number) => boolean,
): readonly number[] {
  const { ordinals, froms, tos } = index.dates;
  const found: number[] = [];
  for (let at = 0; at < ordinals.length; at += 1) {
    const fact = ordinals[at] ?? 0;
    if (meets(rangeOf(froms[at] ?? 0, tos[at] ?? 0), fact)) found.push(fact);
  }
  return found;
}

/** What the columns tell of a recorded date: a whole month or year is as coarse as that, other spans are intervals. */
function rangeOf(from: number, to: number): DateRange {
  const [first, last] = [dayOf(from), dayOf(to)];
  const coarse =
    from % 100 === 1 &&
    (to % 10_000 === 1231
      ? from % 10_000 === 101
      : Math.floor(from / 100) === Math.floor(to / 100) &&
        to % 100 === daysInMonth(Math.floor(to / 10_000), Math.floor(to / 100) % 100));
  const precision = from === to ? 'day' : coarse ? 'month' : 'interval';
  return { from: first, to: last, approximate: false, uncertain: false, precision, time: null };
}

function dayOf(day: number): string {
  return isoDay(Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100);
}

/** The facts of a time that is meant from the day their source was published on, or worded so. */
function relativeFacts(base: CompiledBase, wording: string): readonly number[] {
  const spans = base.sources.map(({ published }) => {
    const range = published?.date == null ? null : parseDate(published.date);
    return range === null ? null : relativeSpan(wording, range);
  });
  const found = new Set(
    spans.every((span) => span === null)
      ? []
      : datedFacts(base, (range, fact) => {
          const span = spans[base.index.sourceAt(fact)] ?? null;
          return span !== null && spanMeets(span, range);
        }),
  );
  for (const fact of wordedSo(base, wording)) found.add(fact);
  return [...found].sort((a, b) => a - b);
}

/** First and last day that the wording means from a day, month or year of publication; null when that is too coarse to tell. */
function relativeSpan(
  wording: string,
  published: DateRange,
): { readonly from: string; readonly to: string } | null {
  const year = Number(published.from.slice(0, 4));
  const month = Number(published.from.slice(5, 7));
  const back = /^(?:last|previous|past|yesterday)/.test(wording) ? 1 : 0;
  if (wording.endsWith('year')) {
    if (published.to.slice(0, 4) !== published.from.slice(0, 4)) return null;
    return { from: isoDay(year - back, 1, 1), to: isoDay(year - back, 12, 31) };
  }
  if (wording.endsWith('month')) {
    if (published.to.slice(0, 7) !== published.from.slice(0, 7)) return null;
    const [inYear, inMonth] = month - back < 1 ? [year - 1, 12] : [year, month - back];
    return { from: isoDay(inYear, inMonth, 1), to: isoDay(inYear, inMonth, daysInMonth(inYear, inMonth)) };
  }
  if (published.from !== published.to) return null;
  const day = Date.UTC(year, month - 1, Number(published.from.slice(8, 10)));
  if (!wording.endsWith('week')) return { from: isoAfter(day, -back), to: isoAfter(day, -back) };
  const monday = -((new Date(day).getUTCDay() + 6) % 7) - back * 7;
  return { from: isoAfter(day, monday), to: isoAfter(day, monday + 6) };
}

function isoAfter(day: number, days: number): string {
  return new Date(day + days * 86_400_000).toISOString().slice(0, 10);
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
