import { type ByteSource, memorySource } from './byte-source.ts';
import { BLOCK_LENGTH, checkedBody, PAGE_LENGTH } from './checked-body.ts';
import { checksum } from './checksum.ts';
import { NotACompiledBase } from './damage.ts';
import { MAGIC } from './layout.ts';
import { utf8 } from './utf8.ts';

/*
 * A compiled base on disk, sealed so that damage is noticed whatever part of it is read:
 *
 *     magic (8) · byte order (u32) · length of the label (u32) · length of the body (f64) · checksum of the label (u32) ·
 *     checksum of the last sums (u32) · checksum of all before (u32) · the label · padding to a page · the body, padded to 16 bytes ·
 *     a checksum (u32) per block of the body · one per block of these sums · … until they fit a page
 *
 * The label says what the body was made from. A query reads and checks only the blocks it needs, of the body as of the sums: a flipped
 * bit costs nothing until its block is asked for, and is then noticed before anything is made of it.
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

/** The checksums (u32) of blocks. */
function sumsOf(blocks: Iterable<Uint8Array>, count: number): Uint8Array {
  const sums = new Uint8Array(count * 4);
  const view = new DataView(sums.buffer);
  let at = 0;
  for (const block of blocks) {
    view.setUint32(at, checksum(block), true);
    at += 4;
  }
  return sums;
}

function* blocksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += BLOCK_LENGTH) yield bytes.subarray(at, at + BLOCK_LENGTH);
}

function blockCount(length: number): number {
  return Math.ceil(length / BLOCK_LENGTH);
}

/** The bytes of a sealed file, in pieces to write one after the other. Goes through the body twice. */
export function* sealFile(label: string, body: SealableBody): Generator<Uint8Array> {
  const labelBytes = new TextEncoder().encode(label);
  const padding = new Uint8Array(aligned(body.length, 16) - body.length);
  let sums = sumsOf(body.blocks(BLOCK_LENGTH), blockCount(body.length));
  const levels = [sums];
  while (sums.length > PAGE_LENGTH) {
    sums = sumsOf(blocksOf(sums), blockCount(sums.length));
    levels.push(sums);
  }
  const front = new Uint8Array(aligned(COVER_LENGTH + labelBytes.length, PAGE_LENGTH));
  front.set(MAGIC);
  front.set(labelBytes, COVER_LENGTH);
  const words = new Uint32Array(front.buffer, 0, COVER_LENGTH / 4);
  words[2] = BYTE_ORDER_MARK;
  words[3] = labelBytes.length;
  new Float64Array(front.buffer, 16, 1)[0] = body.length;
  words[6] = checksum(labelBytes);
  words[7] = checksum(sums);
  words[CHECKED_COVER / 4] = checksum(front.slice(0, CHECKED_COVER));
  yield front;
  yield* body.pieces;
  yield padding;
  yield* levels;
}

/** Where the sums of a body of a length lie, those of the body first; the last end the file. */
function sumSpans(bodyEnd: number, bodyLength: number): readonly { start: number; length: number }[] {
  const spans = [{ start: bodyEnd, length: blockCount(bodyLength) * 4 }];
  for (let last = spans[0]; last !== undefined && last.length > PAGE_LENGTH; last = spans.at(-1))
    spans.push({ start: last.start + last.length, length: blockCount(last.length) * 4 });
  return spans;
}

/** Opens a sealed file. Throws `NotACompiledBase` for anything but a whole one of this format. */
export function openSealedFile(file: ByteSource): SealedFile {
  if (file.size < PAGE_LENGTH) throw new NotACompiledBase('shorter than its cover');
  const cover = file.read(0, PAGE_LENGTH).slice();
  const words = new Uint32Array(cover.buffer, cover.byteOffset, COVER_LENGTH / 4);
  if (MAGIC.some((byte, index) => cover[index] !== byte)) throw new NotACompiledBase('another format');
  if (words[CHECKED_COVER / 4] !== checksum(cover.subarray(0, CHECKED_COVER))) {
    throw new NotACompiledBase('its cover is damaged');
  }
  if (words[2] !== BYTE_ORDER_MARK) throw new NotACompiledBase('another byte order');
  const labelLength = words[3] ?? 0;
  const bodyLength = new Float64Array(cover.buffer, cover.byteOffset + 16, 1)[0] ?? 0;
  const bodyStart = aligned(COVER_LENGTH + labelLength, PAGE_LENGTH);
  const spans = sumSpans(bodyStart + aligned(bodyLength, 16), bodyLength);
  const top = spans.at(-1) ?? { start: 0, length: 0 };
  if (file.size !== top.start + top.length) throw new NotACompiledBase('cut short');
  const label =
    COVER_LENGTH + labelLength <= PAGE_LENGTH
      ? cover.subarray(COVER_LENGTH, COVER_LENGTH + labelLength)
      : file.read(COVER_LENGTH, labelLength);
  if (words[6] !== checksum(label)) throw new NotACompiledBase('its label is damaged');
  const topSums = file.read(top.start, top.length);
  if (words[7] !== checksum(topSums)) throw new NotACompiledBase('its checksums are damaged');
  const sums = spans
    .slice(0, -1)
    .reduceRight(
      (above, { start, length }) => checkedBody(file, start, length, above),
      memorySource(topSums),
    );
  return { label: utf8(label), body: checkedBody(file, bodyStart, bodyLength, sums) };
}
