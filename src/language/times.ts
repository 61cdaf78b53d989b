import { MONTHS, WEEKDAYS, type Weekday } from './calendar.ts';
import { figureTokens } from './figure-tokens.ts';
import { foldNumerals } from './numerals.ts';
import type { PartOfDay, TimeMention } from './time-mention.ts';
import { readsAsYear } from './years.ts';

export type { PartOfDay, TimeMention } from './time-mention.ts';

const MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)';
const WEEKDAY =
  '(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun)\\b\\.?)';
const DAY =
  '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?:\\s?(?:-|to|and|&)\\s?(?<dayEnd>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?)?';
const YEAR = '(?<year>1[5-9]\\d\\d|20\\d\\d)';
const PART = '(?<part>morning|noon|afternoon|evening|night|midnight)';
/** White space of bounded length, a line break included. */
const S = '\\s{1,3}';
const BEFORE = "(?<![\\p{L}\\p{N}_'.,/:-])";
const AFTER = '(?![\\p{L}\\p{N}_]|[.,:/-]\\p{N}|-\\p{L})';
/** Words that scale or count make "in October 5 million" and "in May 12 people" figures, not days. */
const NO_COUNT = `(?!${S}(?:hundred|thousand|million|billion|trillion|dozen|percent|per\\scent)\\b|\\s?%|[.,:]\\d|\\s?[ap]\\.?m\\b)`;

type Groups = Readonly<Record<string, string | undefined>>;

/** A form in which times are written. Earlier forms win where two match. */
interface TimeForm {
  readonly form: RegExp;
  /** Whether what matched is that time, seen in its surroundings. */
  readonly accept?: (groups: Groups, around: { before: string; printed: string; after: string }) => boolean;
}

function form(source: string, accept?: TimeForm['accept']): TimeForm {
  const compiled = new RegExp(`${BEFORE}${source}${AFTER}`, 'gu');
  return accept === undefined ? { form: compiled } : { form: compiled, accept };
}

const FORMS: readonly TimeForm[] = [
  // 2023-11-21, with or without a time
  form(
    `${YEAR}-(?<monthNumber>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?:[t ](?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?z?)?`,
  ),
  // 21.11.2023, 21/11/2023, 11/21/2023
  form(`(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\k<mark>${YEAR}`),
  // Tuesday, 21 November 2023
  form(`(?:${WEEKDAY},?${S})?(?:the${S})?${DAY}${S}(?:of${S})?${MONTH}(?:,?${S}${YEAR})?`, isNamedMonth),
  // Tuesday, November 21, 2023
  form(`(?:${WEEKDAY},?${S})?${MONTH}${S}(?:the${S})?${DAY}(?:,?${S}${YEAR})?${NO_COUNT}`, isDayOfMonth),
  // November 2023, November of 2023
  form(`${MONTH},?${S}(?:of${S})?${YEAR}`),
  form(`(?<season>spring|summer|autumn|fall|winter)${S}(?:of${S})?${YEAR}`),
  // 1990s, the '90s
  form(`(?<decade>1[5-9]\\d|20\\d)0'?s`),
  // 2014-2016, 2014-16
  form(`${YEAR}(?:-|\\sto\\s)(?<yearEnd>1[5-9]\\d\\d|20\\d\\d|\\d\\d)`, isYearSpan),
  // 3:30 p.m., 3pm, 15:30, 1530 GMT, 3 o'clock
  form(`(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[ap])(?:m\\b|\\.m\\.)`),
  form(`(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?`),
  form(`(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)${S}(?:gmt|utc|hours|hrs|local${S}time)`),
  form(`(?<hour>1[0-2]|[1-9])${S}o'clock`),
  form(`${WEEKDAY}(?:'s)?(?:${S}${PART})?`, isWeekday),
  form(MONTH, isMonthAlone),
];

/** Names of months that are words, too, and abbreviations that are names, too. */
const AMBIGUOUS_MONTH = /^(may|march|jan|mar|dec|jun|jul|apr|feb|aug|sep|sept|oct|nov)\.?$/;

/** What may stand before a month that is named by an ambiguous word. */
const BEFORE_MONTH =
  /(?:^|\s)(in|of|since|until|till|by|during|last|this|next|early|late|mid|end of|through|from|between|and|to|or|before|after)[\s-]+$/;

function isNamedMonth(groups: Groups, around: { printed: string }): boolean {
  // "5 may have died", "the 2 march on": day before month needs a capital or a year.
  const month = groups['month'] ?? '';
  return (
    groups['year'] !== undefined || !/^(may|march|mar)/.test(month) || /M(ay|ar|AY|AR)/.test(around.printed)
  );
}

function isDayOfMonth(groups: Groups, around: { before: string; printed: string; after: string }): boolean {
  const month = groups['month'] ?? '';
  if (
    /^(may|march|mar)/.test(month) &&
    groups['year'] === undefined &&
    !/M(ay|ar|AY|AR)/.test(around.printed)
  )
    return false;
  if (groups['year'] !== undefined || groups['weekday'] !== undefined) return true;
  // "in November 12 people died": a month after "in" followed by a number that counts.
  return !(
    /(?:^|\s)(in|since|during)\s+$/.test(around.before) &&
    /^\s+\p{L}*[^s\s\P{L}]s\b|^\s+(people|troops|personnel|men|women|us|u\.s)\b/u.test(around.after)
  );
}

function isYearSpan(groups: Groups, around: { after: string }): boolean {
  const year = groups['year'] ?? '';
  const end = groups['yearEnd'] ?? '';
  // "1500-2000 troops"
  if (/[05]0$/.test(year) && /[05]0$/.test(end) && /^\s+\p{L}/u.test(around.after)) return false;
  return Number(end.length === 2 ? year.slice(0, 2) + end : end) > Number(year);
}

function isWeekday(groups: Groups, around: { before: string; printed: string; after: string }): boolean {
  const name = groups['weekday'] ?? '';
  if (/day\b/.test(name)) return true;
  // "Sun", "Sat", "Wed" are words, too.
  return name.endsWith('.')
    ? /^[A-Z]/.test(around.printed)
    : /(?:^|\s)on\s+$/.test(around.before) && /^[A-Z]/.test(around.printed);
}

function isMonthAlone(groups: Groups, around: { before: string; printed: string; after: string }): boolean {
  const month = groups['month'] ?? '';
  if (!AMBIGUOUS_MONTH.test(month)) return true;
  if (
    BEFORE_MONTH.test(around.before) &&
    (/^[A-Z]/.test(around.printed) || !/^(may|march|mar|jan|dec)/.test(month))
  )
    return true;
  if (month === 'march') return /^M/.test(around.printed) && /[\p{L},]\s+$/u.test(around.before);
  return (
    month.endsWith('.') &&
    /^[A-Z]/.test(around.printed) &&
    month !== 'may.' &&
    !/^\s*[A-Z]/.test(around.after)
  );
}

/**
 * The times that a text names, in order: years where one stands, months, days, weekdays (with a part of the day), decades, seasons,
 * clock times. Relative ones ("yesterday", "a year ago") are left out: they mean nothing without the day they were written on.
 */
export function findTimes(text: string): readonly TimeMention[] {
  const folded = foldNumerals(text);
  const taken = new Uint8Array(text.length);
  const found: TimeMention[] = [];
  for (const { form: pattern, accept } of FORMS) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken[start] === 1 || taken[end - 1] === 1) continue;
      const groups: Groups = match.groups ?? {};
      const printed = text.slice(start, end);
      const before = folded.slice(Math.max(0, start - 16), start);
      if (accept !== undefined && !accept(groups, { before, printed, after: folded.slice(end, end + 24) }))
        continue;
      const mention = mentionOf(groups, start, end, printed);
      if (mention === null) continue;
      taken.fill(1, start, end);
      found.push(mention);
    }
  }
  found.push(...bareYears(text, taken));
  return found.sort((a, b) => a.start - b.start);
}

function bareYears(text: string, taken: Uint8Array): readonly TimeMention[] {
  const tokens = figureTokens(text);
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    const glued = before !== undefined && !token.spaced && !/^[("'“‘[—]$/.test(before.text);
    if (taken[token.start] === 1 || glued || !readsAsYear(tokens, index)) return [];
    const year = Number(token.text);
    return [
      {
        ...NOTHING,
        start: token.start,
        end: token.end,
        text: text.slice(token.start, token.end),
        kind: 'year' as const,
        years: [year, year] as const,
      },
    ];
  });
}

const NOTHING = {
  years: null,
  months: null,
  days: null,
  weekday: null,
  partOfDay: null,
  clock: null,
} as const;

function mentionOf(groups: Groups, start: number, end: number, text: string): TimeMention | null {
  const place = { start, end, text };
  const year = groups['year'] === undefined ? null : Number(groups['year']);
  const years = year === null ? null : ([year, year] as const);
  if (groups['decade'] !== undefined) {
    const first = Number(groups['decade']) * 10;
    return { ...NOTHING, ...place, kind: 'decade', years: [first, first + 9] };
  }
  if (groups['yearEnd'] !== undefined && year !== null) {
    const last = groups['yearEnd'];
    return {
      ...NOTHING,
      ...place,
      kind: 'year',
      years: [year, Number(last.length === 2 ? String(year).slice(0, 2) + last : last)],
    };
  }
  const months = monthsOf(groups);
  const days = daysOf(groups);
  if (groups['first'] !== undefined) return numericDate(groups, place, year);
  const weekday = weekdayNamed(groups['weekday']);
  const partOfDay = partNamed(groups['part']);
  const clock = clockOf(groups);
  const kind =
    days !== null
      ? 'day'
      : months !== null
        ? groups['season'] === undefined
          ? 'month'
          : 'season'
        : weekday !== null
          ? 'weekday'
          : 'clock';
  return { ...place, kind, years, months, days, weekday, partOfDay, clock };
}

function monthsOf(groups: Groups): readonly [number, number] | null {
  const season = groups['season'];
  if (season !== undefined) return SEASON_MONTHS.get(season) ?? null;
  const number = groups['monthNumber'] ?? groups['month']?.slice(0, 3);
  if (number === undefined) return null;
  const month = /^\d/.test(number) ? Number(number) : MONTHS.findIndex((name) => name.startsWith(number)) + 1;
  return [month, month];
}

/** Northern seasons by whole months, as EDTF's in `dates.ts`. */
const SEASON_MONTHS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
  ['winter', [12, 2]],
]);

function daysOf(groups: Groups): readonly [number, number] | null {
  if (groups['day'] === undefined) return null;
  const first = Number(groups['day']);
  const last = groups['dayEnd'] === undefined ? first : Number(groups['dayEnd']);
  return [first, Math.max(first, last)];
}

/** 21/11/2023 and 11/21/2023 are clear, 05/11/2023 says no more than its year. A dot is written day first. */
function numericDate(
  groups: Groups,
  place: { start: number; end: number; text: string },
  year: number | null,
): TimeMention | null {
  const first = Number(groups['first']);
  const second = Number(groups['second']);
  if (year === null) return null;
  const years = [year, year] as const;
  const dayFirst = groups['mark'] === '.' || first > 12 || first === second;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (!dayFirst && day <= 12) return { ...NOTHING, ...place, kind: 'year', years };
  return { ...NOTHING, ...place, kind: 'day', years, months: [month, month], days: [day, day] };
}

function weekdayNamed(name: string | undefined): Weekday | null {
  return name === undefined
    ? null
    : (WEEKDAYS.find((weekday) => weekday.startsWith(name.slice(0, 3))) ?? null);
}

function partNamed(name: string | undefined): PartOfDay | null {
  switch (name) {
    case 'morning':
    case 'noon':
    case 'afternoon':
    case 'evening':
    case 'night':
    case 'midnight':
      return name;
    default:
      return null;
  }
}

function clockOf(groups: Groups): string | null {
  if (groups['hour'] === undefined) return null;
  const hour = Number(groups['hour']);
  const half = groups['half'];
  const whole = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return `${String(whole).padStart(2, '0')}:${groups['minute'] ?? '00'}`;
}
