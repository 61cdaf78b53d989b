import { printable } from '../language/printable.ts';
import type { Listing } from './listing.ts';
import type { RenderSettings } from './render-settings.ts';
import { separatedValues } from './separated-values.ts';

/** Tab-separated values without quotation marks, a row a line: tabs and line breaks in values become spaces, also when `raw`. */
export function renderTsv(listing: Listing, settings: RenderSettings): Iterable<string> {
  return separatedValues(listing, settings, {
    delimiter: '\t',
    quote: false,
    text: (text, raw) => (raw ? text.replace(/\r\n|[\t\n\r]/g, ' ') : printable(text)),
  });
}
