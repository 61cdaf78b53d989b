import { OUTPUT_OPTIONS } from '../output-options.ts';
import { flagList } from './overview.ts';

/** `facts help output`. */
export function outputTopic(): string {
  return `Formats and output flags

  table   for people; fits the terminal, least important columns leave first
  card    one field a line, without boxes
  json    an array, [] when nothing is found; the same under every setting
  ndjson  one JSON object a line
  csv     one flat, fixed order of columns, safe to open in a spreadsheet
  tsv     the same with tabs
  md      a Markdown table
  yaml    the JSON array as YAML
  ids     only the ids, for xargs

In csv and tsv a list is joined by "; ", an empty place for what holds nothing,
and a list within a list by ", ": in conflicts the second place of said_by is
that of the second fact.

Data goes to stdout, everything else to stderr. With --json, notes and errors on
stderr are JSON objects too, one a line.

These flags go with every command, before or after its name:

${flagList(OUTPUT_OPTIONS)}

A pipe gets no colour, and lines as wide as they are unless COLUMNS is set.
`;
}
