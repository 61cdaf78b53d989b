import type { CompiledBase } from '../../compiled/base.ts';
import type { Asked } from '../query/asked.ts';
import { holdsAsked } from '../ranking/holds-asked.ts';
import type { RankedFact } from '../ranking/ranking.ts';
import { tells } from '../ranking/telling-words.ts';

/** Lead over the next fact that makes the best one the clear answer of a question. */
const CLEAR_LEAD = 1.08;
/** Lowest score of a clear answer: what is met only in a tag, say, answers without a line of its own. */
const CLEAR_FLOOR = 0.45;

/** Whether the best of the answers clearly answers the question: it holds what is asked for, and leads the next by far. */
export function isClear(base: CompiledBase, answers: readonly RankedFact[], asked: Asked): boolean {
  const [first, second] = answers;
  if (asked === null || asked === 'quote' || first === undefined || first.score < CLEAR_FLOOR) return false;
  if (holdsAsked(base.index.outline(first.ordinal), asked) === false) return false;
  if (asked === 'why' || asked === 'how-long' || asked === 'who-did')
    if (tells(base, asked, first.ordinal) === false) return false;
  if (first.defines === true && second?.defines !== true) return true;
  return second === undefined || first.score >= second.score * CLEAR_LEAD;
}
