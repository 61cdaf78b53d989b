import { ByteReader } from './byte-reader.ts';
import { utf8 } from './utf8.ts';

/** A known word as the search for misspelt ones sees it. */
export interface KnownWord {
  readonly text: string;
  /** `Term.reach`. */
  readonly reach: number;
  /** Whether it stands in a name. */
  readonly named: boolean;
}

/** A byte for a sound: different sounds may share one. */
export function soundNumber(sound: string): number {
  let number = 7;
  for (let at = 0; at < sound.length; at += 1) number = (Math.imul(number, 31) + sound.charCodeAt(at)) & 0xff;
  return number;
}

/** Longest word, in bytes. */
export const LONGEST = 255;

/** Front of a word that is long or not ASCII. */
export const LONG_FRONT = 0xff;

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

/** The words of similar length that may sound alike, or share the first or the last letter, in order. */
export function* wordsLike(section: Uint8Array, query: LetterQuery): Generator<KnownWord> {
  const { shortest, longest, sound, first, last } = query;
  const reader = new ByteReader(section);
  const letters = new Uint8Array(LONGEST + 1);
  while (reader.at < section.length) {
    const front = reader.u8();
    const shared = front === LONG_FRONT ? reader.u8() : front >> 4;
    const length = shared + (front === LONG_FRONT ? reader.u8() : front & 0xf);
    const units = front === LONG_FRONT ? reader.u8() : length;
    const plain = units === length;
    const wordSound = reader.u8();
    const counts = reader.varint();
    for (let at = shared; at < length; at += 1) letters[at] = section[reader.at++] ?? 0;
    if (units < shortest || units > longest) continue;
    const sameSound = wordSound === sound;
    // A word that is not ASCII is looked at as text.
    if (!sameSound && plain && letters[0] !== first && letters[length - 1] !== last) continue;
    const word = utf8(letters.subarray(0, length));
    if (!sameSound && !plain && word.charCodeAt(0) !== first && word.charCodeAt(units - 1) !== last) continue;
    yield { text: word, reach: Math.floor(counts / 2), named: counts % 2 === 1 };
  }
}
