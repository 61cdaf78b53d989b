import { type FigureToken, isGlued } from './figure-tokens.ts';
import { type Decimal, scaleDecimal } from './numerals.ts';

const UNITS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);

/** Scale words as powers of ten, English short scale and the Indian lakh and crore. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['lakh', 5],
  ['million', 6],
  ['mn', 6],
  ['mln', 6],
  ['crore', 7],
  ['billion', 9],
  ['bn', 9],
  ['trillion', 12],
  ['tn', 12],
  ['trn', 12],
]);

const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixths', 6],
  ['sevenths', 7],
  ['eighths', 8],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
]);

const ORDINALS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth hundredth thousandth millionth billionth tenth eleventh twelfth'.split(
    ' ',
  ),
);

/** A number found at a token. `end` is the index after it; `scaled` says that a million or more was named. */
export interface NumberAt {
  readonly value: number;
  readonly end: number;
  readonly scaled: boolean;
}

/** Index of the next word when it is joined by a space or a glued hyphen, else -1. */
export function nextWord(tokens: readonly FigureToken[], index: number): number {
  const token = tokens[index];
  if (token === undefined || token.breaks) return -1;
  if (token.type === 'word') return token.spaced ? index : -1;
  const next = tokens[index + 1];
  return token.text === '-' && !token.spaced && next?.type === 'word' && !next.spaced ? index + 1 : -1;
}

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

/** "and a half" and its like after a whole number, as decimal digits. */
export function fractionAfter(
  tokens: readonly FigureToken[],
  index: number,
): { fraction: string; end: number } | null {
  const words: string[] = [];
  let at = index;
  for (let count = 0; count < 4; count += 1) {
    const next = nextWord(tokens, at);
    if (next < 0) break;
    words.push(tokens[next]?.text ?? '');
    at = next + 1;
    const phrase = words.join(' ');
    if (phrase === 'and a half') return { fraction: '5', end: at };
    if (phrase === 'and a quarter') return { fraction: '25', end: at };
    if (phrase === 'and three quarters') return { fraction: '75', end: at };
  }
  return null;
}

/** The scale words at `index` ("million", "hundred thousand" after a numeral), as one power of ten. */
export function scalesAfter(
  tokens: readonly FigureToken[],
  index: number,
): { exponent: number; end: number } | null {
  let exponent = 0;
  let end = index;
  for (let count = 0; count < 3; count += 1) {
    const at = nextWord(tokens, end);
    const word = at < 0 ? '' : (tokens[at]?.text ?? '');
    const power = word === 'hundred' && exponent === 0 ? 2 : SCALES.get(word);
    if (power === undefined) break;
    exponent += power;
    end = at + 1;
  }
  return exponent === 0 ? null : { exponent, end };
}

/** "half a million", "a quarter of a million", "half a dozen". */
function fractionOfScale(tokens: readonly FigureToken[], index: number): NumberAt | null {
  const words: string[] = [];
  let at = index;
  for (let count = 0; count < 5; count += 1) {
    const next = count === 0 ? index : nextWord(tokens, at);
    if (next < 0 || tokens[next]?.type !== 'word') break;
    words.push(tokens[next]?.text ?? '');
    at = next + 1;
  }
  const found =
    /^(?:a )?(half|quarter of|three quarters of) an? (dozen|hundred|thousand|million|billion|trillion)\b/.exec(
      words.join(' '),
    );
  if (found === null) return null;
  const part = found[1] === 'half' ? '5' : found[1] === 'quarter of' ? '25' : '75';
  const scale = found[2] ?? '';
  const end = endOfWords(tokens, index, found[0].split(' ').length);
  if (scale === 'dozen') return { value: Number(`0.${part}`) * 12, end, scaled: false };
  const exponent = scale === 'hundred' ? 2 : (SCALES.get(scale) ?? 0);
  const value = scaleDecimal({ whole: '0', fraction: part }, exponent);
  return value === null ? null : { value, end, scaled: exponent >= 6 };
}

function endOfWords(tokens: readonly FigureToken[], index: number, count: number): number {
  let end = index + 1;
  for (let ordinal = 1; ordinal < count; ordinal += 1) end = nextWord(tokens, end) + 1;
  return end;
}

/** "two-thirds", "one in words" of a whole; "a third" only before "of", because "a third attack" is an ordinal. */
function plainFraction(tokens: readonly FigureToken[], index: number): NumberAt | null {
  const word = tokens[index]?.text ?? '';
  const count = word === 'a' ? 1 : (UNITS.get(word) ?? 0);
  const at = nextWord(tokens, index + 1);
  const name = at < 0 ? '' : (tokens[at]?.text ?? '');
  const parts = DENOMINATORS.get(name);
  if (parts === undefined || count === 0 || count >= parts) return null;
  const plural = name.endsWith('s');
  if (plural !== count > 1) return null;
  const after = tokens[at + 1];
  if (word === 'a' && name !== 'half' && after !== undefined && after.text !== 'of') return null;
  return { value: count / parts, end: at + 1, scaled: false };
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
