import { type FigureToken, isGlued, nextWord } from './figure-tokens.ts';
import type { NumberAt } from './number-at.ts';
import { fractionAfter, fractionOfScale, plainFraction } from './number-fractions.ts';
import { ONES, TEENS, TENS as TENS_NAMED } from './number-names.ts';
import { type Decimal, scaleDecimal } from './numerals.ts';
import { SCALES, scalesAfter } from './scales.ts';

const UNITS: ReadonlyMap<string, number> = new Map(
  `zero ${ONES} ${TEENS}`.split(' ').map((word, value) => [word, value]),
);

const TENS: ReadonlyMap<string, number> = new Map(
  TENS_NAMED.split(' ').map((word, index) => [word, (index + 2) * 10]),
);

const ORDINALS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth hundredth thousandth millionth billionth tenth eleventh twelfth'.split(
    ' ',
  ),
);

function wordAt(tokens: readonly FigureToken[], index: number): string {
  const at = nextWord(tokens, index);
  return at < 0 ? '' : (tokens[at]?.text ?? '');
}

/** A whole number below 100 in words: "sixty-six", "twelve". */
function belowHundred(tokens: readonly FigureToken[], index: number): { value: number; end: number } | null {
  const word = tokens[index]?.text ?? '';
  const unit = UNITS.get(word);
  if (unit !== undefined) return { value: unit, end: index + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const rest = UNITS.get(wordAt(tokens, index + 1));
  return rest !== undefined && rest > 0 && rest < 10
    ? { value: tens + rest, end: nextWord(tokens, index + 1) + 1 }
    : { value: tens, end: index + 1 };
}

/** A whole number below 10,000 in words, hundreds included: "two hundred and five", "twenty-five hundred", "a hundred". */
function belowTenThousand(
  tokens: readonly FigureToken[],
  index: number,
): { value: number; end: number } | null {
  const bare = tokens[index]?.text === 'hundred';
  const article = tokens[index]?.text === 'a' && wordAt(tokens, index + 1) === 'hundred';
  const head = bare
    ? { value: 1, end: index }
    : article
      ? { value: 1, end: index + 1 }
      : belowHundred(tokens, index);
  if (head === null) return null;
  const hundred = bare ? index : nextWord(tokens, head.end);
  if (tokens[hundred]?.text !== 'hundred' || head.value === 0) return head;
  const value = head.value * 100;
  const after = nextWord(tokens, hundred + 1);
  if (after < 0) return { value, end: hundred + 1 };
  const and = tokens[after]?.text === 'and';
  const restAt = and ? nextWord(tokens, after + 1) : after;
  const rest = restAt < 0 ? null : belowHundred(tokens, restAt);
  // "one hundred and a half" and "two hundred zero" are no such numbers.
  return rest === null || rest.value === 0
    ? { value, end: hundred + 1 }
    : { value: value + rest.value, end: rest.end };
}

/** The number in words that begins at `index`: "two thousand five hundred", "sixty-six", "half a million", "a dozen", "two-and-a-half". */
export function numberWordsAt(tokens: readonly FigureToken[], index: number): NumberAt | null {
  const first = tokens[index];
  if (first?.type !== 'word') return null;
  const part = fractionOfScale(tokens, index) ?? plainFraction(tokens, index);
  if (part !== null) return part;
  const dozen = dozensAt(tokens, index);
  if (dozen !== null) return dozen;
  const number = wholeNumberAt(tokens, index);
  if (number === null || startsOrdinal(tokens, number.end)) return null;
  return number;
}

function dozensAt(tokens: readonly FigureToken[], index: number): NumberAt | null {
  const word = tokens[index]?.text ?? '';
  if (word === 'dozen') return { value: 12, end: index + 1, scaled: false };
  const head = word === 'a' ? { value: 1, end: index + 1 } : belowHundred(tokens, index);
  const at = head === null ? -1 : nextWord(tokens, head.end);
  return head !== null && head.value > 0 && tokens[at]?.text === 'dozen'
    ? { value: head.value * 12, end: at + 1, scaled: false }
    : null;
}

/** Groups of thousands in falling order, each scaled: "two million five hundred thousand and six". */
function wholeNumberAt(tokens: readonly FigureToken[], index: number): NumberAt | null {
  let total = 0;
  let end = index;
  let limit = Number.POSITIVE_INFINITY;
  let scaled = false;
  for (let groups = 0; groups < 6; groups += 1) {
    const group = groupAt(tokens, groups === 0 ? index : end, groups === 0);
    if (group === null || group.exponent >= limit) break;
    total += group.value;
    end = group.end;
    limit = group.exponent;
    scaled ||= group.exponent >= 6;
    if (group.exponent === 0 || group.closed) break;
  }
  return end === index || total > Number.MAX_SAFE_INTEGER ? null : { value: total, end, scaled };
}

interface Group {
  readonly value: number;
  readonly exponent: number;
  readonly end: number;
  /** Nothing may follow ("two and a half million"). */
  readonly closed: boolean;
}

function groupAt(tokens: readonly FigureToken[], index: number, leading: boolean): Group | null {
  const at = leading ? index : nextWord(tokens, index);
  if (at < 0) return null;
  const word = tokens[at]?.text ?? '';
  if (!leading && word === 'and') {
    const rest = nextWord(tokens, at + 1);
    const units = rest < 0 ? null : belowHundred(tokens, rest);
    // "two thousand and five" is one number, "a million and two thousand" and "a million and two million" are not.
    return units === null || scalesAfter(tokens, units.end) !== null
      ? null
      : { value: units.value, exponent: 0, end: units.end, closed: true };
  }
  const article = (word === 'a' || word === 'an') && SCALES.has(wordAt(tokens, at + 1));
  const bare = leading && SCALES.has(word) && word.length > 3;
  if (!leading && (article || word === 'a')) return null;
  if (bare) return scaledGroup(tokens, { whole: '1', fraction: '' }, at - 1, at);
  const head = article ? { value: 1, end: at + 1 } : belowTenThousand(tokens, at);
  if (head === null) return null;
  const fraction = pointAfter(tokens, head.end) ?? fractionAfter(tokens, head.end);
  const decimal = { whole: String(head.value), fraction: fraction?.fraction ?? '' };
  return scaledGroup(tokens, decimal, at, fraction?.end ?? head.end);
}

/** "two point five": the digits after "point". */
function pointAfter(tokens: readonly FigureToken[], index: number): { fraction: string; end: number } | null {
  const point = nextWord(tokens, index);
  if (point < 0 || tokens[point]?.text !== 'point') return null;
  let fraction = '';
  let end = point + 1;
  while (fraction.length < 15) {
    const digit = UNITS.get(wordAt(tokens, end));
    if (digit === undefined || digit > 9) break;
    fraction += String(digit);
    end = nextWord(tokens, end) + 1;
  }
  return fraction === '' ? null : { fraction, end };
}

function scaledGroup(
  tokens: readonly FigureToken[],
  decimal: Decimal,
  start: number,
  end: number,
): Group | null {
  const scale = start < end ? scaleWords(tokens, end) : null;
  const value = scaleDecimal(decimal, scale?.exponent ?? 0);
  if (value === null) return null;
  const after = scale?.end ?? end;
  // "a million and a half"
  const tail = scale !== null && decimal.fraction === '' ? fractionAfter(tokens, after) : null;
  if (tail !== null && scale !== null) {
    const whole = scaleDecimal({ whole: decimal.whole, fraction: tail.fraction }, scale.exponent);
    return whole === null ? null : { value: whole, exponent: scale.exponent, end: tail.end, closed: true };
  }
  return { value, exponent: scale?.exponent ?? 0, end: after, closed: decimal.fraction !== '' };
}

/** Scale words after a spelled number; a bare scale ("million") stands at `index` itself. */
function scaleWords(tokens: readonly FigureToken[], index: number): { exponent: number; end: number } | null {
  let exponent = 0;
  let end = index;
  for (let count = 0; count < 3; count += 1) {
    const at = count === 0 && SCALES.has(tokens[index]?.text ?? '') ? index : nextWord(tokens, end);
    const power = at < 0 ? undefined : SCALES.get(tokens[at]?.text ?? '');
    if (power === undefined) break;
    exponent += power;
    end = at + 1;
  }
  return exponent === 0 ? null : { exponent, end };
}

/** Whether the words before `index` go on into an ordinal: "twenty-second", "two hundredth". */
function startsOrdinal(tokens: readonly FigureToken[], index: number): boolean {
  const next = tokens[index];
  if (next === undefined) return false;
  if (next.text === '-' && isGlued(tokens, index)) return ORDINALS.has(tokens[index + 1]?.text ?? '');
  return /^(hundredth|thousandth|millionth|billionth)s?$/.test(next.text);
}
