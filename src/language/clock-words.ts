import type { FigureToken } from './figure-tokens.ts';
import { UP_TO_TWELVE } from './number-names.ts';
import { holdsWord } from './word-list.ts';

const HOUR_IN_DIGITS = /^(?:1[0-2]|[1-9])$/;

function isHour(word: string): boolean {
  return HOUR_IN_DIGITS.test(word) || holdsWord(UP_TO_TWELVE, word);
}

const PART_OF_HOUR = /^(?:half|quarter|five|ten|twenty|twenty-five)$/;

/** Whether the number in the tokens from `from` to `to` tells the time in words: "ten past seven", "half past five", "a quarter to nine". */
export function isClockTime(tokens: readonly FigureToken[], from: number, to: number): boolean {
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  if (textAt(to) === 'past' && isHour(textAt(to + 1))) return true;
  if (to - from !== 1 || !isHour(textAt(from))) return false;
  const link = textAt(from - 1);
  const part = textAt(from - 2);
  return (link === 'past' && PART_OF_HOUR.test(part)) || (link === 'to' && part === 'quarter');
}
