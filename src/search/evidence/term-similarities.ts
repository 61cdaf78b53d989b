import type { WordEvidence } from './evidence.ts';

/**
 * Best similarity, 0–1, per term of the dictionary over all words of a query; without `inNames` what stands for a word in names only is
 * left out.
 */
export function termSimilarities(
  evidence: readonly WordEvidence[],
  inNames: boolean,
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const { alternatives } of evidence) {
    for (const { alternative } of alternatives) {
      if (!inNames && alternative.onlyInNames === true) continue;
      for (const term of alternative.terms) {
        if ((best.get(term.id) ?? 0) < alternative.similarity) best.set(term.id, alternative.similarity);
      }
    }
  }
  return best;
}
