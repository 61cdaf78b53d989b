import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Output } from './output.ts';

/** Options of less when LESS is not set: quit when it fits, keep colours, leave the text on the screen. */
const LESS = 'FRX';
/** The exit codes with which a shell says that it could not start the pager. */
const NOT_STARTED: ReadonlySet<number | null> = new Set([126, 127]);
/** Text kept, in UTF-16 units, in case the pager does not start; one that starts has read less by the time it matters. */
const KEPT = 1 << 20;

/** Where long text is paged. */
export interface PagerOptions {
  /** Shell command of the pager. */
  readonly command: string;
  /** Lines of the terminal: text of fewer lines is written as it is. */
  readonly rows: number;
  readonly stdout: Output;
  readonly process: NodeJS.Process;
}

/** Writes text to the terminal, through the pager when it is longer than the screen. */
export async function writePaged(
  text: Iterable<string> | AsyncIterable<string>,
  options: PagerOptions,
): Promise<void> {
  const { stdout, rows } = options;
  let pager: Pager | null = null;
  let unpaged = false;
  let held = '';
  let lines = 0;
  for await (const part of text) {
    if (unpaged) {
      stdout.write(part);
      continue;
    }
    held += part;
    lines += lineEnds(part);
    if (lines < rows) continue;
    pager ??= await Pager.start(options);
    const reads = await pager.write(held);
    held = '';
    if (reads) continue;
    if (!(await pager.failed())) return;
    unpaged = true;
  }
  stdout.write(held);
  if (pager !== null) await pager.failed();
  stdout.flush();
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** A pager that runs. Ctrl-C is left to it: it may stop a search there, and must not be left behind alone. */
class Pager {
  readonly #child: ChildProcess;
  readonly #options: PagerOptions;
  readonly #closed: Promise<unknown>;
  readonly #ignoreInterrupt = (): void => {};
  #kept: string | null = '';
  #gone = false;

  private constructor(child: ChildProcess, options: PagerOptions) {
    this.#child = child;
    this.#options = options;
    this.#closed = once(child, 'close');
    child.stdin?.on('error', () => {
      this.#gone = true;
    });
    child.on('close', () => {
      this.#gone = true;
    });
    options.process.on('SIGINT', this.#ignoreInterrupt);
  }

  static async start(options: PagerOptions): Promise<Pager> {
    const { spawn } = await import('node:child_process');
    const env = { ...options.process.env, LESS: options.process.env['LESS'] ?? LESS };
    const stdio = ['pipe', 'inherit', 'inherit'] as const;
    return new Pager(spawn(options.command, { shell: true, env, stdio: [...stdio] }), options);
  }

  /** Passes text on, waiting while the pager reads slowly. False when it has been left. */
  async write(text: string): Promise<boolean> {
    if (this.#kept !== null) this.#kept = this.#kept.length + text.length > KEPT ? null : this.#kept + text;
    const { stdin } = this.#child;
    if (this.#gone || stdin === null) return false;
    if (!stdin.write(text)) await Promise.race([once(stdin, 'drain').catch(() => {}), this.#closed]);
    return !this.#gone;
  }

  /** Waits until the pager is left. When it could not be started, its text is written without it; then true. */
  async failed(): Promise<boolean> {
    this.#child.stdin?.end();
    await this.#closed;
    this.#options.process.off('SIGINT', this.#ignoreInterrupt);
    const failed = NOT_STARTED.has(this.#child.exitCode) && this.#kept !== null;
    if (failed) this.#options.stdout.write(this.#kept ?? '');
    this.#kept = null;
    return failed;
  }
}
