import { anyOf } from './any-of.ts';
import { CENTURIES, ONES, TEENS, TENS } from './number-names.ts';
import { NO_TIME, type TimeMention } from './time-mention.ts';

/** The names of 0 to 19, and of 20, 30 … 90, by their place. */
const BELOW_TWENTY: readonly string[] = `zero ${ONES} ${TEENS}`.split(' ');
const FROM_TWENTY: readonly string[] = TENS.split(' ');

const TENS_AND_ONES = `(?:${anyOf(TENS)})(?:[- ](?:${anyOf(ONES)}))?`;

/** "Nineteen eighty-four", "twenty fifteen", "nineteen oh five": two numbers side by side, which nobody counts with. */
const PAIRED = new RegExp(
  `(${anyOf(CENTURIES)})[- ](${TENS_AND_ONES}|${anyOf(TEENS)}|oh[- ](?:${anyOf(ONES)}))`,
  'iu',
);

/** "Two thousand and fourteen", which counts, too: only where a year stands. */
const COUNTED = new RegExp(`(two thousand)(?: and)? (${TENS_AND_ONES}|${anyOf(TEENS)}|${anyOf(ONES)})`, 'iu');

const SPELLED = new RegExp(
  `(?<![\\p{L}\\d-])(?:${PAIRED.source}|(?<=\\b(?:in|since|until|till|by|from|before|after|during|of|early|late|mid|year)\\s)${COUNTED.source}(?!\\s+(?:\\p{L}+\\s+)?\\p{L}+s\\b))(?![\\p{L}\\d-])`,
  'giu',
);

/** The years that a text spells out in words, as dictated copy does. */
export function spelledYears(text: string): readonly TimeMention[] {
  return [...text.matchAll(SPELLED)].map((match) => {
    const [printed, century, rest, , counted] = match;
    const year =
      century === undefined ? 2000 + numberOf(counted ?? '') : numberOf(century) * 100 + numberOf(rest ?? '');
    const start = match.index;
    return {
      ...NO_TIME,
      start,
      end: start + printed.length,
      text: printed,
      kind: 'year' as const,
      years: [year, year] as const,
    };
  });
}

/** 0–99 in words. */
function numberOf(words: string): number {
  const parts = words.toLowerCase().split(/[- ]/);
  return parts.reduce((sum, word) => sum + numberNamed(word), 0);
}

function numberNamed(word: string): number {
  const tens = FROM_TWENTY.indexOf(word);
  return tens === -1 ? Math.max(0, BELOW_TWENTY.indexOf(word)) : (tens + 2) * 10;
}
