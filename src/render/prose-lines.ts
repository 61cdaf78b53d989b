import type { Cell } from '../model/report.ts';
import { cellLines, safeCell } from './cell-lines.ts';
import type { Painter } from './painter.ts';

/** Deeper indentations are not repeated on the lines that follow. */
const DEEPEST = 12;

/** A line for people, broken to `width` columns; lines after the first are indented like it, and `hanging` columns more. */
export function proseLines(cell: Cell, width: number, painter: Painter, hanging = 0): readonly string[] {
  const safe = safeCell(cell);
  const indentation = Math.min(safe.text.length - safe.text.trimStart().length, DEEPEST) + hanging;
  const margin = ' '.repeat(indentation);
  return cellLines(safe, width, painter, Math.max(1, width - indentation)).map(({ painted }, at) =>
    at === 0 ? painted : `${margin}${painted}`,
  );
}
