import { MONTHS, MONTHS_SHORT, WEEKDAYS } from './calendar.ts';
import { holdsWord } from './word-list.ts';

const NAMES: readonly string[] = [...WEEKDAYS, ...MONTHS];

const CAPITALISED = /^[A-Z][a-z]+$/;

/** Whether a word is the name of a month or a weekday, as texts write it: "March", and not "march". */
export function isCalendarName(word: string): boolean {
  return CAPITALISED.test(word) && NAMES.includes(word.toLowerCase());
}

/** Whether a word is an abbreviation of a month, as texts write it: "Sept". */
export function isShortMonth(word: string): boolean {
  return CAPITALISED.test(word) && holdsWord(MONTHS_SHORT, word.toLowerCase());
}
