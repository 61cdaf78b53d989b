import { lstatSync, readdirSync, type Stats, unlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PARTIAL_ENDING } from '../storage/write-aside.ts';

/** What is in the cache folder and belongs to the cache. */
export interface CacheFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** When it was written, milliseconds since 1970. */
  readonly written: number;
  /** What was being written and may have been left behind. */
  readonly partial: boolean;
}

const OWN_NAME = /^\.?(?:[0-9a-f]{32}\.base|v[\w.-]+\.code)(?:\.[0-9]+\.partial)?$/;

/** The files of the cache, newest first; empty when the folder is not there, or not ours. */
export function cacheFiles(folder: string, user: number | null): readonly CacheFile[] {
  const files: CacheFile[] = [];
  for (const name of namesIn(folder, user)) {
    if (!OWN_NAME.test(name)) continue;
    const path = join(folder, name);
    const stats = lstatOf(path);
    if (stats?.isFile() !== true) continue;
    files.push({ path, size: stats.size, written: stats.mtimeMs, partial: name.endsWith(PARTIAL_ENDING) });
  }
  return files.sort((a, b) => b.written - a.written || (a.path < b.path ? -1 : 1));
}

function namesIn(folder: string, user: number | null): readonly string[] {
  const stats = lstatOf(folder);
  if (stats?.isDirectory() !== true || (user !== null && stats.uid !== user)) return [];
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function lstatOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

/** Bytes of V8's code that are kept for all kinds of command lines together: some dozen kinds, in both copies. */
export const MOST_CODE = 24 * 1024 * 1024;

/**
 * Removes code (`cli/bundle-loader.ts`) beyond `MOST_CODE` bytes, what was written longest ago first: also that of earlier versions of Node.
 * `keep`: what the names begin with of code that stays in any case.
 */
export function trimCode(folder: string, user: number | null, keep: string): void {
  let bytes = 0;
  for (const { path, size } of cacheFiles(folder, user)) {
    if (!path.endsWith('.code')) continue;
    bytes += size;
    if (bytes > MOST_CODE && !basename(path).startsWith(keep)) removeFile(path);
  }
}

/** Removes a file of the cache; false when it cannot be removed. One that is gone already counts as removed. */
export function removeFile(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}
