/** How output can be written, in the order documentation lists the formats. */
export const FORMATS = ['table', 'card', 'json', 'ndjson', 'csv', 'tsv', 'md', 'yaml', 'ids'] as const;

/** One of `FORMATS`. */
export type Format = (typeof FORMATS)[number];

/** Whether people read a form, and are told of what is beside the rows: scripts read the others. Null is whatever form a command prefers. */
export function isForPeople(format: Format | null): boolean {
  return format === null || format === 'table' || format === 'card';
}
