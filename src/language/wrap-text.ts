import { displayWidth, graphemes, isNarrow } from './display-width.ts';

/** A line of a text: the code units from `start` up to `end`. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * Breaks `text` (one line, printable) into lines of at most `width` columns (at least 1; `Infinity` never breaks), those after the
 * first of at most `following`: between words
 * where possible, inside a word that is wider than a line after a hyphen or a slash, else between graphemes. The spaces at a
 * break belong to no line; nothing else is lost. A grapheme wider than `width` gets a line of its own. Always at least one line.
 */
export function wrapText(text: string, width: number, following = width): readonly Line[] {
  if (text.length <= width && (isNarrow(text) || displayWidth(text) <= width)) {
    return [{ start: 0, end: text.length }];
  }
  if (width === Number.POSITIVE_INFINITY) return [{ start: 0, end: text.length }];
  const lines: Line[] = [];
  const room = () => (lines.length === 0 ? width : following);
  let line: (Line & { readonly width: number }) | null = null;
  for (const word of words(text)) {
    const wordWidth = displayWidth(text.slice(word.start, word.end));
    if (line !== null) {
      const joined: number = line.width + (word.start - line.end) + wordWidth;
      if (joined <= room()) {
        line = { start: line.start, end: word.end, width: joined };
        continue;
      }
      lines.push(line);
    }
    // The indentation of the text belongs to its first line, as far as it leaves room.
    const start: number = line === null && word.start < width / 2 ? 0 : word.start;
    let piece: Line & { readonly width: number } = {
      start,
      end: word.end,
      width: word.start - start + wordWidth,
    };
    while (piece.width > room()) {
      const end = breakInside(text.slice(piece.start, piece.end), room()) + piece.start;
      if (end === piece.end) break;
      lines.push({ start: piece.start, end });
      piece = { start: end, end: piece.end, width: displayWidth(text.slice(end, piece.end)) };
    }
    line = piece;
  }
  if (line !== null) lines.push(line);
  return lines.length === 0 ? [{ start: 0, end: 0 }] : lines.map(({ start, end }) => ({ start, end }));
}

/** The width in columns of the widest word of `text`. */
export function widestWord(text: string): number {
  let widest = 0;
  for (const word of words(text)) widest = Math.max(widest, displayWidth(text.slice(word.start, word.end)));
  return widest;
}

function* words(text: string): Generator<Line> {
  let start = 0;
  while (start < text.length) {
    if (text[start] === ' ') {
      start += 1;
      continue;
    }
    const space = text.indexOf(' ', start);
    const end = space === -1 ? text.length : space;
    yield { start, end };
    start = end;
  }
}

/** How many code units of `piece`, which is wider than `width`, stay on its first line. */
function breakInside(piece: string, width: number): number {
  let end = 0;
  let used = 0;
  for (const grapheme of graphemes(piece)) {
    if (used + grapheme.width > width && end > 0) break;
    used += grapheme.width;
    end = grapheme.end;
    if (used > width) break;
  }
  const hyphen = piece.slice(0, end).search(/[-/_,:;–—](?=[^-/_,:;–—]*$)/);
  return hyphen >= end / 2 ? hyphen + 1 : end;
}
