import type { FigureToken } from './figure-tokens.ts';

const HOUR = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])$/;

const PART_OF_HOUR = /^(?:half|quarter|five|ten|twenty|twenty-five)$/;

/** Whether the number in the tokens from `from` to `to` tells the time in words: "ten past seven", "half past five", "a quarter to nine". */
export function isClockTime(tokens: readonly FigureToken[], from: number, to: number): boolean {
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  if (textAt(to) === 'past' && HOUR.test(textAt(to + 1))) return true;
  if (to - from !== 1 || !HOUR.test(textAt(from))) return false;
  const link = textAt(from - 1);
  const part = textAt(from - 2);
  return (link === 'past' && PART_OF_HOUR.test(part)) || (link === 'to' && part === 'quarter');
}
