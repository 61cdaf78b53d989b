import { NO_TIME, type TimeMention } from './time-mention.ts';

const CENTURIES: Readonly<Record<string, number>> = {
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
};

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const BELOW_TWENTY: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];

const TENS_AND_ONES = `(?:${Object.keys(TENS).join('|')})(?:[- ](?:${BELOW_TWENTY.slice(1, 10).join('|')}))?`;
const TEENS = BELOW_TWENTY.slice(10).join('|');
const ONES = BELOW_TWENTY.slice(1, 10).join('|');

/** "Nineteen eighty-four", "twenty fifteen", "nineteen oh five": two numbers side by side, which nobody counts with. */
const PAIRED = new RegExp(
  `(${Object.keys(CENTURIES).join('|')})[- ](${TENS_AND_ONES}|${TEENS}|oh[- ](?:${ONES}))`,
  'iu',
);

/** "Two thousand and fourteen", which counts, too: only where a year stands. */
const COUNTED = new RegExp(`(two thousand)(?: and)? (${TENS_AND_ONES}|${TEENS}|${ONES})`, 'iu');

const SPELLED = new RegExp(
  `(?<![\\p{L}\\d-])(?:${PAIRED.source}|(?<=\\b(?:in|since|until|till|by|from|before|after|during|of|early|late|mid|year)\\s)${COUNTED.source}(?!\\s+(?:\\p{L}+\\s+)?\\p{L}+s\\b))(?![\\p{L}\\d-])`,
  'giu',
);

/** The years that a text spells out in words, as dictated copy does. */
export function spelledYears(text: string): readonly TimeMention[] {
  return [...text.matchAll(SPELLED)].map((match) => {
    const [printed, century, rest, , counted] = match;
    const year =
      century === undefined
        ? 2000 + numberOf(counted ?? '')
        : (CENTURIES[century.toLowerCase()] ?? 0) * 100 + numberOf(rest ?? '');
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
  return parts.reduce((sum, word) => sum + (TENS[word] ?? Math.max(0, BELOW_TWENTY.indexOf(word))), 0);
}
