/** Where the line of an offset starts. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line of an offset ends: at its line feed, or at the end of the text. */
export function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed;
}

/** The spaces a line begins with. `at` is anywhere on it. */
export function indentation(text: string, at: number): number {
  const start = lineStart(text, at);
  let end = start;
  while (text[end] === ' ') end += 1;
  return end - start;
}

/** How far an offset is from the start of its line, in UTF-16 units. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** Whether only white space stands before an offset on its line. */
export function startsLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === '';
}

/** The line break that new lines get: that of the line of an offset, or of the first line where it is the last. */
export function lineBreakAt(text: string, at: number): string {
  const feed = text.indexOf('\n', at);
  const nearest = feed < 0 ? text.lastIndexOf('\n') : feed;
  return nearest > 0 && text[nearest - 1] === '\r' ? '\r\n' : '\n';
}

/** What of the comments behind something belongs to it. */
export interface Belonging {
  /** Comments further in than this column do. */
  readonly deeperThan: number;
  /** Comments in that very column do, too, when no blank line stands between. */
  readonly sameColumn: boolean;
}

/**
 * Where the lines of something end, whose own text ends at `end`: behind the rest of its line (a comment) and the comment lines below
 * that belong to it. The offset of a line feed, or the end of the text.
 */
export function endOfLines(text: string, end: number, { deeperThan, sameColumn }: Belonging): number {
  const behindBreak = end > 0 && text[end - 1] === '\n';
  let found = behindBreak ? end - 1 : lineEnd(text, end);
  let blankBetween = false;
  for (let at = found; at < text.length; ) {
    const start = at + 1;
    if (start >= text.length) break;
    at = lineEnd(text, start);
    const line = text.slice(start, at);
    if (line.trim() === '') {
      blankBetween = true;
      continue;
    }
    if (!/^ *#/u.test(line)) break;
    const column = indentation(text, start);
    if (column < deeperThan || (column === deeperThan && (blankBetween || !sameColumn))) break;
    found = at;
  }
  return found;
}

/** New whole lines behind a line that ends at `end` (see `endOfLines`), as a splice. `lines` come without line breaks. */
export function linesAfter(
  text: string,
  end: number,
  lines: readonly string[],
): { start: number; end: number; text: string } {
  const lineBreak = lineBreakAt(text, end);
  const joined = lines.join(lineBreak);
  return end >= text.length
    ? { start: end, end, text: lineBreak + joined }
    : { start: end + 1, end: end + 1, text: joined + lineBreak };
}
