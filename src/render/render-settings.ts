import type { Format } from '../model/format.ts';

/** How a report is to be written; made by cli from flags, environment and streams. */
export interface RenderSettings {
  /** The format asked for, or null for the one the report prefers. */
  readonly format: Format | null;
  /** Field names as `--fields` lists them, or null for all. */
  readonly fields: readonly string[] | null;
  /** Columns of the terminal; `Infinity` in a pipe, where nothing is cut or wrapped. */
  readonly width: number;
  /** 0 none, 1 sixteen colours, 2 256, 3 millions. At 0 no escape sequence is written but those of `hyperlinks`. */
  readonly colourLevel: 0 | 1 | 2 | 3;
  /** Whether borders and ornaments may be other than ASCII. */
  readonly unicode: boolean;
  /** Whether links may be written as OSC 8 sequences. */
  readonly hyperlinks: boolean;
  /** Whether tables, CSV and TSV begin with the names of the columns. */
  readonly header: boolean;
  /** Whether CSV and TSV hold values exactly as they are: formulas not guarded, controls not spelt out. */
  readonly raw: boolean;
  /** Whether ids end in NUL instead of a line feed. */
  readonly nul: boolean;
  /** A field name to sort the rows by, `-` before it for descending, or null for the order of the report. */
  readonly sort: string | null;
  /** The most rows to write once they are sorted; null when there is no limit, or the report keeps to it itself. */
  readonly limit: number | null;
  /** Whether to write only the number of rows. */
  readonly count: boolean;
}
