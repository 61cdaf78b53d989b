import { safeJson } from '../language/escape-json.ts';
import { pickFields } from './field-value.ts';
import type { Listing } from './listing.ts';

/**
 * A bare JSON array, an element at a time, indented by two spaces: what `JSON.stringify(rows, null, 2)` gives, for people to read
 * and for `diff`. `[]` when there are no rows.
 */
export function* renderJson({ rows, fields }: Listing): Generator<string> {
  let before = '[\n';
  for (const row of rows) {
    // An array of one brings the brackets and the right indentation; the brackets are cut off.
    const element = safeJson([fields === null ? row : pickFields(row, fields)], 2).slice(2, -2);
    yield `${before}${element}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
