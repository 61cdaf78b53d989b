import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { isTrusted } from './cache-folder.ts';

/** A file opened for reading; whoever gets it closes the descriptor. */
export interface OpenedFile {
  readonly descriptor: number;
  /** In bytes. */
  readonly size: number;
}

/** A link or a named pipe where a file is looked for is not what was put there. Windows knows neither flag. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
const NO_WAIT = constants.O_NONBLOCK ?? 0;

/**
 * Opens a regular file. With `owner`, only one that belongs to this user and that nobody else can write; `anyone` for files of the tool itself,
 * null where there are no users (Windows). Null when there is none, or it may not be read.
 */
export function openTrusted(path: string, owner: number | null | 'anyone'): OpenedFile | null {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | NO_FOLLOW | NO_WAIT);
  } catch {
    return null;
  }
  const stats = fstatSync(descriptor);
  if (stats.isFile() && (owner === 'anyone' || isTrusted(stats, owner)))
    return { descriptor, size: stats.size };
  closeSync(descriptor);
  return null;
}

/**
 * Bytes of an open file, `length` or fewer where it ends. A plain array, not a `Buffer`, whose `slice` would not copy; it starts at a
 * multiple of eight, so that words can be read in place.
 */
export function readBytes(descriptor: number, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer, 0, length);
  return bytes.subarray(0, readInto(descriptor, bytes, offset));
}

/** Fills an array with the bytes of an open file from `offset` on; returns how many there were. */
export function readInto(descriptor: number, bytes: Uint8Array, offset: number): number {
  let filled = 0;
  while (filled < bytes.length) {
    const count = readSync(descriptor, bytes, filled, bytes.length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}
