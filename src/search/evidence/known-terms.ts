import type { WordEvidence } from './evidence.ts';

/** The terms that a base knows for a word in any form, each as often as it is known. */
export function knownTerms(alternatives: WordEvidence['alternatives']): readonly string[] {
  return alternatives.flatMap(({ alternative }) => alternative.terms.map(({ text }) => text));
}
