import type { Figure } from '../model/figure.ts';
import { isPercentage, meets } from './figure-bounds.ts';

/**
 * How a figure that somebody writes stands to the recorded one.
 *
 * | | written | recorded |
 * |---|---|---|
 * | `same` | `2.5k`, `no fewer than sixty-two`, `several` | `2,500`, `at least 62`, `several` |
 * | `implied` | `more than 60`, `dozens`, `a few` | `at least 62`, `62`, `several` |
 * | `rounded` | `about 2,500` | `2,489` |
 * | `hedge-lost` | `62`, `$17bn` | `at least 62`, `around $17 billion` |
 * | `hedge-changed` | `about 62`, `up to 62`, `about 900` | `at least 62`, `at least 62`, `900` |
 * | `number-for-vague` | `three` | `several` |
 * | `different` | `66`, `dozens`, `€17bn` | `62`, `several`, `$17bn` |
 */
export type FigureComparison =
  | 'same'
  | 'implied'
  | 'rounded'
  | 'hedge-lost'
  | 'hedge-changed'
  | 'number-for-vague'
  | 'different';

/** Compares a written figure with the recorded one; see `FigureComparison`. */
export function compareFigures(written: Figure, recorded: Figure): FigureComparison {
  const [share, other] = inOneMeasure(written, recorded);
  if (share !== written || other !== recorded) return compareFigures(share, other);
  if (isPercentage(written) !== isPercentage(recorded)) return 'different';
  if (written.currency !== null && recorded.currency !== null && written.currency !== recorded.currency)
    return 'different';
  if (recorded.relation === 'vague') {
    return written.relation === 'vague' ? compareVague(written, recorded) : 'number-for-vague';
  }
  if (written.relation === 'vague') return isPlausible(written, recorded) ? 'implied' : 'different';
  return compareNumbers(written, recorded);
}

/** Whether a figure is a fraction of a whole: "two-thirds", "nearly half", "one in five"; not "0.3". */
export function isShare({ stated, value, min, max, currency }: Figure): boolean {
  if (/\d[.٫]|(?:^|[^\d])\.\d/.test(stated)) return false;
  const numbers = [value, min, max].filter((number) => number !== null);
  return currency === null && numbers.length > 0 && numbers.every((number) => number > 0 && number < 1);
}

/**
 * Both figures as they are, or, where one is a fraction and the other a percentage, both in percent: a fraction that rounds the percentage is taken
 * for it.
 */
export function inOneMeasure(written: Figure, recorded: Figure): readonly [Figure, Figure] {
  if (isShare(written) && isPercentage(recorded) && !isPercentage(written))
    return [inPercent(written, named(recorded)), recorded];
  if (isShare(recorded) && isPercentage(written) && !isPercentage(recorded))
    return [written, inPercent(recorded, named(written))];
  return [written, recorded];
}

/** How far a fraction may lie from a percentage that it rounds, in percentage points: "a third" for 33, "a quarter" for 24; as a bound, only what 33 lacks of a third. */
const POINTS = { number: 2, bound: 0.7 } as const;

function inPercent(figure: Figure, percentage: number | null): Figure {
  const { stated, relation, value, min, max } = figure;
  const reach = relation === 'exact' || relation === 'about' ? POINTS.number : POINTS.bound;
  const times = (number: number | null): number | null => {
    if (number === null) return null;
    const percent = Number((number * 100).toPrecision(4));
    return percentage !== null && Math.abs(percentage - percent) <= reach ? percentage : percent;
  };
  return { ...figure, stated: `${stated} percent`, value: times(value), min: times(min), max: times(max) };
}

function compareNumbers(written: Figure, recorded: Figure): FigureComparison {
  if (sameNumbers(written, recorded)) {
    if (written.relation === recorded.relation) return 'same';
    return written.relation === 'exact' ? 'hedge-lost' : 'hedge-changed';
  }
  if (written.relation === 'about') return isRounded(written, recorded) ? 'rounded' : 'different';
  if (written.relation === 'exact') return 'different';
  // A bare currency on one side only says less, not otherwise.
  return meets({ ...written, currency: null }, recorded) ? 'implied' : 'different';
}

/** Whether both name the same number or the same two ends, whatever the hedge. */
function sameNumbers(a: Figure, b: Figure): boolean {
  if ((a.relation === 'between') !== (b.relation === 'between')) return false;
  if (a.relation === 'between') return a.min === b.min && a.max === b.max;
  return named(a) === named(b);
}

function named(figure: Figure): number | null {
  return figure.value ?? figure.min ?? figure.max;
}

/** How far *about* may lie from the number it rounds: 5 %. A rounded number has fewer significant digits. */
const ROUNDING = 0.05;

function isRounded(written: Figure, recorded: Figure): boolean {
  const number = named(recorded);
  const about = written.value;
  if (number === null || about === null || recorded.relation === 'between') return false;
  return (
    Math.abs(about - number) <= Math.abs(number) * ROUNDING &&
    significantDigits(about) < significantDigits(number)
  );
}

function significantDigits(number: number): number {
  return String(Math.abs(number)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/**
 * The numbers for which a careful writer may say a vague word. Only to judge whether it *contradicts* a number: a vague word never
 * becomes one. By the longest ending that fits.
 */
const PLAUSIBLE: readonly (readonly [RegExp, number, number])[] = [
  [/\bcouple\b/, 2, 3],
  [/\b(?:hundreds of thousands|several hundred thousand)\b/, 200_000, 999_999],
  [/\b(?:tens of thousands)\b/, 20_000, 99_999],
  [/\b(?:hundreds of millions)\b/, 2e8, 1e9],
  [/\b(?:tens of millions)\b/, 2e7, 1e8],
  [/\b(?:tens of billions)\b/, 2e10, 1e11],
  [/\b(?:hundreds of billions)\b/, 2e11, 1e12],
  [/\bbillions?\b/, 2e9, Number.POSITIVE_INFINITY],
  [/\bmillions?\b/, 2e6, 1e9],
  [/\bthousands?\b/, 2000, 999_999],
  [/\bhundreds?\b/, 200, 1999],
  [/\bscores\b/, 40, 199],
  [/\bdozens?\b/, 24, 199],
  [/\b(?:few|handfuls?)\b/, 3, 9],
  [/\bseveral\b/, 3, 12],
];

function isPlausible(vague: Figure, recorded: Figure): boolean {
  const words = vague.stated.toLowerCase();
  const range = PLAUSIBLE.find(([word]) => word.test(words));
  const number = named(recorded);
  // "numerous", "a number of": no number contradicts them.
  if (range === undefined || number === null) return true;
  return number >= range[1] && number <= range[2];
}

/** Vague words of one size say the same: a few, several, a handful. */
const SMALL = /^(?:a )?(?:few|several|handful)(?: of)?$/;

function compareVague(written: Figure, recorded: Figure): FigureComparison {
  if (meets(written, recorded)) return 'same';
  const [a, b] = [written.stated.toLowerCase(), recorded.stated.toLowerCase()];
  if (SMALL.test(a) && SMALL.test(b)) return 'implied';
  const scale = scaleOf(a);
  if (scale !== null && scale === scaleOf(b)) return 'implied';
  return /\b(?:number|numerous|multiple|various)\b/.test(a) ? 'implied' : 'different';
}

/** Words before a scale that say no more than its plural: "several hundred", "a few hundred", "many hundreds" are hundreds. */
const UNCOUNTED = /^(?:(?:several|a few|some|many)\s+)?/;

/** The scale that a vague wording names and nothing else: "hundred" of "several hundred" and of "hundreds of"; null of any other. */
function scaleOf(words: string): string | null {
  const scale = words.replace(UNCOUNTED, '').replace(/\s+of$/, '');
  return /^(?:dozen|hundred|thousand|million|billion)s?$/.test(scale) ? scale.replace(/s$/, '') : null;
}
