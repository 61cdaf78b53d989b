import { looksLikeHtml } from './article-html.ts';
import { draftHtml } from './draft-html.ts';
import { type MappedText, unmapped } from './mapped-text.ts';
import { markdownText } from './markdown-text.ts';
import { isMarkdown } from './read-article.ts';

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
  // Findings come in order: columns are counted on from the last one's start, so that a file of one long line takes no longer than others.
  let known = { line: 0, offset: 0, column: 1 };
  const place = (
    offset: number,
  ): { readonly line: number; readonly offset: number; readonly column: number } => {
    const line = lineOf(starts, offset);
    const onwards = known.line === line && known.offset <= offset;
    const from = onwards ? known : { line, offset: starts[line] ?? 0, column: 1 };
    return { line, offset, column: from.column + characters(original, from.offset, offset) };
  };
  return {
    format,
    text: mapped.text,
    place: (start, end) => {
      const span = mapped.originalSpan(start, end);
      known = place(span.start);
      const last = place(span.end);
      return {
        from: { line: known.line + 1, column: known.column },
        to: { line: last.line + 1, column: last.column },
      };
    },
    line: (line) => {
      const start = starts[line - 1] ?? original.length;
      let end = starts[line] ?? original.length;
      while (end > start && /[\r\n]/.test(original.charAt(end - 1))) end -= 1;
      return original.slice(start, end);
    },
  };
}

function formatOf(original: string, name: string): DraftFormat {
  if (looksLikeHtml(original, name)) return 'html';
  if (isMarkdown(name)) return 'markdown';
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

/** Code points from `start` to `end`. */
function characters(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    // The second half of a pair belongs to the first.
    if (code < 0xdc00 || code > 0xdfff || at === start) count += 1;
  }
  return count;
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
