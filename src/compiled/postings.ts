/*
 * A posting is an ordinal with a mask of bits saying where or how: a varint of (delta to the ordinal before × 2 + 1 when a mask byte follows);
 * without one the mask is 1. In a list whose masks are all the same one bit, it is the delta alone. Most words stand in the claim or the
 * name alone, so most postings take one or two bytes.
 */

/** Few postings, read at once. */
export interface EntityPostings {
  /** Ascending. */
  readonly ordinals: Uint32Array;
  readonly masks: Uint8Array;
}

/** No postings. */
export const NO_ENTITIES: EntityPostings = { ordinals: new Uint32Array(0), masks: new Uint8Array(0) };

/** Reads postings into arrays from `start` on, `count` of them; returns the byte after them. */
export function decodePostings(
  bytes: Uint8Array,
  start: number,
  before: number,
  count: number,
  ordinals: Uint32Array,
  masks: Uint8Array,
): number {
  let at = start;
  let ordinal = before;
  for (let index = 0; index < count; index += 1) {
    let byte = bytes[at++] ?? 0;
    let coded = byte & 0x7f;
    let scale = 0x80;
    while (byte >= 0x80) {
      byte = bytes[at++] ?? 0;
      coded += (byte & 0x7f) * scale;
      scale *= 0x80;
    }
    const marked = coded & 1;
    ordinal += (coded - marked) / 2;
    ordinals[index] = ordinal;
    masks[index] = marked === 0 ? 1 : (bytes[at++] ?? 1);
  }
  return at;
}

/** Reads all of `count` postings. */
export function readPostings(bytes: Uint8Array, count: number): EntityPostings {
  const ordinals = new Uint32Array(count);
  const masks = new Uint8Array(count);
  decodePostings(bytes, 0, 0, count, ordinals, masks);
  return { ordinals, masks };
}

/** Behind the last ordinal of any list. */
export const END = 0xffff_ffff;

/** Takes the first `count` postings of two arrays. */
export type VisitChunk = (ordinals: Uint32Array, masks: Uint8Array, count: number) => void;

/** Postings of facts, looked at one by one. */
export interface Postings {
  /** How many there are, at most. */
  readonly count: number;
  /** All bits that their masks have, at most. */
  readonly bits: number;
  /** The first ordinal that is `from` or greater, `END` when there is none. */
  seek(from: number): number;
  /** The mask of an ordinal, 0 when it is not among them. */
  maskOf(ordinal: number): number;
  /** Visits all of them in order. */
  each(visit: (ordinal: number, mask: number) => void): void;
  /** The same, many at a time: a call per posting costs more than what is done with most. The arrays hold until the next call. */
  eachChunk(visit: VisitChunk): void;
  /** Those of withdrawn facts alone, which `isWithdrawn` tells: long lists hold them a second time, so that they need not be gone through. */
  withdrawn(isWithdrawn: (ordinal: number) => boolean): Postings;
}

/** No postings. */
export const NO_POSTINGS: Postings = {
  count: 0,
  bits: 0,
  seek: () => END,
  maskOf: () => 0,
  each: () => {},
  eachChunk: () => {},
  withdrawn: () => NO_POSTINGS,
};

/** What stands in all of several lists; the mask of one has the bits of all. */
export function intersection(lists: readonly Postings[]): Postings {
  const [first, ...rest] = lists;
  if (first === undefined) return NO_POSTINGS;
  if (rest.length === 0) return first;
  const seek = (from: number): number => {
    let ordinal = first.seek(from);
    for (let agreed = false; !agreed && ordinal !== END; ) {
      agreed = true;
      for (const list of rest) {
        const next = list.seek(ordinal);
        if (next === ordinal) continue;
        ordinal = next === END ? END : first.seek(next);
        agreed = false;
        break;
      }
    }
    return ordinal;
  };
  const maskOf = (ordinal: number): number => {
    let mask = 0;
    for (const list of lists) {
      const here = list.maskOf(ordinal);
      if (here === 0) return 0;
      mask |= here;
    }
    return mask;
  };
  const bits = lists.reduce((all, list) => all | list.bits, 0);
  const each = (visit: (ordinal: number, mask: number) => void): void => {
    for (let ordinal = seek(0); ordinal !== END; ordinal = seek(ordinal + 1)) visit(ordinal, maskOf(ordinal));
  };
  return {
    count: Math.min(...lists.map(({ count }) => count)),
    bits,
    seek,
    maskOf,
    each,
    eachChunk: (visit) => {
      const ordinals: number[] = [];
      const masks: number[] = [];
      each((ordinal, mask) => {
        ordinals.push(ordinal);
        masks.push(mask);
      });
      visit(Uint32Array.from(ordinals), Uint8Array.from(masks), ordinals.length);
    },
    withdrawn: (isWithdrawn) => intersection(lists.map((list) => list.withdrawn(isWithdrawn))),
  };
}

/** Every ordinal of a list, ascending. */
export function* ordinalsOf(postings: Postings): Generator<number> {
  for (let ordinal = postings.seek(0); ordinal !== END; ordinal = postings.seek(ordinal + 1)) yield ordinal;
}
