/**
 * What verification says of a fact, best first. `verified`: its figure, names and quoted words stand in its paragraph,
 * whose other words may have changed. `moved`: in the
 * same text under another number. `changed`: the paragraph is there, one of them is not. `missing`: the paragraph is not there.
 * `ambiguous`: several paragraphs could be it. `unchecked`: the fact has nothing to look for and its paragraph is another text now.
 */
export const VERDICTS = ['verified', 'moved', 'changed', 'missing', 'ambiguous', 'unchecked'] as const;

/** One of `VERDICTS`. */
export type Verdict = (typeof VERDICTS)[number];

/** Verdicts with which a fact may be used as it is recorded. */
export const GOOD_VERDICTS: readonly Verdict[] = ['verified', 'moved'];

/** The verdict on one fact, as `--json` publishes it. */
export interface PublishedVerdict {
  /** Id of the fact. */
  readonly id: string;
  readonly verdict: Verdict;
  /** The paragraphs the knowledge base records, from 1. */
  readonly paragraph: readonly number[];
  /** What was looked for and is not as recorded, `; ` between several; null when nothing differs. */
  readonly expected: string | null;
  /** What stands there instead, or null. */
  readonly found: string | null;
  /** One sentence for people. */
  readonly message: string;
  /**
   * The paragraphs of the article at hand that stand where the fact's did, with another text now: what is looked for may stand in them, and
   * how it is put together may have changed.
   */
  readonly changed_paragraphs: readonly number[];
}
