import { join } from 'node:path';
import type { CompiledBase } from '../compiled/base.ts';
import { type CacheContext, openCached, openPackaged } from '../compiled/cache.ts';
import { openCompiledBase } from '../compiled/open.ts';
import { storedBody } from '../compiled/sealed-file.ts';
import type { BuildingNote } from './building-note.ts';
import { fileStates } from './file-states.ts';

/** What opening a knowledge base needs to know of the world. */
export interface OpenBaseOptions {
  /** Files and folders, as typed. */
  readonly paths: readonly string[];
  /** Folder of the package, whose own knowledge base comes compiled. */
  readonly folder: string;
  /** Version and build of the tool. */
  readonly tool: string;
  /** Where compiled bases are kept, or null for nowhere. */
  readonly cache: CacheContext | null;
  /** False: build from the sources whatever is stored. */
  readonly useStored: boolean;
  readonly building: BuildingNote;
}

/** The packaged knowledge base, its compiled form and what that was made from, in the package's folder. */
const PACKAGED_SOURCE = 'facts.yaml';
const PACKAGED_BASE = 'dist/facts.base';
const PACKAGED_COPY = 'dist/facts.source';

/**
 * Opens a knowledge base: its stored compiled form when it was made from these very sources, else one that is built now, in memory,
 * and stored where it can be. Throws `FactsError` ('unreadable' or 'invalid'); using what it returns may throw `DamagedBase`.
 */
export async function openBase(options: OpenBaseOptions): Promise<CompiledBase> {
  const { paths, folder, tool, cache, useStored, building } = options;
  const files = fileStates(paths);
  if (useStored) {
    const [only, ...others] = files;
    if (only?.path === join(folder, PACKAGED_SOURCE) && others.length === 0) {
      const paths = { compiled: join(folder, PACKAGED_BASE), source: join(folder, PACKAGED_COPY) };
      const packaged = openPackaged(paths, tool, only);
      if (packaged !== null) return openCompiledBase(packaged);
    }
    const cached = cache === null ? null : openCached(cache, files);
    if (cache !== null && cached !== null) {
      const base = openCompiledBase(cached.body);
      if (cached.restamped !== null) {
        const { storeInCache } = await import('../compiled/store.ts');
        await storeInCache(cache, cached.restamped, storedBody(cached.body));
      }
      return base;
    }
  }
  const { buildBase } = await import('./build-base.ts');
  const { piecesSource } = await import('../compiled/pieces.ts');
  const built = building(files);
  try {
    return openCompiledBase(piecesSource(await buildBase(paths, files, cache)));
  } finally {
    built();
  }
}
