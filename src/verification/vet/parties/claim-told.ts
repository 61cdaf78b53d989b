import type { FactProfile } from '../facts/fact-profile.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';

/** Where names are that a claim may be about. */
export interface NamedAround {
  /** In the sentence. */
  readonly here: ReadonlySet<number>;
  /** In the sentences before it. */
  readonly before: ReadonlySet<number>;
}

/** A claim, and the part of a sentence that may tell it with another name. */
export interface ClaimTold {
  readonly profile: FactProfile;
  readonly sentence: DraftSentence;
  readonly part: Span;
  readonly around: NamedAround;
  /** The share of the claim's words, names apart, that the part has: 0–1. */
  readonly predicate: number;
}

/** The share of a claim's words, names apart, that must be there when one name is another. */
const PREDICATE = 0.8;

/** Whether a part of a sentence means a claim, whatever names it has. */
export function isSurelyMeant({ predicate }: ClaimTold): boolean {
  return predicate >= PREDICATE;
}
