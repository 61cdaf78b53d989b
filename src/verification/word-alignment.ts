/** Words that differ between what was looked for and what was found; either side may be empty. Ends are exclusive. */
export interface DifferentRun {
  readonly wanted: readonly string[];
  readonly found: readonly string[];
}

/** Where a text comes nearest to the wanted words. */
export interface WordAlignment {
  /** The words of the text from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
  /** Words inserted, left out or replaced. */
  readonly distance: number;
  readonly runs: readonly DifferentRun[];
}

/**
 * The stretch of `text` nearest to `wanted`, by the edit distance of words against any part of the text (Sellers 1980). Time and
 * memory grow with the product of the lengths.
 */
export function alignWords(wanted: readonly string[], text: readonly string[]): WordAlignment {
  const rows: number[][] = [new Array<number>(text.length + 1).fill(0)];
  for (const [row, word] of wanted.entries()) {
    const above = rows[row] ?? [];
    const current = [row + 1];
    for (const [column, other] of text.entries()) {
      const replaced = (above[column] ?? 0) + (word === other ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    rows.push(current);
  }
  const last = rows.at(-1) ?? [];
  let end = 0;
  for (const [column, cost] of last.entries()) {
    const least = last[end] ?? 0;
    // Of two stretches as near, the one that ends with the wanted last word.
    if (cost < least || (cost === least && text[column - 1] === wanted.at(-1))) end = column;
  }
  return { end, distance: last[end] ?? 0, ...traceBack(wanted, text, rows, end) };
}

function traceBack(
  wanted: readonly string[],
  text: readonly string[],
  rows: readonly (readonly number[])[],
  end: number,
): { readonly start: number; readonly runs: readonly DifferentRun[] } {
  const runs: { wanted: string[]; found: string[] }[] = [];
  let open: { wanted: string[]; found: string[] } | null = null;
  let row = wanted.length;
  let column = end;
  while (row > 0) {
    const cost = rows[row]?.[column] ?? 0;
    const word = wanted[row - 1] ?? '';
    const other = text[column - 1] ?? '';
    const diagonal = rows[row - 1]?.[column - 1];
    if (column > 0 && word === other && diagonal === cost) {
      open = null;
      row -= 1;
      column -= 1;
      continue;
    }
    if (open === null) {
      open = { wanted: [], found: [] };
      runs.unshift(open);
    }
    if (column > 0 && diagonal !== undefined && diagonal + 1 === cost) {
      open.wanted.unshift(word);
      open.found.unshift(other);
      row -= 1;
      column -= 1;
    } else if ((rows[row - 1]?.[column] ?? 0) + 1 === cost) {
      open.wanted.unshift(word);
      row -= 1;
    } else {
      open.found.unshift(other);
      column -= 1;
    }
  }
  return { start: column, runs };
}
