import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTrusted } from '../storage/trusted-file.ts';
import type { OnInterrupt } from '../storage/write-aside.ts';
import { type ByteSource, fileSource } from './byte-source.ts';
import { fingerprint } from './checksum.ts';
import { compareOrigin, type FileOrigin, type FileState, type Origin, readOrigin } from './origin.ts';
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
  return openStored(path, context.user, ({ tool, files: before }, body) => {
    const comparison = tool === context.tool ? compareOrigin(before, files, context.now) : null;
    if (comparison?.type !== 'same') return null;
    return { body, restamped: comparison.restamped ? comparison.files : null };
  });
}

/** Where the compiled form of the knowledge base that comes with the tool is. */
export interface PackagedBase {
  readonly compiled: string;
  /** A copy of what it was made from: comparing bytes costs a tenth of fingerprinting them. */
  readonly source: string;
}

/**
 * The compiled form that comes with the tool; null when it is not that of `source`, as the file is now, by content: its stamps say nothing,
 * since it was unpacked somewhere else than it was compiled. Never throws. Who owns it is not asked: it is part of the tool.
 */
export function openPackaged(packaged: PackagedBase, tool: string, source: FileState): ByteSource | null {
  return openStored(packaged.compiled, 'anyone', (origin, body) => {
    const [file] = origin.files;
    if (origin.tool !== tool || file === undefined || BigInt(file.size) !== source.stats.size) return null;
    return readFileSync(packaged.source).equals(readFileSync(source.path)) ? body : null;
  });
}

/** Opens a sealed file; `judge` says what it is good for. Null, and nothing left open, when it is damaged or good for nothing. */
function openStored<Use>(
  path: string,
  owner: number | null | 'anyone',
  judge: (origin: Origin, body: ByteSource) => Use | null,
): Use | null {
  const file = openTrusted(path, owner);
  if (file === null) return null;
  let source: ByteSource | null = null;
  try {
    source = fileSource(file);
    const { label, body } = openSealedFile(source);
    const origin = readOrigin(label);
    const use = origin === null ? null : judge(origin, body);
    if (use !== null) return use;
  } catch {
    // Damaged: built anew.
  }
  source?.close();
  return null;
}
