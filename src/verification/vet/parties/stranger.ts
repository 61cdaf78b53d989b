import type { Span } from '../words/span.ts';

/** A name of a part of a sentence that has nothing to do with a fact. */
export interface Stranger extends Span {
  readonly text: string;
  /** What it may stand for: a place, a person, a party, something else of the same type; `unknown` for a name the base has not. */
  readonly sort: string;
  readonly entity: number | null;
  /** What it goes with, see `slotOf`. */
  readonly slot: string;
  /** The word behind it. */
  readonly follower: string;
}
