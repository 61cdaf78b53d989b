import { writeSync } from 'node:fs';
import { FactsError } from '../model/errors.ts';

/** Text is gathered up to this many characters before it is written, so that a long listing takes few system calls. */
const GATHERED = 1 << 15;
/** Longest pause, in milliseconds, before a full non-blocking pipe is tried again. */
const LONGEST_PAUSE = 20;

/** Thrown when the reader of a pipe has gone (`| head -1`): nothing is wrong, and nobody is left to read more. */
export class ReaderGone extends Error {}

/**
 * A stream that text is written to in whole: it goes on after a partial write, waits for a full non-blocking pipe, and
 * reports a full disk. It writes synchronously, which keeps back-pressure without buffering and spares the milliseconds
 * that `process.stdout` costs to load.
 */
export class Output {
  readonly #descriptor: number;
  readonly #name: string;
  #gathered = '';
  #written = 0;
  #repeated = 0;

  constructor(descriptor: number, name: string) {
    this.#descriptor = descriptor;
    this.#name = name;
  }

  /** Adds text; it may wait in memory until `flush`. Throws ReaderGone, or FactsError 'output' when writing fails. */
  write(text: string): void {
    this.#gathered += text;
    if (this.#gathered.length >= GATHERED) this.flush();
  }

  /** The same text will be written from its beginning again; what is out already is not written twice. */
  startOver(): void {
    this.#gathered = '';
    this.#repeated = this.#written;
  }

  /** Writes what has been gathered. Throws like `write`. */
  flush(): void {
    if (this.#gathered === '') return;
    const gathered = Buffer.from(this.#gathered, 'utf8');
    this.#gathered = '';
    const bytes = gathered.subarray(this.#repeated);
    this.#repeated -= gathered.length - bytes.length;
    this.#written += bytes.length;
    let written = 0;
    let pause = 1;
    while (written < bytes.length) {
      try {
        written += writeSync(this.#descriptor, bytes, written);
        pause = 1;
      } catch (error) {
        if (codeOf(error) !== 'EAGAIN') throw this.#failure(error);
        sleep(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      }
    }
  }

  #failure(error: unknown): Error {
    const code = codeOf(error);
    if (code === 'EPIPE') return new ReaderGone();
    const reason = code === 'ENOSPC' ? 'the disk is full' : (code ?? String(error));
    return new FactsError('output', 'output-failed', `${this.#name} cannot be written: ${reason}.`, {
      hint: 'What was written so far is incomplete.',
    });
  }
}

/** Blocks this thread for some milliseconds. */
export function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** The code of a system error ("EPIPE"), or null. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
