import { type LoadedKnowledgeBase, loadKnowledgeBase } from '../knowledge-base/load.ts';
import { FactsError } from '../model/errors.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** The knowledge base in these files, which is to be edited. Throws FactsError 'invalid' when it has errors. */
export async function baseToEdit(paths: readonly string[]): Promise<KnowledgeBase> {
  const loaded = await loadKnowledgeBase(paths);
  if (loaded.knowledgeBase === null) throw invalidBefore(loaded);
  return loaded.knowledgeBase;
}

/** What an edit of a base that has errors is refused with. */
export function invalidBefore({ diagnostics }: Pick<LoadedKnowledgeBase, 'diagnostics'>): FactsError {
  return new FactsError(
    'invalid',
    'invalid-knowledge-base',
    'The knowledge base has errors; nothing was written.',
    {
      hint: 'Correct them first, in an editor; facts check shows them, too.',
      diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
    },
  );
}
