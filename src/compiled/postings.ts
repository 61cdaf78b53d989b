import type { ByteSource } from './byte-source.ts';

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

/** Postings read together; of longer lists only the chunks that are needed are read. */
export const CHUNK = 256;

/** Bytes of an entry that says where a chunk begins: the ordinal before it, and its first byte. */
const SKIP_BYTES = 8;

function skipsOf(count: number): number {
  return Math.max(0, Math.ceil(count / CHUNK) - 1);
}

/** Whether a mask has one bit. */
export function isOneBit(bits: number): boolean {
  return bits !== 0 && (bits & (bits - 1)) === 0;
}

/** Reads postings of one mask into an array. */
function decodeDeltas(bytes: Uint8Array, before: number, count: number, ordinals: Uint32Array): void {
  let at = 0;
  let ordinal = before;
  for (let index = 0; index < count; index += 1) {
    let byte = bytes[at++] ?? 0;
    let delta = byte & 0x7f;
    let scale = 0x80;
    while (byte >= 0x80) {
      byte = bytes[at++] ?? 0;
      delta += (byte & 0x7f) * scale;
      scale *= 0x80;
    }
    ordinal += delta;
    ordinals[index] = ordinal;
  }
}

/** Behind the last ordinal of any list. */
export const END = 0xffff_ffff;

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
}

/** No postings. */
export const NO_POSTINGS: Postings = {
  count: 0,
  bits: 0,
  seek: () => END,
  maskOf: () => 0,
  each: () => {},
};

/** Room for a chunk of a list, decoded. */
interface Slot {
  chunk: number;
  readonly ordinals: Uint32Array;
  readonly masks: Uint8Array;
  /** How many postings the chunk has. */
  filled: number;
}

/**
 * Chunks of a list that are kept, each in the slot of its number modulo this: the facts that come out best are looked up again, in another
 * order. Slots are used again, because a long list has many chunks.
 */
const SLOTS = 16;

/** A list in a compiled base. */
export class PostingList implements Postings {
  readonly count: number;
  readonly bits: number;
  readonly #source: ByteSource;
  readonly #offset: number;
  readonly #length: number;
  readonly #slots: (Slot | undefined)[] = [];
  /** The chunk that was looked into last. */
  #ordinals: Uint32Array;
  #masks: Uint8Array;
  #filled = 0;
  /** Where the chunks begin; null until a second one is needed. */
  #skips: DataView | null = null;
  #chunk = -1;
  #at = 0;

  /** `offset`, `length`: the bytes of the list. */
  constructor(source: ByteSource, offset: number, length: number, count: number, bits: number) {
    this.#ordinals = NO_ENTITIES.ordinals;
    this.#masks = NO_ENTITIES.masks;
    this.bits = bits;
    this.#source = source;
    this.#offset = offset;
    this.#length = length;
    this.count = count;
  }

  seek(from: number): number {
    if (this.count === 0) return END;
    let ordinals = this.#ordinals;
    const first = ordinals[0] ?? 0;
    const last = ordinals[this.#filled - 1] ?? 0;
    if (this.#chunk === -1 || from < first || from > last) {
      // The chunk before this one may end where `from` is asked for, so the table decides.
      const chunk = this.#chunkOf(from);
      if (chunk !== this.#chunk) this.#lookInto(chunk);
      if (from > (this.#ordinals[this.#filled - 1] ?? 0)) {
        if (chunk === skipsOf(this.count)) return END;
        this.#lookInto(chunk + 1);
      }
      ordinals = this.#ordinals;
      this.#at = 0;
    } else if (from < (ordinals[this.#at] ?? 0)) this.#at = 0;
    let at = this.#at;
    // Near ones first: lists are mostly walked through.
    let step = 1;
    while (at + step < this.#filled && (ordinals[at + step] ?? 0) < from) {
      at += step;
      step *= 2;
    }
    let high = Math.min(at + step, this.#filled - 1);
    while (at < high) {
      const middle = (at + high) >> 1;
      if ((ordinals[middle] ?? 0) < from) at = middle + 1;
      else high = middle;
    }
    this.#at = at;
    return ordinals[at] ?? END;
  }

  maskOf(ordinal: number): number {
    return this.seek(ordinal) === ordinal ? (this.#masks[this.#at] ?? 0) : 0;
  }

  each(visit: (ordinal: number, mask: number) => void): void {
    for (let chunk = 0; chunk <= skipsOf(this.count) && this.count > 0; chunk += 1) {
      if (chunk !== this.#chunk) this.#lookInto(chunk);
      const ordinals = this.#ordinals;
      const masks = this.#masks;
      for (let at = 0; at < this.#filled; at += 1) visit(ordinals[at] ?? 0, masks[at] ?? 0);
    }
  }

  /** The last chunk that begins before `from`. */
  #chunkOf(from: number): number {
    let low = 0;
    let high = skipsOf(this.count);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#skip(middle - 1, 0) < from) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #skip(entry: number, part: 0 | 4): number {
    if (this.#skips === null) {
      const bytes = this.#source.read(this.#offset, skipsOf(this.count) * SKIP_BYTES);
      this.#skips = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    return this.#skips.getUint32(entry * SKIP_BYTES + part, true);
  }

  #lookInto(chunk: number): void {
    let slot = this.#slots[chunk % SLOTS];
    if (slot === undefined) {
      const room = Math.min(CHUNK, this.count);
      slot = { chunk: -1, ordinals: new Uint32Array(room), masks: new Uint8Array(room), filled: 0 };
      if (isOneBit(this.bits)) slot.masks.fill(this.bits);
      this.#slots[chunk % SLOTS] = slot;
    }
    if (slot.chunk !== chunk) this.#decode(chunk, slot);
    this.#ordinals = slot.ordinals;
    this.#masks = slot.masks;
    this.#filled = slot.filled;
    this.#chunk = chunk;
    this.#at = 0;
  }

  #decode(chunk: number, slot: Slot): void {
    const chunks = skipsOf(this.count);
    const front = chunks * SKIP_BYTES;
    const start = chunk === 0 ? 0 : this.#skip(chunk - 1, 4);
    const end = chunk === chunks ? this.#length - front : this.#skip(chunk, 4);
    const bytes = this.#source.read(this.#offset + front + start, end - start);
    const before = chunk === 0 ? 0 : this.#skip(chunk - 1, 0);
    slot.chunk = chunk;
    slot.filled = Math.min(CHUNK, this.count - chunk * CHUNK);
    if (isOneBit(this.bits)) decodeDeltas(bytes, before, slot.filled, slot.ordinals);
    else decodePostings(bytes, 0, before, slot.filled, slot.ordinals, slot.masks);
  }
}

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
  return { count: Math.min(...lists.map(({ count }) => count)), bits, seek, maskOf, each };
}

/** Every ordinal of a list, ascending. */
export function* ordinalsOf(postings: Postings): Generator<number> {
  for (let ordinal = postings.seek(0); ordinal !== END; ordinal = postings.seek(ordinal + 1)) yield ordinal;
}
