import type { CompiledBase } from '../../compiled/base.ts';
import { daysAfter, WEEKDAYS, type Weekday, weekdayOf } from '../../language/calendar.ts';
import { LATEST, parseDate } from '../../language/dates.ts';
import { spanIn, timeAgreement } from '../../language/time-agreement.ts';
import { findTimes, type TimeMention } from '../../language/times.ts';
import type { Source } from '../../model/source.ts';
import type { When } from '../../model/when.ts';
import { isCoarse } from './recorded-days.ts';

/** How a time bounds what is asked for: `before` and `after` leave it out, `until` and `since` take it in, as does `between`. */
export type Bounding = 'before' | 'after' | 'since' | 'until' | 'between';

/** A time that bounds what is asked for ("after 21 November"). */
export interface TimeBound {
  readonly bounding: Bounding;
  readonly time: TimeMention;
  /** The other end of `between`. */
  readonly last: TimeMention;
  /** UTF-16 offsets of it all, the word that bounds included. */
  readonly start: number;
  readonly end: number;
}

/** The word before a time that makes a bound of it. */
const BOUNDING =
  /(?<![\p{L}\p{N}])(after|following|before|prior to|ahead of|since|until|till|between|from)\s+(?:the\s+)?$/iu;
/** Between the two ends of a span. */
const TO = /^\s+(?:and|to|until|till|through)\s+$/i;
/** Behind a time that only says which of several things is meant: "before the Tuesday strike". */
const OF_ANOTHER =
  /^(?:'s|’s)?\s+(?!(?:in|on|at|and|or|of|by|for|to|the|did|was|were|is|are|has|had|have)\b)\p{L}/iu;

/** Most facts of a base whose wording of the time is read; of a larger one, dates alone count. */
const MOST_READ = 3000;

/** The times that bound what a query asks for. */
export function boundsIn(text: string, times: readonly TimeMention[]): readonly TimeBound[] {
  return times.flatMap((time, at): TimeBound[] => {
    const before = BOUNDING.exec(text.slice(0, time.start));
    const word = before?.[1]?.toLowerCase();
    if (before === null || word === undefined) return [];
    const next = times[at + 1];
    const spans = next !== undefined && TO.test(text.slice(time.end, next.start));
    if (word === 'between' || word === 'from')
      return spans ? [{ bounding: 'between', time, last: next, start: before.index, end: next.end }] : [];
    const named = /\bthe\s+$/i.test(before[0]) || (time.weekday !== null && time.months === null);
    if (named && OF_ANOTHER.test(text.slice(time.end))) return [];
    return [{ bounding: boundingOf(word), time, last: time, start: before.index, end: time.end }];
  });
}

function boundingOf(word: string): Bounding {
  switch (word) {
    case 'since':
      return 'since';
    case 'until':
    case 'till':
      return 'until';
    case 'after':
    case 'following':
      return 'after';
    default:
      return 'before';
  }
}

/** A month without a year is at most so many ahead of the day its text was published on; else it is that of the year before. */
const MONTHS_AHEAD = 3;

/** Where a base records no date at all, months are of one year. */
const NO_YEAR = { from: '0001-12-31', to: '0001-12-31' };

/** The facts that lie within a bound: by their date, by the wording of a time without one, or because they tell of the same bound. */
export function factsWithin(base: CompiledBase, bound: TimeBound): readonly number[] {
  const spans = new SpansOf(base, bound);
  const found = new Set<number>();
  const { ordinals, froms, tos } = base.index.dates;
  for (const [at, fact] of ordinals.entries()) {
    const [from, to] = [froms[at] ?? 0, tos[at] ?? 0];
    const days = { from: isoOf(from), to: isoOf(to) };
    if (liesWithin(bound.bounding, spans.of(fact), days, !isCoarse({ from, to }))) found.add(fact);
  }
  for (let fact = 0; fact < base.factCount && base.factCount <= MOST_READ; fact += 1) {
    if (found.has(fact)) continue;
    const { claim, when } = base.fact(fact);
    if (isWordedWithin(bound, when, spans, fact) || tellsSame(bound, `${claim} ${when?.stated ?? ''}`))
      found.add(fact);
  }
  return [...found].sort((a, b) => a - b);
}

/** First and last day, `YYYY-MM-DD`. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** The days a bound means for a fact: where it names no year, by when the fact's source was published. */
class SpansOf {
  readonly #base: CompiledBase;
  readonly #bound: TimeBound;
  readonly #spans = new Map<number, Span | null>();
  /** A bound that names its years means the same days everywhere. */
  readonly #everywhere: Span | null;
  /** Read once: each asks for a whole column or all records. */
  readonly #sourceOf: ArrayLike<number>;
  readonly #sources: CompiledBase['sources'];
  #latest: Span | null = null;

  constructor(base: CompiledBase, bound: TimeBound) {
    this.#base = base;
    this.#bound = bound;
    const isYears = bound.time.years !== null && bound.last.years !== null;
    this.#everywhere = isYears ? this.#from(NO_YEAR) : null;
    this.#sourceOf = isYears ? [] : base.index.sourceOf;
    this.#sources = isYears ? [] : base.sources;
  }

  of(fact: number): Span | null {
    if (this.#everywhere !== null) return this.#everywhere;
    const source = this.#sourceOf[fact] ?? 0;
    let span = this.#spans.get(source);
    if (span === undefined) {
      span = this.#from(publishedOn(this.#sources[source]) ?? this.#lastDay());
      this.#spans.set(source, span);
    }
    return span;
  }

  #lastDay(): Span {
    this.#latest ??= latestOf(this.#base) ?? NO_YEAR;
    return this.#latest;
  }

  #from(known: Span): Span | null {
    const { time, last } = this.#bound;
    const [begins, ends] = [daysOf(this.#base, time, known), daysOf(this.#base, last, known)];
    return begins === null || ends === null ? null : { from: begins.from, to: ends.to };
  }
}

function publishedOn(source: Source | undefined): Span | null {
  const date = source?.published?.date;
  return date == null ? null : parseDate(date);
}

/** The last day that the base records. */
function latestOf({ index }: CompiledBase): Span | null {
  let latest = '';
  for (const day of index.dates.tos) {
    const iso = isoOf(day);
    if (iso < LATEST && iso > latest) latest = iso;
  }
  return latest === '' ? null : { from: latest, to: latest };
}

/** The days of a time, those without a year being the nearest to `known`; null when nothing tells. */
function daysOf(base: CompiledBase, time: TimeMention, known: Span): Span | null {
  if (time.years !== null) return spanIn(time, time.years[0], time.years[1]);
  if (time.months !== null) {
    const [year, month] = [Number(known.to.slice(0, 4)), Number(known.to.slice(5, 7))];
    const named = time.months[0] > month + MONTHS_AHEAD ? year - 1 : year;
    return spanIn(time, named, named);
  }
  if (time.weekday === null) return null;
  const day = known.from === known.to ? lastWeekday(known.to, time.weekday) : latestOn(base, time.weekday);
  return day === null ? null : { from: day, to: day };
}

function lastWeekday(day: string, weekday: Weekday): string {
  const wanted = WEEKDAYS.indexOf(weekday);
  const back = (WEEKDAYS.indexOf(weekdayOf(day)) - wanted + 7) % 7;
  return daysAfter(day, -back);
}

/** The last day recorded that is this weekday. */
function latestOn({ index }: CompiledBase, weekday: string): string | null {
  let latest: string | null = null;
  for (const [at, day] of index.dates.tos.entries()) {
    const iso = isoOf(day);
    if (day === index.dates.froms[at] && weekdayOf(iso) === weekday && iso > (latest ?? '')) latest = iso;
  }
  return latest;
}

/**
 * Whether days lie within a bound: all of them; of a time that went on over them (`lasting`), any will do for a bound that is taken in, as it
 * does for filters.
 */
function liesWithin(bounding: Bounding, span: Span | null, days: Span, lasting: boolean): boolean {
  if (span === null) return false;
  switch (bounding) {
    case 'before':
      return days.to < span.from;
    case 'until':
      return (lasting ? days.from : days.to) <= span.to;
    case 'after':
      return days.from > span.to;
    case 'since':
      return (lasting ? days.to : days.from) >= span.from;
    case 'between':
      return days.from >= span.from && days.to <= span.to;
    default:
      return bounding satisfies never;
  }
}

/** Whether a time without a date is worded so that it lies within: "in May" after April. */
function isWordedWithin({ bounding }: TimeBound, when: When | null, spans: SpansOf, fact: number): boolean {
  if (when === null || when.date !== null || when.stated === null) return false;
  const span = spans.of(fact);
  if (span === null) return false;
  const year = Number(span.from.slice(0, 4));
  const [time] = findTimes(when.stated);
  if (time === undefined || (time.years === null && time.months === null)) return false;
  if (time.years !== null && span.from.slice(0, 4) === NO_YEAR.from.slice(0, 4)) return false;
  const worded = spanIn(time, time.years?.[0] ?? year, time.years?.[1] ?? year);
  return liesWithin(bounding, span, worded, false);
}

/** Whether a text tells of the same bound: "the highest since 2017". */
function tellsSame({ bounding, time }: TimeBound, text: string): boolean {
  const told = findTimes(text);
  return boundsIn(text, told).some(
    (other) =>
      other.bounding === bounding &&
      timeAgreement(time, { stated: other.time.text, date: null, basis: 'stated', why: null }) === 'meets',
  );
}

function isoOf(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
