import { readSync } from 'node:fs';

/** The bytes of a lines file, looked into here and there. */
export interface LineBytes {
  /** In bytes. */
  readonly length: number;
  /** The text between two offsets. */
  text(start: number, end: number): string;
  /** Offset of the first line feed at `from` or behind it; -1 when there is none. */
  feedFrom(from: number): number;
  /** Offset of the last line feed before `before`; -1 when there is none. */
  feedBefore(before: number): number;
}

const LINE_FEED = 10;

/** Bytes in memory. */
export function bytesInMemory(bytes: Buffer): LineBytes {
  return {
    length: bytes.length,
    text: (start, end) => bytes.toString('utf8', start, end),
    feedFrom: (from) => bytes.indexOf(LINE_FEED, from),
    feedBefore: (before) => (before === 0 ? -1 : bytes.lastIndexOf(LINE_FEED, before - 1)),
  };
}

/** Bytes read at a time. */
const PIECE = 1 << 20;

/** Bytes of an open file, read when asked for: problems are few, and the file may be large. Throws the system's error. */
export function bytesOfFile(descriptor: number, length: number): LineBytes {
  const piece = Buffer.allocUnsafe(Math.min(length, PIECE));
  const read = (start: number, end: number): Buffer =>
    piece.subarray(0, fill(descriptor, piece, 0, start, Math.min(end - start, piece.length)));
  return {
    length,
    text: (start, end) => {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(end, length) - start));
      return bytes.toString('utf8', 0, fill(descriptor, bytes, 0, start, bytes.length));
    },
    feedFrom: (from) => {
      for (let at = from; at < length; at += piece.length) {
        const found = read(at, length).indexOf(LINE_FEED);
        if (found >= 0) return at + found;
      }
      return -1;
    },
    feedBefore: (before) => {
      for (let end = before; end > 0; end -= piece.length) {
        const start = Math.max(0, end - piece.length);
        const found = read(start, end).lastIndexOf(LINE_FEED);
        if (found >= 0) return start + found;
      }
      return -1;
    },
  };
}

/** Whole lines of a file. */
export interface LinesPiece {
  /** Ends with a line feed, or with the file; valid until the next piece. */
  readonly bytes: Buffer;
  /** Where in the file it begins. */
  readonly start: number;
}

/**
 * Reads a file in pieces of whole lines; of a line of more than `longest` bytes the rest is left out.
 * `piece`: how many are read at a time. Throws the system's error.
 */
export function* linesPieces(
  descriptor: number,
  length: number,
  longest: number,
  piece: number = PIECE,
): Generator<LinesPiece> {
  let buffer = Buffer.allocUnsafe(Math.min(length + 1, piece));
  let start = 0;
  let filled = 0;
  let skipping = false;
  for (let ended = false; !ended; ) {
    filled += fill(descriptor, buffer, filled, start + filled, buffer.length - filled);
    ended = filled < buffer.length;
    const read = buffer.subarray(0, filled);
    let begin = 0;
    if (skipping) {
      const feed = read.indexOf(LINE_FEED);
      skipping = feed < 0;
      begin = skipping ? filled : feed + 1;
    }
    let used = ended ? filled : Math.max(begin, read.lastIndexOf(LINE_FEED) + 1);
    if (used === begin && filled - begin > longest) {
      used = filled;
      skipping = true;
    }
    if (used > begin) yield { bytes: read.subarray(begin, used), start: start + begin };
    if (used === 0) {
      const grown = Buffer.allocUnsafe(buffer.length * 2);
      read.copy(grown);
      buffer = grown;
    } else read.copy(buffer, 0, used);
    filled -= used;
    start += used;
  }
}

/** Whether a file holds a NUL byte, so that it is no lines file of UTF-8. Throws the system's error. */
export function holdsNul(descriptor: number, length: number): boolean {
  const piece = Buffer.allocUnsafe(Math.min(length, PIECE));
  for (let at = 0; at < length; ) {
    const count = fill(descriptor, piece, 0, at, piece.length);
    if (count === 0) return false;
    if (piece.subarray(0, count).includes(0)) return true;
    at += count;
  }
  return false;
}

/** Reads bytes from `position` on into a buffer at `at`; returns how many, less than `length` only where the file ends. */
function fill(descriptor: number, buffer: Buffer, at: number, position: number, length: number): number {
  let filled = 0;
  while (filled < length) {
    const count = readSync(descriptor, buffer, at + filled, length - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}
