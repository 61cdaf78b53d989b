import type { Attribution } from './attribution.ts';
import type { Figure } from './figure.ts';
import type { When } from './when.ts';

/** Whether a fact may still be used. */
export type FactState = 'current' | 'superseded' | 'disputed' | 'corrected' | 'retracted';

/** All states, in the order documentation lists them. */
export const FACT_STATES: readonly FactState[] = [
  'current',
  'superseded',
  'disputed',
  'corrected',
  'retracted',
];

/** The states that queries leave out unless `--status` asks for them. */
export const WITHDRAWN_STATES: readonly FactState[] = ['superseded', 'retracted'];

/** A fact's standing. */
export interface FactStatus {
  readonly is: FactState;
  /** Id of the fact that replaces this one, or null. */
  readonly by: string | null;
  readonly why: string | null;
}

/** A recorded disagreement with another fact. */
export interface Conflict {
  /** Id of the other fact. */
  readonly with: string;
  /** What they disagree about, in a few words, or null. */
  readonly about: string | null;
}

/** Where a fact stands in its source. */
export interface FactLocation {
  /** Source id. */
  readonly source: string;
  /** 1-based paragraph numbers, ascending; empty when not recorded. */
  readonly paragraphs: readonly number[];
}

/** A reported claim as the knowledge base records it. Ids refer to entities, facts and sources of the same base. */
export interface Fact {
  readonly id: string;
  /** Earlier ids of this fact. */
  readonly formerly: readonly string[];
  readonly kind: string;
  /** One sentence in the curator's own words. */
  readonly claim: string;
  readonly figure: Figure | null;
  /** What the figure counts, or null. */
  readonly unit: string | null;
  /** Entity ids. */
  readonly about: readonly string[];
  /** Spellings as printed in the fact's paragraphs, for verification. */
  readonly names: readonly string[];
  /** Entity id or free text, or null. */
  readonly place: string | null;
  readonly when: When | null;
  /** The attribution chain, speaker first; empty for the article's own voice. */
  readonly saidBy: readonly Attribution[];
  /** The quoted words, one item per fragment; empty when the fact is no quotation. */
  readonly quote: readonly string[];
  readonly at: FactLocation;
  readonly status: FactStatus;
  readonly conflicts: readonly Conflict[];
  readonly tags: readonly string[];
}
