import { closeSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { trimCode } from '../compiled/cache-files.ts';
import { cacheFolder, prepareCacheFolder } from '../storage/cache-folder.ts';
import { openTrusted, readBytes, readInto } from '../storage/trusted-file.ts';
import { writeAsideNow } from '../storage/write-aside.ts';
import { COMMAND_NAMES } from './command-names.ts';

/*
 * What V8 makes of the bundle is kept between runs: compiling it anew takes longer than a query. V8 checks that such a cache is of its own
 * version and flags and of a source of the same length, but a flipped bit in it can crash the process. So it is stored twice, and used
 * only when both copies are equal: comparing costs a twentieth of any checksum in JavaScript, and `node:crypto` 2.5 ms to load.
 */

/** Ending of such caches in the cache folder. */
const CODE_ENDING = '.code';

/** What the bundle was built from, put in by the build: code of another build is not used. */
declare const BUILD: string;

/** Bytes in front of the two copies: the build, and how many runs the code was learnt from. */
const FRONT_LENGTH = 24;

/**
 * The first run of a kind stores the functions it ran, the next ones add theirs, so that an unusual first query does not leave the usual
 * ones to be compiled each time. More would only make the cache larger, which costs every run.
 */
const LEARNING_RUNS = 3;

/** What a part of the bundle exports: a function per module that other parts ask for. */
type Modules = Readonly<Record<string, () => unknown>>;

/** Loads the parts of the bundle (`bin/build/parts.mjs`) from a folder, each when it is first asked for, with V8's code cache. */
export class BundleLoader {
  readonly #folder: string;
  readonly #require: NodeJS.Require;
  readonly #process: NodeJS.Process;
  /** Null when nothing is cached. */
  readonly #cache: string | null;
  readonly #user: number | null;
  readonly #parts = new Map<string, Modules>();

  constructor(folder: string, require: NodeJS.Require, process: NodeJS.Process) {
    const { env, platform, argv } = process;
    this.#folder = folder;
    this.#require = require;
    this.#process = process;
    this.#user = process.getuid?.() ?? null;
    // `facts cache clear` leaves nothing behind.
    this.#cache =
      argv.includes('--no-cache') || argv[2] === 'cache'
        ? null
        : cacheFolder({ env, home: env['HOME'] ?? null, platform });
  }

  /** Runs a part of the bundle if it has not been run, and returns what other parts may ask it for. */
  load(part: string): Modules {
    const known = this.#parts.get(part);
    if (known !== undefined) return known;
    const path = join(this.#folder, `${part}.cjs`);
    const file = this.#cacheFile(part);
    const stored = file === null ? null : storedCode(file, this.#user);
    const script = new Script(readFileSync(path, 'latin1'), {
      filename: path,
      ...(stored === null ? {} : { cachedData: stored.code }),
    });
    const module: { exports: { modules?: Modules } } = { exports: {} };
    script.runInThisContext()(module.exports, (id: string) => this.#resolve(id), module, path, this.#folder);
    const modules = module.exports.modules ?? {};
    this.#parts.set(part, modules);
    const runs = stored === null || script.cachedDataRejected === true ? 0 : stored.runs;
    if (file !== null && runs < LEARNING_RUNS) {
      this.#process.once('exit', (code) => {
        if (code <= 1) this.#store(file, script, runs + 1);
      });
    }
    return modules;
  }

  /** `part:NAME:MODULE`, or a module of Node's. */
  #resolve(id: string): unknown {
    if (!id.startsWith('part:')) return this.#require(id);
    const [, part = '', module = ''] = id.split(':');
    return this.load(part)[module]?.();
  }

  /**
   * A cache per part and kind of command line holds just the functions that one runs: the larger a cache, the longer it takes to load. All
   * together are kept within bounds when one of a new kind is stored (`trimCode`).
   */
  #cacheFile(part: string): string | null {
    if (this.#cache === null) return null;
    const { argv } = this.#process;
    const command = COMMAND_NAMES.find((name) => name === argv[2]) ?? 'find';
    const form = argv.includes('--json') ? '-json' : '';
    return join(this.#cache, `${this.#prefix(command)}${form}-${part}${CODE_ENDING}`);
  }

  #prefix(command: string): string {
    const { version, arch } = this.#process;
    return `${version}-${arch}-${command}`;
  }

  #store(file: string, script: Script, runs: number): void {
    if (this.#cache === null || !prepareCacheFolder(this.#cache, this.#user)) return;
    try {
      const code = script.createCachedData();
      writeAsideNow(file, [frontOf(runs), code, code], String(this.#process.pid));
      // What is asked most is never what goes: queries.
      if (runs === 1) trimCode(this.#cache, this.#user, this.#prefix('find'));
    } catch {
      // The next run starts as this one did.
    }
  }
}

function frontOf(runs: number): Buffer {
  const front = Buffer.alloc(FRONT_LENGTH);
  front.write(BUILD, 'latin1');
  front[FRONT_LENGTH - 1] = runs;
  return front;
}

/** Bytes of the second copy that are compared at once. */
const COMPARED_TOGETHER = 64 * 1024;

/** Code as it was stored. */
interface StoredCode {
  readonly code: Buffer;
  /** The runs it was learnt from. */
  readonly runs: number;
}

/** What is stored in a file; null when there is nothing, or nothing that may be used. */
function storedCode(file: string, user: number | null): StoredCode | null {
  const opened = openTrusted(file, user);
  if (opened === null) return null;
  try {
    const { descriptor, size } = opened;
    const length = (size - FRONT_LENGTH) / 2;
    if (length <= 0 || !Number.isInteger(length)) return null;
    const bytes = readBytes(descriptor, 0, FRONT_LENGTH + length);
    const runs = bytes[FRONT_LENGTH - 1] ?? 0;
    if (!frontOf(runs).equals(bytes.subarray(0, FRONT_LENGTH))) return null;
    const code = Buffer.from(bytes.buffer, FRONT_LENGTH, length);
    // The second copy is looked at piece by piece: memory touched for the first time takes longer than what is done with it.
    const piece = Buffer.allocUnsafeSlow(Math.min(COMPARED_TOGETHER, length));
    for (let at = 0; at < length; at += piece.length) {
      const here = piece.subarray(0, Math.min(piece.length, length - at));
      if (readInto(descriptor, here, FRONT_LENGTH + length + at) < here.length) return null;
      if (code.compare(here, 0, here.length, at, at + here.length) !== 0) return null;
    }
    return { code, runs };
  } catch {
    return null;
  } finally {
    closeSync(opened.descriptor);
  }
}
