import { figureTokens } from './figure-tokens.ts';
import { namedTimes } from './named-times.ts';
import { foldNumerals } from './numerals.ts';
import { numericTimes } from './numeric-times.ts';
import { spelledYears } from './spelled-years.ts';
import { NO_TIME, type TimeMention } from './time-mention.ts';
import { readsAsYear } from './years.ts';

export type { TimeMention } from './time-mention.ts';

/**
 * The times that a text names, in order: years where one stands, months, days, weekdays (with a part of the day), decades, seasons,
 * clock times. Relative ones ("yesterday", "a year ago") are left out: they mean nothing without the day they were written on.
 */
export function findTimes(text: string): readonly TimeMention[] {
  const folded = foldNumerals(text);
  const named = namedTimes(text, folded);
  const numeric = numericTimes(text, folded);
  const years = [
    ...(/[12]\d{3}/.test(folded) ? bareYears(text) : []),
    ...(/teen[- ]|twenty[- ]|two thousand/.test(folded) ? spelledYears(text) : []),
  ];
  if (numeric.length === 0 && years.length === 0) return named;
  // Where two overlap, the more telling one wins: a date over the year in it.
  const taken = new Uint8Array(text.length);
  const apart = [...named, ...numeric, ...years].filter(({ start, end }) => {
    if (taken[start] === 1 || taken[end - 1] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
  return apart.sort((a, b) => a.start - b.start);
}

function bareYears(text: string): readonly TimeMention[] {
  const tokens = figureTokens(text);
  return tokens.flatMap((token, index) => {
    if (token.type !== 'number' || !readsAsYear(tokens, index)) return [];
    const before = tokens[index - 1];
    if (before !== undefined && !token.spaced && !/^[("'“‘[—]$/.test(before.text)) return [];
    const year = Number(token.text);
    const { start, end } = token;
    return [
      {
        ...NO_TIME,
        start,
        end,
        text: text.slice(start, end),
        kind: 'year' as const,
        years: [year, year] as const,
      },
    ];
  });
}
