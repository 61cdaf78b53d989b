import type { Fact } from '../model/fact.ts';
import type { Source } from '../model/source.ts';

/** Years back from which on a fact is no news: "2006" in a report of this year, not the last one. */
const BACK = 2;

/**
 * Whether a fact is of a year that its text looks back on: so many years before that of its source; or, where that has no date, dated by
 * a year alone, as others of it are not that are told by the weekday.
 */
export function isLongGone({ when }: Fact, source: Source | undefined): boolean {
  if (when?.date == null) return false;
  const published = source?.published?.date ?? null;
  if (published === null) return /^\d{4}$/.test(when.date);
  return Number(when.date.slice(0, 4)) <= Number(published.slice(0, 4)) - BACK;
}
