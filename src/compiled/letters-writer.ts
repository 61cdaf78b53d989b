import { soundOf } from '../language/folding.ts';
import { ByteWriter } from './byte-writer.ts';
import { type KnownWord, LONG_FRONT, LONGEST, soundNumber } from './letters.ts';

/** Only what begins with a letter may be misspelt: numbers and sounds begin with a mark. */
const LETTER = /^\p{L}/u;

/** Most of each of the two lengths in a short front; both of them more would be `LONG_FRONT`. */
const MOST = 14;

/**
 * Writes the words that may be misspelt, in order: bytes shared with the word before and number of the others, in half a byte each (or
 * `LONG_FRONT`, a byte each, and the length in units) · sound · reach × 2 + whether it is named · the other bytes.
 */
export function writeLetters(words: Iterable<KnownWord>): Uint8Array {
  const writer = new ByteWriter(1 << 16);
  const encoder = new TextEncoder();
  let before: Uint8Array = new Uint8Array(0);
  for (const { text, reach, named } of words) {
    const bytes = encoder.encode(text);
    if (bytes.length > LONGEST || !LETTER.test(text)) continue;
    let shared = 0;
    while (shared < bytes.length && bytes[shared] === before[shared]) shared += 1;
    const rest = bytes.length - shared;
    if (bytes.length === text.length && shared <= MOST && rest <= MOST) writer.u8(shared * 16 + rest);
    else {
      writer.u8(LONG_FRONT);
      writer.u8(shared);
      writer.u8(rest);
      writer.u8(text.length);
    }
    writer.u8(soundNumber(soundOf(text)));
    writer.varint(reach * 2 + (named ? 1 : 0));
    writer.bytes(bytes.subarray(shared));
    before = bytes;
  }
  return writer.written();
}
