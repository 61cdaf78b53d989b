import { type ByteSource, u32In } from './byte-source.ts';
import { checksum } from './checksum.ts';
import { DamagedBase } from './damage.ts';

/**
 * Bytes that are checked together. Little enough that most of what is checked was asked for: checking 4 KB takes 60 microseconds before
 * the engine has compiled the checksum, which is when a query needs it.
 */
export const BLOCK_LENGTH = 512;

const BLOCKS_PER_PAGE = 8;

/** Bytes that are read together: the least a disk and the system's file cache give. */
export const PAGE_LENGTH = BLOCK_LENGTH * BLOCKS_PER_PAGE;

/** Pages that share one piece of memory: making one costs as much as reading into it. */
const SLAB_PAGES = 64;

/** Pages read at once when a read goes on where another ended. */
const READ_AHEAD = 4;

/** Reads longer than this are not kept: columns and whole sections, read once. */
const LONGEST_KEPT = 16 * PAGE_LENGTH;

/**
 * A part of a sealed file, of `size` bytes from `start` on, every block of which is checked before any of it is handed out. `sums`: a
 * checksum (u32) per block.
 */
export function checkedBody(file: ByteSource, start: number, size: number, sums: ByteSource): ByteSource {
  return new CheckedBody(file, start, size, sums);
}

/** A page that was read. */
interface Page {
  readonly bytes: Uint8Array;
  /** A bit per block of it that was checked. */
  checked: number;
}

class CheckedBody implements ByteSource {
  readonly size: number;
  readonly readInto = null;
  readonly #file: ByteSource;
  readonly #start: number;
  readonly #sums: ByteSource;
  readonly #pages = new Map<number, Page>();
  /** The page looked into last: the next bytes asked for are mostly there, too. */
  #last = -1;
  #lastPage: Page = { bytes: new Uint8Array(0), checked: 0 };
  #slab = new Uint8Array(0);
  #slabUsed = 0;

  constructor(file: ByteSource, start: number, size: number, sums: ByteSource) {
    this.#file = file;
    this.#start = start;
    this.size = size;
    this.#sums = sums;
  }

  read(offset: number, length: number): Uint8Array {
    if (offset < 0 || length < 0 || offset + length > this.size) throw new DamagedBase('read beyond its end');
    if (length === 0) return new Uint8Array(0);
    const first = Math.floor(offset / PAGE_LENGTH);
    const last = Math.floor((offset + length - 1) / PAGE_LENGTH);
    const from = offset - first * PAGE_LENGTH;
    if (first === last) return this.#checked(first, from, from + length).subarray(from, from + length);
    const inMemory = this.#file.readInto === null;
    if (length > LONGEST_KEPT && !inMemory) return this.#readOnce(offset, length);
    const bytes = inMemory ? this.#file.read(this.#start + offset, length) : new Uint8Array(length);
    for (let page = first; page <= last; page += 1) {
      const start = page * PAGE_LENGTH - offset;
      const begin = Math.max(0, -start);
      const end = Math.min(PAGE_LENGTH, length - start);
      const here = this.#checked(page, begin, end);
      if (!inMemory) bytes.set(here.subarray(begin, end), start + begin);
    }
    return bytes;
  }

  u32(offset: number): number {
    const page = Math.floor(offset / PAGE_LENGTH);
    const from = offset - page * PAGE_LENGTH;
    if (offset < 0 || from > PAGE_LENGTH - 4 || offset + 4 > this.size) return u32In(this.read(offset, 4), 0);
    return u32In(this.#checked(page, from, from + 4), from);
  }

  close(): void {
    this.#file.close();
  }

  /** All bytes of a page, those between `from` and `to` checked. */
  #checked(number: number, from: number, to: number): Uint8Array {
    if (number !== this.#last) {
      this.#lastPage = this.#pages.get(number) ?? this.#fetch(number);
      this.#last = number;
    }
    const page = this.#lastPage;
    for (let start = from - (from % BLOCK_LENGTH); start < to; start += BLOCK_LENGTH) {
      const block = start / BLOCK_LENGTH;
      if ((page.checked & (1 << block)) !== 0) continue;
      this.#check(number * BLOCKS_PER_PAGE + block, page.bytes.subarray(start, start + BLOCK_LENGTH));
      page.checked |= 1 << block;
    }
    return page.bytes;
  }

  /** Reads a page, and pages behind it when the one before was read, without checking them. */
  #fetch(number: number): Page {
    const start = number * PAGE_LENGTH;
    const count = this.#pages.has(number - 1) ? READ_AHEAD : 1;
    const length = Math.min(start + count * PAGE_LENGTH, this.size) - start;
    let bytes: Uint8Array;
    if (this.#file.readInto === null) bytes = this.#file.read(this.#start + start, length);
    else {
      bytes = this.#room(length);
      this.#file.readInto(bytes, this.#start + start);
    }
    const page: Page = { bytes: bytes.subarray(0, PAGE_LENGTH), checked: 0 };
    this.#pages.set(number, page);
    for (let at = PAGE_LENGTH; at < length; at += PAGE_LENGTH) {
      const next = number + at / PAGE_LENGTH;
      if (!this.#pages.has(next))
        this.#pages.set(next, { bytes: bytes.subarray(at, at + PAGE_LENGTH), checked: 0 });
    }
    return page;
  }

  #room(length: number): Uint8Array {
    if (this.#slabUsed + length > this.#slab.length) {
      this.#slab = new Uint8Array(Math.min(SLAB_PAGES * PAGE_LENGTH, Math.ceil(this.size / 16) * 16));
      this.#slabUsed = 0;
    }
    const start = this.#slabUsed;
    this.#slabUsed += Math.ceil(length / 16) * 16;
    return this.#slab.subarray(start, start + length);
  }

  /** Reads and checks bytes without keeping them. */
  #readOnce(offset: number, length: number): Uint8Array {
    const first = Math.floor(offset / BLOCK_LENGTH);
    const start = first * BLOCK_LENGTH;
    const end = Math.min(Math.ceil((offset + length) / BLOCK_LENGTH) * BLOCK_LENGTH, this.size);
    const bytes = this.#file.read(this.#start + start, end - start);
    for (let at = 0; at < bytes.length; at += BLOCK_LENGTH)
      this.#check(first + at / BLOCK_LENGTH, bytes.subarray(at, at + BLOCK_LENGTH));
    return bytes.subarray(offset - start, offset - start + length);
  }

  #check(block: number, bytes: Uint8Array): void {
    if (checksum(bytes) !== this.#sums.u32(block * 4)) throw new DamagedBase(`block ${block} is damaged`);
  }
}
