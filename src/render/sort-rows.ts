import { fieldValue } from './field-value.ts';

/**
 * The rows in the order of a field, numbers as numbers and text by code unit; what is null or empty comes last either way, and equal rows
 * stay as they were. A list counts by its first item.
 */
export function sortRows<Row extends object>(rows: Iterable<Row>, field: string, descending: boolean): Row[] {
  const sign = descending ? -1 : 1;
  return [...rows]
    .map((row) => ({ row, key: sortKey(fieldValue(row, field)) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return (a.key === null ? 1 : 0) - (b.key === null ? 1 : 0);
      return sign * compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

function sortKey(value: unknown): number | string | null {
  if (Array.isArray(value)) return value.length === 0 ? null : sortKey(value[0]);
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
}

/** Numbers before text. */
function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
