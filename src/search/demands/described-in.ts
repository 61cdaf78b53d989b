import type { CompiledBase } from '../../compiled/base.ts';
import { tokenise } from '../../language/tokens.ts';

const IS_SOMETHING =
  /^\s+(?:is|are|was|were)\s+(?:also\s+)?(?:an?|the|one|another|part|known|called)(?![\p{L}\p{N}])/iu;

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
