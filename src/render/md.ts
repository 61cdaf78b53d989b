import { printable } from '../language/printable.ts';
import type { Cell } from '../model/report.ts';
import type { Listing } from './listing.ts';

/** A table as GitHub's Markdown has it. Whatever a text holds is shown, not obeyed: marks, links and HTML are escaped. */
export function* renderMd({ rows, columns }: Listing): Generator<string> {
  yield line(columns.map(({ title }) => escapeMarkdown(title)));
  yield line(columns.map(({ align }) => (align === 'right' ? '---:' : '---')));
  for (const row of rows) yield line(columns.map((column) => escapeMarkdown(textOf(column.cell(row)))));
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function textOf(cell: Cell): string {
  return cell.map(({ text }) => text).join('');
}

function escapeMarkdown(text: string): string {
  return printable(text).replace(/[\\|<>[\]*_`~]|&(?=#?\w+;)/g, '\\$&');
}
