import type { CompiledBase } from '../../compiled/base.ts';
import { describedIn } from '../demands/described-in.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { isNaming } from '../evidence/naming-words.ts';
import { DEFINITION } from '../fitted/weights.ts';
import type { Query } from '../query/query.ts';
import type { RankedFact } from '../ranking/ranking.ts';

/** What kind of thing something is to be; the answer need not have the word. */
const KIND_OF = /\bwhat\s+(?:sort|kind|type)\s+of\s+(?:an?\s+)?([\p{L}]+)\s+(?:is|are|was|were)\b/iu;

/**
 * "What is X" and "who is X" ask for the fact that says it ("X is a militia") before others about X. Only where the query asks nothing
 * else: each word that carries it names what the fact is about. `ranked` is best first; so is what comes back.
 */
export function definitionsFirst(
  base: CompiledBase,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
  { asked, text }: Pick<Query, 'asked' | 'text'>,
): readonly RankedFact[] {
  const [top] = ranked;
  if ((asked !== 'what' && asked !== 'who') || top === undefined || top.named === null) return ranked;
  // "What sort of outfit is X".
  const kind = KIND_OF.exec(text)?.[1];
  const carrying = evidence.filter(({ word }) => word.light === 'no' && word.text !== kind);
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
