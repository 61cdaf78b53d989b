import { createHash } from 'node:crypto';
import { normaliseText } from '../language/normalise.ts';

/** How many hexadecimal digits a fingerprint has: 64 bits, so that two paragraphs of all the world's news hardly ever share one. */
const DIGITS = 16;

/**
 * What a knowledge base records of a paragraph instead of its text: the first 16 hexadecimal digits of the SHA-256 of its normalised text
 * in UTF-8. Line breaks, case, and the kind of quotes, dashes and spaces make no difference; every other character does.
 */
export function fingerprint(paragraph: string): string {
  return createHash('sha256').update(normaliseText(paragraph), 'utf8').digest('hex').slice(0, DIGITS);
}
