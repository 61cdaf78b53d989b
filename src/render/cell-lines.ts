import { displayWidth } from '../language/display-width.ts';
import { printable } from '../language/printable.ts';
import { type Line, wrapText } from '../language/wrap-text.ts';
import type { Cell, Span } from '../model/report.ts';
import type { Painter } from './painter.ts';

/** A cell made safe to show: its runs of text printable, and the text of all of them. */
export interface SafeCell {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A line of a cell, painted, and the columns it takes. */
export interface PaintedLine {
  readonly painted: string;
  readonly width: number;
}

/** Makes the text of a cell safe to show. */
export function safeCell(cell: Cell): SafeCell {
  const spans = cell.map((span) => ({ ...span, text: printable(span.text) }));
  return {
    spans,
    text: spans.length === 1 ? (spans[0]?.text ?? '') : spans.map(({ text }) => text).join(''),
  };
}

/** A cell as painted lines of at most `width` columns, those after the first of `following`. No escape sequence crosses a line. */
export function cellLines(
  cell: SafeCell,
  width: number,
  painter: Painter,
  following = width,
): readonly PaintedLine[] {
  return wrapText(cell.text, width, following).map((line) => ({
    painted: paintLine(cell.spans, line, painter),
    width: displayWidth(cell.text.slice(line.start, line.end)),
  }));
}

function paintLine(spans: readonly Span[], { start, end }: Line, painter: Painter): string {
  let painted = '';
  let at = 0;
  for (const { text, emphasis, link } of spans) {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (part !== '') painted += painter.paint(part, emphasis, link);
    at += text.length;
  }
  return painted;
}
