import type { Term } from '../../compiled/dictionary.ts';
import type { MatchType } from '../../model/match.ts';

/** Something the base knows that a query word may mean: one term, or several that must stand together (`airbase`: `air`, `base`). */
export interface Alternative {
  readonly terms: readonly Term[];
  /** 0–1. */
  readonly similarity: number;
  readonly type: Extract<MatchType, 'number' | 'exact' | 'synonym' | 'stem' | 'prefix' | 'fuzzy'>;
  /** It stands for the word in names only. */
  readonly onlyInNames?: boolean;
  /** It stands for the word outside of names only. */
  readonly onlyInTexts?: boolean;
  /** Its terms, in a name, stand one right after the other. */
  readonly adjacent?: boolean;
}
