import { ByteWriter } from './byte-writer.ts';

/** Bytes of the slices of one list, one after the other; the last four of each say where the next begins. */
const SLICES = [12, 20, 36, 68, 132, 260, 516, 1028, 2052, 4100];
const LINK = 4;

/** Most bytes of a posting: five of a number of 32 bits, and the mask. */
const LONGEST_POSTING = 6;

/**
 * Many lists of postings that grow at the same time, in one array: each list is a chain of slices that get longer (as in Lucene's
 * `ByteBlockPool`), so that a list costs little more than its bytes, however many there are.
 */
export class PostingPool {
  #bytes = new Uint8Array(1 << 16);
  #used = 0;
  /** Per list: first byte, next byte to write, end of the slice being written, its level, last ordinal, count. */
  #first: Uint32Array = new Uint32Array(1 << 10);
  #next: Uint32Array = new Uint32Array(1 << 10);
  #end: Uint32Array = new Uint32Array(1 << 10);
  #level = new Uint8Array(1 << 10);
  #last: Uint32Array = new Uint32Array(1 << 10);
  #counts: Uint32Array = new Uint32Array(1 << 10);
  /** All bits of the masks of a list. */
  #bits = new Uint8Array(1 << 10);
  #lists = 0;
  readonly #copy = new ByteWriter();

  /** Starts a list; returns its number, from 0 upwards. */
  addList(): number {
    const list = this.#lists;
    if (list === this.#first.length) this.#growLists();
    this.#lists += 1;
    const start = this.#take(SLICES[0] ?? 0);
    this.#first[list] = start;
    this.#next[list] = start;
    this.#end[list] = start + (SLICES[0] ?? 0) - LINK;
    return list;
  }

  /** How many lists there are. */
  get lists(): number {
    return this.#lists;
  }

  /** Number of postings of a list. */
  count(list: number): number {
    return this.#counts[list] ?? 0;
  }

  /** All bits that the masks of a list have. */
  bits(list: number): number {
    return this.#bits[list] ?? 0;
  }

  /** Adds a posting; ordinals of one list ascend. Coded as `writePostings` does. */
  add(list: number, ordinal: number, mask: number): void {
    let coded = (ordinal - (this.#last[list] ?? 0)) * 2 + (mask === 1 ? 0 : 1);
    this.#last[list] = ordinal;
    this.#counts[list] = (this.#counts[list] ?? 0) + 1;
    this.#bits[list] = (this.#bits[list] ?? 0) | mask;
    let at = this.#next[list] ?? 0;
    if (at + LONGEST_POSTING > (this.#end[list] ?? 0)) {
      while (coded >= 0x80) {
        this.#write(list, (coded & 0x7f) | 0x80);
        coded >>>= 7;
      }
      this.#write(list, coded);
      if (mask !== 1) this.#write(list, mask);
      return;
    }
    const bytes = this.#bytes;
    while (coded >= 0x80) {
      bytes[at++] = (coded & 0x7f) | 0x80;
      coded >>>= 7;
    }
    bytes[at++] = coded;
    if (mask !== 1) bytes[at++] = mask;
    this.#next[list] = at;
  }

  /** The bytes of a list as `writePostings` would have written it; valid until the next call. */
  bytesOf(list: number): Uint8Array {
    this.#copy.clear();
    const last = this.#next[list] ?? 0;
    let start = this.#first[list] ?? 0;
    for (let level = 0; ; level += 1) {
      const end = start + (SLICES[Math.min(level, SLICES.length - 1)] ?? 0) - LINK;
      const isLast = last >= start && last <= end;
      this.#copy.bytes(this.#bytes.subarray(start, isLast ? last : end));
      if (isLast) return this.#copy.written();
      start = this.#linkAt(end);
    }
  }

  #write(list: number, byte: number): void {
    let at = this.#next[list] ?? 0;
    if (at === (this.#end[list] ?? 0)) {
      const level = Math.min((this.#level[list] ?? 0) + 1, SLICES.length - 1);
      const length = SLICES[level] ?? 0;
      const start = this.#take(length);
      for (let byteOfLink = 0; byteOfLink < LINK; byteOfLink += 1)
        this.#bytes[at + byteOfLink] = (start >>> (byteOfLink * 8)) & 0xff;
      this.#level[list] = level;
      this.#end[list] = start + length - LINK;
      at = start;
    }
    this.#bytes[at] = byte;
    this.#next[list] = at + 1;
  }

  #linkAt(at: number): number {
    let link = 0;
    for (let byteOfLink = LINK - 1; byteOfLink >= 0; byteOfLink -= 1)
      link = link * 256 + (this.#bytes[at + byteOfLink] ?? 0);
    return link;
  }

  #take(length: number): number {
    const start = this.#used;
    this.#used += length;
    if (this.#used > this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    return start;
  }

  #growLists(): void {
    const grow = (array: Uint32Array): Uint32Array => {
      const grown = new Uint32Array(array.length * 2);
      grown.set(array);
      return grown;
    };
    this.#first = grow(this.#first);
    this.#next = grow(this.#next);
    this.#end = grow(this.#end);
    this.#last = grow(this.#last);
    this.#counts = grow(this.#counts);
    const growBytes = (array: Uint8Array): Uint8Array<ArrayBuffer> => {
      const grown = new Uint8Array(array.length * 2);
      grown.set(array);
      return grown;
    };
    this.#level = growBytes(this.#level);
    this.#bits = growBytes(this.#bits);
  }
}
