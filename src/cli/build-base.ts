import { brokenBase } from '../commands/broken-base.ts';
import { BaseCompiler } from '../compiled/base-compiler.ts';
import type { CacheContext } from '../compiled/cache.ts';
import { compareOrigin, type FileOrigin, type FileState, originOf } from '../compiled/origin.ts';
import type { Pieces } from '../compiled/pieces.ts';
import { storeInCache } from '../compiled/store.ts';
import { handOnKnowledgeBase } from '../knowledge-base/load.ts';
import { fileStates } from './file-states.ts';

/** Compiles a knowledge base from its sources, and stores it in the cache when there is one. Throws `FactsError`. */
export async function buildBase(
  paths: readonly string[],
  files: readonly FileState[],
  cache: CacheContext | null,
): Promise<Pieces> {
  const before = cache === null ? null : originsOf(files, cache.now);
  const body = await compiledFrom(paths);
  if (cache === null || before === null) return body;
  // Only what was the same before and after it was read is known to be what was read.
  const after = compareOrigin(before, fileStates(paths), cache.now);
  if (after.type === 'same') await storeInCache(cache, after.files, body);
  return body;
}

function originsOf(files: readonly FileState[], now: number): readonly FileOrigin[] | null {
  try {
    return files.map(({ path }) => originOf(path, now));
  } catch {
    return null; // The loader will say what is wrong.
  }
}

/** Compiles a knowledge base from its sources. Throws `FactsError` with the defects that make it unusable. */
export async function compiledFrom(paths: readonly string[]): Promise<Pieces> {
  const compiler = new BaseCompiler();
  const { valid, diagnostics } = await handOnKnowledgeBase(paths, compiler);
  if (!valid) throw brokenBase(paths, diagnostics);
  return compiler.finish();
}
