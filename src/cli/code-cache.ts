import { type BigIntStats, closeSync, readFileSync, statSync } from 'node:fs';
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

/** A bundle changed this recently may change again without another stamp; see `compiled/origin.ts`. */
const SETTLED_AFTER_NS = 2_000_000_000n;

/**
 * Which part of the bundle a command line runs, so that each part has a cache with just its functions: the larger a cache, the longer it takes
 * to load.
 */
function partOf(argv: readonly string[]): string {
  const command = COMMAND_NAMES.find((name) => name === argv[0]) ?? 'find';
  return `${command}${argv.includes('--json') ? '-json' : ''}`;
}

/** Runs a bundle (CommonJS, in ASCII) with V8's code cache, or without where there is none; then the next run will find one. */
export function runBundle(path: string, require: NodeJS.Require, process: NodeJS.Process): void {
  const argv = process.argv.slice(2);
  const folder = argv.includes('--no-cache')
    ? null
    : cacheFolder({ env: process.env, home: process.env['HOME'] ?? null, platform: process.platform });
  const stats = statSync(path, { bigint: true });
  const label = labelOf(path, stats, process);
  const name = `${process.version}-${process.arch}-${partOf(argv)}`.replaceAll(/[^\w.-]/g, '_');
  const file = folder === null ? null : join(folder, `${name}${CODE_ENDING}`);
  const user = process.getuid?.() ?? null;
  const cachedData = file === null ? null : storedCode(file, label, user);
  const wrapper = '(function (exports, require, module, __filename, __dirname) {';
  const script = new Script(`${wrapper}${readFileSync(path, 'latin1')}\n})`, {
    filename: path,
    columnOffset: -wrapper.length,
    ...(cachedData === null ? {} : { cachedData }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, path, join(path, '..'));
  if (folder === null || file === null) return;
  if (cachedData !== null && script.cachedDataRejected !== true) return;
  if (BigInt(Date.now()) * 1_000_000n - stats.ctimeNs < SETTLED_AFTER_NS) return;
  process.on('exit', (code) => {
    if (code <= 1) store(folder, file, label, script, process.pid, user);
  });
}

/** What a cache must have been made of. Flags matter to V8, which checks them as well. */
function labelOf(
  path: string,
  { dev, ino, size, mtimeNs, ctimeNs }: BigIntStats,
  { version, execArgv }: NodeJS.Process,
): Buffer {
  const label = Buffer.alloc(LABEL_LENGTH);
  const text = ['factdesk code', version, dev, ino, size, mtimeNs, ctimeNs, execArgv.join(' '), path].join(
    ' ',
  );
  label.write(text, 'latin1');
  return label;
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

function store(
  folder: string,
  file: string,
  label: Buffer,
  script: Script,
  pid: number,
  user: number | null,
): void {
  if (!prepareCacheFolder(folder, user)) return;
  try {
    const code = script.createCachedData();
    writeAsideNow(file, [label, code, code], String(pid));
  } catch {
    // The next run starts as this one did.
  }
}
