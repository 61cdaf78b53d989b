import { quoted } from '../wording.ts';
import type { Reading } from './reading.ts';

/** Nearly all text is this, or has nothing above it but letters and punctuation. */
const HARMLESS = /^[\x20-\x7e]*$/u;
const HALF_CHARACTER = /\p{Surrogate}/u;
/** C0, DEL and C1, but for tab and line breaks. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/** Explicit bidirectional controls: they make text read otherwise than it is stored (CVE-2021-42574). */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Characters without width that hide inside words. Joiners (U+200C, U+200D) are left alone between letters that use them. */
const INVISIBLE =
  /[\u00ad\u180e\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]|(?<=[\x20-\x7e])[\u200c\u200d]/u;

/** Runs of letters; one that mixes scripts whose letters look alike is a homoglyph. */
const WORDS = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/** Reports what a reader cannot see in a text: control characters, bidi overrides, invisible characters, letters of mixed scripts. */
export function reportSuspiciousText(text: string, reading: Reading): void {
  if (HARMLESS.test(text)) return;
  if (HALF_CHARACTER.test(text)) {
    reading.report('broken-character', 'This text holds half a character (a lone surrogate).', {
      hint: 'Write the character itself instead of its \\u escape.',
    });
  }
  const control = CONTROL.exec(text)?.[0];
  if (control !== undefined) {
    reading.report('control-character', `This text holds a control character (${codePoint(control)}).`, {
      hint: 'Remove it; it can change what a terminal does.',
    });
  }
  const hidden = (BIDI.exec(text) ?? INVISIBLE.exec(text))?.[0];
  if (hidden !== undefined) {
    const what = BIDI.test(hidden)
      ? 'a character that turns the direction of writing'
      : 'an invisible character';
    reading.report('suspicious-unicode', `This text holds ${what} (${codePoint(hidden)}).`, {
      hint: 'Remove it.',
    });
  }
  const mixed = text.match(WORDS)?.find((word) => LATIN.test(word) && LOOKALIKE.test(word));
  if (mixed !== undefined) {
    const foreign = LOOKALIKE.exec(mixed)?.[0] ?? '';
    reading.report(
      'suspicious-unicode',
      `The word ${quoted(mixed)} mixes alphabets: ${quoted(foreign)} is ${codePoint(foreign)}.`,
      {
        hint: 'A search for the word as it looks will not find it; type that letter again.',
      },
    );
  }
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
