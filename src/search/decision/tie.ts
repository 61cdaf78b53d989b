import type { CompiledBase } from '../../compiled/base.ts';
import type { Unanswered } from '../demands/unanswered.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { matchIn } from '../evidence/match-in.ts';
import { TIE } from '../fitted/weights.ts';
import type { RankedFact } from '../ranking/ranking.ts';

/**
 * The misspelt name that could as well be another, when that decides which fact comes first: "Nigr" may be Niger or Nigeria. Then one asks
 * instead of answering. Null when the best answer stands on its own.
 */
export function tieAmong(
  base: CompiledBase,
  evidence: readonly WordEvidence[],
  answers: readonly RankedFact[],
): Unanswered | null {
  const [top, ...rest] = answers;
  if (top === undefined) return null;
  const rivals = rest.filter((fact) => mayTie(top, fact));
  if (rivals.length === 0) return null;
  for (const word of evidence) {
    const best = fuzzyName(base, word, top);
    if (best === null) continue;
    const alike = rivals.flatMap((rival) => {
      const other = fuzzyName(base, word, rival);
      return other !== null &&
        other.form !== best.form &&
        other.term !== best.term &&
        other.similarity >= best.similarity - TIE.similarity
        ? [other.form]
        : [];
    });
    if (alike.length > 0)
      return {
        words: word.word.text,
        why: 'tie',
        among: [...new Set([best.form, ...alike])].slice(0, TIE.most),
      };
  }
  return null;
}

/** Whether a fact is near enough to the best, and about something else. */
export function mayTie(top: RankedFact, { score, named }: RankedFact): boolean {
  return score >= top.score * TIE.score && named !== top.named;
}

function fuzzyName(
  base: CompiledBase,
  word: WordEvidence,
  fact: RankedFact,
): { readonly form: string; readonly term: string; readonly similarity: number } | null {
  const met = matchIn(base, word, fact.ordinal);
  if (met === null || met.alternative.type !== 'fuzzy') return null;
  if (met.field !== 'name' && met.field !== 'alias' && met.field !== 'place') return null;
  const { named } = fact;
  const form = named === null || met.field === 'place' ? met.form : base.entity(named).name;
  const { terms, similarity } = met.alternative;
  return { form, term: terms.map(({ text }) => text).join(' '), similarity };
}
