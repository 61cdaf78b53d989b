import type { ByteSource } from './byte-source.ts';
import { BLOCK_LENGTH, checkedBody } from './checked-body.ts';
import { checksum } from './checksum.ts';
import { NotACompiledBase } from './damage.ts';
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

/** What is to be sealed: `Pieces`, or what is read as it is written. */
export interface SealableBody {
  readonly length: number;
  /** The bytes in blocks of a length, the last one shorter; each is valid until the next. */
  blocks(length: number): Iterable<Uint8Array>;
  /** The bytes in pieces of any length. */
  readonly pieces: Iterable<Uint8Array>;
}

/** Bytes read at once from what is sealed again. */
const READ_TOGETHER = 1 << 20;

/** A body that is stored already, read piece by piece. */
export function storedBody(source: ByteSource): SealableBody {
  function* blocks(length: number): Generator<Uint8Array> {
    for (let start = 0; start < source.size; start += length)
      yield source.read(start, Math.min(length, source.size - start));
  }
  return {
    length: source.size,
    *blocks(length) {
      for (const piece of blocks(READ_TOGETHER))
        for (let at = 0; at < piece.length; at += length) yield piece.subarray(at, at + length);
    },
    get pieces() {
      return blocks(READ_TOGETHER);
    },
  };
}

/** The bytes of a sealed file, in pieces to write one after the other. Goes through the body twice. */
export function* sealFile(label: string, body: SealableBody): Generator<Uint8Array> {
  const labelBytes = new TextEncoder().encode(label);
  const padding = new Uint8Array(aligned(body.length, 16) - body.length);
  const sums = Uint32Array.from(body.blocks(BLOCK_LENGTH), checksum);
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
  yield front;
  yield* body.pieces;
  yield padding;
  yield sumBytes;
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
    body: checkedBody(file, bodyStart, bodyLength, sums),
  };
}
