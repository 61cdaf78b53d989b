import { type DateRange, overlaps, parseDate } from '../../language/dates.ts';
import { figureBounds } from '../../language/figure-bounds.ts';
import { stem } from '../../language/stem.ts';
import type { Fact } from '../../model/fact.ts';
import type { Figure } from '../../model/figure.ts';

/** How far, as a share of the number, "about" is taken to reach when figures are compared: rounding alone is no disagreement. */
const ABOUT = 0.1;

/** Most facts of one subject and unit that are compared with each other; the work grows with their square. */
const MOST_COMPARED = 500;

/**
 * Groups of facts that count the same thing (same unit, subjects and place), at times that may be the same, with figures that cannot all hold. Each
 * fact of a group contradicts another of it. Hedges count: "at least 62" and "66" do not disagree, "several" disagrees with no number.
 */
export function conflictingFigures(facts: Iterable<Fact>): readonly (readonly Fact[])[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = subjectKey(fact);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else if (group.length < MOST_COMPARED) group.push(fact);
  }
  return [...groups.values()]
    .map((group) => group.filter((fact) => group.some((other) => contradict(fact, other))))
    .filter(({ length }) => length > 1);
}

/** What a figure counts, of whom and where; null when the fact does not say enough for a comparison. */
function subjectKey({ figure, unit, about, place }: Fact): string | null {
  if (figure === null || unit === null || (about.length === 0 && place === null)) return null;
  const words = unit
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map(stem);
  return JSON.stringify([words, [...about].sort(), place, figure.currency]);
}

function contradict(one: Fact, other: Fact): boolean {
  if (one === other || one.figure === null || other.figure === null) return false;
  if (!mayBeAtOnce(rangeOf(one), rangeOf(other))) return false;
  return areApart(one.figure, other.figure);
}

function rangeOf({ when }: Fact): DateRange | null {
  return when?.date == null ? null : parseDate(when.date);
}

function mayBeAtOnce(one: DateRange | null, other: DateRange | null): boolean {
  return one === null || other === null || overlaps(one, other);
}

/** Whether no number satisfies both figures. */
function areApart(one: Figure, other: Figure): boolean {
  const a = widened(one);
  const b = widened(other);
  if (a === null || b === null) return false;
  const below = (x: typeof a, y: typeof a) =>
    x.high < y.low || (x.high === y.low && !(x.highInclusive && y.lowInclusive));
  return below(a, b) || below(b, a);
}

function widened(figure: Figure) {
  const bounds = figureBounds(figure);
  if (bounds === null || figure.relation !== 'about') return bounds;
  const slack = Math.abs(bounds.low) * ABOUT;
  return { ...bounds, low: bounds.low - slack, high: bounds.high + slack };
}
