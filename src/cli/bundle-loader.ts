import { closeSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { cacheFolder, prepareCacheFolder } from '../storage/cache-folder.ts';
import { openTrusted, readBytes } from '../storage/trusted-file.ts';
import { writeAsideNow } from '../storage/write-aside.ts';
import { COMMAND_NAMES } from './command-names.ts';

/*
 * What V8 makes of the bundle is kept between runs: compiling it anew takes longer than a query. V8 checks that such a cache is of its own
 * version and flags and of a source of the same length, but a flipped bit in it can crash the process. So it is stored twice, and used
 * only when both copies are equal: comparing costs a twentieth of any checksum in JavaScript, and `node:crypto` 2.5 ms to load.
 */

/** Ending of such caches in the cache folder. */
const CODE_ENDING = '.code';

/** Bytes in front of the two copies: what the cache was made of. */
const LABEL_LENGTH = 256;

/** A file changed this recently may change again without another stamp; see `compiled/origin.ts`. */
const SETTLED_AFTER_NS = 2_000_000_000n;
const NS_PER_MS = 1_000_000n;

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
    const stored = new StoredCode(path, this.#cacheFile(part), this.#process, this.#user);
    const { cachedData } = stored;
    const script = new Script(readFileSync(path, 'latin1'), {
      filename: path,
      ...(cachedData === null ? {} : { cachedData }),
    });
    const module: { exports: { modules?: Modules } } = { exports: {} };
    script.runInThisContext()(module.exports, (id: string) => this.#resolve(id), module, path, this.#folder);
    const modules = module.exports.modules ?? {};
    this.#parts.set(part, modules);
    if (cachedData === null || script.cachedDataRejected === true) {
      this.#process.once('exit', (code) => {
        if (code <= 1) this.#store(stored, script);
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
   * A cache per part and kind of command line holds just the functions that one runs: the larger a cache, the longer it takes to load.
   */
  #cacheFile(part: string): string | null {
    if (this.#cache === null) return null;
    const { version, arch, argv } = this.#process;
    const command = COMMAND_NAMES.find((name) => name === argv[2]) ?? 'find';
    const form = argv.includes('--json') ? '-json' : '';
    return join(this.#cache, `${version}-${arch}-${command}${form}-${part}${CODE_ENDING}`);
  }

  #store({ file, label, settled }: StoredCode, script: Script): void {
    if (this.#cache === null || file === null || !settled) return;
    if (!prepareCacheFolder(this.#cache, this.#user)) return;
    try {
      const code = script.createCachedData();
      writeAsideNow(file, [label, code, code], String(this.#process.pid));
    } catch {
      // The next run starts as this one did.
    }
  }
}

/** The code cache of one file. */
class StoredCode {
  /** Where it is kept, or null for nowhere. */
  readonly file: string | null;
  /** What it must have been made of. V8 itself checks the flags that change code. */
  readonly label: Buffer;
  /** Whether the file it is made of changed long enough ago for its stamp to be relied on. */
  readonly settled: boolean;
  /** Null when there is none that may be used. */
  readonly cachedData: Buffer | null;

  constructor(path: string, file: string | null, { version, execArgv }: NodeJS.Process, user: number | null) {
    const { dev, ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    const text = ['factdesk code', version, dev, ino, size, mtimeNs, ctimeNs, execArgv.join(' '), path].join(
      ' ',
    );
    this.file = file;
    this.label = Buffer.alloc(LABEL_LENGTH);
    this.label.write(text, 'latin1');
    this.settled = BigInt(Date.now()) * NS_PER_MS - ctimeNs > SETTLED_AFTER_NS;
    this.cachedData = file === null ? null : storedCode(file, this.label, user);
  }
}

function storedCode(file: string, label: Buffer, user: number | null): Buffer | null {
  const opened = openTrusted(file, user);
  if (opened === null) return null;
  try {
    const bytes = readBytes(opened.descriptor, 0, opened.size);
    const length = (bytes.length - LABEL_LENGTH) / 2;
    if (length <= 0 || !Number.isInteger(length)) return null;
    const code = Buffer.from(bytes.buffer, LABEL_LENGTH, length);
    const same =
      label.equals(bytes.subarray(0, LABEL_LENGTH)) && code.equals(bytes.subarray(LABEL_LENGTH + length));
    return same ? code : null;
  } catch {
    return null;
  } finally {
    closeSync(opened.descriptor);
  }
}
