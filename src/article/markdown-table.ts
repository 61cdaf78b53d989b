/** A cell of a table's row: where its text stands, white space left out. */
export interface TableCell {
  readonly start: number;
  readonly end: number;
}

/** Headers that name nothing which is counted. */
const NAMELESS =
  /^(?:(?:the\s+)?(?:numbers?|figures?|values?|counts?|totals?|amounts?|quantity|n|no\.?|#|source|notes?|date|year|%|percent)|\d.*|)$/iu;

/** What leads to the counted in a header: "Number of US troops". */
const LEADS = /^(?:(?:the\s+)?(?:total\s+)?(?:number|count|no\.|total)\s+of|total)\s+/iu;

/** A cell that holds a number and nothing else, its hedge and unit included. */
const BARE_NUMBER =
  /^(?:(?:at least|about|around|some|up to|more than|over|fewer than|nearly|almost|~|≈|<|>|≥|≤)\s*)?[$€£]?\d[\d.,]*\s*(?:k|m|bn|million|billion|thousand)?\s*\+?$/iu;

/** Longest header that is put behind a number, in words. */
const LONGEST = 5;

/** Whether a line can be a row of a table. */
export function isTableRow(line: string): boolean {
  return /(?<!\\)\|/u.test(line);
}

/** The cells of a row that stands at an offset of a text. */
export function tableCells(line: string, offset: number): readonly TableCell[] {
  const bars = [...line.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  const opened = /^\s*\|/u.test(line);
  const closed = /(?<!\\)\|\s*$/u.test(line);
  const edges = [...(opened ? [] : [-1]), ...bars, ...(closed ? [] : [line.length])];
  return edges.slice(0, -1).map((edge, position) => {
    const [from, to] = [edge + 1, edges[position + 1] ?? line.length];
    const text = line.slice(from, to);
    const before = text.length - text.trimStart().length;
    return { start: offset + from + before, end: offset + from + before + text.trim().length };
  });
}

/** What a bare number of a column counts, by the column's header: "US troops" below "Number of US troops"; null where the header, or the cell, says no such thing. */
export function countedInColumn(cell: string, header: string | undefined): string | null {
  const name = (header ?? '')
    .replace(/[*_`]/gu, '')
    .replace(/\([^)]*\)/gu, '')
    .trim()
    .replace(LEADS, '');
  if (NAMELESS.test(name) || name.split(/\s+/u).length > LONGEST || !/\p{L}{2}/u.test(name)) return null;
  return BARE_NUMBER.test(cell.replace(/[*_`]/gu, '').trim()) ? name : null;
}
