import type { CompiledBase } from '../../compiled/base.ts';
import type { RankedFact } from './ranking.ts';

/** Facts that score at least this share of the best, up to `most`, are told apart by whether they are disputed. */
const NEAR = { share: 0.9, most: 10 } as const;

/** Puts what is disputed behind what is not, among the first that answer about as well. */
export function settledFirst(base: CompiledBase, answers: readonly RankedFact[]): readonly RankedFact[] {
  const [top, second] = answers;
  if (top === undefined || second === undefined || second.score < top.score * NEAR.share) return answers;
  const near = answers.slice(0, NEAR.most).filter(({ score }) => score >= top.score * NEAR.share);
  const disputed = near.filter(({ ordinal }) => base.index.outline(ordinal).disputed);
  if (disputed.length === 0) return answers;
  const first = near.filter((fact) => !disputed.includes(fact));
  return [...first, ...disputed, ...answers.filter((fact) => !near.includes(fact))];
}

/** How many answers must be known for that, of the facts that may be answers, best first: 0 where none of the first is disputed. */
export function settledJudged(base: CompiledBase, candidates: readonly RankedFact[]): number {
  const [top] = candidates;
  const isDisputed = ({ score, ordinal }: RankedFact): boolean =>
    top !== undefined && score >= top.score * NEAR.share && base.index.outline(ordinal).disputed;
  return candidates.some(isDisputed) ? NEAR.most : 0;
}
