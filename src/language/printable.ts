import { lazily } from './lazily.ts';

/** Outside of this there may be something to spell out; a plain test without the Unicode database, which takes a millisecond. */
const SAFE = /^[\x20-\x7e\xa0-\u2027\u2030-\u2065\u2070-\ud7ff\ue000-\uffff]*$/;
const WHITE = /^[\t\n\v\f\r\x85\u2028\u2029]/;

/**
 * Characters that could control a terminal or misrepresent the order of a text: C0 and C1 controls and DEL, the bidi embeddings,
 * overrides and isolates (UAX 9; the attack is CVE-2021-42574), the deprecated U+206A–206F, line separators, lone surrogates.
 */
const unsafe = lazily(() => /\r\n|[\p{Control}\u2028\u2029\u202a-\u202e\u2066-\u206f\p{Surrogate}]/gu);

/**
 * The text as one line that is safe to show on a terminal: line breaks and tabs become a space, every other character of those
 * is spelt out (`\x1b`, `\u202e`), so that it is seen and does nothing. Everything else stays as it is.
 */
export function printable(text: string): string {
  if (SAFE.test(text)) return text;
  return text.replace(unsafe(), (found) => (WHITE.test(found) ? ' ' : spelt(found)));
}

function spelt(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x100 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
