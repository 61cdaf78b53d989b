import type { CompiledBase } from '../../compiled/base.ts';
import { isProper } from '../../language/proper-words.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { isWholeName } from '../words/naming.ts';

/**
 * The missing words without those that a question offers beside one that a fact holds: whoever asks whether it was "a rocket or a
 * missile" is answered by the missile. Of two countries or names, both must be known.
 */
export function withoutOffered(
  base: CompiledBase,
  missing: readonly WordEvidence[],
  carrying: readonly WordEvidence[],
): readonly WordEvidence[] {
  return missing.filter(
    ({ word }) =>
      word.either === null ||
      isProper(word.term) ||
      (/^\p{Lu}/u.test(word.text) && isWholeName(base, word.term)) ||
      !carrying.some((other) => other.word.either === word.either && !missing.includes(other)),
  );
}
