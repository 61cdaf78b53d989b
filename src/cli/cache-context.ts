import type { CacheContext } from '../compiled/cache.ts';
import { cacheFolder } from '../storage/cache-folder.ts';

/** Where this process keeps compiled bases, or null when nothing says where. `tool` is version and build. */
export function cacheContextOf(process: NodeJS.Process, tool: string): CacheContext | null {
  const { env, platform } = process;
  const folder = cacheFolder({ env, home: env['HOME'] ?? null, platform });
  if (folder === null) return null;
  return {
    folder,
    user: process.getuid?.() ?? null,
    tool,
    now: Date.now(),
    unique: String(process.pid),
    onInterrupt: (undo) => undoWhenKilled(process, undo),
  };
}

const KILLING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Undoes something before one of the usual signals ends the process, as it would have without a listener. */
function undoWhenKilled(process: NodeJS.Process, undo: () => void): () => void {
  const release = (): void => {
    for (const signal of KILLING) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    undo();
    release();
    process.kill(process.pid, signal);
  };
  for (const signal of KILLING) process.on(signal, end);
  return release;
}
