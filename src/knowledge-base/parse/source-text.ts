import type { TextRange } from '../problem.ts';
import type { LineBytes } from './line-bytes.ts';

/** Where something stands for people: 1-based line and column (in characters), the line itself. */
export interface SourcePosition {
  readonly line: number;
  readonly column: number;
  /** The line, without its line break. */
  readonly excerpt: string;
  /** Characters of the range on that line, at least 1. */
  readonly length: number;
}

/** The text of a file, addressed by offsets in the unit it was read in (UTF-16 units of a document, bytes of a lines file). */
export interface SourceText {
  /** The text between two offsets. */
  slice(range: TextRange): string;
  /** Where a range begins. Offsets beyond the text are taken as its end. */
  position(range: TextRange): SourcePosition;
}

/** The whole text of a document in memory; offsets are UTF-16 units. Line starts are found on the first question. */
export class DocumentText implements SourceText {
  readonly text: string;
  #lineStarts: readonly number[] | null = null;

  constructor(text: string) {
    this.text = text;
  }

  slice(range: TextRange): string {
    return this.text.slice(range.start, range.end);
  }

  position(range: TextRange): SourcePosition {
    this.#lineStarts ??= findLineStarts(this.text);
    const start = Math.min(Math.max(range.start, 0), this.text.length);
    const index = lastAtMost(this.#lineStarts, start);
    const lineStart = this.#lineStarts[index] ?? 0;
    const next = this.#lineStarts[index + 1];
    const line = this.text.slice(lineStart, next === undefined ? this.text.length : next - 1);
    return positionOnLine(
      line.endsWith('\r') ? line.slice(0, -1) : line,
      index + 1,
      start - lineStart,
      range.end - range.start,
    );
  }
}

/** A file of lines, addressed in bytes. */
export class LinesText implements SourceText {
  readonly #bytes: LineBytes;
  #counted = BEGINNING;

  constructor(bytes: LineBytes) {
    this.#bytes = bytes;
  }

  /** All of it. */
  whole(): string {
    return this.#bytes.text(0, this.#bytes.length);
  }

  slice(range: TextRange): string {
    return this.#bytes.text(range.start, range.end);
  }

  position(range: TextRange): SourcePosition {
    const bytes = this.#bytes;
    const start = Math.min(Math.max(range.start, 0), bytes.length);
    const lineStart = bytes.feedBefore(start) + 1;
    const feed = bytes.feedFrom(start);
    const line = bytes.text(lineStart, feed < 0 ? bytes.length : feed);
    const before = bytes.text(lineStart, start).length;
    const marked = bytes.text(start, range.end).length;
    return positionOnLine(
      line.endsWith('\r') ? line.slice(0, -1) : line,
      this.#lineNumber(lineStart),
      before,
      marked,
    );
  }

  /** Counts on from the last answer where it can: diagnostics come in file order. */
  #lineNumber(lineStart: number): number {
    let { line, at } = this.#counted.at <= lineStart ? this.#counted : BEGINNING;
    while (at < lineStart) {
      const feed = this.#bytes.feedFrom(at);
      if (feed < 0) break;
      at = feed + 1;
      line += 1;
    }
    this.#counted = { line, at };
    return line;
  }
}

/** The number of a line and where it starts. */
const BEGINNING = { line: 1, at: 0 };

function positionOnLine(line: string, number: number, before: number, marked: number): SourcePosition {
  const column = countCharacters(line.slice(0, before)) + 1;
  const length = Math.max(1, countCharacters(line.slice(before, before + marked)));
  return { line: number, column, excerpt: line, length };
}

function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
