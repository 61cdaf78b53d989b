import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
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

/** The common noun that a claim begins with, up to its verb: "the search was called off". */
const SUBJECT = /^(?:the|an?|its|their)\s+((?:\p{Ll}+\s+){1,3}?)(?:was|were|is|are|had|has|have|will)\s/iu;

const subjects = new WeakMap<FactProfile, readonly string[]>();

/** The words of the common noun that a claim begins with, which a pronoun may stand for. */
export function subjectWords(profile: FactProfile, { concepts }: FactShelf): readonly string[] {
  const known =
    subjects.get(profile) ??
    concepts.read(SUBJECT.exec(profile.fact.claim)?.[1] ?? '').map(({ concept }) => concept);
  subjects.set(profile, known);
  return known;
}
