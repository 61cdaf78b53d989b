import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';

/** A pronoun that is a subject: "on Monday evening it was called off". */
const PRONOUN_SUBJECT =
  /(?:^|[,;:—–]|\b(?:and|but|evening|morning|afternoon|night|day|today|now|then))\W*(?:it|they|both|this|that|these|those)\s+(?:was|were|is|are|has|have|had|will|came|went)(?!\p{L})/iu;

/** The words of the sentence before it that a pronoun of a part may stand for; `own` are those of the part. */
export function lentWords(
  sentence: DraftSentence,
  { start, end }: Span,
  [earlier]: readonly DraftSentence[],
  own: ReadonlySet<string>,
): ReadonlySet<string> {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  if (earlier === undefined || !PRONOUN_SUBJECT.test(text)) return new Set();
  return new Set(earlier.words.map(({ concept }) => concept).filter((word) => !own.has(word)));
}
