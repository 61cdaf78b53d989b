/** How output can be written, in the order documentation lists the formats. */
export const FORMATS = ['table', 'card', 'json', 'ndjson', 'csv', 'tsv', 'md', 'yaml', 'ids'] as const;

/** One of `FORMATS`. */
export type Format = (typeof FORMATS)[number];
