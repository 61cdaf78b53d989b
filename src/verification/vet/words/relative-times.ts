import { anyOf } from '../../../language/any-of.ts';
import { UP_TO_TWELVE } from '../../../language/number-names.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Span } from './span.ts';

/**
 * A time that is told from another, or a length of time: "a year ago", "last week", "for three weeks", "year-long", "about 24 hours before".
 */
export interface RelativeTime extends Span {
  readonly text: string;
  readonly kind: 'distance' | 'length' | 'current';
  /** In days, or null where only the unit is named ("for weeks"). For `current`: −1 for "last", 0 for "this", 1 for "next". */
  readonly value: number | null;
  /** Days of the unit. */
  readonly unit: number;
  /** "Earlier this year": not now. */
  readonly earlier: boolean;
}

const UNITS: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 30.4,
  year: 365,
  decade: 3650,
};

const NUMBERS = `an?|${anyOf(UP_TO_TWELVE)}|\\d{1,3}|twenty-four|forty-eight|seventy-two|thirty|ninety|half an?`;
const VALUES: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  ...Object.fromEntries(UP_TO_TWELVE.split(' ').map((word, at) => [word, at + 1])),
  'twenty-four': 24,
  thirty: 30,
  'forty-eight': 48,
  'seventy-two': 72,
  ninety: 90,
  'half a': 0.5,
  'half an': 0.5,
};
const UNIT = '(minute|hour|day|night|week|fortnight|month|year|decade)s?';

/** "Two years ago", "24 hours earlier", "a day before". */
const DISTANCE = new RegExp(
  `(?<![\\p{L}\\d-])(${NUMBERS})\\s+${UNIT}\\s+(?:ago|earlier|before|previously|later|after)(?!\\p{L}|\\s+(?:tax|interest|deductions|costs)(?!\\p{L}))`,
  'giu',
);
/** "For three weeks", "three weeks long", "a two-year truce", "weeks of attacks". */
const LENGTH = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:for|lasts?|lasted|lasting|took|takes)\\s+(?:for\\s+)?(?:about\\s+|nearly\\s+|almost\\s+|some\\s+)?(${NUMBERS})\\s+${UNIT}(?!\\s+(?:ago|earlier|before))|(${NUMBERS})[- ]${UNIT}(?:[- ](?:long|old\\s+truce)|[- ](?:\\p{L}+\\s+)?(?:truce|ceasefire|siege|strike|stoppage|walkout|campaign|search|hunt|battle|war|curfew|lull|operation|blockade|outage|occupation))|(${NUMBERS})\\s+${UNIT}\\s+of(?!\\p{L}))`,
  'giu',
);
/** "Two years - how long they had kept the truce", "a year is the time for which …". */
const HOW_LONG = new RegExp(
  `(?<![\\p{L}\\d-])(${NUMBERS})\\s+${UNIT}(?=\\s*[,:–—-]?\\s+(?:(?:that|this|it)\\s+)?(?:(?:is|was)\\s+)?(?:how long|the (?:time|period|length of time)\\s+(?:for|that|in|during))(?!\\p{L}))`,
  'giu',
);
/** "Year-long", "for weeks", "weeks of". */
const UNCOUNTED =
  /(?<![\p{L}\d-])(?:(hour|day|week|month|year|decade)-?long|for\s+(hour|day|week|month|year|decade)s|(?<!(?:two|three|four|five|six|seven|eight|nine|ten|several|few|\d)\s)(hour|day|week|month|year|decade)s\s+of|(?:in|over)\s+recent\s+(hour|day|week|month|year|decade)s)(?!\p{L})/giu;
/** "This week", "last year". */
const CURRENT = /(?<![\p{L}\d-])(this|last|next|previous|past)\s+(week|month|year)(?!\p{L}|['’]s)/giu;

const EARLIER = /(?<!\p{L})(?:earlier|early|previously|before now)\s+(?:in\s+)?$/iu;

/** Without one of these there is nothing to look for. */
const ANY_UNIT = /minute|hour|day|night|week|month|year|decade/i;

/** The relative times and lengths of time in a text, in order. `offset` is added to their places. */
export function relativeTimes(text: string, offset = 0): readonly RelativeTime[] {
  if (!ANY_UNIT.test(text)) return [];
  const found: RelativeTime[] = [];
  const put = (
    match: RegExpMatchArray,
    kind: RelativeTime['kind'],
    number: string | null,
    unit: string,
  ): void => {
    const start = offset + (match.index ?? 0);
    const days = UNITS[unit.toLowerCase()] ?? 1;
    const value = number === null ? null : (VALUES[number.toLowerCase()] ?? Number(number)) * days;
    found.push({
      start,
      end: start + match[0].length,
      text: match[0],
      kind,
      value,
      unit: days,
      earlier: false,
    });
  };
  for (const match of text.matchAll(DISTANCE)) put(match, 'distance', match[1] ?? '', match[2] ?? '');
  for (const match of text.matchAll(LENGTH))
    put(match, 'length', match[1] ?? match[3] ?? match[5] ?? '', match[2] ?? match[4] ?? match[6] ?? '');
  for (const match of text.matchAll(HOW_LONG)) put(match, 'length', match[1] ?? '', match[2] ?? '');
  for (const match of text.matchAll(UNCOUNTED)) {
    const unit = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    // A year-long truce lasts one; "for years" does not say how many.
    put(match, 'length', match[1] === undefined ? null : 'a', unit);
  }
  for (const match of text.matchAll(CURRENT)) {
    const word = (match[1] ?? '').toLowerCase();
    const days = UNITS[(match[2] ?? '').toLowerCase()] ?? 1;
    const start = offset + match.index;
    const value = word === 'this' ? 0 : word === 'next' ? 1 : -1;
    const earlier = EARLIER.test(text.slice(0, match.index));
    const end = start + match[0].length;
    found.push({ start, end, text: match[0], kind: 'current', value, unit: days, earlier });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** By what factor two lengths of time may differ and still be called the same: a day and 24 hours, a year and twelve months. */
const SAME = 1.25;

/** The same of two in one unit: 21 days are not 19. */
const EXACT = 1.05;

/** The relative times of a fact: in the source's wording of when it was, and in its claim. */
export function relativeTimesOf({ when, claim }: Fact): readonly RelativeTime[] {
  return relativeTimes(`${when?.stated ?? ''} | ${claim}`);
}

/** The relative time among those of a draft that cannot be one of a fact's (`own`); null when one fits or there is nothing to compare. */
export function differingRelativeTime(
  own: readonly RelativeTime[],
  times: readonly RelativeTime[],
): RelativeTime | null {
  if (own.length === 0 || times.length === 0) return null;
  const alike = (time: RelativeTime): readonly RelativeTime[] => own.filter(({ kind }) => kind === time.kind);
  if (times.some((time) => alike(time).some((each) => fits(time, each)))) return null;
  return (
    times.find((time) => alike(time).length > 0) ??
    times.find((time) => own.some((each) => isLongPast(time, each))) ??
    null
  );
}

/** "Two years ago" is not "this year", nor "three weeks ago" "this week". */
function isLongPast({ kind, text, value, unit }: RelativeTime, own: RelativeTime): boolean {
  const ago = kind === 'distance' && /ago$/i.test(text) && value !== null;
  return ago && own.kind === 'current' && own.value === 0 && unit >= own.unit && value >= own.unit;
}

function fits(time: RelativeTime, own: RelativeTime): boolean {
  // "This month" is not "earlier this year".
  if (time.kind === 'current' && own.earlier && !time.earlier && time.value === 0 && time.unit < own.unit)
    return false;
  // "Last month" is before "this week"; "this month" holds it.
  if (time.kind === 'current')
    return (
      time.value === own.value ||
      (time.unit !== own.unit && !(own.value === 0 && time.unit > own.unit && time.value !== 0))
    );
  if (time.value === null || own.value === null) {
    // "For weeks" is not "for months"; "for three weeks" may be "for weeks".
    return Math.max(time.unit, own.unit) / Math.min(time.unit, own.unit) < 2;
  }
  const apart = Math.max(time.value, own.value) / Math.min(time.value, own.value);
  // In the same unit there is no rounding.
  return apart <= (time.unit === own.unit ? EXACT : SAME);
}
