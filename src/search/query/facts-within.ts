import type { CompiledBase } from '../../compiled/base.ts';
import { daysAfter, WEEKDAYS, type Weekday, weekdayOf } from '../../language/calendar.ts';
import { parseDate } from '../../language/dates.ts';
import { type Span, spanIn } from '../../language/time-agreement.ts';
import { findTimes, type TimeMention } from '../../language/times.ts';
import type { When } from '../../model/when.ts';
import { type Bounding, type TimeBound, tellsSame } from './bounded-times.ts';
import { isCoarse, isoOf, type RecordedDays, recordedDay } from './recorded-days.ts';

/** Most facts of a base whose wording of the time is read; of a larger one, dates alone count. */
const MOST_READ = 3000;

/** A month without a year is at most so many ahead of the day its text was published on; else it is that of the year before. */
const MONTHS_AHEAD = 3;

/** Where a base records no date at all, months are of one year. */
const NO_YEAR: Span = { from: '0001-12-31', to: '0001-12-31' };

/** The last day of dates that are open. */
const NO_END = 9999_12_31;

/**
 * The facts that lie within a bound, ascending: by their date, by the wording of a time without one, or because they tell of the same bound.
 */
export function factsWithin(base: CompiledBase, bound: TimeBound): readonly number[] {
  const spans = new SpansOf(base, bound);
  const found: number[] = [];
  const { ordinals, froms, tos } = base.index.dates;
  const days = { from: 0, to: 0 };
  for (let at = 0; at < ordinals.length; at += 1) {
    const fact = ordinals[at] ?? 0;
    days.from = froms[at] ?? 0;
    days.to = tos[at] ?? 0;
    if (liesWithin(bound.bounding, spans.of(fact), days, !isCoarse(days))) found.push(fact);
  }
  return base.factCount > MOST_READ ? found : withWorded(base, bound, spans, found);
}

/** The same, with those that are worded so. */
function withWorded(
  base: CompiledBase,
  bound: TimeBound,
  spans: SpansOf,
  dated: readonly number[],
): readonly number[] {
  const found = new Set(dated);
  for (let fact = 0; fact < base.factCount; fact += 1) {
    if (found.has(fact)) continue;
    const { claim, when } = base.fact(fact);
    if (isWordedWithin(bound, when, spans, fact) || tellsSame(bound, `${claim} ${when?.stated ?? ''}`))
      found.add(fact);
  }
  return [...found].sort((a, b) => a - b);
}

/** The days a bound means for a fact: where it names no year, by when the fact's source was published. */
class SpansOf {
  readonly #base: CompiledBase;
  readonly #bound: TimeBound;
  /** By the day of publication: a base has many more sources. */
  readonly #byDay = new Map<string | null, RecordedDays | null>();
  readonly #bySource: (RecordedDays | null)[] = [];
  /** A bound that names its years means the same days everywhere. */
  readonly #everywhere: RecordedDays | null;
  /** Read once, as what is below: each asks for a whole column or all records. */
  readonly #sourceOf: ArrayLike<number>;
  readonly #sources: CompiledBase['sources'];
  #latest: Span | null = null;
  readonly #latestOn = new Map<Weekday, string | null>();

  constructor(base: CompiledBase, bound: TimeBound) {
    this.#base = base;
    this.#bound = bound;
    const isYears = bound.time.years !== null && bound.last.years !== null;
    this.#everywhere = isYears ? this.#from(NO_YEAR) : null;
    this.#sourceOf = isYears ? [] : base.index.sourceOf;
    this.#sources = isYears ? [] : base.sources;
  }

  of(fact: number): RecordedDays | null {
    if (this.#everywhere !== null) return this.#everywhere;
    const source = this.#sourceOf[fact] ?? 0;
    const known = this.#bySource[source];
    if (known !== undefined) return known;
    const span = this.#publishedOn(this.#sources[source]?.published?.date ?? null);
    this.#bySource[source] = span;
    return span;
  }

  #publishedOn(date: string | null): RecordedDays | null {
    const known = this.#byDay.get(date);
    if (known !== undefined) return known;
    const span = this.#from((date === null ? null : parseDate(date)) ?? this.#lastDay());
    this.#byDay.set(date, span);
    return span;
  }

  #lastDay(): Span {
    this.#latest ??= latestOf(this.#base) ?? NO_YEAR;
    return this.#latest;
  }

  #from(known: Span): RecordedDays | null {
    const { time, last } = this.#bound;
    const [begins, ends] = [this.#daysOf(time, known), this.#daysOf(last, known)];
    return begins === null || ends === null
      ? null
      : { from: recordedDay(begins.from), to: recordedDay(ends.to) };
  }

  /** The days of a time, those without a year being the nearest to `known`; null when nothing tells. */
  #daysOf(time: TimeMention, known: Span): Span | null {
    if (time.years !== null) return spanIn(time, time.years[0], time.years[1]);
    if (time.months !== null) {
      const [year, month] = [Number(known.to.slice(0, 4)), Number(known.to.slice(5, 7))];
      const named = time.months[0] > month + MONTHS_AHEAD ? year - 1 : year;
      return spanIn(time, named, named);
    }
    if (time.weekday === null) return null;
    const day = known.from === known.to ? lastWeekday(known.to, time.weekday) : this.#last(time.weekday);
    return day === null ? null : { from: day, to: day };
  }

  #last(weekday: Weekday): string | null {
    const known = this.#latestOn.get(weekday);
    if (known !== undefined) return known;
    const day = latestOn(this.#base, weekday);
    this.#latestOn.set(weekday, day);
    return day;
  }
}

/** The last day that the base records. */
function latestOf({ index }: CompiledBase): Span | null {
  let latest = 0;
  for (const day of index.dates.tos) if (day < NO_END && day > latest) latest = day;
  return latest === 0 ? null : { from: isoOf(latest), to: isoOf(latest) };
}

function lastWeekday(day: string, weekday: Weekday): string {
  const wanted = WEEKDAYS.indexOf(weekday);
  const back = (WEEKDAYS.indexOf(weekdayOf(day)) - wanted + 7) % 7;
  return daysAfter(day, -back);
}

/** The last day recorded that is this weekday. */
function latestOn({ index }: CompiledBase, weekday: Weekday): string | null {
  const { froms, tos } = index.dates;
  const days = new Set<number>();
  for (let at = 0; at < tos.length; at += 1) {
    const day = tos[at] ?? 0;
    if (day === froms[at]) days.add(day);
  }
  let latest = 0;
  for (const day of days) if (day > latest && weekdayOf(isoOf(day)) === weekday) latest = day;
  return latest === 0 ? null : isoOf(latest);
}

/**
 * Whether days lie within a bound: all of them; of a time that went on over them (`lasting`), any will do for a bound that is taken in, as it
 * does for filters.
 */
function liesWithin(
  bounding: Bounding,
  span: RecordedDays | null,
  days: RecordedDays,
  lasting: boolean,
): boolean {
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
  const year = Math.floor(span.from / 10_000);
  const [time] = findTimes(when.stated);
  if (time === undefined || (time.years === null && time.months === null)) return false;
  if (time.years !== null && year === Number(NO_YEAR.from.slice(0, 4))) return false;
  const worded = spanIn(time, time.years?.[0] ?? year, time.years?.[1] ?? year);
  return liesWithin(bounding, span, { from: recordedDay(worded.from), to: recordedDay(worded.to) }, false);
}
