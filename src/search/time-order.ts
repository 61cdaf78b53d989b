import type { CompiledBase } from '../compiled/base.ts';
import { compareDates, parseDate } from '../language/dates.ts';
import { listFacts } from './list.ts';
import type { Filters } from './result.ts';

/** Facts in the order of when they happened, as ordinals. */
export interface TimeOrder {
  /** By first day; a longer span before what it begins with; then by time of day, then in file order. */
  readonly dated: readonly number[];
  /** Facts without a date, in file order. */
  readonly undated: readonly number[];
}

/** The facts that pass the filters in time order. Facts are only read where two cover the same days. */
export function timeOrder(base: CompiledBase, filters: Filters): TimeOrder {
  const { ordinals, froms, tos } = base.index.dates;
  const columns = new Map<number, number>();
  for (const [column, ordinal] of ordinals.entries()) columns.set(ordinal, column);
  const dated: number[] = [];
  const undated: number[] = [];
  for (const ordinal of listFacts(base, filters)) (columns.has(ordinal) ? dated : undated).push(ordinal);
  const from = (ordinal: number) => froms[columns.get(ordinal) ?? 0] ?? 0;
  const to = (ordinal: number) => tos[columns.get(ordinal) ?? 0] ?? 0;
  dated.sort((a, b) => from(a) - from(b) || to(b) - to(a) || byTime(base, a, b) || a - b);
  return { dated, undated };
}

function byTime(base: CompiledBase, a: number, b: number): number {
  const one = parseDate(base.fact(a).when?.date ?? '');
  const other = parseDate(base.fact(b).when?.date ?? '');
  return one === null || other === null ? 0 : compareDates(one, other);
}
