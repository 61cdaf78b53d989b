import type { Cell, Emphasis, Span } from '../model/report.ts';

/** A run of text of one emphasis. */
export function span(text: string, emphasis: Emphasis = 'plain'): Span {
  return { text, emphasis };
}

/** A cell of one run of text; empty for empty text. */
export function cell(text: string, emphasis: Emphasis = 'plain'): Cell {
  return text === '' ? [] : [span(text, emphasis)];
}

/** Cells one after the other, with a text between those that are not empty. */
export function joinCells(cells: readonly Cell[], between: string): Cell {
  const filled = cells.filter((each) => each.length > 0);
  return filled.flatMap((each, index) => (index === 0 ? each : [span(between), ...each]));
}

/** "1 fact", "2 facts", "1,204 facts": a count with its noun, the same under every locale. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A number with commas between thousands, the same under every locale; decimals stay as they are. */
export function grouped(number: number): string {
  const [whole = '', decimals] = String(number).split('.');
  const spaced = /e/.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? spaced : `${spaced}.${decimals}`;
}
