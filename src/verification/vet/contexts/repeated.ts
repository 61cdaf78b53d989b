import { compareFigures, type FigureMention } from '../../../language/figures.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { namedNumbers } from '../words/named-numbers.ts';

/** What leads to a number that is said once more: a time of day, who speaks in a script, "again". */
const LEADS =
  /^\W*(?:\d\d?[:.]\d\d\s+)?(?:\p{Lu}{2,}:\s+)?(?:(?:(?:let me|I['’]ll|I will|I) (?:say|repeat) (?:that|it)(?: once more| again)?|(?:once )?again|once more|I repeat|yes|okay|just)\s*[,:—–.]?\s+)?$/iu;

/**
 * Whether a figure only says once more what a sentence before it has: `alone` where there is nothing else ("Six weeks!", "Let me say that again: three."),
 * `begins` where more follows ("Several, not seven"); null elsewhere.
 */
export function repeatedFigure(
  mention: FigureMention,
  { text, start }: DraftSentence,
  before: readonly DraftSentence[],
): 'alone' | 'begins' | null {
  if (!LEADS.test(text.slice(0, mention.start - start))) return null;
  const after = text.slice(mention.end - start).trimStart();
  const noun = mention.noun !== null && after.startsWith(mention.noun) ? mention.noun : '';
  const told = before.flatMap(({ figures }) => figures).filter((other) => isSame(other, mention));
  if (told.length === 0) return null;
  const others = told.every((other) => other.noun !== null && noun !== '' && !alike(other.noun, noun));
  if (!others && /^[^\p{L}\p{N}]*$/u.test(after.slice(noun.length))) return 'alone';
  return mention.noun === null && told.some(({ figure }) => isToHedge(figure, mention.figure))
    ? 'begins'
    : null;
}

function alike(one: string, other: string): boolean {
  return one.toLowerCase().includes(other.toLowerCase()) || other.toLowerCase().includes(one.toLowerCase());
}

function isSame({ figure: one }: FigureMention, { figure: other }: FigureMention): boolean {
  if (one.relation === 'vague' || other.relation === 'vague')
    return one.stated.toLowerCase() === other.stated.toLowerCase();
  return (
    one.currency === other.currency &&
    namedNumbers(one).some((number) => namedNumbers(other).includes(number))
  );
}

function isToHedge(one: FigureMention['figure'], other: FigureMention['figure']): boolean {
  return one.relation === 'vague' || compareFigures(one, other) === 'same';
}
