import { NO_TIME, type TimeMention } from './time-mention.ts';

/** A form in which times are written in digits. */
interface NumericForm {
  /** Whether the folded text may hold it: compiling a pattern costs time at every start. */
  readonly cue: (folded: string) => boolean;
  readonly pattern: () => RegExp;
  /** What the matched groups mean, null when they are no such time. `after`: the text behind. */
  readonly read: (groups: readonly (string | undefined)[], after: string) => Partial<TimeMention> | null;
}

const FORMS: readonly NumericForm[] = [
  {
    // 2023-11-21, 2023-11-21T20:30
    cue: (folded) => folded.includes('-'),
    pattern: () =>
      /(1[5-9]\d\d|20\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:[t ]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?z?)?/g,
    read: ([, year, month, day, hour, minute]) => ({
      kind: 'day',
      ...ymd(Number(year), Number(month), Number(day)),
      clock: hour === undefined ? null : `${hour}:${minute ?? '00'}`,
    }),
  },
  {
    // 21.11.2023, 21-11-2023, 21/11/2023, 11/21/2023
    cue: (folded) => folded.includes('/') || folded.includes('.') || folded.includes('-'),
    pattern: () => /(\d{1,2})([./-])(\d{1,2})\2(1[5-9]\d\d|20\d\d)/g,
    read: ([, first, mark, second, year]) =>
      numericDate(Number(first), Number(second), Number(year), mark === '.'),
  },
  {
    // 1990s
    cue: (folded) => folded.includes('0s') || folded.includes("0's"),
    pattern: () => /(1[5-9]\d|20\d)0'?s/g,
    read: ([, decade]) => ({ kind: 'decade', years: [Number(decade) * 10, Number(decade) * 10 + 9] }),
  },
  {
    // 2014-2016, 2014-16
    cue: (folded) => folded.includes('-') || folded.includes(' to '),
    pattern: () => /(1[5-9]\d\d|20\d\d)(?:-|\sto\s)(1[5-9]\d\d|20\d\d|\d\d)/g,
    read: ([, year = '', end = ''], after) => yearSpan(year, end, after),
  },
  {
    // 3:30 p.m., 3pm, 15:30, 1530 GMT, 3 o'clock
    cue: (folded) => folded.includes(':') || /\d\s?[ap]\.?m|gmt|utc|h(?:ou)?rs|local|clock/.test(folded),
    pattern: () =>
      /(?:(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?\s?([ap])(?:m\b|\.m\.))|([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?|([01]\d|2[0-3])([0-5]\d)\s{1,3}(?:gmt|utc|hours|hrs|local\stime)|(1[0-2]|[1-9])\so'clock/g,
    read: ([, hour, minute, half, hour24, minute24, military, militaryMinute, oClock]) => ({
      kind: 'clock',
      clock:
        half === undefined
          ? clock(hour24 ?? military ?? oClock ?? '0', minute24 ?? militaryMinute)
          : clock(String((Number(hour) % 12) + (half === 'p' ? 12 : 0)), minute),
    }),
  },
];

/** The dates, spans of years, decades and clock times that a folded text has in digits, and only there. */
export function numericTimes(text: string, folded: string): readonly TimeMention[] {
  if (!/\d/.test(folded)) return [];
  return FORMS.filter(({ cue }) => cue(folded)).flatMap(({ pattern, read }) =>
    [...folded.matchAll(pattern())].flatMap((match) => {
      const start = match.index;
      const end = start + match[0].length;
      if (isWithinNumber(folded, start, end)) return [];
      const meaning = read(match, folded.slice(end, end + 4));
      return meaning === null
        ? []
        : [{ ...NO_TIME, kind: 'clock' as const, ...meaning, start, end, text: text.slice(start, end) }];
    }),
  );
}

/** Glued to more digits, letters or signs it is something else: a version, an address, a path. */
function isWithinNumber(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 1), start);
  return /[\w'.,/:-]/.test(before) || /^(?:\w|[.,:/-]\d|-[a-z])/.test(folded.slice(end, end + 2));
}

function clock(hour: string, minute: string | undefined): string {
  return `${hour.padStart(2, '0')}:${minute ?? '00'}`;
}

function ymd(year: number, month: number, day: number) {
  return { years: [year, year], months: [month, month], days: [day, day] } as const;
}

/** 21/11/2023 and 11/21/2023 are clear, 05/11/2023 says no more than its year. A dot is written day first. */
function numericDate(
  first: number,
  second: number,
  year: number,
  dots: boolean,
): Partial<TimeMention> | null {
  const dayFirst = dots || first > 12 || first === second;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (!dayFirst && day <= 12) return { kind: 'year', years: [year, year] };
  return { kind: 'day', ...ymd(year, month, day) };
}

function yearSpan(year: string, end: string, after: string): Partial<TimeMention> | null {
  // "1500-2000 troops"
  if (/[05]0$/.test(year) && /[05]0$/.test(end) && /^\s+[a-z]/.test(after)) return null;
  const last = Number(end.length === 2 ? year.slice(0, 2) + end : end);
  return last > Number(year) ? { kind: 'year', years: [Number(year), last] } : null;
}
