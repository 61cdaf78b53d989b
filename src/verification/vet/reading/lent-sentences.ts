import type { DraftSentence } from './read-sentences.ts';

/** A sentence that speaks of what the one before it named: "They sat in Iraqi banks". */
const PRONOUN = /^\W*(?:(?:and|but|then)\s+)?(?:they|it|these|those|this|that|both)(?!\p{L})/iu;

/** A sentence, and the one before it in the paragraph where a pronoun begins it. `before` are the sentences before it, the nearest first. */
export function withLent(
  sentence: DraftSentence,
  before: readonly DraftSentence[],
): readonly DraftSentence[] {
  const [earlier] = PRONOUN.test(sentence.text)
    ? before.filter(({ paragraph }) => paragraph === sentence.paragraph)
    : [];
  return earlier === undefined ? [sentence] : [sentence, earlier];
}
