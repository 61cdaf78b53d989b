import type { CompiledBase } from '../../compiled/base.ts';
import { FACT_FIELD } from '../../compiled/layout.ts';
import { daysAfter, daysInMonth, WEEKDAYS, weekdayOf } from '../../language/calendar.ts';
import { type DateRange, parseDate } from '../../language/dates.ts';
import { fold } from '../../language/folding.ts';
import { timeAgreement, timeMeetsDates } from '../../language/time-agreement.ts';
import { NO_TIME } from '../../language/time-mention.ts';
import { findTimes, type TimeMention } from '../../language/times.ts';
import type { Fact } from '../../model/fact.ts';
import { type Bounding, boundsIn } from './bounded-times.ts';
import { factsWithin } from './facts-within.ts';
import { readMay } from './may-month.ts';
import { isCoarse, isoOf, type RecordedDays, recordedDay } from './recorded-days.ts';

/** A time that a query names, and the facts of that time. */
export interface AskedTime {
  /** UTF-16 offsets in the query. */
  readonly start: number;
  readonly end: number;
  /** Only these facts are of it: its words say nothing by themselves. */
  readonly alone: boolean;
  /** How it bounds what is asked for, its word being part of it; null where it is that time itself. */
  readonly bounding: Bounding | null;
  /** Ordinals, ascending. */
  readonly facts: readonly number[];
}

/** `last month`, `yesterday`: meant from the day of the article. */
const RELATIVE =
  /(?<![\p{L}\p{N}])(?:(yesterday|today|tonight)|(last|previous|past|this)\s+(week|month|year))(?![\p{L}\p{N}])/giu;

/** In front of a time that something ended with. */
const UNTIL = /\b(?:until|till|before|up to)\s+(?:the\s+)?$/i;

/** Most facts whose wording of the time is read. */
const MOST_READ = 200;

/** The times that a query names, matched against when the facts of the base happened. */
export function askedTimes(base: CompiledBase, query: string): readonly AskedTime[] {
  const relative = [...query.matchAll(RELATIVE)].map(
    (match): AskedTime => ({
      start: match.index,
      end: match.index + match[0].length,
      alone: true,
      bounding: null,
      facts: relativeFacts(
        base,
        fold(match[0]).replace(/\s+/g, ' '),
        UNTIL.test(query.slice(0, match.index)),
      ),
    }),
  );
  const named = timesTyped(base, query).filter(
    ({ start }) => !relative.some((time) => start >= time.start && start < time.end),
  );
  const bounds = boundsIn(query, named);
  const within = named.filter(({ start }) => !bounds.some((time) => start >= time.start && start < time.end));
  return [
    ...relative,
    ...bounds.map((bound): AskedTime => {
      const { start, end, bounding } = bound;
      return { start, end, alone: true, bounding, facts: factsWithin(base, bound) };
    }),
    ...within.map((time): AskedTime => {
      const { start, end } = time;
      const meets = onceADay((days) => timeMeetsDates(time, rangeOf(days)));
      const facts = datedFacts(base, (days) => mayMeet(time, days) && meets(days));
      // The word is mostly the verb.
      return isOfMay(time)
        ? { start, end, alone: true, bounding: null, facts: [...new Set([...facts, ...toldOf(base, time)])] }
        : { start, end, alone: false, bounding: null, facts };
    }),
  ];
}

/** A month as people type it, that texts capitalise. */
const MAY = /(?<![\p{L}\p{N}])(?:may|march)(?![\p{L}\p{N}])/giu;

/** The times that a query names, those of May as it is typed. */
function timesTyped(base: CompiledBase, query: string): readonly TimeMention[] {
  const may: TimeMention[] = [];
  const text = query.replace(MAY, (word, at: number) => {
    if (word.length > 3) return readMay(query, at, at + word.length) === 'month' ? `M${word.slice(1)}` : word;
    const reading = readMay(query, at, at + word.length);
    if (reading === null || (reading === 'capital' && isNamedMay(base))) return word;
    may.push({ ...NO_TIME, start: at, end: at + word.length, text: word, kind: 'month', months: [5, 5] });
    return `M${word.slice(1)}`;
  });
  const found = findTimes(text);
  const alone = may.filter(({ start }) => !found.some((time) => start >= time.start && start < time.end));
  return alone.length === 0 ? found : [...found, ...alone].sort((a, b) => a.start - b.start);
}

function isNamedMay({ index }: CompiledBase): boolean {
  const term = index.dictionary.get('may');
  return term !== null && index.entityPostings(term).ordinals.length > 0;
}

function isOfMay({ months, text }: TimeMention): boolean {
  return months?.[0] === 5 && /\bmay\b/i.test(text);
}

/** The facts whose text tells of a time in May. */
function toldOf(base: CompiledBase, time: TimeMention): readonly number[] {
  return holding(base, 'may', ({ claim, when }) =>
    [when?.stated ?? '', claim].some(
      (stated) => timeAgreement(time, { stated, date: null, basis: null, why: null }) === 'meets',
    ),
  );
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

/** The same test, asked once of each single day: a base has many more facts. */
function onceADay(test: (days: RecordedDays) => boolean): (days: RecordedDays) => boolean {
  const known = new Map<number, boolean>();
  return (days) => {
    if (days.from !== days.to) return test(days);
    let answer = known.get(days.from);
    if (answer === undefined) {
      answer = test(days);
      known.set(days.from, answer);
    }
    return answer;
  };
}

function rangeOf(days: RecordedDays): DateRange {
  const { from, to } = days;
  const precision = from === to ? 'day' : isCoarse(days) ? 'month' : 'interval';
  return { from: isoOf(from), to: isoOf(to), approximate: false, uncertain: false, precision, time: null };
}

/** Whether recorded days lie in a span; of an interval, any will do. */
function liesWithin(span: RecordedDays, days: RecordedDays): boolean {
  if (days.to < span.from || days.from > span.to) return false;
  return (days.from >= span.from && days.to <= span.to) || !isCoarse(days);
}

/** The facts of a time that is meant from the day their source was published on, or worded so. */
function relativeFacts(base: CompiledBase, wording: string, isUntil: boolean): readonly number[] {
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
  for (const fact of wordedSo(base, wording, isUntil)) found.add(fact);
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
  const dayAfter = (days: number): number => recordedDay(daysAfter(published.from, days));
  if (!wording.endsWith('week')) return { from: dayAfter(-back), to: dayAfter(-back) };
  const monday = -WEEKDAYS.indexOf(weekdayOf(published.from)) - back * 7;
  return { from: dayAfter(monday), to: dayAfter(monday + 6) };
}

/** The facts whose wording of the time holds this one; what was "until this week" is not of this week. */
function wordedSo(base: CompiledBase, wording: string, isUntil: boolean): readonly number[] {
  return holding(base, wording.slice(wording.lastIndexOf(' ') + 1), ({ when }) => {
    const stated = fold(when?.stated ?? '');
    const at = stated.indexOf(wording);
    return at !== -1 && (isUntil || !UNTIL.test(stated.slice(0, at)));
  });
}

/** The first facts with a word in their claim or in the wording of their time that read so. */
function holding(base: CompiledBase, word: string, reads: (fact: Fact) => boolean): readonly number[] {
  const term = base.index.dictionary.get(word);
  if (term === null) return [];
  const postings = base.index.factPostings(term);
  const found: number[] = [];
  let read = 0;
  for (let at = postings.seek(0); at < base.factCount && read < MOST_READ; at = postings.seek(at + 1)) {
    if ((postings.maskOf(at) & (FACT_FIELD.when | FACT_FIELD.claim)) === 0) continue;
    read += 1;
    if (reads(base.fact(at))) found.push(at);
  }
  return found;
}
