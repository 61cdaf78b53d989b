import { parseDate } from '../../language/dates.ts';
import type { FactState } from '../../model/fact.ts';
import type { Voice } from './voices.ts';

/** The filters every listing and query shares, as checked against a base. An empty list or null does not filter. */
export interface Filters {
  readonly kinds: readonly string[];
  /** Entity ids; a fact about any of them (or about what lies in them) passes. */
  readonly about: readonly string[];
  /** Speakers: entity ids or folded words of a speaker's description. */
  readonly by: readonly string[];
  /** Speakers without a name; a fact of one of them, or of one of `by`, passes. */
  readonly voices: readonly Voice[];
  /** Entity ids of places, or folded free text; what lies in a place passes for it. */
  readonly places: readonly string[];
  /** EDTF bounds on `when.date`, inclusive; a partial date passes when it overlaps. Undated facts do not pass. */
  readonly since: string | null;
  readonly until: string | null;
  /** Bounds on the figure: a fact passes when its figure can lie within. Facts without a number do not pass. */
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217 code of the currency that the bounds are in; null for bare numbers. */
  readonly currency: string | null;
  /** Empty: all but the withdrawn states. */
  readonly statuses: readonly FactState[];
  readonly tags: readonly string[];
  readonly sources: readonly string[];
}

/** Filters that let everything but withdrawn facts pass. */
export const NO_FILTERS: Filters = {
  kinds: [],
  about: [],
  by: [],
  voices: [],
  places: [],
  since: null,
  until: null,
  min: null,
  max: null,
  currency: null,
  statuses: [],
  tags: [],
  sources: [],
};

/** Whether there is any filter, a status asked for included. */
export function filtersAny(filters: Filters): boolean {
  return Object.values(filters).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null));
}

/** Both sets of filters together: lists are joined, the narrower bound wins. */
export function joinFilters(one: Filters, other: Filters): Filters {
  const narrower = (
    a: number | null,
    b: number | null,
    pick: (...values: number[]) => number,
  ): number | null => (a === null ? b : b === null ? a : pick(a, b));
  return {
    kinds: [...one.kinds, ...other.kinds],
    about: [...one.about, ...other.about],
    by: [...one.by, ...other.by],
    voices: [...one.voices, ...other.voices],
    places: [...one.places, ...other.places],
    since: narrowerDate(one.since, other.since, 'since'),
    until: narrowerDate(one.until, other.until, 'until'),
    min: narrower(one.min, other.min, Math.max),
    max: narrower(one.max, other.max, Math.min),
    currency: one.currency ?? other.currency,
    statuses: [...one.statuses, ...other.statuses],
    tags: [...one.tags, ...other.tags],
    sources: [...one.sources, ...other.sources],
  };
}

/** The later of two first days, the earlier of two last ones. ISO days have the order of their text. */
function narrowerDate(one: string | null, other: string | null, bound: 'since' | 'until'): string | null {
  if (one === null || other === null) return one ?? other;
  const [a, b] = [parseDate(one), parseDate(other)];
  if (a === null || b === null) return one;
  return (bound === 'since' ? a.from >= b.from : a.to <= b.to) ? one : other;
}
