import { printable } from '../language/printable.ts';
import { FactsError } from '../model/errors.ts';
import { fieldValue } from './field-value.ts';
import type { Listing } from './listing.ts';
import type { RenderSettings } from './render-settings.ts';

/**
 * The id of each row, or of the facts it concerns, on a line or before a NUL, for `xargs`; rows that concern none are left out.
 * Throws FactsError (usage) when fields are asked for.
 */
export function renderIds({ rows, fields }: Listing, { nul }: RenderSettings): Iterable<string> {
  if (fields !== null) {
    throw new FactsError('usage', 'ids-have-no-fields', 'The format "ids" holds ids and nothing else.', {
      hint: 'For other fields use --format tsv --no-header --fields …',
    });
  }
  return idsOf(rows, nul);
}

function* idsOf(rows: Iterable<object>, nul: boolean): Generator<string> {
  const written = new Set<string>();
  for (const row of rows) {
    const own = fieldValue(row, 'id') ?? fieldValue(row, 'fact.id') ?? fieldValue(row, 'fact');
    for (const id of own === null ? factsOf(row) : [own]) {
      if (typeof id !== 'string' || (own === null && written.has(id))) continue;
      if (own === null) written.add(id);
      yield nul ? `${id}\0` : `${printable(id)}\n`;
    }
  }
}

/** The ids of the facts that a row sets side by side. */
function factsOf(row: object): readonly unknown[] {
  const ids = fieldValue(row, 'facts.id');
  return Array.isArray(ids) ? ids : [];
}
