import { listBaseFiles } from './base-files.ts';
import type { LoadedKnowledgeBase, LoadOptions } from './loaded-knowledge-base.ts';
import { Loading } from './loading.ts';

export type { LoadedKnowledgeBase, LoadOptions };

/**
 * Reads and checks a knowledge base from files and folders, merged in order. Wrong content is returned, all of it at once; throws
 * `FactsError` (`unreadable`) only for a path that cannot be read.
 */
export async function loadKnowledgeBase(
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<LoadedKnowledgeBase> {
  const loading = new Loading();
  for (const file of listBaseFiles(paths)) await loading.read(file);
  return await loading.finish(options);
}
