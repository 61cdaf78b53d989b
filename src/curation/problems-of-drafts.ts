import { loadKnowledgeBase } from '../knowledge-base/load.ts';
import type { Drafts } from '../knowledge-base/loaded-knowledge-base.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What is wrong with new facts when they join the base of these files. */
export async function problemsOfDrafts(
  paths: readonly string[],
  drafts: Drafts,
): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await loadKnowledgeBase(paths, { drafts });
  return diagnostics.filter(({ file }) => file === drafts.name);
}
