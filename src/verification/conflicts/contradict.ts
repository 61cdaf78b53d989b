import { type DateRange, overlaps, parseDate } from '../../language/dates.ts';
import { figureBounds } from '../../language/figure-bounds.ts';
import { normaliseText } from '../../language/normalise.ts';
import type { Fact } from '../../model/fact.ts';
import type { Figure } from '../../model/figure.ts';
import type { SameCount } from './same-count.ts';

/** How far, as a share of the number, "about" is taken to reach when figures are compared: rounding alone is no disagreement. */
const ABOUT = 0.1;

/**
 * Whether two facts that count the same, as `how` says, cannot both hold. Hedges count: "at least 62" and "66" do not disagree, "several"
 * disagrees with no number, and fewer in a part agree with more in the whole. Times that are apart make them two counts.
 */
export function contradict(one: Fact, other: Fact, how: Exclude<SameCount, null>): boolean {
  if (one.figure === null || other.figure === null || isPast(one) || isPast(other)) return false;
  if (!mayBeAtOnce(rangeOf(one), rangeOf(other))) return false;
  if (!inOneWording(one, other) && statedApart(one, other)) return false;
  switch (how) {
    case 'same':
      return isBelow(one.figure, other.figure) || isBelow(other.figure, one.figure);
    case 'first-is-part':
      return isBelow(other.figure, one.figure);
    case 'second-is-part':
      return isBelow(one.figure, other.figure);
    default:
      return how satisfies never;
  }
}

/** What was withdrawn disagrees with nothing: it says so itself. */
function isPast({ status }: Fact): boolean {
  return status.is === 'superseded' || status.is === 'retracted';
}

function rangeOf({ when }: Fact): DateRange | null {
  return when?.date == null ? null : parseDate(when.date);
}

function mayBeAtOnce(one: DateRange | null, other: DateRange | null): boolean {
  return one === null || other === null || overlaps(one, other);
}

/** Whether two facts name unit, subjects and place alike. */
function inOneWording(one: Fact, other: Fact): boolean {
  return one.unit === other.unit && one.place === other.place && String(one.about) === String(other.about);
}

/** Whether the times that two facts state, not both with a date, are other words: "by noon", "by the evening". */
function statedApart(one: Fact, other: Fact): boolean {
  if (one.when?.date != null && other.when?.date != null) return false;
  const a = normaliseText(one.when?.stated ?? '');
  const b = normaliseText(other.when?.stated ?? '');
  return a !== '' && b !== '' && !a.includes(b) && !b.includes(a);
}

/** Whether every number that satisfies the one is below all that satisfy the other. */
function isBelow(one: Figure, other: Figure): boolean {
  const a = widened(one);
  const b = widened(other);
  if (a === null || b === null) return false;
  return a.high < b.low || (a.high === b.low && !(a.highInclusive && b.lowInclusive));
}

function widened(figure: Figure) {
  const bounds = figureBounds(figure);
  if (bounds === null || figure.relation !== 'about') return bounds;
  const slack = Math.abs(bounds.low) * ABOUT;
  return { ...bounds, low: bounds.low - slack, high: bounds.high + slack };
}
