import type { CompiledBase } from '../../compiled/base.ts';
import { tokenise } from '../../language/tokens.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { isNaming } from '../evidence/naming-words.ts';
import { DEFINITION } from '../fitted/weights.ts';
import type { Asked } from '../query/asked.ts';
import type { RankedFact } from '../ranking/ranking.ts';

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

function defines(base: CompiledBase, { ordinal, named }: RankedFact): boolean {
  return named !== null && describedIn(base, named, ordinal) !== null;
}

/** What a fact says that something is, its claim beginning with a name of that: "an Iraqi militia, also …". Null when it does not. */
export function describedIn(base: CompiledBase, entity: number, fact: number): string | null {
  const { claim } = base.fact(fact);
  const { name, aliases } = base.entity(entity);
  const tokens = tokenise(claim);
  const start = tokens[0]?.term === 'the' ? 1 : 0;
  for (const spelling of [name, ...aliases]) {
    const terms = tokenise(spelling).map(({ term }) => term);
    const last = tokens[start + terms.length - 1];
    if (last === undefined || !terms.every((term, at) => tokens[start + at]?.term === term)) continue;
    const said = claim.slice(last.end);
    if (IS_SOMETHING.test(said)) return said;
  }
  return null;
}
