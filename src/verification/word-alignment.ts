/** Words that differ between what was looked for and what was found; either side may be empty. */
export interface DifferentRun {
  readonly wanted: readonly string[];
  readonly found: readonly string[];
  /** Index of the first of them, or of what follows them, among the wanted words and those of the text. */
  readonly wantedAt: number;
  readonly foundAt: number;
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
 * memory grow with the product of the lengths. `edges` are the indexes of words before which a quotation begins or ends: at its first and
 * last word, another word is what replaced it only when it stands on the same side of the mark.
 */
export function alignWords(
  wanted: readonly string[],
  text: readonly string[],
  edges: ReadonlySet<number> = NO_EDGES,
): WordAlignment {
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
  const distance = last[end] ?? 0;
  // The last word is rather another one than left out.
  const replaced = rows.at(-2)?.[end] === distance - 1 && last[end + 1] === distance;
  if (replaced && text[end - 1] !== wanted.at(-1) && end > 0 && !edges.has(end)) end += 1;
  const { start, runs } = traceBack(wanted, text, rows, end);
  return { end, distance, ...withinEdge(start, runs, edges) };
}

const NO_EDGES: ReadonlySet<number> = new Set();

/** Without words at the start that stand before the mark with which the quotation begins: the first words were left out. */
function withinEdge(
  start: number,
  runs: readonly DifferentRun[],
  edges: ReadonlySet<number>,
): { readonly start: number; readonly runs: readonly DifferentRun[] } {
  const [first, ...others] = runs;
  if (first === undefined || first.foundAt !== start || first.wantedAt !== 0) return { start, runs };
  const outside = first.found.findLastIndex((_, index) => edges.has(start + index + 1)) + 1;
  if (outside === 0) return { start, runs };
  const inside = { ...first, found: first.found.slice(outside), foundAt: start + outside };
  return { start: start + outside, runs: [inside, ...others] };
}

interface OpenRun {
  readonly wanted: string[];
  readonly found: string[];
  wantedAt: number;
  foundAt: number;
}

function traceBack(
  wanted: readonly string[],
  text: readonly string[],
  rows: readonly (readonly number[])[],
  end: number,
): { readonly start: number; readonly runs: readonly DifferentRun[] } {
  const runs: OpenRun[] = [];
  let open: OpenRun | null = null;
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
      open = { wanted: [], found: [], wantedAt: row, foundAt: column };
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
    open.wantedAt = row;
    open.foundAt = column;
  }
  return { start: column, runs };
}
