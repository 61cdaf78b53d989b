import { type BigIntStats, closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { fingerprint } from './checksum.ts';

/** A file a compiled base was made from, as it was then. */
export interface FileOrigin {
  /** Absolute. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** What the file system says of it whenever its content changes, or null when that cannot be relied on yet. */
  readonly stamp: string | null;
  /** Fingerprint of its content. */
  readonly content: string;
}

/** What a compiled base was made from, and by what. */
export interface Origin {
  /** Version and build of the tool. */
  readonly tool: string;
  readonly files: readonly FileOrigin[];
}

/** A file as it is now. */
export interface FileState {
  /** Absolute. */
  readonly path: string;
  readonly stats: BigIntStats;
}

/** How the files of a compiled base compare with those of now. */
export type Comparison =
  | { readonly type: 'changed' }
  /** Same content. `files` is as before, but for stamps that have become reliable: worth remembering when `restamped`. */
  | { readonly type: 'same'; readonly files: readonly FileOrigin[]; readonly restamped: boolean };

const CHANGED: Comparison = { type: 'changed' };

/**
 * A file changed this recently may change again within one tick of the file system's clock, and its stamp would not show it: two seconds is
 * the coarsest clock (FAT), as in git's "racy" index entries.
 */
const SETTLED_AFTER_NS = 2_000_000_000n;

const NS_PER_MS = 1_000_000n;

/** An edit that sets back the time of modification changes ctime; one that replaces the file changes the inode. */
function stampOf({ dev, ino, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${dev} ${ino} ${mtimeNs} ${ctimeNs}`;
}

function settledStamp(stats: BigIntStats, now: number): string | null {
  const changed = stats.ctimeNs > stats.mtimeNs ? stats.ctimeNs : stats.mtimeNs;
  const age = BigInt(Math.round(now)) * NS_PER_MS - changed;
  return age > SETTLED_AFTER_NS ? stampOf(stats) : null;
}

/** The file as it is to be remembered; `now` in milliseconds since 1970. Throws the system's error when it cannot be read. */
export function originOf(path: string, now: number): FileOrigin {
  const { stats, content } = readContent(path);
  return { path, size: Number(stats.size), stamp: settledStamp(stats, now), content };
}

/** Compares what a base was made from with the files of now, reading as little as is safe. */
export function compareOrigin(
  files: readonly FileOrigin[],
  states: readonly FileState[],
  now: number,
): Comparison {
  if (files.length !== states.length) return CHANGED;
  const current: FileOrigin[] = [];
  let restamped = false;
  for (const [index, { path, stats }] of states.entries()) {
    const before = files[index];
    if (before === undefined || before.path !== path || BigInt(before.size) !== stats.size) return CHANGED;
    const stamped = before.stamp === stampOf(stats);
    if (!stamped && before.content !== contentNow(path)) return CHANGED;
    const stamp = stamped ? before.stamp : settledStamp(stats, now);
    if (stamp !== before.stamp && stamp !== null) restamped = true;
    current.push({ ...before, stamp });
  }
  return { type: 'same', files: current, restamped };
}

function contentNow(path: string): string | null {
  try {
    return readContent(path).content;
  } catch {
    return null; // The loader will say what is wrong with it.
  }
}

/** Read in pieces: a large file need not fit into memory. */
const PIECE = 1 << 20;

function readContent(path: string): { readonly stats: BigIntStats; readonly content: string } {
  const descriptor = openSync(path, 'r');
  try {
    const stats = fstatSync(descriptor, { bigint: true });
    const piece = new Uint8Array(Math.min(PIECE, Number(stats.size) + 1));
    const sums: string[] = [];
    for (;;) {
      const count = fill(descriptor, piece);
      sums.push(fingerprint(piece.subarray(0, count)));
      if (count < piece.length) break;
    }
    const content =
      sums.length === 1 ? (sums[0] ?? '') : fingerprint(new TextEncoder().encode(sums.join('')));
    return { stats, content };
  } finally {
    closeSync(descriptor);
  }
}

function fill(descriptor: number, piece: Uint8Array): number {
  let filled = 0;
  while (filled < piece.length) {
    const count = readSync(descriptor, piece, filled, piece.length - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

/** The origin as the label of a sealed file. */
export function writeOrigin(origin: Origin): string {
  return JSON.stringify([
    origin.tool,
    ...origin.files.map(({ path, size, stamp, content }) => [path, size, stamp, content]),
  ]);
}

/** Reads what `writeOrigin` wrote; null for any other text. */
export function readOrigin(label: string): Origin | null {
  const parsed: unknown = JSON.parse(label);
  if (!Array.isArray(parsed)) return null;
  const [tool, ...rest]: unknown[] = parsed;
  if (typeof tool !== 'string') return null;
  const files: FileOrigin[] = [];
  for (const file of rest) {
    const [path, size, stamp, content]: unknown[] = Array.isArray(file) ? file : [];
    if (typeof path !== 'string' || typeof size !== 'number' || typeof content !== 'string') return null;
    files.push({ path, size, stamp: typeof stamp === 'string' ? stamp : null, content });
  }
  return { tool, files };
}
