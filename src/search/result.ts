import type { Match } from '../model/match.ts';
import type { Unanswered } from './demands/unanswered.ts';
import type { Asked } from './query/asked.ts';

/** A fact that a query found. */
export interface Hit {
  readonly ordinal: number;
  readonly match: Match;
}

/** The outcome of one query. */
export interface FindResult {
  /** `matches`: ranked facts; `listing`: the query was only a kind or an entity type; `entities`: only an entity type no kind is called like; `refused`: no answer. */
  readonly type: 'matches' | 'listing' | 'entities' | 'refused';
  /** Best first, at most the limit asked for; empty when refused. */
  readonly hits: readonly Hit[];
  /** For `entities`: ordinals of the entities listed. */
  readonly entities: readonly number[];
  /** How many facts would be shown without a limit (at least `hits.length`). */
  readonly total: number;
  /** Whether there may be more than `total`: of what answers equally well, not all was looked at for so small a limit. */
  readonly more: boolean;
  /** The ranking without the decision to answer, at most the limit; empty when answered. Suggestions, never results. */
  readonly nearest: readonly Hit[];
  readonly unanswered: readonly Unanswered[];
  /** Retracted and superseded facts that were left out. */
  readonly withdrawn: number;
  readonly asked: Asked;
  /** The one hit that clearly answers a question, or null. */
  readonly answer: Hit | null;
}

/** A result that finds nothing, to be filled in. */
export const NOTHING_FOUND: FindResult = {
  type: 'refused',
  hits: [],
  entities: [],
  total: 0,
  more: false,
  nearest: [],
  unanswered: [],
  withdrawn: 0,
  asked: null,
  answer: null,
};
