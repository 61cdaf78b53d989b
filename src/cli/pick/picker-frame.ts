import type { PickRow } from '../../commands/pick.ts';
import { displayWidth, graphemes } from '../../language/display-width.ts';
import { printable } from '../../language/printable.ts';
import { cellLines, safeCell } from '../../render/cell-lines.ts';
import type { Painter } from '../../render/painter.ts';

/** What a picker shows at one moment. */
export interface PickerState {
  readonly query: string;
  /** Where the next character goes: an index into the query, in UTF-16 units. */
  readonly cursor: number;
  readonly status: string;
  readonly rows: readonly PickRow[];
  /** Index of the current row. */
  readonly current: number;
}

/** Where a picker draws. */
export interface PickerCanvas {
  readonly columns: number;
  readonly lines: number;
  readonly ascii: boolean;
  readonly painter: Painter;
}

/** Terminals of at least so many columns have the card beside the rows; narrower ones below. */
const BESIDE = 90;
/** Most lines drawn, so that a tall terminal keeps what was there before. */
const TALLEST = 24;
/** Above the card there is room for so many rows, also when there are fewer, so that the card moves less while somebody types. */
const FEWEST_ROWS = 3;
/** Lines around the rows and the card: query, status, help. */
const AROUND = 3;
/** Columns of the mark before each row. */
const MARK = 2;

/** How many columns a card gets; the rows get the rest of a wide terminal. */
export function cardWidth({ columns }: Pick<PickerCanvas, 'columns'>): number {
  return columns >= BESIDE ? columns - 1 - rowsWidth(columns) - SEPARATOR : Math.max(20, columns - 1);
}

/** How many rows are seen at once. */
export function visibleRows(canvas: Pick<PickerCanvas, 'columns' | 'lines'>): number {
  const body = bodyLines(canvas);
  return canvas.columns >= BESIDE ? body : Math.max(1, Math.floor(body * 0.4));
}

const SEPARATOR = 3;

function rowsWidth(columns: number): number {
  return Math.floor((columns - SEPARATOR) / 2);
}

function bodyLines({ lines }: Pick<PickerCanvas, 'lines'>): number {
  return Math.max(2, Math.min(lines - 1, TALLEST) - AROUND);
}

/** The lines of a picker: what was typed, how much there is, the rows with the card of the current one, the keys. */
export function pickerFrame(
  state: PickerState,
  card: readonly string[],
  canvas: PickerCanvas,
): readonly string[] {
  const width = Math.max(20, canvas.columns - 1);
  const body =
    canvas.columns >= BESIDE ? besideBody(state, card, canvas) : belowBody(state, card, canvas, width);
  const keys = canvas.ascii
    ? 'Enter prints, ^Y copies, up/down moves, Esc leaves'
    : 'Enter prints · ^Y copies · ↑↓ moves · Esc leaves';
  return [
    queryLine(state, width, canvas),
    oneLine(state.status, width, canvas, 'muted'),
    ...body,
    oneLine(keys, width, canvas, 'muted'),
  ];
}

function besideBody(state: PickerState, card: readonly string[], canvas: PickerCanvas): readonly string[] {
  const width = rowsWidth(canvas.columns);
  const height = bodyLines(canvas);
  const rows = rowLines(state, height, width, canvas);
  const border = canvas.painter.paint(canvas.ascii ? '|' : '│', 'muted');
  const shown = cut(card, height, canvas);
  return Array.from({ length: height }, (_, at) => {
    const row = rows[at] ?? { painted: '', width: 0 };
    return `${row.painted}${' '.repeat(Math.max(0, width - row.width))} ${border} ${shown[at] ?? ''}`;
  });
}

function belowBody(
  state: PickerState,
  card: readonly string[],
  canvas: PickerCanvas,
  width: number,
): readonly string[] {
  const height = bodyLines(canvas);
  const seen = Math.max(FEWEST_ROWS, Math.min(visibleRows(canvas), state.rows.length));
  const rows = rowLines(state, seen, width, canvas).map(({ painted }) => painted);
  const rule = canvas.painter.paint((canvas.ascii ? '-' : '─').repeat(width), 'muted');
  const left = height - seen - 1;
  const shown = cut(card, left, canvas);
  const fill = (lines: readonly string[], length: number) =>
    Array.from({ length: Math.max(0, length) }, (_, at) => lines[at] ?? '');
  return [...fill(rows, seen), rule, ...fill(shown, left)];
}

/** The rows around the current one, which is marked, not only lit. */
function rowLines({ rows, current }: PickerState, seen: number, width: number, canvas: PickerCanvas) {
  const first = Math.max(0, Math.min(current - Math.floor(seen / 2), rows.length - seen));
  return rows.slice(first, first + seen).map(({ line }, at) => {
    const isCurrent = first + at === current;
    const spans = isCurrent
      ? line.map((span) => (span.emphasis === 'plain' ? { ...span, emphasis: 'strong' as const } : span))
      : line;
    const room = width - MARK - 1;
    const [text = { painted: '', width: 0 }, ...more] = cellLines(safeCell(spans), room, canvas.painter);
    const end = more.length === 0 ? '' : ellipsis(canvas);
    const mark = isCurrent ? canvas.painter.paint(canvas.ascii ? '>' : '❯', 'matched') : ' ';
    return { painted: `${mark} ${text.painted}${end}`, width: MARK + text.width + displayWidth(end) };
  });
}

function cut(lines: readonly string[], height: number, canvas: PickerCanvas): readonly string[] {
  if (lines.length <= height) return lines;
  return height < 1 ? [] : [...lines.slice(0, height - 1), ellipsis(canvas)];
}

function ellipsis({ ascii }: PickerCanvas): string {
  return ascii ? '~' : '…';
}

function oneLine(text: string, width: number, canvas: PickerCanvas, emphasis: 'muted'): string {
  const [first, ...more] = cellLines(safeCell([{ text, emphasis }]), width - 1, canvas.painter);
  return `${first?.painted ?? ''}${more.length === 0 ? '' : ellipsis(canvas)}`;
}

/** What was typed, with the place where the next character goes in inverse; of a long query the end before that place. */
function queryLine({ query, cursor }: PickerState, width: number, { painter }: PickerCanvas): string {
  const at = query.codePointAt(cursor);
  const under = at === undefined ? ' ' : String.fromCodePoint(at);
  const after = printable(query.slice(cursor + (at === undefined ? 0 : under.length)));
  const prompt = painter.paint('>', 'matched');
  const before = lastColumns(printable(query.slice(0, cursor)), width - 6);
  const room = width - 3 - displayWidth(before) - displayWidth(printable(under));
  return `${prompt} ${before}\u001b[7m${printable(under)}\u001b[27m${firstColumns(after, room)}`;
}

function lastColumns(text: string, room: number): string {
  let left = displayWidth(text) - room;
  let start = 0;
  for (const { end, width } of graphemes(text)) {
    if (left <= 0) break;
    left -= width;
    start = end;
  }
  return text.slice(start);
}

function firstColumns(text: string, room: number): string {
  let used = 0;
  let last = 0;
  for (const { end, width } of graphemes(text)) {
    used += width;
    if (used > room) break;
    last = end;
  }
  return text.slice(0, last);
}
