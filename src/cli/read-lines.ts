import { closeSync, openSync, readSync } from 'node:fs';
import { FactsError } from '../model/errors.ts';
import { codeOf, sleep } from './output.ts';

/** Bytes read at a time. */
const CHUNK = 1 << 16;
/** A line is cut here, in UTF-16 units: far beyond any query, and a file without line ends must not fill the memory. */
const LONGEST_LINE = 1 << 16;
/** Pause, in milliseconds, before an empty non-blocking pipe is tried again. */
const PAUSE = 5;

/**
 * The lines of a file, or of standard input for `-`, read as they are asked for, so that input of any length takes constant memory.
 * Line ends (LF or CRLF) are taken off; a last line without one counts. `beforeWaiting` is called before each read, which may wait for
 * somebody to type. Throws FactsError 'unreadable'.
 */
export function* readLines(path: string, beforeWaiting: () => void): Generator<string> {
  const descriptor = path === '-' ? 0 : open(path);
  try {
    const decoder = new TextDecoder(); // takes off a byte order mark
    const chunk = Buffer.alloc(CHUNK);
    let rest = '';
    for (;;) {
      beforeWaiting();
      const length = read(descriptor, chunk, path);
      rest += decoder.decode(chunk.subarray(0, length), { stream: length > 0 });
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
      if (length === 0) break;
      if (rest.length > LONGEST_LINE) rest = rest.slice(0, LONGEST_LINE);
    }
    if (rest !== '') yield rest;
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

/** Bytes read into the chunk; 0 at the end. */
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

/** The error for a file (or standard input, `-`) that cannot be read. */
export function unreadable(path: string, error: unknown): FactsError {
  const name = path === '-' ? 'Standard input' : path;
  const why = { ENOENT: 'it does not exist', EISDIR: 'it is a folder', EACCES: 'permission denied' }[
    codeOf(error) ?? ''
  ];
  return new FactsError(
    'unreadable',
    'unreadable-file',
    `${name} cannot be read: ${why ?? codeOf(error) ?? String(error)}.`,
    {
      where: path,
    },
  );
}
