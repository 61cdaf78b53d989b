import type { Cell, DrawnReport, TextReport } from '../model/report.ts';
import type { Listing } from './listing.ts';

/** Marks and typographic punctuation, each with ASCII of the same width, so that what stands below one another still does. */
const MARKS: Readonly<Record<string, string>> = {
  '¶': '#',
  '·': '|',
  '—': '-',
  '–': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '→': '>',
  '…': '~',
  '●': '*',
  '○': 'o',
  '│': '|',
  '×': 'x',
  '\u00a0': ' ',
};

/** The same where widths are taken later. */
const WIDER: Readonly<Record<string, string>> = { '…': '...', '→': '->' };

const MARK = new RegExp(`[${Object.keys(MARKS).join('')}]`, 'gu');

/**
 * A text with ASCII marks: `¶18 · “Iraq”` is `#18 | "Iraq"`. Letters stay as they are: names are never spelt in another way. `aligned`: it
 * keeps its width.
 */
export function asciiMarks(text: string, { aligned }: { readonly aligned: boolean }): string {
  return text.replace(MARK, (mark) => (aligned ? undefined : WIDER[mark]) ?? MARKS[mark] ?? mark);
}

/** A cell with ASCII marks. */
export function asciiCell(cell: Cell, how: { readonly aligned: boolean }): Cell {
  return cell.map((span) => ({ ...span, text: asciiMarks(span.text, how) }));
}

/** A listing whose tables and cards have ASCII marks. */
export function asciiListing(listing: Listing): Listing {
  const ascii = (cell: Cell): Cell => asciiCell(cell, { aligned: false });
  const { answer, summary, columns } = listing;
  return {
    ...listing,
    answer: answer === null ? null : ascii(answer),
    summary: summary === null ? null : ascii(summary),
    columns: columns.map((column) => ({
      ...column,
      title: asciiMarks(column.title, { aligned: false }),
      cell: (row) => ascii(column.cell(row)),
    })),
    card(row) {
      const { title, banners, lines } = listing.card(row);
      return {
        title: ascii(title),
        banners: banners.map(ascii),
        lines: lines.map(({ label, value }) => ({
          label: asciiMarks(label, { aligned: false }),
          value: ascii(value),
        })),
      };
    },
  };
}

/** A report that draws itself with ASCII marks. */
export function asciiDrawn(report: DrawnReport): Pick<DrawnReport, 'draw' | 'verbatim'> {
  const verbatim = report.verbatim ?? false;
  return {
    verbatim,
    *draw(canvas) {
      // What is verbatim is a text for programs, too.
      for (const line of report.draw(canvas)) yield verbatim ? line : asciiCell(line, { aligned: true });
    },
  };
}

/** Text for people with ASCII marks. */
export async function* asciiChunks(chunks: TextReport['chunks']): AsyncGenerator<string> {
  for await (const chunk of chunks) yield asciiMarks(chunk, { aligned: true });
}
