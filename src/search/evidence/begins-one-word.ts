import type { Term } from '../../compiled/dictionary.ts';
import { SHORTEST } from '../fitted/weights.ts';
import { oneBeginning } from '../words/one-beginning.ts';
import type { WordEvidence } from './evidence.ts';

/**
 * Whether a word is known as nothing but the beginning of one word: "extraterr". Initials typed as such ("ETA") are never taken for
 * half a word, and three letters of nothing but an ordinary word are too few.
 */
export function beginsOneWord(evidence: WordEvidence): boolean {
  const begun = begunBy(evidence);
  const telling = evidence.word.term.length >= SHORTEST.begun || begun.some(({ entities }) => entities > 0);
  return telling && isBeginningOfOne(begun);
}

/** The same for a word beside others that are begun like it, so that three letters are enough: "statem soc med". */
export function beginsOneWordBeside(evidence: WordEvidence): boolean {
  return isBeginningOfOne(begunBy(evidence));
}

function isBeginningOfOne(begun: readonly Term[]): boolean {
  return oneBeginning(begun.map(({ text }) => text)) !== null;
}

/** What a word is known as the beginning of; `[]` when it is known as something else. */
function begunBy({ word, alternatives }: WordEvidence): readonly Term[] {
  if (word.text.toLowerCase() !== word.text && word.text.toUpperCase() === word.text) return [];
  const begun: Term[] = [];
  for (const { alternative } of alternatives) {
    if (alternative.type === 'prefix') begun.push(...alternative.terms);
    else if (alternative.type !== 'fuzzy' && alternative.onlyInNames !== true) return [];
  }
  return begun;
}
