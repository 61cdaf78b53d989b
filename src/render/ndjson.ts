import { safeJson } from '../language/escape-json.ts';
import { pickFields } from './field-value.ts';
import type { Listing } from './listing.ts';

/** One JSON object per line. */
export function* renderNdjson({ rows, fields }: Listing): Generator<string> {
  for (const row of rows) yield `${safeJson(fields === null ? row : pickFields(row, fields))}\n`;
}
