import { type ByteSource, u32In } from './byte-source.ts';
import { DamagedBase } from './damage.ts';

/** Bytes in pieces of any length, one behind the other: what is too large to be copied into one. */
export class Pieces {
  readonly pieces: readonly Uint8Array[];
  readonly length: number;
  /** Where each piece begins. */
  readonly #starts: Float64Array;

  constructor(pieces: readonly Uint8Array[]) {
    this.pieces = pieces.filter((piece) => piece.length > 0);
    this.#starts = new Float64Array(this.pieces.length);
    let length = 0;
    for (const [at, piece] of this.pieces.entries()) {
      this.#starts[at] = length;
      length += piece.length;
    }
    this.length = length;
  }

  /** The bytes from `start` up to `end`, which there are; a view where they lie in one piece. */
  read(start: number, end: number): Uint8Array {
    let at = this.#pieceOf(start);
    const from = start - (this.#starts[at] ?? 0);
    const first = this.pieces[at] ?? new Uint8Array(0);
    if (from + end - start <= first.length) return first.subarray(from, from + end - start);
    const bytes = new Uint8Array(end - start);
    for (let filled = 0; filled < bytes.length; at += 1) {
      const piece = this.pieces[at] ?? new Uint8Array(0);
      const begin = filled === 0 ? from : 0;
      const here = piece.subarray(begin, begin + bytes.length - filled);
      bytes.set(here, filled);
      filled += here.length;
    }
    return bytes;
  }

  /** The bytes in blocks of a length, the last one shorter; each is valid until the next. */
  *blocks(length: number): Generator<Uint8Array> {
    for (let start = 0; start < this.length; start += length) {
      yield this.read(start, Math.min(start + length, this.length));
    }
  }

  /** The last piece that begins at or before an offset. */
  #pieceOf(offset: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** A compiled base that was just made. */
export function piecesSource(pieces: Pieces): ByteSource {
  return {
    size: pieces.length,
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > pieces.length) throw new DamagedBase('cut short');
      return pieces.read(offset, offset + length);
    },
    u32(offset) {
      return u32In(this.read(offset, 4), 0);
    },
    readInto: null,
    close() {
      // Nothing is held open.
    },
  };
}
