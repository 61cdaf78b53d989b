import { tokenise } from '../../language/tokens.ts';
import type { WordEvidence } from '../evidence/evidence.ts';

/** What a query asks apart from: "besides the operations center, what else …". */
const BESIDES =
  /\b(?:besides|apart from|aside from|other than|in addition to|except for|except)\s+([^,;?]+?)(?:[,;]|\s+(?=(?:what|who|which|where|do|does|did|have|has|had|is|are|was|were)\b))/i;
const ELSE = /\b(?:else|other|others|another)\b/i;
/** What it is not asked about: "Syria and not Iraq". */
const NOT = /(?:,|\b(?:and|but))\s+not\s+(?:in\s+)?(?:the\s+)?/gi;

/** Words of a query that its answer is not about. */
export interface Contrast {
  readonly words: readonly WordEvidence[];
  /** Those of somebody beside whom others are asked for. */
  readonly beside: readonly WordEvidence[];
  /** Whether a fact may be the answer: it has not all of what is asked apart from. */
  admits(fact: number): boolean;
}

/** What a query sets apart from what it asks. */
export function contrastIn(text: string, evidence: readonly WordEvidence[]): Contrast {
  const span = ELSE.test(text) || /^\W*(?:besides|apart|aside)\b/i.test(text) ? BESIDES.exec(text) : null;
  const end = span === null ? 0 : span.index + span[0].length;
  const apart = evidence.filter(
    ({ word }) => span !== null && word.light === 'no' && word.start >= span.index && word.end <= end,
  );
  return {
    beside: apart.filter(({ isName }) => isName),
    words: [...apart, ...notMeant(text, evidence)],
    // Of somebody and others one fact may tell, of one thing and another two do.
    admits: (fact) =>
      apart.length === 0 ||
      apart.some(({ isName }) => isName) ||
      !apart.every(({ scores }) => scores.of(fact) > 0),
  };
}

/** Names behind "and not". */
export function notMeant(text: string, evidence: readonly WordEvidence[]): readonly WordEvidence[] {
  return [...text.matchAll(NOT)].flatMap(({ index, 0: { length } }) => {
    const [next] = tokenise(text.slice(index + length));
    const start = index + length + (next?.start ?? 0);
    return evidence.filter(({ word, isName }) => isName && word.start === start);
  });
}
