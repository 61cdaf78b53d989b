import { holdsWord } from './word-list.ts';

/** A verb that says what somebody is, as "leads" does. */
const LEADING =
  'lead leads leading head heads run runs rule rules govern governs command commands chair chairs';

/** Whether a folded word is a verb that says who is at the head of something. */
export function isLeading(word: string): boolean {
  return holdsWord(LEADING, word);
}
