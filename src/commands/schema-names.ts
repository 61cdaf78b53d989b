/** What `facts schema` can print, in the order documentation lists it. */
export const SCHEMA_NAMES = [
  'kb',
  'fact',
  'entity',
  'kind',
  'source',
  'diagnostic',
  'verdict',
  'finding',
  'conflict',
  'citation',
  'suggestion',
  'difference',
  'change',
  'cached',
  'batch',
  'message',
] as const;

/** One of `SCHEMA_NAMES`. */
export type SchemaName = (typeof SCHEMA_NAMES)[number];
