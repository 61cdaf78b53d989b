import type { CompiledBase } from '../../compiled/base.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { matchIn } from '../evidence/match-in.ts';
import type { RankedFact } from './ranking.ts';

/** The second scores at least this share of the best: they answer about as well. */
const NEAR = 0.98;

/** Puts the second answer first that has a word as typed where the best has another for it, and has every other word as well as that. */
export function typedFirst(
  base: CompiledBase,
  evidence: readonly WordEvidence[],
  answers: readonly RankedFact[],
): readonly RankedFact[] {
  const [top, second] = answers;
  if (top === undefined || second === undefined || second.score < top.score * NEAR) return answers;
  let isNearer = false;
  for (const word of evidence) {
    const [here, there] = [matchIn(base, word, top.ordinal), matchIn(base, word, second.ordinal)];
    if (here === null && there === null) continue;
    const [typed, instead] = [there?.alternative.type, here?.alternative.type];
    if (typed === 'exact' && instead === 'synonym' && word.word.light === 'no') isNearer = true;
    else if (typed !== instead) return answers;
  }
  return isNearer ? [second, top, ...answers.slice(2)] : answers;
}
