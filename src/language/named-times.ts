import { MONTHS_SHORT } from './calendar.ts';
import { lazily } from './lazily.ts';
import { isLetter } from './letters.ts';
import { NO_TIME, type TimeMention } from './time-mention.ts';
import { MONTH_NUMBERS, partOfDayNamed, SEASON_MONTHS, WEEKDAY_NAMES } from './time-words.ts';
import { holdsWord } from './word-list.ts';

/** Month names that are words, too. */
const MODAL = /^(?:may|march|mar)$/;

/** What may stand before a month whose name is also another word. */
const BEFORE_MONTH =
  /(?:^|\s)(?:in|of|since|until|till|by|during|last|this|next|early|late|mid|end|through|from|between|and|to|or|before|after)[\s-]+$/;

/** A day of the month, or two, with what makes them ordinals. */
const DAYS = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:-|to|and|&)\s?(\d{1,2})(?:st|nd|rd|th)?)?`;

/** The patterns around a name, compiled with the first one found. */
interface Patterns {
  readonly daysAfter: RegExp;
  readonly daysBefore: RegExp;
  readonly yearAfter: RegExp;
  readonly counted: RegExp;
}

const patterns = lazily(
  (): Patterns => ({
    daysAfter: new RegExp(String.raw`^\s{1,3}(?:the\s{1,3})?${DAYS}(?![\w%]|[.,:]\d|\s?%|\s?[ap]\.?m\b)`),
    daysBefore: new RegExp(String.raw`(?:^|[^\w.,:/$'-])${DAYS}\s{1,3}(?:of\s{1,3})?$`),
    yearAfter: /^,?\s{1,3}(?:of\s{1,3})?(1[5-9]\d\d|20\d\d)(?![\w%]|[.,]\d)/,
    // "October 5 million", "in November 12 people": the number counts.
    counted:
      /^\s{1,3}(?:hundred|thousand|million|billion|trillion|dozen|percent|per\scent|people|troops|personnel|men|women|us\b|u\.s|[a-z]*[a-rt-z]s\b)/,
  }),
);

/** The times that a folded text names in words: months with their day and year, seasons with a year, weekdays. */
export function namedTimes(text: string, folded: string): readonly TimeMention[] {
  const found: TimeMention[] = [];
  let last = 0;
  for (const match of folded.matchAll(/[a-z]{3,9}/g)) {
    const word = match[0];
    const start = match.index;
    if (start < last || !isTimeWord(word) || isPart(folded, start, start + word.length)) continue;
    const mention = SEASON_MONTHS.has(word)
      ? seasonAt(folded, start, word)
      : MONTH_NUMBERS.has(word)
        ? monthAt(text, folded, start, word, last)
        : weekdayAt(text, folded, start, word);
    if (mention === null) continue;
    const whole = joinWeekday(folded, found.at(-1), mention);
    if (whole !== mention) found.pop();
    found.push({ ...NO_TIME, ...whole, text: text.slice(whole.start, whole.end) });
    last = whole.end;
  }
  return found;
}

/** Whether a word is an abbreviation of a month, which may be a name, too (Jan Egeland). */
function isShort(word: string): boolean {
  return holdsWord(MONTHS_SHORT, word);
}

type Found = Partial<TimeMention> & Pick<TimeMention, 'start' | 'end' | 'kind'>;

function isTimeWord(word: string): boolean {
  return MONTH_NUMBERS.has(word) || WEEKDAY_NAMES.has(word) || SEASON_MONTHS.has(word);
}

/** Part of a longer word or name: "mayor", "Maytag-May", "Friday's" is none. */
function isPart(folded: string, start: number, end: number): boolean {
  const before = folded.charCodeAt(start - 1);
  const after = folded.charCodeAt(end);
  const digits = /[\d_]/;
  return (
    isLetter(before) ||
    isLetter(after) ||
    digits.test(folded.charAt(start - 1)) ||
    digits.test(folded.charAt(end)) ||
    (folded.charAt(end) === '-' &&
      isLetter(folded.charCodeAt(end + 1)) &&
      !/^-(?:to-)?[a-z]{3,9}/.test(folded.slice(end, end + 12)))
  );
}

function seasonAt(folded: string, start: number, word: string): Found | null {
  const end = start + word.length;
  const year = patterns().yearAfter.exec(folded.slice(end, end + 16));
  if (year === null) return null;
  const named = Number(year[1]);
  return {
    start,
    end: end + year[0].length,
    kind: 'season',
    years: [named, named],
    months: SEASON_MONTHS.get(word) ?? null,
  };
}

function monthAt(text: string, folded: string, start: number, word: string, last: number): Found | null {
  const number = MONTH_NUMBERS.get(word) ?? 0;
  const bare = start + word.length;
  const dotted = isShort(word) && folded.charAt(bare) === '.';
  const end = dotted ? bare + 1 : bare;
  const capital = /^[A-Z]/.test(text.charAt(start));
  const months = [number, number] as const;
  const before = daysBefore(folded, start, last);
  const yearAfter = patterns().yearAfter.exec(folded.slice(end, end + 16));
  const year = yearAfter === null ? null : ([Number(yearAfter[1]), Number(yearAfter[1])] as const);
  const endOfYear = end + (yearAfter?.[0].length ?? 0);
  if (before !== null && (capital || year !== null || !MODAL.test(word))) {
    return { start: before.start, end: endOfYear, kind: 'day', years: year, months, days: before.days };
  }
  const after = daysAfter(folded, end);
  if (after !== null && (capital || after.years !== null || !MODAL.test(word))) {
    const inMonth = /(?:^|\s)(?:in|since|during)\s+$/.test(folded.slice(Math.max(0, start - 10), start));
    const counts = after.years === null && patterns().counted.test(folded.slice(after.end, after.end + 24));
    const scaled =
      counts &&
      /^\s{1,3}(?:hundred|thousand|[mbtr]+illion|dozen|per)/.test(folded.slice(after.end, after.end + 16));
    if (!scaled && !(inMonth && counts)) {
      return { start, end: after.end, kind: 'day', years: after.years, months, days: after.days };
    }
  }
  if (year !== null) return { start, end: endOfYear, kind: 'month', years: year, months };
  return isMonthAlone(folded, start, word, capital, dotted ? end : -1)
    ? { start, end, kind: 'month', months }
    : null;
}

function daysBefore(
  folded: string,
  start: number,
  last: number,
): { start: number; days: readonly [number, number] } | null {
  const from = Math.max(last, start - 28);
  if (!/\d/.test(folded.slice(from, start))) return null;
  const match = patterns().daysBefore.exec(folded.slice(from, start));
  const days = match === null ? null : daySpan(match[1], match[2]);
  if (match === null || days === null) return null;
  const at = from + match.index + match[0].search(/\d/);
  // "the 7th of October"
  const article = /the\s{1,3}$/.exec(folded.slice(Math.max(last, at - 6), at));
  return { start: at - (article?.[0].length ?? 0), days };
}

function daysAfter(
  folded: string,
  end: number,
): { end: number; days: readonly [number, number]; years: readonly [number, number] | null } | null {
  const match = patterns().daysAfter.exec(folded.slice(end, end + 28));
  const days = match === null ? null : daySpan(match[1], match[2]);
  if (match === null || days === null) return null;
  const after = end + match[0].length;
  const year = patterns().yearAfter.exec(folded.slice(after, after + 16));
  const named = Number(year?.[1]);
  return { end: after + (year?.[0].length ?? 0), days, years: year === null ? null : [named, named] };
}

function daySpan(first: string | undefined, second: string | undefined): readonly [number, number] | null {
  const low = Number(first);
  const high = second === undefined ? low : Number(second);
  return low >= 1 && high <= 31 && low <= high ? [low, high] : null;
}

/** "Tuesday, 21 November": a weekday right before a date belongs to it. */
function joinWeekday(folded: string, before: TimeMention | undefined, found: Found): Found {
  if (
    before === undefined ||
    before.weekday === null ||
    before.partOfDay !== null ||
    before.months !== null ||
    found.kind !== 'day'
  )
    return found;
  return /^,?\s{1,3}(?:the\s{1,3})?$/.test(folded.slice(before.end, found.start))
    ? { ...found, start: before.start, weekday: before.weekday }
    : found;
}

/** Whether a month's name without day and year is the month. `dotEnd`: the end of a dotted abbreviation, else -1. */
function isMonthAlone(
  folded: string,
  start: number,
  word: string,
  capital: boolean,
  dotEnd: number,
): boolean {
  // Nobody is called Nov, and it is no other word.
  if (/^(?:feb|aug|sept|oct|nov)$/.test(word) || (!isShort(word) && !MODAL.test(word))) return true;
  const before = folded.slice(Math.max(0, start - 16), start);
  if (BEFORE_MONTH.test(before) && (capital || !/^(?:may|march|mar|jan|dec)$/.test(word))) return true;
  if (word === 'march') return capital && /[a-z,]\s+$/.test(before);
  return dotEnd >= 0 && capital && !/^\s*[a-z]/.test(folded.slice(dotEnd, dotEnd + 4));
}

function weekdayAt(text: string, folded: string, start: number, word: string): Found | null {
  const weekday = WEEKDAY_NAMES.get(word) ?? null;
  const bare = start + word.length;
  const full = word.endsWith('day');
  const dotted = !full && folded.charAt(bare) === '.';
  const capital = /^[A-Z]/.test(text.charAt(start));
  // "Sun", "Sat", "Wed" are words, too.
  if (!full && !(capital && (dotted || /(?:^|\s)on\s+$/.test(folded.slice(Math.max(0, start - 6), start)))))
    return null;
  const end = dotted ? bare + 1 : folded.startsWith("'s", bare) ? bare + 2 : bare;
  const next = /^\s{1,3}([a-z]{4,9})(?![a-z])/.exec(folded.slice(end, end + 14));
  const partOfDay = partOfDayNamed(next?.[1] ?? '');
  return {
    start,
    end: partOfDay === null ? end : end + (next?.[0].length ?? 0),
    kind: 'weekday',
    weekday,
    partOfDay,
  };
}
