import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const BINARY = join(import.meta.dirname, '../bin/facts.js');

/** What a finished process left behind. `code` is null when it was killed, by a signal or after the time limit. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

export interface RunOptions {
  /** Added to the fixed environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Standard input; without it, standard input is empty. */
  readonly input?: string;
  /** Milliseconds after which the process is killed; 20 000 unless told. */
  readonly timeout?: number;
}

/**
 * A place to run the built `facts` in as a person would, the same on every machine: an empty folder to work in, an
 * empty home and cache, a fixed width, language and time zone, no colour, and `facts` on the PATH.
 */
export class Desk {
  readonly #place = mkdtempSync(join(tmpdir(), 'facts-test-'));
  readonly folder = join(this.#place, 'work');
  readonly home = join(this.#place, 'home');
  readonly cache = join(this.#place, 'cache');

  constructor() {
    const bin = join(this.#place, 'bin');
    for (const folder of [this.folder, this.home, this.cache, bin]) mkdirSync(folder);
    const shim = join(bin, 'facts');
    writeFileSync(shim, `#!/bin/sh\nexec '${process.execPath}' '${BINARY}' "$@"\n`);
    chmodSync(shim, 0o755);
  }

  /** Puts a file, or a file in new folders, into the folder worked in. */
  write(name: string, content: string | Uint8Array): void {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  /** Runs `facts` with these arguments. */
  facts(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
    return this.#run(process.execPath, [BINARY, ...args], options);
  }

  /** Runs a line of shell, in which `facts` is the built binary. */
  shell(line: string, options: RunOptions = {}): Promise<Outcome> {
    return this.#run('sh', ['-c', line], options);
  }

  /** Takes everything away again. */
  clear(): void {
    rmSync(this.#place, { recursive: true, force: true });
  }

  /** The fixed environment. */
  get environment(): NodeJS.ProcessEnv {
    return {
      PATH: [join(this.#place, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter),
      HOME: this.home,
      XDG_CACHE_HOME: this.cache,
      COLUMNS: '100',
      LANG: 'C.UTF-8',
      NO_COLOR: '1',
      TZ: 'UTC',
    };
  }

  #run(command: string, args: readonly string[], options: RunOptions): Promise<Outcome> {
    const { env, input = '', timeout = 20_000 } = options;
    return new Promise((resolve, reject) => {
      const child = spawn(command, args, {
        cwd: this.folder,
        env: { ...this.environment, ...env },
        timeout,
        killSignal: 'SIGKILL',
      });
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.stdin.on('error', () => {}); // a command that does not read its input is no failure
      child.stdin.end(input);
      child.on('error', reject);
      child.on('close', (code) => resolve({ stdout: text(stdout), stderr: text(stderr), code }));
    });
  }
}

function text(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8');
}
