import type { Term } from '../../compiled/dictionary.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { SHORTEST } from '../weights.ts';
import { oneBeginning } from './one-beginning.ts';

/**
 * Whether a word is known as nothing but the beginning of one word: "extraterr". Initials typed as such ("ETA") are never taken for
 * half a word, and three letters of nothing but an ordinary word are too few.
 */
export function beginsOneWord({ word, alternatives }: WordEvidence): boolean {
  if (word.text.toLowerCase() !== word.text && word.text.toUpperCase() === word.text) return false;
  const begun: Term[] = [];
  for (const { alternative } of alternatives) {
    if (alternative.type === 'prefix') begun.push(...alternative.terms);
    else if (alternative.type !== 'fuzzy' && alternative.onlyInNames !== true) return false;
  }
  const telling = word.term.length >= SHORTEST.begun || begun.some(({ entities }) => entities > 0);
  return telling && oneBeginning(begun.map(({ text }) => text)) !== null;
}
