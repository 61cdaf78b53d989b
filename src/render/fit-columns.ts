/** What a column of a table would like. Widths are in terminal columns, without padding. */
export interface ColumnDemand {
  /** Its place among the columns of the report. */
  readonly index: number;
  /** Columns with the highest number leave first; 0 never leaves. */
  readonly priority: number;
  /** Relative share of the width left over; 0 keeps the natural width where it can. */
  readonly grow: number;
  /** The widest cell, title included. */
  readonly natural: number;
  /** The widest word. */
  readonly word: number;
  /** The widest line there is when the cells are broken to `width`. */
  broken(width: number): number;
}

/** A column that stays, by its place among the columns of the report, and its width. */
export interface FittedColumn {
  readonly index: number;
  readonly width: number;
}

/** A column that does not grow may be broken to this width, though never inside a word, before another column leaves. */
const STILL = 16;
/** A growing column is not squeezed below this while another could leave, and the less another matters, the wider it stays. */
const GROWING = { base: 20, perPriority: 8 } as const;
/** No column that must stay gets narrower than this; where that is not enough, there is no table. */
const NARROWEST = 5;
/** A space on either side of a cell, and a border before it. */
const FRAME = 3;

interface Kept extends ColumnDemand {
  readonly width: number;
}

/**
 * Which columns fit into `width`, and how wide each is; no column is wider than its widest cell. Columns leave by priority until
 * the rest can stand without being squeezed; the room left then goes to those that would break into the most lines. When only
 * columns that must stay are left, the widest give way, at last in the middle of words. Null when even that does not fit.
 */
export function fitColumns(demands: readonly ColumnDemand[], width: number): readonly FittedColumn[] | null {
  if (width === Number.POSITIVE_INFINITY)
    return demands.map(({ index, natural }) => ({ index, width: natural }));
  let kept = comfortable(demands.map((demand) => ({ ...demand, width: 0 })));
  while (total(kept) > width) {
    const lowest = lowestPriority(kept);
    if (lowest === 0) break;
    const leaving = kept.findLastIndex(({ priority }) => priority === lowest);
    kept = comfortable(kept.filter((_, at) => at !== leaving));
  }
  const room = width - total(kept);
  const fitted = room >= 0 ? widened(kept, room, () => true) : narrowed(kept, -room);
  if (fitted === null) return null;
  // Lines end at words and leave columns partly empty: that room goes to what grows, then to the rest, and else to nobody.
  const grown = refilled(tightened(fitted), width, ({ grow }) => grow > 0);
  return refilled(grown, width, () => true).map(({ index, width: columns }) => ({ index, width: columns }));
}

function refilled(columns: readonly Kept[], width: number, may: (column: Kept) => boolean): readonly Kept[] {
  const room = width - total(columns);
  return room === 0 ? columns : tightened(widened(columns, room, may));
}

function comfortable(columns: readonly Kept[]): readonly Kept[] {
  const growing = GROWING.base + GROWING.perPriority * Math.max(1, lowestPriority(columns));
  return columns.map((column) => {
    const { natural, word, grow } = column;
    return { ...column, width: Math.min(natural, grow > 0 ? growing : Math.max(STILL, word)) };
  });
}

function lowestPriority(columns: readonly Kept[]): number {
  return columns.reduce((lowest, { priority }) => Math.max(lowest, priority), 0);
}

function total(columns: readonly Kept[]): number {
  return columns.reduce((sum, { width }) => sum + width + FRAME, 1);
}

function tightened(columns: readonly Kept[]): readonly Kept[] {
  return columns.map((column) => {
    return column.width < column.natural ? { ...column, width: column.broken(column.width) } : column;
  });
}

/** A column more for the one whose widest cell would break into the most lines, until the room is used up. */
function widened(columns: readonly Kept[], room: number, may: (column: Kept) => boolean): readonly Kept[] {
  const lines = (column: Kept) =>
    column.width < column.natural && may(column) ? column.natural / column.width : null;
  return stepwise(columns, room, 1, lines) ?? columns;
}

function narrowed(columns: readonly Kept[], excess: number): readonly Kept[] | null {
  const wholeWords = ({ width, word }: Kept) => (width > Math.max(NARROWEST, word) ? width : null);
  const anywhere = ({ width }: Kept) => (width > NARROWEST ? width : null);
  return stepwise(columns, excess, -1, wholeWords) ?? stepwise(columns, excess, -1, anywhere);
}

/** Changes the width of the column with the highest rank (null: none) by `step`, `times` over; null when none is left before that. */
function stepwise(
  columns: readonly Kept[],
  times: number,
  step: 1 | -1,
  rank: (column: Kept) => number | null,
): readonly Kept[] | null {
  const changed = [...columns];
  for (let time = 0; time < times; time += 1) {
    let chosen = -1;
    let highest = Number.NEGATIVE_INFINITY;
    changed.forEach((column, at) => {
      const ranked = rank(column);
      if (ranked === null || ranked <= highest) return;
      chosen = at;
      highest = ranked;
    });
    const column = changed[chosen];
    if (column === undefined) return step > 0 ? changed : null;
    changed[chosen] = { ...column, width: column.width + step };
  }
  return changed;
}
