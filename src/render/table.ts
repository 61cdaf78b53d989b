import { displayWidth } from '../language/display-width.ts';
import { widestWord, wrapText } from '../language/wrap-text.ts';
import type { Cell, Column } from '../model/report.ts';
import { type SafeCell, safeCell } from './cell-lines.ts';
import { type ColumnDemand, type FittedColumn, fitColumns } from './fit-columns.ts';
import type { Listing } from './listing.ts';
import { painterFor } from './painter.ts';
import { proseLines } from './prose-lines.ts';
import type { RenderSettings } from './render-settings.ts';
import { drawFrame } from './table-frame.ts';
import { type TableLayout, tableLines } from './table-lines.ts';

/** Columns of text narrower than this are harder to read than cards. */
const CRAMPED = 12;
/** The widths are taken from this many rows; those after them are written as they come. */
const SAMPLE = 200;

/**
 * A table with borders that fits the width, the answer above and the summary below it. The first rows decide the widths; in a pipe a
 * later cell that is wider stands out, uncut. Where the columns that must stay have no room, and where the report only prefers a table that
 * would be cramped, cards are written instead.
 */
export async function renderTable(listing: Listing, settings: RenderSettings): Promise<Iterable<string>> {
  const rows = listing.rows[Symbol.iterator]();
  const sample = [...take(rows, SAMPLE)];
  const cells = sample.map((row) => cellsOf(listing.columns, row));
  const titles = listing.columns.map(({ title }) => safeCell([{ text: title, emphasis: 'strong' }]));
  const complete = sample.length < SAMPLE;
  const demands = demandsOf(listing.columns, settings.header ? titles : null, cells, complete);
  const fitted = fitColumns(demands, settings.width);
  if (fitted === null || (settings.format === null && isCramped(fitted, demands))) {
    const { renderCard } = await import('./card.ts');
    return renderCard({ ...listing, rows: chain(sample, rows) }, settings);
  }
  const painter = await painterFor(settings);
  const keep = <Item>(items: readonly Item[]) => fitted.flatMap(({ index }) => items[index] ?? []);
  const columns = keep(listing.columns);
  const widths = fitted.map(({ width }) => width);
  const layout: TableLayout = {
    aligns: columns.map(({ align }) => align),
    widths,
    painter,
    frame: await drawFrame(widths, settings.unicode, painter),
  };
  const rest = map(chain([], rows), (row) => cellsOf(columns, row));
  const prose = (cell: Cell | null) => (cell === null ? [] : proseLines(cell, settings.width, painter));
  return lines([
    prose(listing.answer),
    listing.answer === null ? [] : [''],
    sample.length === 0
      ? []
      : tableLines(layout, settings.header ? keep(titles) : null, cells.map(keep), rest),
    prose(listing.summary),
  ]);
}

function cellsOf(columns: readonly Column<object>[], row: object): readonly SafeCell[] {
  return columns.map((column) => safeCell(column.cell(row)));
}

/** What the columns would like. When these are all rows, a column that may leave and has nothing in it does not come at all. */
function demandsOf(
  columns: readonly Column<object>[],
  titles: readonly SafeCell[] | null,
  rows: readonly (readonly SafeCell[])[],
  complete: boolean,
): readonly ColumnDemand[] {
  return columns.flatMap((column, index) => {
    const cells = rows.flatMap((row) => row[index] ?? []);
    if (complete && column.priority > 0 && cells.every(({ text }) => text === '')) return [];
    const title = titles?.[index];
    return [demand(index, column, title === undefined ? cells : [title, ...cells])];
  });
}

function isCramped(fitted: readonly FittedColumn[], demands: readonly ColumnDemand[]): boolean {
  return fitted.some(({ index, width }) => {
    const own = demands.find((each) => each.index === index);
    return own !== undefined && own.grow > 0 && width < Math.min(CRAMPED, own.natural);
  });
}

function demand(index: number, { priority, grow }: Column<object>, cells: readonly SafeCell[]): ColumnDemand {
  let natural = 0;
  let word = 0;
  for (const { text } of cells) {
    const width = displayWidth(text);
    if (width > word) word = Math.max(word, widestWord(text));
    natural = Math.max(natural, width);
  }
  return { index, priority, grow, natural, word, broken: (columns) => widestLine(cells, columns) };
}

function widestLine(cells: readonly SafeCell[], width: number): number {
  let widest = 0;
  for (const { text } of cells) {
    for (const { start, end } of wrapText(text, width)) {
      widest = Math.max(widest, displayWidth(text.slice(start, end)));
    }
  }
  return widest;
}

function* lines(parts: readonly Iterable<string>[]): Generator<string> {
  for (const part of parts) for (const line of part) yield `${line}\n`;
}

function* take(rows: Iterator<object>, limit: number): Generator<object> {
  for (let taken = 0; taken < limit; taken += 1) {
    const next = rows.next();
    if (next.done) return;
    yield next.value;
  }
}

function* chain(first: readonly object[], rest: Iterator<object>): Generator<object> {
  yield* first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

function* map<Item, Result>(items: Iterable<Item>, change: (item: Item) => Result): Generator<Result> {
  for (const item of items) yield change(item);
}
