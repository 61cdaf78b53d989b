/** What a suggestion is about. */
export const SUGGESTION_TYPES = ['figure', 'quote', 'name'] as const;

/** One of `SUGGESTION_TYPES`. */
export type SuggestionType = (typeof SUGGESTION_TYPES)[number];

/** Something checkable that an article says and no fact covers, as `facts suggest --json` publishes it. */
export interface PublishedSuggestion {
  /** The paragraph's number in the recorded source; in the article itself where it is not recorded. From 1. */
  readonly paragraph: number;
  readonly type: SuggestionType;
  /** The figure with its hedge, the quoted words, or the name, as printed. */
  readonly text: string;
  /** What the figure counts, as printed after it; null for others, and when nothing follows. */
  readonly unit: string | null;
  /** Who likely says so, with how and by whom it is relayed; null for the article's own voice and for names. */
  readonly speaker: string | null;
}
