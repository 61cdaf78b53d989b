import type { Painter } from './painter.ts';

/** The borders of a table, and a line of it that cells can be poured into. */
export interface TableFrame {
  readonly top: string;
  readonly rule: string;
  readonly bottom: string;
  /** The borders of a line of cells: before the first, between neighbours, after the last. */
  readonly left: string;
  readonly middle: string;
  readonly right: string;
}

const ASCII = {
  top: '-',
  'top-mid': '+',
  'top-left': '+',
  'top-right': '+',
  bottom: '-',
  'bottom-mid': '+',
  'bottom-left': '+',
  'bottom-right': '+',
  left: '|',
  'left-mid': '+',
  mid: '-',
  'mid-mid': '+',
  right: '|',
  'right-mid': '+',
  middle: '|',
};

/**
 * Has cli-table3 draw a table of two empty rows with these widths (in columns, without padding), its borders painted muted. Rows are
 * poured into that frame, and so a table of any length is written as its rows come: cli-table3 itself needs all rows at once, and
 * takes 4 ms for five rows and 4 s for ten thousand.
 */
export async function drawFrame(
  widths: readonly number[],
  unicode: boolean,
  painter: Painter,
): Promise<TableFrame> {
  const { default: Table } = await import('cli-table3');
  const table = new Table({
    colWidths: widths.map((width) => width + 2),
    style: { head: [], border: [] },
    ...(unicode ? {} : { chars: ASCII }),
  });
  const empty = widths.map(() => '');
  table.push(empty, empty);
  const [top = '', row = '', rule = '', , bottom = ''] = table.toString().split('\n');
  const [left = '', middle = left] = row.split(/ +/);
  const paint = (border: string) => painter.paint(border, 'muted');
  return {
    top: paint(top),
    rule: paint(rule),
    bottom: paint(bottom),
    left: paint(left),
    middle: paint(middle),
    right: paint(row.slice(-1)),
  };
}
