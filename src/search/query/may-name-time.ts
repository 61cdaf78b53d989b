import { MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT } from '../../language/calendar.ts';
import { holdsWord } from '../../language/word-list.ts';

/** Words that name a time in a query; years, months and weekdays by their whole names stand in the index. */
const TIME_WORDS = `${MONTHS_SHORT} ${WEEKDAYS_SHORT} thur spring summer autumn fall winter today tonight yesterday`;
const BEFORE_SPAN = 'last previous past this';
const SPANS = 'week month year';
/** Words that make a bound of the time behind them. */
const BOUNDING = 'after following before prior ahead since until till between from';
/** Whole names of times. */
const NAMES = [...MONTHS, ...WEEKDAYS].join(' ');

/** Dates and spans in digits, decades. */
const IN_DIGITS = /\d{4}\s?[-–/]\s?\d|\d[./]\d{1,2}[./]\d{2}|\d0s\b/i;

/**
 * Whether a query may name a time by what its own words do not find: dates in digits, abbreviations, seasons, decades, May, what bounds what is
 * asked for ("after 2014"), and what is meant from the day of the article ("last week"); false is sure. Word by word, because a pattern of them all takes 2 ms to compile.
 */
export function mayNameTime(text: string): boolean {
  const words = text.toLowerCase().split(/[^a-z0-9]+/);
  return (
    words.some(
      (word, at) =>
        word === 'may' ||
        holdsWord(TIME_WORDS, word) ||
        (holdsWord(BOUNDING, word) && words.slice(at + 1).some(isTime)) ||
        (holdsWord(BEFORE_SPAN, word) && holdsWord(SPANS, words[at + 1] ?? '')),
    ) ||
    (/[0-9]/.test(text) && IN_DIGITS.test(text))
  );
}

function isTime(word: string): boolean {
  return holdsWord(NAMES, word) || /^[12]\d{3}$/.test(word);
}
