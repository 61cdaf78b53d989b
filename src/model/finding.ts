/** What a draft can get wrong, in the order documentation lists it. */
export const FINDING_CODES = [
  'wrong-figure',
  'hedge-lost',
  'hedge-changed',
  'vague-as-number',
  'wrong-unit',
  'wrong-place',
  'wrong-party',
  'wrong-date',
  'misquoted',
  'wrong-speaker',
  'attribution-lost',
  'relay-dropped',
  'anonymity-changed',
  'superseded',
  'retracted',
  'disputed',
  'sum-of-overlapping',
  'spelling',
  'unsupported',
] as const;

/** One of `FINDING_CODES`. */
export type FindingCode = (typeof FINDING_CODES)[number];

/** One thing that a draft and the knowledge base disagree about, as `facts vet --json` publishes it. */
export interface Finding {
  /** 1-based; columns in characters (code points). The end is the place after the last character. */
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
  /** The words of the draft it is about. */
  readonly text: string;
  readonly code: FindingCode;
  /** Id of the fact the words were compared with; null when no fact covers them. */
  readonly fact: string | null;
  /** What the knowledge base has, and what the draft has; null where there is nothing to show. */
  readonly expected: string | null;
  readonly found: string | null;
  /** What is wrong and how to mend it, one or two sentences. */
  readonly message: string;
}
