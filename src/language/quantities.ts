import { currencyAfter, currencyBefore } from './currencies.ts';
import type { FigureToken } from './figure-tokens.ts';
import type { NumberAt } from './number-at.ts';
import { fractionAfter } from './number-fractions.ts';
import { numberWordsAt } from './number-words.ts';
import { readNumeral, scaleDecimal, VULGAR_FRACTIONS } from './numerals.ts';
import { ratioAt } from './ratios.ts';
import { SCALES, scalesAfter } from './scales.ts';

/** Letters glued to a numeral that scale it: "2.5k", "17bn", "$3m". `t` means trillion only for money (5t is a weight). */
const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ...SCALES,
  ['k', 3],
  ['m', 6],
  ['b', 9],
  ['hundred', 2],
]);

/** Units that may be glued to a numeral without making it a designation. They name what is counted. */
export const GLUED_UNITS: ReadonlySet<string> = new Set(
  'mm cm km kg lb lbs ft mi mph kph kmh kt kts h hr hrs min mins sec secs kw mw gw hp nm pc pct'.split(' '),
);

/** A number with its currency or percent sign, found at a token. `end` is the index after it. */
export interface Quantity extends NumberAt {
  readonly start: number;
  readonly currency: string | null;
  readonly percent: boolean;
  /** Power of ten named after the number ("billion"), 0 when none: "5 to 10 million" shares it. */
  readonly exponent: number;
  readonly numeral: boolean;
}

/** The quantity that begins at `index`: "2,500", "$17bn", "sixty-six", "12 per cent", "17 billion dollars"; null when none does. */
export function quantityAt(tokens: readonly FigureToken[], index: number): Quantity | null {
  const ratio = ratioAt(tokens, index);
  if (ratio !== null) return { ...ratio, start: index, currency: null, percent: false, exponent: 0 };
  const sign = signAt(tokens, index);
  const money = currencyBefore(tokens, sign.end);
  const start = money?.end ?? sign.end;
  if (money !== null && tokens[start]?.type !== 'number') {
    // "$ five" and "USD five" are no way to write; "Rand two" is no money.
    return null;
  }
  const number = numeralAt(tokens, start, money !== null) ?? spelledAt(tokens, start);
  if (number === null) return null;
  const percent = money === null ? percentAfter(tokens, number.end) : null;
  const after = percent === null ? joinedCurrency(tokens, number.end, number.scaled) : null;
  // "$17 billion dollars" says it twice; "$17 billion euros" is no way to write.
  const named = money === null || after?.currency === money.currency ? after : null;
  return {
    value: sign.negative && number.value !== 0 ? -number.value : number.value,
    start: index,
    end: percent ?? named?.end ?? number.end,
    currency: money?.currency ?? named?.currency ?? null,
    percent: percent !== null,
    scaled: number.scaled,
    exponent: number.exponent,
    numeral: number.numeral,
  };
}

function joinedCurrency(tokens: readonly FigureToken[], index: number, scaled: boolean) {
  const hyphen =
    tokens[index]?.text === '-' && tokens[index]?.spaced === false && tokens[index + 1]?.spaced === false;
  return currencyAfter(tokens, hyphen ? index + 1 : index, scaled);
}

/** A minus that belongs to the number: glued to it, after a space or at the start; or the word. */
function signAt(tokens: readonly FigureToken[], index: number): { negative: boolean; end: number } {
  const token = tokens[index];
  const next = tokens[index + 1];
  const glued = token?.text === '-' && token.spaced && next?.spaced === false && next.type !== 'word';
  const spelled = token?.text === 'minus' && next !== undefined;
  return glued || spelled ? { negative: true, end: index + 1 } : { negative: false, end: index };
}

/** A numeral with what is glued to it or scales it. */
function numeralAt(
  tokens: readonly FigureToken[],
  index: number,
  money: boolean,
): Omit<Quantity, 'start' | 'currency' | 'percent'> | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const point =
    token.text === '.' && tokens[index + 1]?.type === 'number' && tokens[index + 1]?.spaced === false;
  const at = point ? index + 1 : index;
  const text = point ? `.${tokens[at]?.text ?? ''}` : token.text;
  const vulgarAlone = VULGAR_FRACTIONS.get(token.text);
  const decimal = vulgarAlone === undefined ? readNumeral(text) : { whole: '0', fraction: '' };
  if (decimal === null) return null;
  let end = at + 1;
  const glued = tokens[end]?.spaced === false ? tokens[end] : undefined;
  let part = vulgarAlone ?? 0;
  if (part === 0 && glued !== undefined && decimal.fraction === '') {
    part = VULGAR_FRACTIONS.get(glued.text) ?? 0;
    if (part > 0) end += 1;
  }
  const half = part === 0 && decimal.fraction === '' ? fractionAfter(tokens, end) : null;
  const whole = half === null ? decimal : { whole: decimal.whole, fraction: half.fraction };
  if (half !== null) end = half.end;
  const scale = gluedScale(tokens, end, money) ?? scalesAfter(tokens, end);
  if (scale === null && gluedWord(tokens, end)) return null;
  const exponent = scale?.exponent ?? 0;
  const dozen = scale === null && tokens[end]?.text === 'dozen' && tokens[end]?.spaced === true;
  const scaled = scaleDecimal(whole, exponent);
  const extra = part * 10 ** exponent;
  if (scaled === null || !Number.isSafeInteger(Math.trunc(scaled + extra))) return null;
  const value = (scaled + extra) * (dozen ? 12 : 1);
  const afterScale = scale?.end ?? (dozen ? end + 1 : end);
  const rest =
    exponent >= 3 && part === 0 && whole.fraction === '' ? restAfter(tokens, afterScale, exponent) : null;
  if (rest !== null)
    return { value: value + rest.value, end: rest.end, scaled: exponent >= 6, exponent, numeral: true };
  return { value, end: afterScale, scaled: exponent >= 6, exponent, numeral: true };
}

function gluedScale(
  tokens: readonly FigureToken[],
  index: number,
  money: boolean,
): { exponent: number; end: number } | null {
  const word = tokens[index];
  if (word === undefined || word.spaced || word.type !== 'word') return null;
  const exponent = word.text === 't' && money ? 12 : GLUED_SCALES.get(word.text);
  return exponent === undefined ? null : { exponent, end: index + 1 };
}

/** A word glued to a numeral that is no unit makes a designation or an ordinal: 62nd, 5G, 1990s. */
function gluedWord(tokens: readonly FigureToken[], index: number): boolean {
  const word = tokens[index];
  if (word?.spaced !== false) return false;
  if (word.type === 'number') return true;
  if (word.type === 'mark') return /^[²³¹\u2070-\u2089_°]$/.test(word.text);
  return !GLUED_UNITS.has(word.text) && currencyAfter(tokens, index, false) === null;
}

/** "2 million five hundred thousand": a smaller spelled number after a scaled numeral. */
function restAfter(
  tokens: readonly FigureToken[],
  index: number,
  exponent: number,
): { value: number; end: number } | null {
  const next = tokens[index];
  if (
    next?.type !== 'word' ||
    !next.spaced ||
    next.breaks ||
    !/^(?:[a-z]+)$/.test(next.text) ||
    next.text === 'a'
  )
    return null;
  const rest = numberWordsAt(tokens, index);
  return rest !== null && Number.isInteger(rest.value) && rest.value >= 20 && rest.value < 10 ** exponent
    ? rest
    : null;
}

function spelledAt(
  tokens: readonly FigureToken[],
  index: number,
): Omit<Quantity, 'start' | 'currency' | 'percent'> | null {
  const number = numberWordsAt(tokens, index);
  if (number === null) return null;
  const last = SCALES.get(tokens[number.end - 1]?.text ?? '') ?? 0;
  return { value: number.value, end: number.end, scaled: number.scaled, exponent: last, numeral: false };
}

/** Index after "%", "percent", "per cent", "percentage points", "pct" at `index`, else null. */
function percentAfter(tokens: readonly FigureToken[], index: number): number | null {
  const token = tokens[index];
  if (token === undefined || token.breaks) return null;
  if (token.text === '%' || token.text === 'percent' || token.text === 'pct') return index + 1;
  const next = tokens[index + 1];
  if (token.text === 'per' && next?.text === 'cent') return index + 2;
  if (token.text === 'percentage' && /^points?$/.test(next?.text ?? '')) return index + 2;
  if (token.text === '-' && !token.spaced && next?.text === 'percent') return index + 2;
  return null;
}
