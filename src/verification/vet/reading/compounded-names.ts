import type { Span } from '../words/span.ts';
import type { DraftSentence } from './read-sentences.ts';

/** Whether a name is only the first part of a word: "Iran-aligned", "US-led". */
export function isCompounded({ end }: Span, { text, start }: DraftSentence): boolean {
  return /^-\p{Ll}/u.test(text.slice(end - start));
}
