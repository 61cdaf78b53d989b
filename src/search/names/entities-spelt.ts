import type { CompiledBase } from '../../compiled/base.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { isCalled } from '../words/naming.ts';

/** What words, one after the other, are the name or an alias of. */
export function entitiesSpelt(base: CompiledBase, words: readonly WordEvidence[]): readonly number[] {
  const named = words.map(({ alternatives }) =>
    alternatives[0]?.alternative.type === 'exact' ? alternatives[0].entities.ordinals : [],
  );
  const fewest = named.reduce((a, b) => (b.length < a.length ? b : a));
  const text = words.map(({ word }) => word.text).join(' ');
  return [...fewest].filter((entity) => isCalled(base, entity, text));
}
