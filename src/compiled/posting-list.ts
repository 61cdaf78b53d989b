import { ByteReader } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import { ListedPostings } from './listed-postings.ts';
import {
  decodePostings,
  END,
  type EntityPostings,
  NO_ENTITIES,
  type Postings,
  readPostings,
  type VisitChunk,
} from './postings.ts';

/** Postings read together; of longer lists only the chunks that are needed are read. */
export const CHUNK = 256;

/** Bytes of an entry that says where a chunk begins: the ordinal before it, and its first byte. */
const SKIP_BYTES = 8;

/** Bytes behind those entries that say where the postings of withdrawn facts begin. */
const TAIL_BYTES = 4;

function skipsOf(count: number): number {
  return Math.max(0, Math.ceil(count / CHUNK) - 1);
}

/** Whether a mask has one bit. */
export function isOneBit(bits: number): boolean {
  return bits !== 0 && (bits & (bits - 1)) === 0;
}

/** Reads postings behind their number. */
function readCounted(bytes: Uint8Array): EntityPostings {
  const reader = new ByteReader(bytes);
  const count = reader.varint();
  return readPostings(bytes.subarray(reader.at), count);
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
    // What was found is asked about next.
    if (ordinal === this.#ordinals[this.#at]) return this.#masks[this.#at] ?? 0;
    return this.seek(ordinal) === ordinal ? (this.#masks[this.#at] ?? 0) : 0;
  }

  each(visit: (ordinal: number, mask: number) => void): void {
    this.eachChunk((ordinals, masks, count) => {
      for (let at = 0; at < count; at += 1) visit(ordinals[at] ?? 0, masks[at] ?? 0);
    });
  }

  eachChunk(visit: VisitChunk): void {
    for (let chunk = 0; chunk <= skipsOf(this.count) && this.count > 0; chunk += 1) {
      if (chunk !== this.#chunk) this.#lookInto(chunk);
      visit(this.#ordinals, this.#masks, this.#filled);
    }
  }

  withdrawn(isWithdrawn: (ordinal: number) => boolean): Postings {
    const chunks = skipsOf(this.count);
    if (chunks === 0) {
      if (this.count > 0 && this.#chunk === -1) this.#lookInto(0);
      const all = { ordinals: this.#ordinals.subarray(0, this.#filled), masks: this.#masks };
      return new ListedPostings(all).withdrawn(isWithdrawn);
    }
    const start = this.#front + this.#skip(chunks, 0);
    const bytes = this.#source.read(this.#offset + start, this.#length - start);
    return new ListedPostings(readCounted(bytes));
  }

  /** Bytes in front of the chunks. */
  get #front(): number {
    const chunks = skipsOf(this.count);
    return chunks === 0 ? 0 : chunks * SKIP_BYTES + TAIL_BYTES;
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
      const bytes = this.#source.read(this.#offset, this.#front);
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
    const start = chunk === 0 ? 0 : this.#skip(chunk - 1, 4);
    // The last ends where the table does: at the postings of withdrawn facts.
    const end = chunks === 0 ? this.#length : chunk === chunks ? this.#skip(chunk, 0) : this.#skip(chunk, 4);
    const bytes = this.#source.read(this.#offset + this.#front + start, end - start);
    const before = chunk === 0 ? 0 : this.#skip(chunk - 1, 0);
    slot.chunk = chunk;
    slot.filled = Math.min(CHUNK, this.count - chunk * CHUNK);
    if (isOneBit(this.bits)) decodeDeltas(bytes, before, slot.filled, slot.ordinals);
    else decodePostings(bytes, 0, before, slot.filled, slot.ordinals, slot.masks);
  }
}
