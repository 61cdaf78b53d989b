import type { CompiledBase } from '../compiled/base.ts';
import type { WordEvidence } from './evidence.ts';
import { type AskedPlace, liesIn } from './places.ts';
import type { RankedFact } from './ranking.ts';
import type { Unanswered } from './result.ts';
import { ANSWER_FLOOR, UNMATCHED_SHARE } from './weights.ts';

/** Whether the best facts answer the query, and if not, what could not be answered. */
export interface Decision {
  readonly answered: boolean;
  /** Facts that answer, best first; empty when refused. */
  readonly answers: readonly RankedFact[];
  readonly unanswered: readonly Unanswered[];
}

function refused(unanswered: readonly Unanswered[]): Decision {
  return { answered: false, answers: [], unanswered };
}

/**
 * Decides by what carries the question, then by the score: every asked place must hold the fact; a name, a number or a rare word that is
 * nowhere in the base refuses; so does one that no single fact joins with the rest.
 */
export function decide(
  base: CompiledBase,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
  places: readonly AskedPlace[],
): Decision {
  const carrying = evidence.filter(({ word }) => word.light === 'no');
  const unknown = carrying.filter(({ facts }) => facts.length === 0);
  if (unknown.length > 0) {
    return refused(
      unknown.map(({ word }) => ({
        words: word.text,
        why: word.term.startsWith('#') || word.bound !== null ? 'no-such-number' : 'unknown',
        among: [],
      })),
    );
  }
  const placed = ranked.filter((fact) => places.every((place) => liesIn(base, place, fact.ordinal)));
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const best = placed[0];
  if (best === undefined) {
    if (places.length > 0 && ranked.length > 0) {
      return refused(places.map(({ words }) => ({ words: `in ${words}`, why: 'no-such-place', among: [] })));
    }
    return refused([{ words: evidence.map(({ word }) => word.text).join(' '), why: 'weak', among: [] }]);
  }
  const answers = placed.filter((fact) => joins(carrying, fact, total));
  const top = answers[0];
  if (top === undefined) {
    const missing = carrying.filter(({ scores }) => (scores[best.ordinal] ?? 0) === 0);
    const blamed = places.length > 0 && placed.length < ranked.length && missing.length === 0 ? [] : missing;
    if (blamed.length > 0)
      return refused(blamed.map(({ word }) => ({ words: word.text, why: 'not-joined', among: [] })));
    return refused(places.map(({ words }) => ({ words: `in ${words}`, why: 'no-such-place', among: [] })));
  }
  if (top.score < ANSWER_FLOOR)
    return refused([{ words: carrying.map(({ word }) => word.text).join(' '), why: 'weak', among: [] }]);
  return {
    answered: true,
    answers: answers.filter(({ score }) => score >= top.score * TAIL_SHARE),
    unanswered: [],
  };
}

/** Facts far below the best are left out: they share a word, not the question. */
const TAIL_SHARE = 0.5;

/** Whether one fact holds every name and number of the query and enough of the rest. */
function joins(carrying: readonly WordEvidence[], fact: RankedFact, total: number): boolean {
  let unmatched = 0;
  for (const { word, scores, isName, weight } of carrying) {
    if ((scores[fact.ordinal] ?? 0) > 0) continue;
    if (isName || word.term.startsWith('#') || word.bound !== null) return false;
    unmatched += weight;
  }
  return unmatched <= total * UNMATCHED_SHARE;
}
