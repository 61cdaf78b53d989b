import { isDigit, isLetter } from './letters.ts';

/*
 * The tokens of text that is only ASCII, which most is, without a regular expression: compiling that, and the array it makes for each
 * match, costs a short run more than the reading. The same as `TOKEN` in `tokens.ts`: dotted initials, then numbers, then words.
 */

const DOT = 46;
const COMMA = 44;
const APOSTROPHE = 39;
const BACKTICK = 96;

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Where the digits from `at` on end. */
function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** Where the initials that begin at a letter end ("U.S.", "u.s.a"), or -1: at least two letters with their dots, then no word. */
function initialsEnd(text: string, start: number): number {
  let pairs = 0;
  while (isLetter(text.charCodeAt(start + 2 * pairs)) && text.charCodeAt(start + 2 * pairs + 1) === DOT)
    pairs += 1;
  for (; pairs >= 2; pairs -= 1) {
    const end = start + 2 * pairs;
    if (!isWordPart(text.charCodeAt(end))) return end;
    if (isLetter(text.charCodeAt(end)) && !isWordPart(text.charCodeAt(end + 1))) return end + 1;
  }
  return -1;
}

/** Where a decimal fraction at `at` ends; `at` itself when there is none. */
function fractionEnd(text: string, at: number): number {
  return text.charCodeAt(at) === DOT && isDigit(text.charCodeAt(at + 1)) ? digitsEnd(text, at + 1) : at;
}

/** Where a number in groups of three ends ("2,500", "1,234.5"), or -1. */
function groupedEnd(text: string, start: number, digits: number): number {
  if (digits - start > 3) return -1;
  let end = digits;
  let before = -1;
  while (text.charCodeAt(end) === COMMA && digitsEnd(text, end + 1) >= end + 4) {
    before = end;
    end += 4;
  }
  if (before === -1) return -1;
  // "1,234,5678" is 1,234 and then another number.
  if (isDigit(text.charCodeAt(end))) return before === digits ? -1 : before;
  return fractionEnd(text, end);
}

/** Where a short scale at `at` ends ("2.5k", "17bn"); `at` itself when there is none. */
function scaleEnd(text: string, at: number): number {
  const lower = text.charCodeAt(at) | 32;
  if ((lower === 107 || lower === 109) && !isWordPart(text.charCodeAt(at + 1))) return at + 1; // k, m
  const isBillion = lower === 98 && (text.charCodeAt(at + 1) | 32) === 110; // bn
  return isBillion && !isWordPart(text.charCodeAt(at + 2)) ? at + 2 : at;
}

function numberEnd(text: string, start: number): number {
  const digits = digitsEnd(text, start);
  const grouped = groupedEnd(text, start, digits);
  return grouped === -1 ? scaleEnd(text, fractionEnd(text, digits)) : grouped;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    const inside =
      isWordPart(code) || ((code === APOSTROPHE || code === BACKTICK) && isLetter(text.charCodeAt(end + 1)));
    if (!inside) return end;
    end += 1;
  }
}

/** Where the word or number that begins at `start` of an ASCII text ends; `start` itself when none begins there. */
export function asciiTokenEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (isDigit(code)) return numberEnd(text, start);
  if (!isLetter(code)) return start;
  const initials = initialsEnd(text, start);
  return initials === -1 ? wordEnd(text, start) : initials;
}
