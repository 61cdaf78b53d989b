import type { Figure, Relation } from '../model/figure.ts';
import type { FigureToken } from './figure-tokens.ts';
import { combineHedges, type Hedge, hedgeAfter, hedgeBefore, relationOf } from './hedges.ts';
import { type Quantity, quantityAt } from './quantities.ts';
import { vagueAt } from './vague-figures.ts';

/** A figure without its wording. */
export type FigureNumbers = Omit<Figure, 'stated'>;

/** A figure phrase found at a token: hedges, number or range, currency. */
export interface FigurePhrase {
  readonly numbers: FigureNumbers;
  /** Token index where the number (or the vague word) begins, after the hedges. */
  readonly core: number;
  /** Token index after the phrase. */
  readonly end: number;
  /** The hedge, or null for a bare number. */
  readonly hedge: Hedge | null;
  readonly percent: boolean;
  /** Whether the number is written in digits. */
  readonly numeral: boolean;
  /** False for a vague word that is a figure only as the whole wording ("some"). */
  readonly alone: boolean;
}

/**
 * The figure phrase that begins at `index`, hedges included, or null. Without `ranges` the first end of a range is a figure by itself
 * ("rose from 900 to 2,500").
 */
export function figurePhraseAt(
  tokens: readonly FigureToken[],
  index: number,
  ranges = true,
): FigurePhrase | null {
  let hedge: Hedge | null = null;
  let at = index;
  for (let count = 0; count < 3; count += 1) {
    const found = hedgeBefore(tokens, at);
    if (found === null || tokens[found.end] === undefined || tokens[found.end]?.breaks === true) break;
    hedge = hedge === null ? found.hedge : combineHedges(hedge, found.hedge);
    at = found.end;
  }
  return (
    numberPhrase(tokens, at, hedge, ranges) ??
    vaguePhrase(tokens, at, hedge) ??
    (at > index ? vaguePhrase(tokens, index, null) : null)
  );
}

function vaguePhrase(tokens: readonly FigureToken[], at: number, hedge: Hedge | null): FigurePhrase | null {
  const vague = vagueAt(tokens, at);
  if (vague === null) return null;
  const numbers = { relation: 'vague', value: null, min: null, max: null, currency: vague.currency } as const;
  return { numbers, core: at, end: vague.end, hedge, percent: false, numeral: false, alone: vague.alone };
}

function numberPhrase(
  tokens: readonly FigureToken[],
  at: number,
  hedge: Hedge | null,
  ranges: boolean,
): FigurePhrase | null {
  const quantity = quantityAt(tokens, at);
  const range = ranges ? rangeAt(tokens, at, hedge, quantity) : null;
  if (range !== null) return range;
  if (quantity === null) return null;
  const suffix = suffixAt(tokens, quantity.end);
  const whole = suffix === null ? (hedge ?? 'plain') : combineHedges(hedge ?? 'plain', suffix.hedge);
  const relation = relationOf(whole);
  const { value, currency, percent, numeral } = quantity;
  const numbers = bounded(relation, value, currency);
  const ends = suffix?.end ?? quantity.end;
  // "60 or more percent", "$60-plus million" are too rare to read.
  return {
    numbers,
    core: at,
    end: ends,
    hedge: suffix === null ? hedge : whole,
    percent,
    numeral,
    alone: true,
  };
}

/** "62 at least": but in "killed 5 at least 3 days ago" the words belong to the next number. */
function suffixAt(tokens: readonly FigureToken[], index: number) {
  const suffix = hedgeAfter(tokens, index);
  if (suffix === null) return null;
  const word = tokens[index]?.text;
  if (word === 'or' || word === 'and' || word === '+' || word === '-') return suffix;
  return quantityAt(tokens, suffix.end) === null ? suffix : null;
}

function bounded(
  relation: Exclude<Relation, 'between' | 'vague'>,
  value: number,
  currency: string | null,
): FigureNumbers {
  switch (relation) {
    case 'exact':
    case 'about':
      return { relation, value, min: null, max: null, currency };
    case 'at-least':
    case 'more-than':
      return { relation, value: null, min: value, max: null, currency };
    case 'at-most':
    case 'less-than':
      return { relation, value: null, min: null, max: value, currency };
  }
}

/** Words or marks that join the two ends of a range, by what opens it. */
function joint(
  tokens: readonly FigureToken[],
  index: number,
  opened: 'between' | 'from' | 'at least' | null,
): number {
  const token = tokens[index];
  if (token === undefined || token.breaks) return -1;
  if (opened === 'between' && token.text === 'and') return index + 1;
  if (opened === 'at least') {
    const rest = tokens
      .slice(index, index + 5)
      .map((next) => next.text)
      .join(' ');
    const found = /^(?:and|but) (?:at most|up to|no more than|not more than)(?= |$)/.exec(rest);
    if (found !== null) return index + found[0].split(' ').length;
  }
  if (token.text === 'to') return index + 1;
  if (token.text === '-') {
    // "5-10" and "5 - 10", never "5 -10".
    const next = tokens[index + 1];
    return token.spaced === (next?.spaced ?? !token.spaced) ? index + 1 : -1;
  }
  return token.text === 'or' && opened !== 'between' && opened !== 'from' ? index + 1 : -1;
}

function rangeAt(
  tokens: readonly FigureToken[],
  at: number,
  hedge: Hedge | null,
  quantity: Quantity | null,
): FigurePhrase | null {
  const word = tokens[at]?.text;
  const opened = word === 'between' || word === 'from' ? word : hedge === 'at-least' ? 'at least' : null;
  const low = opened === 'between' || opened === 'from' ? quantityAt(tokens, at + 1) : quantity;
  if (low === null) return null;
  const second = joint(tokens, low.end, opened);
  if (second < 0) return null;
  const high = quantityAt(tokens, second);
  if (high === null || high.percent !== (low.percent || high.percent)) return null;
  if (tokens[low.end]?.text === 'or' && !neighbours(low, high) && tokens[high.end - 1]?.text !== 'dozen')
    return null;
  const dozens = tokens[high.end - 1]?.text === 'dozen' && tokens[low.end - 1]?.text !== 'dozen';
  const joined = joinEnds(
    dozens && low.value < high.value / 12 ? { ...low, value: low.value * 12 } : low,
    high,
  );
  if (joined === null) return null;
  const both =
    tokens[second - 1]?.text === 'to' ||
    tokens[second - 1]?.text === '-' ||
    tokens[second - 1]?.text === 'or';
  return {
    numbers: hedgedRange(both ? hedge : null, joined),
    core: at,
    end: high.end,
    hedge,
    percent: high.percent,
    numeral: low.numeral || high.numeral,
    alone: true,
  };
}

/** "up to five or six" is at most six, "at least five or six" at least five. */
function hedgedRange(
  hedge: Hedge | null,
  ends: { min: number; max: number; currency: string | null },
): FigureNumbers {
  switch (hedge) {
    case 'at-least':
    case 'more-than':
      return bounded(hedge, ends.min, ends.currency);
    case 'at-most':
    case 'less-than':
      return bounded(hedge, ends.max, ends.currency);
    default:
      return { relation: 'between', value: null, ...ends };
  }
}

/** "five or six", "a dozen or two": an "or" makes a range only of numbers close by, both bare. */
function neighbours(low: Quantity, high: Quantity): boolean {
  return high.value > low.value && high.value <= low.value * 2 + 1 && low.currency === null;
}

/** Both ends of a range: "$5-10 million" shares currency and scale. Null when they do not rise or name two currencies. */
function joinEnds(
  low: Quantity,
  high: Quantity,
): { min: number; max: number; currency: string | null } | null {
  if (low.currency !== null && high.currency !== null && low.currency !== high.currency) return null;
  const shares =
    low.exponent === 0 &&
    high.exponent >= 3 &&
    low.value < 1000 &&
    low.value < high.value / 10 ** high.exponent;
  const min = shares ? Number(`${low.value}e${high.exponent}`) : low.value;
  return min < high.value ? { min, max: high.value, currency: low.currency ?? high.currency } : null;
}
