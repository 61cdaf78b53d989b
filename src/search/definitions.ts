import type { CompiledBase } from '../compiled/base.ts';
import { tokenise } from '../language/tokens.ts';
import type { WordEvidence } from './evidence.ts';
import { isNaming } from './naming-words.ts';
import type { RankedFact } from './ranking.ts';
import type { Asked } from './result.ts';
import { DEFINITION } from './weights.ts';

const IS_SOMETHING =
  /^\s+(?:is|are|was|were)\s+(?:also\s+)?(?:an?|the|one|another|part|known|called)(?![\p{L}\p{N}])/iu;

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

/** Whether the claim of a fact begins with a name of what it is about and goes on to say what that is. */
function defines(base: CompiledBase, { ordinal, named }: RankedFact): boolean {
  if (named === null) return false;
  const { claim } = base.fact(ordinal);
  const { name, aliases } = base.entity(named);
  const tokens = tokenise(claim);
  const start = tokens[0]?.term === 'the' ? 1 : 0;
  return [name, ...aliases].some((spelling) => {
    const terms = tokenise(spelling).map(({ term }) => term);
    const last = tokens[start + terms.length - 1];
    if (last === undefined || !terms.every((term, at) => tokens[start + at]?.term === term)) return false;
    return IS_SOMETHING.test(claim.slice(last.end));
  });
}
