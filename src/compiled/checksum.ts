/*
 * Checksums in plain JavaScript: loading `node:crypto` costs each start 2.5 ms and `node:zlib` 1.7 ms, as much as a whole query. They
 * notice accidents, which is what they are for; an attacker who can write to the cache could replace what reads it as well.
 *
 * Four lanes of 32 bits, each fed every fourth word by FNV-1a's xor and multiply (Fowler, Noll, Vo 1991) and an xorshift, so that high bits
 * reach low ones. Both steps are bijections: a change within one word of 32 bits is always noticed, any other but for one chance in 2^32.
 */

/** One lane per word of 16 bytes. */
type Lanes = readonly [number, number, number, number];

/** Odd multipliers with well spread bits: FNV's prime and those of MurmurHash3 (Appleby 2011). */
const FNV_PRIME = 0x01000193;
const SPREAD_FIRST = 0x85ebca6b;
const SPREAD_SECOND = 0xc2b2ae35;

/** The bytes as words, zeros added to a multiple of 16 bytes. Words are in the machine's order: caches stay on the machine. */
function wordsOf(bytes: Uint8Array): Int32Array {
  if (bytes.byteOffset % 4 === 0 && bytes.length % 16 === 0) {
    return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  }
  const padded = new Uint8Array(Math.ceil(bytes.length / 16) * 16);
  padded.set(bytes);
  return new Int32Array(padded.buffer);
}

function lanesOf(bytes: Uint8Array): Lanes {
  const words = wordsOf(bytes);
  const { length } = words;
  const multiply = Math.imul;
  let first = bytes.length;
  let second = 0x811c9dc5 | 0; // FNV's offset basis
  let third = ~bytes.length;
  let fourth = 0x2c1b3c6d;
  for (let at = 0; at < length; at += 4) {
    first = multiply(first ^ (words[at] ?? 0), FNV_PRIME);
    second = multiply(second ^ (words[at + 1] ?? 0), FNV_PRIME);
    third = multiply(third ^ (words[at + 2] ?? 0), FNV_PRIME);
    fourth = multiply(fourth ^ (words[at + 3] ?? 0), FNV_PRIME);
    first ^= first >>> 15;
    second ^= second >>> 15;
    third ^= third >>> 15;
    fourth ^= fourth >>> 15;
  }
  return [first, second, third, fourth];
}

function spread(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), SPREAD_FIRST);
  mixed = Math.imul(mixed ^ (mixed >>> 13), SPREAD_SECOND);
  return mixed ^ (mixed >>> 16);
}

/** A fingerprint of the bytes as 32 hex digits, equal for equal bytes. */
export function fingerprint(bytes: Uint8Array): string {
  let before = 0;
  const digits = lanesOf(bytes).map((lane) => {
    before = spread(lane ^ before);
    return (before >>> 0).toString(16).padStart(8, '0');
  });
  return digits.join('');
}

/** A checksum of the bytes, 0 … 2^32-1. */
export function checksum(bytes: Uint8Array): number {
  const lanes = lanesOf(bytes);
  return spread(spread(spread(lanes[0] ^ spread(lanes[1])) ^ lanes[2]) ^ lanes[3]) >>> 0;
}
