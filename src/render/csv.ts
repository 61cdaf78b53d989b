import type { Listing } from './listing.ts';
import type { RenderSettings } from './render-settings.ts';
import { printableLines, separatedValues } from './separated-values.ts';

/** Comma-separated values as RFC 4180 has them, with line feeds; safe to open in a spreadsheet unless `raw`. */
export function renderCsv(listing: Listing, settings: RenderSettings): Iterable<string> {
  return separatedValues(listing, settings, {
    delimiter: ',',
    quote: '"',
    text: (text, raw) => (raw ? text : printableLines(text)),
  });
}
