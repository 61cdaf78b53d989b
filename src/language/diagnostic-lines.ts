import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Cell, Emphasis } from '../model/report.ts';
import { displayWidth, graphemes } from './display-width.ts';
import { printable } from './printable.ts';

/** Columns the quoted line and the hint stand in from the left. */
const INDENT = '    ';

/** Columns of a quoted line when nothing limits the width. */
const WIDEST_EXCERPT = 160;

/** Part of the room that stays before the marked part of a line that is too long. */
const LEAD = 1 / 3;

const EMPHASIS: Readonly<Record<Severity, Emphasis>> = { error: 'bad', warning: 'warning', info: 'muted' };

/**
 * A diagnostic as people read it: `file:line:col: error[code]: message`, the line with a caret under the marked part, the hint. `width` is
 * in columns (`Infinity` in a pipe); a line that is too long is cut around the marked part.
 */
export function diagnosticLines(
  diagnostic: Diagnostic,
  canvas: { readonly width: number; readonly ascii: boolean },
): readonly Cell[] {
  const { file, line, column, severity, code, message, hint, excerpt } = diagnostic;
  const lines: Cell[] = [
    [
      { text: `${printable(file)}:${line}:${column}: `, emphasis: 'strong' },
      { text: `${severity}[${code}]: `, emphasis: EMPHASIS[severity] },
      { text: message, emphasis: 'plain' },
    ],
  ];
  if (excerpt !== null && excerpt.trim() !== '') lines.push(...excerptLines(diagnostic, excerpt, canvas));
  if (hint !== null) lines.push([{ text: `${INDENT}hint: ${hint}`, emphasis: 'muted' }]);
  return lines;
}

function excerptLines(
  { column, length, severity }: Diagnostic,
  excerpt: string,
  canvas: { readonly width: number; readonly ascii: boolean },
): readonly Cell[] {
  const characters = [...excerpt];
  const room = Math.max(20, Math.min(canvas.width, WIDEST_EXCERPT) - INDENT.length);
  const ellipsis = canvas.ascii ? '...' : '…';
  const before = printable(characters.slice(0, column - 1).join(''));
  const marked = printable(characters.slice(column - 1, column - 1 + length).join(''));
  const after = printable(characters.slice(column - 1 + length).join(''));
  const whole = displayWidth(before) + displayWidth(marked) + displayWidth(after) <= room;
  const lead = whole ? before : keepEnd(before, Math.floor(room * LEAD), ellipsis);
  const left = room - displayWidth(lead);
  const shown = whole ? marked : keepStart(marked, left, ellipsis);
  const rest = whole ? after : keepStart(after, Math.max(0, left - displayWidth(shown)), ellipsis);
  const carets = '^'.repeat(Math.max(1, displayWidth(shown)));
  return [
    [{ text: `${INDENT}${lead}${shown}${rest}`, emphasis: 'plain' }],
    [
      { text: `${INDENT}${' '.repeat(displayWidth(lead))}`, emphasis: 'plain' },
      { text: carets, emphasis: EMPHASIS[severity] },
    ],
  ];
}

/** The beginning of a text that fits in so many columns. */
function keepStart(text: string, columns: number, ellipsis: string): string {
  if (displayWidth(text) <= columns) return text;
  let width = ellipsis.length;
  let end = 0;
  for (const grapheme of graphemes(text)) {
    if (width + grapheme.width > columns) break;
    width += grapheme.width;
    end = grapheme.end;
  }
  return end === 0 ? '' : text.slice(0, end) + ellipsis;
}

/** The end of a text that fits in so many columns. */
function keepEnd(text: string, columns: number, ellipsis: string): string {
  const excess = displayWidth(text) - columns + ellipsis.length;
  if (displayWidth(text) <= columns) return text;
  let width = 0;
  for (const grapheme of graphemes(text)) {
    width += grapheme.width;
    if (width >= excess) return ellipsis + text.slice(grapheme.end);
  }
  return ellipsis;
}
