import type { CompiledBase } from '../../compiled/base.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import type { Query } from '../query/query.ts';
import type { RankedFact } from '../ranking/ranking.ts';
import { mayCount } from './counts.ts';
import { definitionsFirst } from './definitions.ts';
import { eventsFirst } from './events-first.ts';
import { withReasonsBeside } from './reasons-beside.ts';

/** What only questions have use for. */
export interface QuestionReading {
  /** Puts the facts first that say what is asked for, rather than share its words; best first, as `ranked`. */
  readonly ordered: (
    base: CompiledBase,
    query: Query,
    evidence: readonly WordEvidence[],
    ranked: readonly RankedFact[],
  ) => readonly RankedFact[];
  readonly mayCount: typeof mayCount;
  readonly withReasonsBeside: typeof withReasonsBeside;
}

/** Loaded for questions alone. */
export const QUESTION_READING: QuestionReading = {
  ordered: (base, query, evidence, ranked) =>
    eventsFirst(base, query, evidence, definitionsFirst(base, evidence, ranked, query)),
  mayCount,
  withReasonsBeside,
};
