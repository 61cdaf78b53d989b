import { cellLines, type PaintedLine, type SafeCell } from './cell-lines.ts';
import type { Painter } from './painter.ts';
import type { TableFrame } from './table-frame.ts';

/** How a table is laid out: a width and an alignment for each column. */
export interface TableLayout {
  readonly aligns: readonly ('left' | 'right')[];
  readonly widths: readonly number[];
  readonly frame: TableFrame;
  readonly painter: Painter;
}

type Cells = readonly SafeCell[];
type BrokenCells = readonly (readonly PaintedLine[])[];

/** The lines of a table, without line feeds: `head` (null: none), the rows that decided the widths, and the rest as they come. */
export function* tableLines(
  layout: TableLayout,
  head: Cells | null,
  first: readonly Cells[],
  rest: Iterable<Cells>,
): Generator<string> {
  const { frame } = layout;
  const broken = first.map((cells) => breakCells(cells, layout));
  // Rows of several lines are hard to tell apart without a rule; a list of single lines is calmer without.
  const parted = broken.some((cells) => cells.some((cell) => cell.length > 1));
  yield frame.top;
  if (head !== null) {
    yield* rowLines(breakCells(head, layout), layout);
    yield frame.rule;
  }
  let rule: readonly string[] = [];
  for (const cells of broken) {
    yield* rule;
    yield* rowLines(cells, layout);
    if (parted) rule = [frame.rule];
  }
  for (const cells of rest) {
    yield* rule;
    yield* rowLines(breakCells(cells, layout), layout);
  }
  yield frame.bottom;
}

function breakCells(cells: Cells, { widths, painter }: TableLayout): BrokenCells {
  return cells.map((cell, at) => cellLines(cell, widths[at] ?? 0, painter));
}

function* rowLines(cells: BrokenCells, { widths, aligns, frame }: TableLayout): Generator<string> {
  const height = cells.reduce((highest, cell) => Math.max(highest, cell.length), 1);
  for (let line = 0; line < height; line += 1) {
    const padded = cells.map((cell, at) => pad(cell[line] ?? NOTHING, widths[at] ?? 0, aligns[at] ?? 'left'));
    yield `${frame.left}${padded.join(frame.middle)}${frame.right}`;
  }
}

const NOTHING: PaintedLine = { painted: '', width: 0 };

function pad({ painted, width }: PaintedLine, columns: number, align: 'left' | 'right'): string {
  const padding = ' '.repeat(Math.max(0, columns - width));
  return align === 'right' ? ` ${padding}${painted} ` : ` ${painted}${padding} `;
}
