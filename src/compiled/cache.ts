import { constants, fstatSync, openSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { isTrusted } from '../storage/cache-folder.ts';
import type { OnInterrupt } from '../storage/write-aside.ts';
import { type ByteSource, descriptorSource } from './byte-source.ts';
import { fingerprint } from './checksum.ts';
import { compareOrigin, type FileOrigin, type FileState, readOrigin } from './origin.ts';
import { openSealedFile } from './sealed-file.ts';

/** Where compiled bases are kept, for whom, and by what tool. */
export interface CacheContext {
  /** Absolute. */
  readonly folder: string;
  /** The user's number; null where there are none (Windows). */
  readonly user: number | null;
  /** Version and build of the tool: another build may compile differently. */
  readonly tool: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Tells this process from others. */
  readonly unique: string;
  readonly onInterrupt: OnInterrupt;
}

/** A compiled base found in the cache. */
export interface CachedBase {
  readonly body: ByteSource;
  /** What it was made from, when that is worth storing again: the same, but faster to compare next time. */
  readonly restamped: readonly FileOrigin[] | null;
}

/** Ending of compiled bases in the cache folder. */
export const BASE_ENDING = '.base';

/** One file per knowledge base and build of the tool, so that an edit replaces what was made before it. */
export function cachePath({ folder, tool }: CacheContext, paths: readonly string[]): string {
  return join(folder, fingerprint(new TextEncoder().encode([tool, ...paths].join('\0'))) + BASE_ENDING);
}

/**
 * The compiled form of these files from the cache; null when it is not there, is of other content, of another build, damaged in what was
 * looked at so far, or not to be trusted. Never throws.
 */
export function openCached(context: CacheContext, files: readonly FileState[]): CachedBase | null {
  const path = cachePath(
    context,
    files.map((file) => file.path),
  );
  const opened = openFile(path, (stats) => isTrusted(stats, context.user));
  if (opened === null) return null;
  try {
    const { label, body } = openSealedFile(opened);
    const origin = readOrigin(label);
    const comparison =
      origin === null || origin.tool !== context.tool
        ? null
        : compareOrigin(origin.files, files, context.now);
    if (comparison?.type === 'same')
      return { body, restamped: comparison.restamped ? comparison.files : null };
  } catch {
    // Damaged: built anew.
  }
  opened.close();
  return null;
}

/**
 * The compiled form that comes with the tool, from `path`; null when it is not that of `source`, as the file is now, by content. Never
 * throws. Who owns it is not asked: it is part of the tool.
 */
export function openPackaged(path: string, tool: string, source: FileState): ByteSource | null {
  const opened = openFile(path, () => true);
  if (opened === null) return null;
  try {
    const { label, body } = openSealedFile(opened);
    const origin = readOrigin(label);
    const file = origin?.files[0];
    if (origin?.tool === tool && file !== undefined) {
      const moved = { ...file, path: source.path, stamp: null };
      if (compareOrigin([moved], [source], 0).type === 'same') return body;
    }
  } catch {
    // Damaged: built anew.
  }
  opened.close();
  return null;
}

function openFile(path: string, trusted: (stats: Stats) => boolean): ByteSource | null {
  try {
    const descriptor = openSync(path, constants.O_RDONLY | NO_FOLLOW | NO_WAIT);
    const stats = fstatSync(descriptor);
    const size = stats.isFile() && trusted(stats) ? stats.size : 0;
    return descriptorSource(descriptor, size);
  } catch {
    return null;
  }
}

/** A link or a named pipe in the cache folder is not ours. Windows knows neither flag. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
const NO_WAIT = constants.O_NONBLOCK ?? 0;
