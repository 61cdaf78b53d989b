import type { PublishedFact } from './published.ts';

/** A disagreement, as `--json` publishes it. Nothing is summed or averaged. */
export interface PublishedConflict {
  /** Whether a curator recorded it, or it was detected and may be none. */
  readonly found: 'recorded' | 'detected';
  /** `claims` as recorded; `figures` of the same subject and unit that cannot both hold; `spelling` of one name in two ways. */
  readonly what: 'claims' | 'figures' | 'spelling';
  /** What it is about, in a few words, or null. */
  readonly about: string | null;
  /** The spellings of a name with the ids of the facts that print them; empty for other conflicts. */
  readonly spellings: readonly { readonly spelling: string; readonly facts: readonly string[] }[];
  /** The facts that disagree, in file order; for spellings those that print them. */
  readonly facts: readonly PublishedFact[];
}
