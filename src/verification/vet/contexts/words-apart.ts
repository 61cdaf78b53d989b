import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';

/** "The 62 in the attacks", after "70 personnel": where or when it was. */
const WHEREABOUTS =
  /^\s+(?:in|during|from|at|after|by)\s+(?:the\s+|these\s+|those\s+|its\s+|their\s+)(?:\p{L}+\s+)?$/iu;

/** "Has 2,500 in Iraq and 4,000 in Bahrain, has launched strikes": a clause of its own. */
const NEXT_CLAUSE = /^\s+(?:in|at|near)\s+[^,;]{2,40},\s/u;

/** "12 were killed in the attacks": the number is whom it happened to. */
const SUFFERED =
  /^\s+(?:(?:were|was|are|is|have\s+been|had\s+been|has\s+been)\s+)?(?:\p{Ll}+ly\s+)?(?:killed|injured|wounded|hurt|hit|dead|slain|evacuated|treated|arrested|captured|died|maimed)\s+(?:in|during|from|at|after|by|as)\s+(?:(?:the|these|those|its|their|all|some|such)\s+)*(?:\p{L}+\s+){0,2}$/iu;

/** Whether a word behind a number without a noun is but where, or by what, something happened to those it counts. */
export function isCircumstance(word: Span, figure: Span, { text, start }: DraftSentence): boolean {
  return SUFFERED.test(text.slice(figure.end - start, Math.max(figure.end, word.start) - start));
}

/** Whether a word behind a number without a noun cannot be what it counts, where an earlier figure of the sentence has one. */
export function isApart(word: Span, figure: Span, { text, start }: DraftSentence): boolean {
  const between = text.slice(figure.end - start, Math.max(figure.end, word.start) - start);
  return WHEREABOUTS.test(between) || NEXT_CLAUSE.test(between);
}
