import type { FactState } from '../model/fact.ts';
import type { Match } from '../model/match.ts';
import type { Voice } from './query/voices.ts';

/** The filters every listing and query shares, as checked against a base. An empty list or null does not filter. */
export interface Filters {
  readonly kinds: readonly string[];
  /** Entity ids; a fact about any of them (or about what lies in them) passes. */
  readonly about: readonly string[];
  /** Speakers: entity ids or folded words of a speaker's description. */
  readonly by: readonly string[];
  /** Speakers without a name; a fact of one of them, or of one of `by`, passes. */
  readonly voices: readonly Voice[];
  /** Entity ids of places, or folded free text; what lies in a place passes for it. */
  readonly places: readonly string[];
  /** EDTF bounds on `when.date`, inclusive; a partial date passes when it overlaps. Undated facts do not pass. */
  readonly since: string | null;
  readonly until: string | null;
  /** Bounds on the figure: a fact passes when its figure can lie within. Facts without a number do not pass. */
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217 code of the currency that the bounds are in; null for bare numbers. */
  readonly currency: string | null;
  /** Empty: all but the withdrawn states. */
  readonly statuses: readonly FactState[];
  readonly tags: readonly string[];
  readonly sources: readonly string[];
}

/** A fact that a query found. */
export interface Hit {
  readonly ordinal: number;
  readonly match: Match;
}

/** What carried the question and could not be answered. */
export interface Unanswered {
  /** The words of the query, as typed ("narnia", "in Iran"). */
  readonly words: string;
  /**
   * `unknown`: nowhere in the base; `not-joined`: known, but no single fact joins it with the rest; `no-such-place`: no fact of this
   * lies there; `no-such-number`: no figure meets it; `says-nothing`: no fact is said by them;
   * `not-counted`: facts tell of it, and none how many; `not-timed`: none when;
   * `not-told`: facts tell otherwise, or nothing, of who did what to whom; `tie`: a misspelt word that could be several things (`among` names them);
   * `nothing-to-look-up`: the query holds only filler or punctuation; `weak`: what matched does not carry the question.
   */
  readonly why:
    | 'unknown'
    | 'not-joined'
    | 'no-such-place'
    | 'no-such-number'
    | 'says-nothing'
    | 'not-counted'
    | 'not-timed'
    | 'not-told'
    | 'tie'
    | 'nothing-to-look-up'
    | 'weak';
  /** For a tie: what it may mean. */
  readonly among: readonly string[];
}

/** What a query asks for, when it is a question; `who-said` is who with a verb of saying, `who-did` with one of attacking, `who-claims` whoever says it was them. */
export type Asked =
  | 'who'
  | 'who-said'
  | 'who-did'
  | 'who-claims'
  | 'where'
  | 'when'
  | 'how-many'
  | 'how-much'
  | 'why'
  | 'how-long'
  | 'how'
  | 'known-yet'
  | 'what'
  | 'quote'
  | null;

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
