import type { CompiledBase } from '../compiled/base.ts';
import { holdsAsked } from './asked.ts';
import type { RankedFact } from './ranking.ts';
import type { Asked } from './result.ts';

/** Lead over the next fact that makes the best one the clear answer of a question. */
const CLEAR_LEAD = 1.08;

/** Whether the best of the answers clearly answers the question: it holds what is asked for, and leads the next by far. */
export function isClear(base: CompiledBase, answers: readonly RankedFact[], asked: Asked): boolean {
  const [first, second] = answers;
  if (asked === null || asked === 'quote' || first === undefined) return false;
  if (holdsAsked(base.index.outline(first.ordinal), asked) === false) return false;
  return second === undefined || first.score >= second.score * CLEAR_LEAD;
}
