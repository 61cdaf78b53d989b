import type { ByteSource } from './byte-source.ts';
import { checksum } from './checksum.ts';
import { DamagedBase, NotACompiledBase } from './damage.ts';
import { MAGIC } from './layout.ts';
import { utf8 } from './utf8.ts';

/*
 * A compiled base on disk, sealed so that damage is noticed whatever part of it is read:
 *
 *     magic (8) · byte order (u32) · length of the label (u32) · length of the body (f64) · checksum of the label (u32) ·
 *     checksum of the block sums (u32) · checksum of all before (u32) · the label · padding to a block · the body, padded to 16 bytes ·
 *     a checksum (u32) per block of the body
 *
 * The label says what the body was made from. A query reads and checks only the blocks it needs: a flipped bit costs nothing until
 * its block is asked for, and is then noticed before anything is made of it.
 */

/** Bytes that are read and checked together: a page, the least a disk and the system's file cache give. */
export const BLOCK_LENGTH = 4096;
const COVER_LENGTH = 40;
const CHECKED_COVER = 36;
const BYTE_ORDER_MARK = 0x01020304;

/** A sealed file, its label read and checked. */
export interface SealedFile {
  readonly label: string;
  /** The body; reading from it throws `DamagedBase` where the bytes are not those that were sealed. */
  readonly body: ByteSource;
}

function aligned(length: number, to: number): number {
  return Math.ceil(length / to) * to;
}

/** The bytes of a sealed file, in pieces to write one after the other. */
export function sealFile(label: string, body: Uint8Array): readonly Uint8Array[] {
  const labelBytes = new TextEncoder().encode(label);
  const padding = new Uint8Array(aligned(body.length, 16) - body.length);
  const sums = new Uint32Array(Math.ceil(body.length / BLOCK_LENGTH));
  for (let block = 0; block < sums.length; block += 1) {
    const start = block * BLOCK_LENGTH;
    sums[block] = checksum(body.subarray(start, Math.min(start + BLOCK_LENGTH, body.length)));
  }
  const sumBytes = new Uint8Array(sums.buffer);
  const front = new Uint8Array(aligned(COVER_LENGTH + labelBytes.length, BLOCK_LENGTH));
  front.set(MAGIC);
  front.set(labelBytes, COVER_LENGTH);
  const words = new Uint32Array(front.buffer, 0, COVER_LENGTH / 4);
  words[2] = BYTE_ORDER_MARK;
  words[3] = labelBytes.length;
  new Float64Array(front.buffer, 16, 1)[0] = body.length;
  words[6] = checksum(labelBytes);
  words[7] = checksum(sumBytes);
  words[CHECKED_COVER / 4] = checksum(front.slice(0, CHECKED_COVER));
  return [front, body, padding, sumBytes];
}

/** Opens a sealed file. Throws `NotACompiledBase` for anything but a whole one of this format. */
export function openSealedFile(file: ByteSource): SealedFile {
  if (file.size < BLOCK_LENGTH) throw new NotACompiledBase('shorter than its cover');
  const cover = file.read(0, BLOCK_LENGTH).slice();
  const words = new Uint32Array(cover.buffer, cover.byteOffset, COVER_LENGTH / 4);
  if (MAGIC.some((byte, index) => cover[index] !== byte)) throw new NotACompiledBase('another format');
  if (words[CHECKED_COVER / 4] !== checksum(cover.subarray(0, CHECKED_COVER))) {
    throw new NotACompiledBase('its cover is damaged');
  }
  if (words[2] !== BYTE_ORDER_MARK) throw new NotACompiledBase('another byte order');
  const labelLength = words[3] ?? 0;
  const bodyLength = new Float64Array(cover.buffer, cover.byteOffset + 16, 1)[0] ?? 0;
  const bodyStart = aligned(COVER_LENGTH + labelLength, BLOCK_LENGTH);
  const sumsStart = bodyStart + aligned(bodyLength, 16);
  const blocks = Math.ceil(bodyLength / BLOCK_LENGTH);
  if (file.size !== sumsStart + blocks * 4) throw new NotACompiledBase('cut short');
  const label =
    COVER_LENGTH + labelLength <= BLOCK_LENGTH
      ? cover.subarray(COVER_LENGTH, COVER_LENGTH + labelLength)
      : file.read(COVER_LENGTH, labelLength);
  if (words[6] !== checksum(label)) throw new NotACompiledBase('its label is damaged');
  const sums = file.read(sumsStart, blocks * 4);
  if (words[7] !== checksum(sums)) throw new NotACompiledBase('its checksums are damaged');
  return {
    label: utf8(label),
    body: new CheckedBody(file, bodyStart, bodyLength, sums),
  };
}

/** Reads block by block, and checks each before handing out any of it. */
class CheckedBody implements ByteSource {
  readonly size: number;
  readonly #file: ByteSource;
  readonly #start: number;
  readonly #sums: DataView;
  /** Blocks read alone: offsets, records and the dictionary are asked for in small pieces. */
  readonly #known = new Map<number, Uint8Array>();

  constructor(file: ByteSource, start: number, size: number, sums: Uint8Array) {
    this.#file = file;
    this.#start = start;
    this.size = size;
    this.#sums = new DataView(sums.buffer, sums.byteOffset, sums.length);
  }

  read(offset: number, length: number): Uint8Array {
    if (offset < 0 || length < 0 || offset + length > this.size) throw new DamagedBase('read beyond its end');
    if (length === 0) return new Uint8Array(0);
    const first = Math.floor(offset / BLOCK_LENGTH);
    const last = Math.floor((offset + length - 1) / BLOCK_LENGTH);
    const bytes = first === last ? this.#block(first) : this.#blocks(first, last);
    const from = offset - first * BLOCK_LENGTH;
    return bytes.subarray(from, from + length);
  }

  close(): void {
    this.#file.close();
  }

  #block(block: number): Uint8Array {
    let bytes = this.#known.get(block);
    if (bytes === undefined) {
      bytes = this.#blocks(block, block);
      this.#known.set(block, bytes);
    }
    return bytes;
  }

  #blocks(first: number, last: number): Uint8Array {
    const start = first * BLOCK_LENGTH;
    const end = Math.min((last + 1) * BLOCK_LENGTH, this.size);
    const bytes = this.#file.read(this.#start + start, end - start);
    for (let block = first; block <= last; block += 1) {
      const from = (block - first) * BLOCK_LENGTH;
      const sum = checksum(bytes.subarray(from, Math.min(from + BLOCK_LENGTH, bytes.length)));
      if (sum !== this.#sums.getUint32(block * 4, true)) throw new DamagedBase(`block ${block} is damaged`);
    }
    return bytes;
  }
}
