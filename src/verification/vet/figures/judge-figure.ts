import { compareFigures, inOneMeasure, isShare } from '../../../language/figures.ts';
import type { Figure } from '../../../model/figure.ts';
import { namedNumbers } from '../words/named-numbers.ts';

/**
 * How a figure of a draft stands to a recorded one: `right` as it stands; a hedge lost or changed; a number for a vague word; or `different`,
 * another number.
 */
export type FigureVerdict = 'right' | 'hedge-lost' | 'hedge-changed' | 'vague-as-number' | 'different';

/** The outcome of a comparison. */
export interface FigureJudgement {
  readonly verdict: FigureVerdict;
  /** Whether both say the same, to the word or not: nothing is rounded or put vaguely. */
  readonly same: boolean;
  /** Whether both name the same number, whatever the hedges. */
  readonly sameNumber: boolean;
}

/** Words of `about` that say the number was not reached. */
const SHORT_OF = /\b(?:nearly|almost|close to|approaching|just shy of|shy of|just short of|not quite)\b/i;

/** By how much a weaker bound may lie off and still speak of the same figure: "more than 60" for 66 or at least 62. */
const NEAR = 0.5;

/** The same of a bound that is no rounder: "more than 65" for 66. */
const CLOSE = 0.05;

/** How far a number may be rounded to one digit, when a hedge says so: "about 70" for 66. */
const ROUNDING = 0.1;

/**
 * Judges a draft's figure by a recorded one, as an editor would. It follows `compareFigures`, but for what harms nobody:
 *
 * | draft says | of recorded | verdict |
 * |---|---|---|
 * | about 2,500 | 2,500 | right: a soft hedge on a round figure harms nobody; "nearly 2,500" and "about 66" do |
 * | more than 60, dozens | at least 62, 66 | right: it follows; "more than 10" is another figure |
 * | just under 90 | nearly 90 | right |
 * | about 60 | at least 62 | hedge-changed |
 * | 63 | between 60 and 65 | hedge-lost |
 */
export function judgeFigure(draft: Figure, recorded: Figure): FigureJudgement {
  const [told, own] = inOneMeasure(draft, recorded);
  return judgeAlike(told, own, isShare(draft) || isShare(recorded));
}

/** Judges a figure by one in the same measure. */
function judgeAlike(draft: Figure, recorded: Figure, share: boolean): FigureJudgement {
  const comparison = compareFigures(draft, recorded);
  const sameNumber =
    comparison === 'same' || namedNumbers(draft).some((number) => namedNumbers(recorded).includes(number));
  const hard = recorded.relation === 'exact' || recorded.relation === 'about';
  const judged = (verdict: FigureVerdict, same = false): FigureJudgement => ({ verdict, same, sameNumber });
  switch (comparison) {
    case 'same':
      // "Nearly $17 billion" for around as much: it was not reached.
      if (
        draft.relation === 'about' &&
        recorded.relation === 'about' &&
        isShortOf(draft) &&
        !isShortOf(recorded)
      )
        return judged('hedge-changed', true);
      return judged('right', true);
    case 'implied':
      if (draft.relation === 'between' && recorded.relation === 'between') return judged('different');
      return judged(draft.relation === 'vague' || isNear(draft, recorded, share) ? 'right' : 'different');
    case 'rounded':
      return judged(hard ? 'right' : 'hedge-changed');
    case 'hedge-lost':
      return judged('hedge-lost');
    case 'hedge-changed':
      if (isShortOf(draft) && isShortOf(recorded)) return judged('right', true);
      // "Upwards of 62" is 62 or more to many, more than 62 to others.
      if (
        /^upwards? of\b/i.test(draft.stated) &&
        recorded.relation === 'at-least' &&
        draft.min === recorded.min
      )
        return judged('right', true);
      return judged(isSofter(draft, recorded, share) ? 'right' : 'hedge-changed');
    case 'number-for-vague':
      return judged('vague-as-number');
    case 'different':
      if (isWithin(draft, recorded)) return judged('hedge-lost');
      return judged(hard && isRounded(draft, recorded) ? 'right' : 'different');
    default:
      return comparison satisfies never;
  }
}

/** "Nearly 90" and "just under 90" say the same. */
function isShortOf({ relation, stated }: Figure): boolean {
  if (relation === 'about') return SHORT_OF.test(stated);
  return relation === 'less-than' && /\b(?:just|slightly|a little)\b/i.test(stated);
}

function isSofter(draft: Figure, recorded: Figure, share: boolean): boolean {
  const round = share || /^[1-9]\d?0+$/.test(String(Math.abs(recorded.value ?? 1)));
  return round && draft.relation === 'about' && recorded.relation === 'exact' && !SHORT_OF.test(draft.stated);
}

function isNear(draft: Figure, recorded: Figure, share: boolean): boolean {
  const [drafted] = namedNumbers(draft);
  const [known] = namedNumbers(recorded);
  if (drafted === undefined || known === undefined) return false;
  const apart = Math.abs(drafted - known) / Math.max(Math.abs(known), 1);
  // A fraction is never exact: "more than half" of 71 percent.
  if (share) return apart <= NEAR;
  // "More than 60" rounds 62 and 66; "at least 52" is another number.
  if (digitsOf(drafted) >= digitsOf(known)) return apart <= CLOSE;
  return apart <= (digitsOf(drafted) === 1 ? NEAR : ROUNDING);
}

/** Digits that tell something: 1 of 60, 2 of 62 and of 2,500. */
function digitsOf(number: number): number {
  return String(Math.abs(number)).replace(/\D|0+$/g, '').length;
}

/** One number for a range that holds it. */
function isWithin(draft: Figure, { relation, min, max }: Figure): boolean {
  const { value } = draft;
  return (
    relation === 'between' && value !== null && min !== null && max !== null && value >= min && value <= max
  );
}

function isRounded(draft: Figure, { value }: Figure): boolean {
  const about = draft.value;
  if (draft.relation !== 'about' || about === null || value === null || value < 10) return false;
  const digits = String(about).replace(/0+$/, '').length;
  return digits === 1 && about !== value && Math.abs(about - value) <= value * ROUNDING;
}
