import type { CompiledBase } from '../../compiled/base.ts';
import { describedIn } from '../demands/described-in.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { isNaming } from '../evidence/naming-words.ts';
import { DEFINITION } from '../fitted/weights.ts';
import type { Asked } from '../query/asked.ts';
import type { RankedFact } from '../ranking/ranking.ts';

/**
 * "What is X" and "who is X" ask for the fact that says it ("X is a militia") before others about X. Only where the query asks nothing
 * else: each word that carries it names what the fact is about. `ranked` is best first; so is what comes back.
 */
export function definitionsFirst(
  base: CompiledBase,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
  asked: Asked,
): readonly RankedFact[] {
  const [top] = ranked;
  if ((asked !== 'what' && asked !== 'who') || top === undefined || top.named === null) return ranked;
  const carrying = evidence.filter(({ word }) => word.light === 'no');
  if (!carrying.every((word) => isNaming(base, word, top))) return ranked;
  const raised = ranked.map((fact, place) =>
    place < DEFINITION.depth && fact.named === top.named && defines(base, fact)
      ? { ...fact, score: fact.score + (1 - fact.score) * DEFINITION.pull, defines: true }
      : fact,
  );
  return raised.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}

function defines(base: CompiledBase, { ordinal, named }: RankedFact): boolean {
  return named !== null && describedIn(base, named, ordinal) !== null;
}
