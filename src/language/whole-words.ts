/** Matches what a regular expression would read as more than itself. */
const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/** A text as a regular expression reads it literally, with the flag `u` and without. */
export function escapedPattern(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

/** Where no word goes on to the left; for patterns with the flag `u`. `\b` knows the letters of English only: it sees an end within "Élysée". */
export const WORD_STARTS = '(?<![\\p{L}\\p{M}\\p{N}])';

/** Where no word goes on to the right. */
export const WORD_ENDS = '(?![\\p{L}\\p{M}\\p{N}])';

/** The source of a pattern, for the flag `u`, of some words as they stand, not as a part of longer ones: "Oman" is not in "Romania". */
export function wholeWords(text: string): string {
  return `${WORD_STARTS}${escapedPattern(text)}${WORD_ENDS}`;
}
