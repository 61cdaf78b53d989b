import type { WordEvidence } from './evidence.ts';
import { LIGHT_FACTOR } from './weights.ts';

/** Words that must be left, and known, for a query to ask anything without its soft ones. */
const FEWEST_LEFT = 2;

/**
 * The evidence with soft words ("busy", "excuse") made weightless that the base does not know as they are; null where there are none, or
 * where little would be left.
 */
export async function withoutSoftWords(
  evidence: readonly WordEvidence[],
): Promise<readonly WordEvidence[] | null> {
  const carrying = evidence.filter(({ word }) => word.light === 'no');
  if (carrying.length <= FEWEST_LEFT) return null;
  const { isSoft } = await import('../language/soft-words.ts');
  const soft = carrying.filter(({ word, alternatives }) => {
    const { type } = alternatives[0]?.alternative ?? {};
    return word.bound === null && type !== 'exact' && type !== 'number' && isSoft(word.term);
  });
  if (soft.length === 0 || carrying.length - soft.length < FEWEST_LEFT) return null;
  return evidence.map((each) =>
    soft.includes(each)
      ? {
          ...each,
          word: { ...each.word, light: 'particle' as const },
          weight: each.weight * LIGHT_FACTOR.particle ** 2,
        }
      : each,
  );
}
