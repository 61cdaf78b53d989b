import { holdsWord } from './word-list.ts';

const TIME_UNITS = 'minute minutes hour hours day days week weeks month months year years decade decades';

/** Whether a folded word is a unit that lengths of time are told in. */
export function isTimeUnit(word: string): boolean {
  return holdsWord(TIME_UNITS, word);
}
