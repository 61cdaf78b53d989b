import type { CompiledBase } from '../../compiled/base.ts';
import { holdsWord } from '../../language/word-list.ts';
import type { Figure } from '../../model/figure.ts';
import type { RankedFact } from './ranking.ts';

/** Words that ask for the most of something, or for the least. */
const MOST = 'most maximum max highest largest biggest greatest worst deadliest';
const LEAST = 'least fewest minimum min lowest smallest';

/** Bounds, and "most" of what has no amount. */
const OTHERWISE = /[0-9]|\b(?:at (?:the )?(?:most|least)|most (?:of|likely|recent))\b/i;

/** Facts that cover at least this share of what the best covers answer as well. */
const SHARE = 0.9;

/** What a query asks for the most or the least of, if for either: then all that answer must be known. */
export function extremeAsked(text: string): 'most' | 'least' | null {
  const words = text.toLowerCase().split(/[^a-z]+/);
  const most = words.some((word) => holdsWord(MOST, word));
  const least = words.some((word) => holdsWord(LEAST, word));
  if (most === least || OTHERWISE.test(text)) return null;
  return most ? 'most' : 'least';
}

/** Puts the highest figure first where the most is asked for ("most injured"), the lowest for the least, of what answers about as well. */
export function mostFirst(
  base: CompiledBase,
  text: string,
  answers: readonly RankedFact[],
): readonly RankedFact[] {
  const [top] = answers;
  const extreme = top === undefined || answers.length < 2 ? null : extremeAsked(text);
  if (top === undefined || extreme === null) return answers;
  const counting = new Map<RankedFact, number>();
  for (const fact of answers) {
    if (fact.coverage < top.coverage * SHARE) continue;
    const amount = amountOf(base.fact(fact.ordinal).figure);
    if (amount !== null) counting.set(fact, extreme === 'most' ? amount : -amount);
  }
  const first = [...counting].sort(([, a], [, b]) => b - a).map(([fact]) => fact);
  return [...first, ...answers.filter((fact) => !counting.has(fact))];
}

function amountOf(figure: Figure | null): number | null {
  return figure === null ? null : (figure.value ?? figure.min ?? figure.max);
}
