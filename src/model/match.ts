/** How a query word met a fact, strongest first. A fact's match type is the weakest of its words' forms. */
export const MATCH_TYPES = [
  'id',
  'kind',
  'number',
  'exact',
  'alias',
  'synonym',
  'stem',
  'prefix',
  'fuzzy',
] as const;

/** One of `MATCH_TYPES`. */
export type MatchType = (typeof MATCH_TYPES)[number];

/** Where in a fact a query word was met. */
export type MatchField =
  | 'id'
  | 'kind'
  | 'claim'
  | 'name'
  | 'alias'
  | 'place'
  | 'figure'
  | 'when'
  | 'said_by'
  | 'quote'
  | 'source'
  | 'tags';

/** Why one query word speaks for a fact. */
export interface MatchedWord {
  /** The word as the query has it. */
  readonly word: string;
  /** The form it met in the knowledge base ("Kataeb Hezbollah"). */
  readonly form: string;
  readonly field: MatchField;
  readonly type: MatchType;
}

/** Why a fact is a result. */
export interface Match {
  readonly type: MatchType;
  /** 0–1, four decimals. */
  readonly score: number;
  readonly on: readonly MatchedWord[];
}
