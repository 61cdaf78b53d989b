import { type ByteSource, u32In } from './byte-source.ts';
import { checksum } from './checksum.ts';
import { DamagedBase } from './damage.ts';

/** Bytes that are checked together: a page, the least a disk and the system's file cache give. */
export const BLOCK_LENGTH = 4096;

/** Blocks that share one piece of memory: making one costs as much as checking a block. */
const SLAB_BLOCKS = 64;

/** Blocks read at once when a read goes on where another ended. */
const READ_AHEAD = 8;

/** Reads longer than this are not kept: columns and whole sections, read once. */
const LONGEST_KEPT = 16 * BLOCK_LENGTH;

/** A part of a sealed file, of `size` bytes from `start` on, every block of which is checked before any of it is handed out. */
export function checkedBody(file: ByteSource, start: number, size: number, sums: Uint8Array): ByteSource {
  return new CheckedBody(file, start, size, sums);
}

class CheckedBody implements ByteSource {
  readonly size: number;
  readonly readInto = null;
  readonly #file: ByteSource;
  readonly #start: number;
  readonly #sums: DataView;
  /** Blocks by number, read but not all checked. */
  readonly #blocks = new Map<number, Uint8Array>();
  readonly #checked: Uint8Array;
  /** The block read last, checked: the next bytes asked for are mostly there, too. */
  #last = -1;
  #lastBytes: Uint8Array = new Uint8Array(0);
  #slab = new Uint8Array(0);
  #slabUsed = 0;

  constructor(file: ByteSource, start: number, size: number, sums: Uint8Array) {
    this.#file = file;
    this.#start = start;
    this.size = size;
    this.#sums = new DataView(sums.buffer, sums.byteOffset, sums.length);
    this.#checked = new Uint8Array(sums.length / 4);
  }

  read(offset: number, length: number): Uint8Array {
    if (offset < 0 || length < 0 || offset + length > this.size) throw new DamagedBase('read beyond its end');
    if (length === 0) return new Uint8Array(0);
    const first = Math.floor(offset / BLOCK_LENGTH);
    const last = Math.floor((offset + length - 1) / BLOCK_LENGTH);
    const from = offset - first * BLOCK_LENGTH;
    if (first === last) return this.#block(first).subarray(from, from + length);
    const inMemory = this.#file.readInto === null;
    if (length > LONGEST_KEPT || inMemory)
      return this.#whole(first, last, inMemory).subarray(from, from + length);
    const bytes = new Uint8Array(length);
    for (let block = first; block <= last; block += 1) {
      const start = block * BLOCK_LENGTH - offset;
      const here = this.#block(block);
      bytes.set(
        here.subarray(Math.max(0, -start), Math.min(here.length, length - start)),
        Math.max(0, start),
      );
    }
    return bytes;
  }

  u32(offset: number): number {
    const block = Math.floor(offset / BLOCK_LENGTH);
    const from = offset - block * BLOCK_LENGTH;
    if (offset < 0 || from > BLOCK_LENGTH - 4 || offset + 4 > this.size)
      return u32In(this.read(offset, 4), 0);
    return u32In(this.#block(block), from);
  }

  close(): void {
    this.#file.close();
  }

  /** All bytes of a block, checked. */
  #block(block: number): Uint8Array {
    if (block === this.#last) return this.#lastBytes;
    let bytes = this.#blocks.get(block);
    if (bytes === undefined) {
      this.#fetch(block, this.#blocks.has(block - 1) ? READ_AHEAD : 1);
      bytes = this.#blocks.get(block) ?? new Uint8Array(0);
    }
    this.#check(block, bytes);
    this.#last = block;
    this.#lastBytes = bytes;
    return bytes;
  }

  /** Reads blocks without checking them. */
  #fetch(block: number, count: number): void {
    const start = block * BLOCK_LENGTH;
    const end = Math.min(start + count * BLOCK_LENGTH, this.size);
    let bytes: Uint8Array;
    if (this.#file.readInto === null) bytes = this.#file.read(this.#start + start, end - start);
    else {
      bytes = this.#room(end - start);
      this.#file.readInto(bytes, this.#start + start);
    }
    for (let at = 0; at < bytes.length; at += BLOCK_LENGTH) {
      const number = block + at / BLOCK_LENGTH;
      if (!this.#blocks.has(number)) this.#blocks.set(number, bytes.subarray(at, at + BLOCK_LENGTH));
    }
  }

  #room(length: number): Uint8Array {
    if (this.#slabUsed + length > this.#slab.length) {
      this.#slab = new Uint8Array(Math.min(SLAB_BLOCKS * BLOCK_LENGTH, Math.ceil(this.size / 16) * 16));
      this.#slabUsed = 0;
    }
    const start = this.#slabUsed;
    this.#slabUsed += Math.ceil(length / 16) * 16;
    return this.#slab.subarray(start, start + length);
  }

  /** Several blocks in one piece; `same`: they are the same bytes each time. */
  #whole(first: number, last: number, same: boolean): Uint8Array {
    const start = first * BLOCK_LENGTH;
    const bytes = this.#file.read(
      this.#start + start,
      Math.min((last + 1) * BLOCK_LENGTH, this.size) - start,
    );
    for (let block = first; block <= last; block += 1) {
      const from = (block - first) * BLOCK_LENGTH;
      if (!same) this.#checked[block] = 0;
      this.#check(block, bytes.subarray(from, Math.min(from + BLOCK_LENGTH, bytes.length)));
    }
    return bytes;
  }

  #check(block: number, bytes: Uint8Array): void {
    if (this.#checked[block] === 1) return;
    if (checksum(bytes) !== this.#sums.getUint32(block * 4, true)) {
      throw new DamagedBase(`block ${block} is damaged`);
    }
    this.#checked[block] = 1;
  }
}
