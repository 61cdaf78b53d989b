import { figureBounds } from '../../language/figure-bounds.ts';
import type { Figure } from '../../model/figure.ts';

/**
 * How a figure of a draft stands to a recorded one. `same`, `rounded` ("more than 60" for 66, "some 2,500" for 2,500) and `vaguer` ("dozens"
 * for 66) are right; `different` names another number.
 */
export type FigureVerdict =
  | 'same'
  | 'rounded'
  | 'vaguer'
  | 'hedge-lost'
  | 'hedge-changed'
  | 'vague-as-number'
  | 'different';

/** The outcome of a comparison. */
export interface FigureJudgement {
  readonly verdict: FigureVerdict;
  /** Whether both name the same number, whatever the hedges. */
  readonly sameNumber: boolean;
}

/** Share of a number by which a rounded one may lie off, when a hedge says that it is rounded. */
const ROUNDING = 0.1;

/** Words of `about` that say the number was not reached. */
const SHORT_OF = /\b(?:nearly|almost|close to|approaching|just shy of|shy of|not quite)\b/i;

/**
 * Compares a draft's figure with a recorded one.
 *
 * | draft says | of recorded | verdict |
 * |---|---|---|
 * | 62 | at least 62, around 62, between 60 and 65 | hedge-lost |
 * | about 62, more than 62, up to 62 | at least 62 | hedge-changed |
 * | more than 60, at least 60 | at least 62, 66 | rounded: it follows from what is recorded |
 * | about 2,500 | 2,500 | same: a soft hedge on an exact figure harms nobody |
 * | at least 2,500, up to 2,500 | 2,500 | hedge-changed |
 * | three, at least three | several | vague-as-number |
 * | several, dozens | 5, 66 | vaguer, when the scale is right |
 */
export function judgeFigure(draft: Figure, recorded: Figure): FigureJudgement {
  if (recorded.relation === 'vague') return judgeVague(draft, recorded);
  if (draft.relation === 'vague') {
    const fits = scaleFits(draft.stated, recorded);
    return { verdict: fits ? 'vaguer' : 'different', sameNumber: fits };
  }
  const sameNumber = namedNumbers(draft).some((number) => namedNumbers(recorded).includes(number));
  return { verdict: judgeNumbers(draft, recorded, sameNumber), sameNumber };
}

/** The numbers that a figure's wording names. */
export function namedNumbers(figure: Figure): readonly number[] {
  return [figure.value, figure.min, figure.max].filter((number) => number !== null);
}

function judgeNumbers(draft: Figure, recorded: Figure, sameNumber: boolean): FigureVerdict {
  switch (recorded.relation) {
    case 'exact':
      return againstExact(draft, recorded.value ?? 0, sameNumber);
    case 'about':
      if (draft.relation === 'about' && (sameNumber || isRounded(draft.value, recorded.value))) return 'same';
      if (!sameNumber) return follows(draft, recorded) ? 'hedge-changed' : 'different';
      return draft.relation === 'exact' ? 'hedge-lost' : 'hedge-changed';
    case 'at-least':
    case 'more-than':
    case 'at-most':
    case 'less-than':
    case 'between':
      return againstBound(draft, recorded, sameNumber);
    case 'vague':
      return 'vague-as-number';
    default:
      return recorded.relation satisfies never;
  }
}

function againstExact(draft: Figure, value: number, sameNumber: boolean): FigureVerdict {
  switch (draft.relation) {
    case 'exact':
      return sameNumber ? 'same' : 'different';
    case 'about':
      if (sameNumber) return SHORT_OF.test(draft.stated) ? 'hedge-changed' : 'same';
      if (SHORT_OF.test(draft.stated) && (draft.value ?? 0) < value) return 'different';
      return isRounded(draft.value, value) ? 'rounded' : 'different';
    case 'more-than':
    case 'at-least':
      if (sameNumber) return 'hedge-changed';
      return (draft.min ?? 0) < value && (draft.min ?? 0) >= value / 2 ? 'rounded' : 'different';
    case 'at-most':
    case 'less-than':
      if (sameNumber) return 'hedge-changed';
      return (draft.max ?? 0) > value && (draft.max ?? 0) <= value * 1.5 ? 'rounded' : 'different';
    case 'between':
      return (draft.min ?? 0) <= value && value <= (draft.max ?? 0) ? 'hedge-changed' : 'different';
    case 'vague':
      return 'vaguer';
    default:
      return draft.relation satisfies never;
  }
}

function againstBound(draft: Figure, recorded: Figure, sameNumber: boolean): FigureVerdict {
  const sameWords = draft.relation === recorded.relation;
  const sameBounds = draft.min === recorded.min && draft.max === recorded.max;
  if (sameWords && sameBounds) return 'same';
  if (sameNumber) {
    if (draft.relation === 'exact') return 'hedge-lost';
    // "at least 100" follows from "more than 100"; the other way round it claims more.
    return follows(draft, recorded) ? 'same' : 'hedge-changed';
  }
  const bounds = figureBounds(recorded);
  if (draft.relation === 'exact' || draft.relation === 'about') {
    const value = draft.value ?? 0;
    if (draft.relation === 'about' && namedNumbers(recorded).some((number) => isRounded(value, number)))
      return 'hedge-changed';
    const inside =
      recorded.relation === 'between' && bounds !== null && value > bounds.low && value < bounds.high;
    return inside ? 'hedge-lost' : 'different';
  }
  return follows(draft, recorded) && isNear(draft, recorded) ? 'rounded' : 'different';
}

/** Whether a bound or range of the draft holds for every number that the recorded figure allows. */
function follows(draft: Figure, recorded: Figure): boolean {
  const outer = figureBounds(draft);
  const inner = figureBounds(recorded);
  if (outer === null || inner === null || draft.relation === 'exact' || draft.relation === 'about')
    return false;
  const low =
    inner.low > outer.low || (inner.low === outer.low && (outer.lowInclusive || !inner.lowInclusive));
  const high =
    inner.high < outer.high || (inner.high === outer.high && (outer.highInclusive || !inner.highInclusive));
  return low && high;
}

/** A weaker bound still speaks of the same figure when it is not far off: "more than 60" for at least 62. */
function isNear(draft: Figure, recorded: Figure): boolean {
  const [drafted] = namedNumbers(draft);
  const [known] = namedNumbers(recorded);
  if (drafted === undefined || known === undefined) return false;
  const ratio = Math.abs(drafted - known) / Math.max(Math.abs(known), 1);
  return ratio <= 0.25;
}

/** Whether `rounded` is `value` with fewer digits, or to the next five of its last digit, and not far off. */
function isRounded(rounded: number | null, value: number | null): boolean {
  if (rounded === null || value === null || value === 0) return false;
  if (Math.abs(rounded - value) > Math.abs(value) * ROUNDING) return false;
  const digits = Math.floor(Math.log10(Math.abs(value)));
  for (let power = digits; power > digits - 6; power -= 1) {
    const unit = 10 ** power;
    if (isMultiple(rounded, unit) && !isMultiple(value, unit)) return Math.abs(rounded - value) < unit;
    if (isMultiple(rounded, unit / 2) && !isMultiple(value, unit / 2))
      return Math.abs(rounded - value) < unit / 2;
  }
  return false;
}

function isMultiple(value: number, unit: number): boolean {
  const ratio = value / unit;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9;
}

/** Vague words by the numbers they may stand for; generous, so that only another order of magnitude is wrong. */
const SCALES: readonly (readonly [RegExp, number, number])[] = [
  [
    /hundreds? of (?:thousands|millions|billions)|tens of (?:thousands|millions|billions)/i,
    2e4,
    Number.POSITIVE_INFINITY,
  ],
  [/billions?|trillions?/i, 1e9, Number.POSITIVE_INFINITY],
  [/millions?/i, 1e6, 1e9],
  [/thousands?/i, 1500, 1e6],
  [/hundreds?/i, 150, 5000],
  [/(?:several|many|a few|few|multiple) (?:dozen|score)|dozens|scores|tens of/i, 20, 300],
  [/couple/i, 2, 3],
  [/handful|a few|several|multiple/i, 3, 20],
];

function scaleOf(stated: string): readonly [number, number] | null {
  const found = SCALES.find(([pattern]) => pattern.test(stated));
  return found === undefined ? null : [found[1], found[2]];
}

function scaleFits(stated: string, recorded: Figure): boolean {
  const scale = scaleOf(stated);
  if (scale === null) return true;
  return namedNumbers(recorded).some((number) => number >= scale[0] && number <= scale[1]);
}

function judgeVague(draft: Figure, recorded: Figure): FigureJudgement {
  if (draft.relation !== 'vague') return { verdict: 'vague-as-number', sameNumber: false };
  const a = scaleOf(draft.stated);
  const b = scaleOf(recorded.stated);
  const apart = a !== null && b !== null && (a[0] >= b[1] || b[0] >= a[1]);
  return { verdict: apart ? 'different' : 'same', sameNumber: !apart };
}
