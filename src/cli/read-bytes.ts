import { closeSync, openSync, readSync } from 'node:fs';
import { TEXT_LIMIT, tooLarge } from '../article/decode-text.ts';
import { codeOf, sleep } from './output.ts';
import { unreadable } from './read-lines.ts';

/** Bytes read at a time. */
const CHUNK = 1 << 18;
/** Pause, in milliseconds, before an empty non-blocking pipe is tried again. */
const PAUSE = 5;

/**
 * All bytes of an article or draft, or of standard input for `-`. Throws FactsError 'unreadable' for what cannot be read or is larger than
 * the limit, of which no more is read.
 */
export function readBytes(path: string, limit = TEXT_LIMIT): Uint8Array {
  const name = path === '-' ? 'standard input' : path;
  const descriptor = path === '-' ? 0 : open(path);
  try {
    const chunks: Buffer[] = [];
    let total = 0;
    for (;;) {
      const chunk = Buffer.alloc(CHUNK);
      const length = read(descriptor, chunk, path);
      if (length === 0) return Buffer.concat(chunks);
      total += length;
      if (total > limit.size) throw tooLarge(name, limit);
      chunks.push(chunk.subarray(0, length));
    }
  } finally {
    if (descriptor !== 0) closeSync(descriptor);
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw unreadable(path, error);
  }
}

function read(descriptor: number, chunk: Buffer, path: string): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk, 0, chunk.length, null);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw unreadable(path, error);
      sleep(PAUSE);
    }
  }
}
