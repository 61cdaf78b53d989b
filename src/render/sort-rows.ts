import { fieldValue } from './field-value.ts';
import { compareKeys, sortKeyOf } from './sort-key.ts';

/**
 * The rows in the order of a field: numbers and figures by number, times by date, text by code unit. What is null or empty comes last
 * either way, and equal rows stay as they were.
 */
export function sortRows<Row extends object>(rows: Iterable<Row>, field: string, descending: boolean): Row[] {
  return [...rows]
    .map((row) => ({ row, key: sortKeyOf(field, fieldValue(row, field)) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return (a.key === null ? 1 : 0) - (b.key === null ? 1 : 0);
      return compareKeys(a.key, b.key, descending);
    })
    .map(({ row }) => row);
}
