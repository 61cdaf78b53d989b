import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { judgeAttribution } from './judge-attribution.ts';

/** What points back to things told of before. */
const DEFINITE = /(?:^|\s)(?:the|these|those|both|all)\s+$/iu;

/**
 * Whether a sentence only speaks of things that a figure counts, and lets somebody tell something else of them that a fact has them say: "the
 * official put the two targets near Al Anbar", where the statement has how many there were.
 */
export function isPresupposed(
  profile: FactProfile,
  { mention, nouns, sentence }: FigureContext,
  near: readonly DraftSentence[],
  shelf: FactShelf,
): boolean {
  if (!DEFINITE.test(sentence.text.slice(0, mention.start - sentence.start))) return false;
  const others = [...nouns].flatMap((noun) => shelf.factsWithWord(noun));
  return others.some(
    (other) =>
      other !== profile &&
      other.unit === null &&
      other.speakers.length > 0 &&
      judgeAttribution(other, sentence, near, shelf.lexicon, false) === null,
  );
}
