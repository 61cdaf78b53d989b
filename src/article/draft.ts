import { looksLikeHtml } from './article-html.ts';
import { draftHtml } from './draft-html.ts';
import { type MappedText, unmapped } from './mapped-text.ts';
import { markdownText } from './markdown-text.ts';

/** How a draft is written. */
export type DraftFormat = 'text' | 'markdown' | 'html';

/** A place in a draft as people count: lines and columns from 1, columns in characters (code points). */
export interface DraftPlace {
  readonly line: number;
  readonly column: number;
}

/** A draft story: its readable text, and where each part of it stands in the file. */
export interface Draft {
  readonly format: DraftFormat;
  /** The text without markup. */
  readonly text: string;
  /** Where the span `start`–`end` of `text` stands in the file: its first character and the place after its last one. */
  place(start: number, end: number): { readonly from: DraftPlace; readonly to: DraftPlace };
  /** A line of the file as written, without its line break. `line` counts from 1. */
  line(line: number): string;
}

/** Reads a draft. The format is told by the ending of `name`; without a telling one, HTML by its looks, else Markdown, which plain text is too. */
export function readDraft(original: string, name: string): Draft {
  const format = formatOf(original, name);
  const mapped = readable(original, format);
  const starts = lineStarts(original);
  const place = (offset: number): DraftPlace => {
    const line = lineOf(starts, offset);
    return { line: line + 1, column: [...original.slice(starts[line] ?? 0, offset)].length + 1 };
  };
  return {
    format,
    text: mapped.text,
    place: (start, end) => {
      const span = mapped.originalSpan(start, end);
      return { from: place(span.start), to: place(span.end) };
    },
    line: (line) =>
      original
        .slice(starts[line - 1] ?? original.length, starts[line] ?? original.length)
        .replace(/[\r\n]+$/, ''),
  };
}

function formatOf(original: string, name: string): DraftFormat {
  if (looksLikeHtml(original, name)) return 'html';
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(name)) return 'markdown';

  return /\.(?:txt|text)$/i.test(name) ? 'text' : 'markdown';
}

function readable(original: string, format: DraftFormat): MappedText {
  switch (format) {
    case 'html':
      return draftHtml(original);
    case 'markdown':
      return markdownText(original);
    case 'text':
      return unmapped(original);
    default:
      return format satisfies never;
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
