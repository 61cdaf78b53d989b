import type { CompiledBase } from '../compiled/base.ts';
import { compareDates, type DateRange, parseDate } from '../language/dates.ts';
import type { Filters } from './filters/filters.ts';
import { listFacts } from './list.ts';

/** Facts in the order of when they happened, as ordinals. */
export interface TimeOrder {
  /** By first day; a longer span before what it begins with; then by time of day, then in file order. */
  readonly dated: readonly number[];
  /** Facts without a date, in file order. */
  readonly undated: readonly number[];
}

/** The facts that pass the filters in time order. Facts are only read where several are of one day. */
export function timeOrder(base: CompiledBase, filters: Filters): TimeOrder {
  const { ordinals, froms, tos } = base.index.dates;
  const columns = new Map<number, number>();
  for (const [column, ordinal] of ordinals.entries()) columns.set(ordinal, column);
  const dated: number[] = [];
  const undated: number[] = [];
  for (const ordinal of listFacts(base, filters)) (columns.has(ordinal) ? dated : undated).push(ordinal);
  const from = (ordinal: number) => froms[columns.get(ordinal) ?? 0] ?? 0;
  const to = (ordinal: number) => tos[columns.get(ordinal) ?? 0] ?? 0;
  const ranges = new Map<number, DateRange | null>();
  const range = (ordinal: number) => {
    let known = ranges.get(ordinal);
    if (known === undefined) {
      known = parseDate(base.fact(ordinal).when?.date ?? '');
      ranges.set(ordinal, known);
    }
    return known;
  };
  const byTime = (a: number, b: number) => {
    const one = from(a) === to(a) ? range(a) : null;
    const other = one === null ? null : range(b);
    return one === null || other === null ? 0 : compareDates(one, other);
  };
  dated.sort((a, b) => from(a) - from(b) || to(b) - to(a) || byTime(a, b) || a - b);
  return { dated, undated };
}
