import { stringify } from 'csv-stringify/sync';
import { printable } from '../language/printable.ts';
import { flatColumns } from './flat-columns.ts';
import { type FlatValue, flatRow } from './flat-row.ts';
import type { Listing } from './listing.ts';
import type { RenderSettings } from './render-settings.ts';

/** Rows stringified at once: memory stays bounded, and setting up csv-stringify is paid once for many. */
const BATCH = 100;

/** What makes CSV or TSV of values. */
export interface Separation {
  readonly delimiter: string;
  /** The quotation mark, or false where the format has none. */
  readonly quote: '"' | false;
  /** Makes a text fit the format whatever it holds; `raw` as in the settings. */
  readonly text: (text: string, raw: boolean) => string;
}

/**
 * Rows as lines of values in a fixed order. Texts that a spreadsheet would take for a formula get an apostrophe in front (numbers
 * stay as they are), and controls are spelt out; `raw` leaves both out.
 */
export function* separatedValues(
  listing: Listing,
  settings: RenderSettings,
  { delimiter, quote, text }: Separation,
): Generator<string> {
  const rows = listing.rows[Symbol.iterator]();
  let next = rows.next();
  const columns = flatColumns(listing, next.done ? null : next.value);
  if (settings.header) yield stringify([columns.map(({ title }) => title)], { delimiter, quote });
  const fields = columns.map(({ field }) => field);
  const safe = (value: FlatValue) => (typeof value === 'string' ? text(value, settings.raw) : value);
  while (!next.done) {
    const batch: FlatValue[][] = [];
    for (; !next.done && batch.length < BATCH; next = rows.next())
      batch.push(flatRow(next.value, fields).map(safe));
    yield stringify(batch, { delimiter, quote, escape_formulas: !settings.raw });
  }
}

/** The text without controls that a terminal obeys; line breaks stay. */
export function printableLines(text: string): string {
  return text
    .split(/\r\n|\n/)
    .map(printable)
    .join('\n');
}
