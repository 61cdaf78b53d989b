import type { CompiledBase } from '../../compiled/base.ts';
import type { Token } from '../../language/tokens.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import type { Query } from '../query/query.ts';
import type { Unanswered } from './unanswered.ts';

/** Something that a query asks of its answer, beside that it holds its words. */
export interface Demand {
  /** What to say where no fact meets it. */
  readonly unanswered: Unanswered;
  /** Whether a fact may be the answer; most that are asked hold the words of the query. */
  isMetBy(ordinal: number): boolean;
}

/** What demands are read from. */
export interface Asking {
  readonly base: CompiledBase;
  readonly query: Query;
  /** Of the query as typed. */
  readonly tokens: readonly Token[];
  readonly evidence: readonly WordEvidence[];
}
