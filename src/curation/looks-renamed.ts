import type { FactChange } from './compare-bases.ts';
import { factFields } from './recorded-fields.ts';

/** A fact that went and one that came with the same content. */
export interface LikelyRename {
  readonly former: string;
  readonly id: string;
}

/** Removed and added facts that hold the same but for their ids: a rename that nobody wrote down. */
export function looksRenamed(changes: readonly FactChange[]): readonly LikelyRename[] {
  const removed = new Map<string, string>();
  for (const { change, fact } of changes) {
    if (change === 'removed') removed.set(contentOf(fact), fact.id);
  }
  if (removed.size === 0) return [];
  return changes.flatMap(({ change, fact }) => {
    const former = change === 'added' ? removed.get(contentOf(fact)) : undefined;
    return former === undefined ? [] : [{ former, id: fact.id }];
  });
}

function contentOf(fact: FactChange['fact']): string {
  return JSON.stringify([...factFields({ ...fact, id: '', formerly: [] })]);
}
