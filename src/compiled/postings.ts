import type { ByteWriter } from './byte-writer.ts';

/** Ordinals in ascending order, each with a bit mask saying where or how. */
export interface Postings {
  readonly ordinals: Uint32Array;
  readonly masks: Uint8Array;
}

/** No postings. */
export const NO_POSTINGS: Postings = { ordinals: new Uint32Array(0), masks: new Uint8Array(0) };

/**
 * Appends postings: per entry a varint of (delta to the previous ordinal × 2 + 1 when a mask byte follows); without one the mask is 1.
 * Most words stand in the claim or the name alone, so most entries take one or two bytes.
 */
export function writePostings(
  writer: ByteWriter,
  ordinals: ArrayLike<number>,
  masks: ArrayLike<number>,
): void {
  let previous = 0;
  for (let index = 0; index < ordinals.length; index += 1) {
    const ordinal = ordinals[index] ?? 0;
    const mask = masks[index] ?? 1;
    writer.varint((ordinal - previous) * 2 + (mask === 1 ? 0 : 1));
    if (mask !== 1) writer.u8(mask);
    previous = ordinal;
  }
}

/** Reads `count` postings written by `writePostings` from the start of `bytes`. */
export function readPostings(bytes: Uint8Array, count: number): Postings {
  const ordinals = new Uint32Array(count);
  const masks = new Uint8Array(count);
  let at = 0;
  let ordinal = 0;
  for (let index = 0; index < count; index += 1) {
    let byte = bytes[at++] ?? 0;
    let coded = byte & 0x7f;
    let scale = 0x80;
    while (byte >= 0x80) {
      byte = bytes[at++] ?? 0;
      coded += (byte & 0x7f) * scale;
      scale *= 0x80;
    }
    ordinal += Math.floor(coded / 2);
    ordinals[index] = ordinal;
    masks[index] = coded % 2 === 0 ? 1 : (bytes[at++] ?? 1);
  }
  return { ordinals, masks };
}

/** Reads postings with their count, a varint, in front. */
export function readCountedPostings(bytes: Uint8Array): Postings {
  let at = 0;
  let count = 0;
  let scale = 1;
  let byte = 0;
  do {
    byte = bytes[at++] ?? 0;
    count += (byte & 0x7f) * scale;
    scale *= 0x80;
  } while (byte >= 0x80);
  return readPostings(bytes.subarray(at), count);
}

/** Position of `ordinal` in ascending `ordinals`, or -1. */
export function positionOf(ordinals: Uint32Array, ordinal: number): number {
  let low = 0;
  let high = ordinals.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ordinals[middle] ?? 0;
    if (found === ordinal) return middle;
    if (found < ordinal) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
