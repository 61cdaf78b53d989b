import { ENTITY, entityText } from './html-entities.ts';

/** A table whose rows read as sentences. */
export interface HtmlTable {
  /** Where its content ends, before the closing tag. */
  readonly end: number;
  /** What its first row calls the columns; none when it has no such row. */
  readonly headers: readonly string[];
}

// A tag that is never closed must not be looked for to the end of the page, time and again.
const TABLE_TAG = /<(\/?)table(?=[\s/>])[^<>]*>/gi;
const ROW = /<tr(?=[\s/>])[^<>]*>/gi;
const CELL = /<(t[dh])(?=[\s/>])[^<>]*>/gi;

/** Longest text of a cell, in UTF-16 units: those of longer ones are there for the layout. */
const LONGEST_CELL = 120;

/**
 * The tables of a page that hold facts and no layout: none within them, and nothing long in a cell. By the offset right behind the opening tag.
 */
export function dataTables(html: string): ReadonlyMap<number, HtmlTable> {
  const tables = new Map<number, HtmlTable>();
  let open: number | null = null;
  for (const match of html.matchAll(TABLE_TAG)) {
    if (match[1] === '') {
      open = match.index + match[0].length;
    } else if (open !== null) {
      const headers = headersOf(html.slice(open, match.index));
      if (headers !== null) tables.set(open, { end: match.index, headers });
      open = null;
    }
  }
  return tables;
}

/** The headers of a table's columns; null when it is no table of facts. */
function headersOf(content: string): readonly string[] | null {
  const rows = content.split(ROW).slice(1);
  const cells = rows.map((row) => {
    const parts = row.split(CELL).slice(1);
    return parts.flatMap((part, position) =>
      position % 2 === 0 ? [] : [{ head: /h/i.test(parts[position - 1] ?? ''), text: cellText(part) }],
    );
  });
  if (cells.length === 0 || cells.some((row) => row.some(({ text }) => text.length > LONGEST_CELL)))
    return null;
  const [first = [], ...others] = cells;
  if (!cells.some((row) => row.length > 1)) return null;
  const named =
    first.every(({ head }) => head) ||
    (!cells.some((row) => row.some(({ head }) => head)) &&
      first.every(({ text }) => !/\d/u.test(text)) &&
      others.some((row) => row.some(({ text }) => /\d/u.test(text))));
  return named && first.length > 1 && others.length > 0 ? first.map(({ text }) => text) : [];
}

/** The text of a cell, on one line. */
export function cellText(html: string): string {
  return html
    .replace(/<[^<>]*>/gu, ' ')
    .replace(new RegExp(ENTITY.source, 'gu'), (...match) => {
      const found = new RegExp(ENTITY.source, 'u').exec(String(match[0]));
      return (found === null ? null : entityText(found)) ?? String(match[0]);
    })
    .replace(/\s+/gu, ' ')
    .trim();
}
