import { prepareCacheFolder } from '../storage/cache-folder.ts';
import { writeAside } from '../storage/write-aside.ts';
import { BASE_ENDING, type CacheContext, cachePath } from './cache.ts';
import { cacheFiles, removeFile } from './cache-files.ts';
import { type FileOrigin, writeOrigin } from './origin.ts';
import { type SealableBody, sealFile } from './sealed-file.ts';

/** Most compiled bases that are kept, the newest of them. */
const MOST_BASES = 32;

/** A file being written this long ago was left behind by a process that was killed. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

/** Stores a compiled base. False when that cannot be done: the next call builds again. */
export async function storeInCache(
  context: CacheContext,
  files: readonly FileOrigin[],
  body: SealableBody,
): Promise<boolean> {
  const path = cachePath(
    context,
    files.map((file) => file.path),
  );
  if (!prepareCacheFolder(context.folder, context.user)) return false;
  try {
    const label = writeOrigin({ tool: context.tool, files });
    await writeAside(path, sealFile(label, body), context.unique, context.onInterrupt);
    prune(context);
    return true;
  } catch {
    return false;
  }
}

function prune({ folder, user, now }: CacheContext): void {
  const files = cacheFiles(folder, user);
  const abandoned = files.filter(({ partial, written }) => partial && written < now - ABANDONED_AFTER_MS);
  const old = files.filter(({ partial, path }) => !partial && path.endsWith(BASE_ENDING)).slice(MOST_BASES);
  for (const { path } of [...abandoned, ...old]) removeFile(path);
}
