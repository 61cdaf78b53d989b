import type { FactShelf } from '../facts/fact-shelf.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Statement } from './statement.ts';

/** What is asked of every sentence of a draft; `before` are the sentences before it, the nearest first. */
export type SentenceCheck = (
  sentence: DraftSentence,
  shelf: FactShelf,
  before: readonly DraftSentence[],
) => readonly Statement[];
