import { soundOf } from '../language/folding.ts';
import { lazily } from '../language/lazily.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

/** A known word as the search for misspelt ones sees it. */
export interface KnownWord {
  readonly text: string;
  /** `Term.reach`. */
  readonly reach: number;
  /** Whether it stands in a name. */
  readonly named: boolean;
}

/** Only what begins with a letter may be misspelt: numbers and sounds begin with a mark. */
const letter = lazily(() => /^\p{L}/u);

/** A number for a sound, for comparison only. */
export function soundNumber(sound: string): number {
  let number = 7;
  for (let at = 0; at < sound.length; at += 1)
    number = (Math.imul(number, 31) + sound.charCodeAt(at)) & 0xffff;
  return number;
}

/** Bytes in front of the text of a word: length of the text in bytes and in units, sound (2), flags and reach (4). */
const FRONT = 8;
const NAMED = 0x8000_0000;
const LONGEST = 255;

/** Writes the words that may be misspelt, in order: the texts and what tells early that a word is far from another. */
export function writeLetters(words: Iterable<KnownWord>): Uint8Array {
  const writer = new ByteWriter(1 << 16);
  const encoder = new TextEncoder();
  for (const { text, reach, named } of words) {
    const bytes = encoder.encode(text);
    if (bytes.length > LONGEST || !letter().test(text)) continue;
    const sound = soundNumber(soundOf(text));
    writer.u8(bytes.length);
    writer.u8(text.length);
    writer.u8(sound & 0xff);
    writer.u8(sound >> 8);
    writer.u32(((named ? NAMED : 0) | Math.min(reach, 0x7fff_ffff)) >>> 0);
    writer.bytes(bytes);
  }
  return writer.written();
}

/** What a search for misspelt words asks before it looks at a word. */
export interface LetterQuery {
  /** In UTF-16 units. */
  readonly shortest: number;
  readonly longest: number;
  /** `soundNumber` of the sound, or null when the sound says nothing. */
  readonly sound: number | null;
  /** First and last unit of the typed word. */
  readonly first: number;
  readonly last: number;
}

/** The words of similar length that sound alike, or share the first or the last letter, in order. */
export function* wordsLike(section: Uint8Array, query: LetterQuery): Generator<KnownWord> {
  const { shortest, longest, sound, first, last } = query;
  const reader = new ByteReader(section);
  for (let at = 0; at < section.length; ) {
    const bytes = section[at] ?? 0;
    const units = section[at + 1] ?? 0;
    const text = at + FRONT;
    at = text + bytes;
    if (units < shortest || units > longest) continue;
    const sameSound =
      sound !== null && ((section[text - 6] ?? 0) | ((section[text - 5] ?? 0) << 8)) === sound;
    // A word that is not ASCII is looked at as text.
    const plain = bytes === units;
    if (!sameSound && plain && section[text] !== first && section[at - 1] !== last) continue;
    reader.at = text;
    const word = reader.text(bytes);
    if (!sameSound && !plain && word.charCodeAt(0) !== first && word.charCodeAt(units - 1) !== last) continue;
    const counts =
      ((section[text - 4] ?? 0) |
        ((section[text - 3] ?? 0) << 8) |
        ((section[text - 2] ?? 0) << 16) |
        ((section[text - 1] ?? 0) << 24)) >>>
      0;
    yield { text: word, reach: counts & 0x7fff_ffff, named: counts >= NAMED };
  }
}
