import type { Concepts } from '../words/concepts.ts';

/** The common noun that a claim begins with, up to its verb: "the search was called off". */
const SUBJECT = /^(?:the|an?|its|their)\s+((?:\p{Ll}+\s+){1,3}?)(?:was|were|is|are|had|has|have|will)\s/iu;

/** Concepts of the common noun that a claim begins with, which a pronoun may stand for. */
export function claimSubject(claim: string, concepts: Concepts): readonly string[] {
  return concepts.read(SUBJECT.exec(claim)?.[1] ?? '').map(({ concept }) => concept);
}
