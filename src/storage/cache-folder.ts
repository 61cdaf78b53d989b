import { chmodSync, existsSync, lstatSync, mkdirSync, type Stats } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

/** What decides where the cache is. */
export interface CachePlace {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The home folder, or null when there is none. */
  readonly home: string | null;
  readonly platform: NodeJS.Platform;
}

const NAME = 'factdesk';

/**
 * The folder of the cache: FACTS_CACHE_DIR itself, or `factdesk` in XDG_CACHE_HOME, ~/Library/Caches on macOS, LOCALAPPDATA on Windows, or
 * ~/.cache. Relative paths are ignored, as the XDG Base Directory Specification (0.8) demands: they would mean another folder with each
 * working directory. Null when nothing says where.
 */
export function cacheFolder({ env, home, platform }: CachePlace): string | null {
  const own = absolute(env['FACTS_CACHE_DIR']);
  if (own !== null) return own;
  const base = absolute(env['XDG_CACHE_HOME']) ?? usualBase(env, absolute(home), platform);
  return base === null ? null : join(base, NAME);
}

function usualBase(env: CachePlace['env'], home: string | null, platform: NodeJS.Platform): string | null {
  if (platform === 'win32') return absolute(env['LOCALAPPDATA']);
  if (home === null) return null;
  return platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
}

function absolute(path: string | null | undefined): string | null {
  return path !== undefined && path !== null && isAbsolute(path) ? path : null;
}

/** Bits of a mode that let others than the owner write. */
const WRITABLE_BY_OTHERS = 0o022;

/** Whether a file or folder belongs to `user` and nobody else can have written it. `user` is null where there are no users (Windows). */
export function isTrusted({ uid, mode }: Pick<Stats, 'uid' | 'mode'>, user: number | null): boolean {
  return user === null || (uid === user && (mode & WRITABLE_BY_OTHERS) === 0);
}

/**
 * Makes a folder and those above it (0700). Level by level, because Node's own `recursive` never returns where a folder exists but takes
 * no new ones, as `/proc` does (seen on Node 20). Throws the system's error.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it at the same moment.
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Makes the folder of the cache (0700) if it is not there. False when there is something else, when it belongs to someone else, or
 * when it cannot be made; others' right to write in one's own is taken away.
 */
export function prepareCacheFolder(folder: string, user: number | null): boolean {
  try {
    makeFolder(folder);
    const stats = lstatSync(folder);
    if (!stats.isDirectory()) return false;
    if (user === null) return true;
    if (stats.uid !== user) return false;
    if ((stats.mode & 0o777) !== 0o700) chmodSync(folder, 0o700);
    return true;
  } catch {
    return false;
  }
}
