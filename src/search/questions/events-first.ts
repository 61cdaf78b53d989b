import type { CompiledBase } from '../../compiled/base.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { SAYING_WHAT_IS_ASKED } from '../fitted/weights.ts';
import type { Query } from '../query/query.ts';
import type { RankedFact } from '../ranking/ranking.ts';
import { sayingOf } from './saying-what-is-asked.ts';

/**
 * Puts facts first that say what is asked for, where others only share its words: whoever asks who did something wants a claim that tells
 * so, not one that mentions it beside; when, a fact with a time; where from, one that says "from". Among those that answer about as much of
 * the question. Best first, as `ranked`.
 */
export function eventsFirst(
  base: CompiledBase,
  query: Query,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
): readonly RankedFact[] {
  const asked = sayingOf(base, query, evidence);
  const [top] = ranked;
  if (asked === null || top === undefined) return ranked;
  const { says, only } = asked;
  const { share, factor } = only ? SAYING_WHAT_IS_ASKED.only : SAYING_WHAT_IS_ASKED.first;
  const near = ranked
    .slice(0, SAYING_WHAT_IS_ASKED.depth)
    .filter(({ coverage }) => coverage >= top.coverage * share);
  const saying = new Set(near.filter(({ ordinal }) => says(ordinal)));
  if (saying.size === 0 || saying.has(top)) return ranked;
  return ranked
    .map((fact) => (saying.has(fact) ? fact : { ...fact, score: fact.score * factor }))
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}
