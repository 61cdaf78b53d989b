import { ByteWriter } from './byte-writer.ts';
import { CHUNK, isOneBit } from './posting-list.ts';
import { decodePostings } from './postings.ts';

/** Appends postings in ascending order. */
export function writePostings(
  writer: ByteWriter,
  ordinals: ArrayLike<number>,
  masks: ArrayLike<number>,
): void {
  let previous = 0;
  for (let index = 0; index < ordinals.length; index += 1) {
    const ordinal = ordinals[index] ?? 0;
    const mask = masks[index] ?? 1;
    writer.varint((ordinal - previous) * 2 + (mask === 1 ? 0 : 1));
    if (mask !== 1) writer.u8(mask);
    previous = ordinal;
  }
}

/** Writes lists of postings. */
export class ListWriter {
  readonly #isWithdrawn: (ordinal: number) => boolean;
  /** Postings of withdrawn facts in the list at hand. */
  readonly #withdrawn: { readonly ordinals: number[]; readonly masks: number[] } = {
    ordinals: [],
    masks: [],
  };
  readonly #ordinals = new Uint32Array(CHUNK);
  readonly #masks = new Uint8Array(CHUNK);
  readonly #skips = new ByteWriter();
  readonly #chunks = new ByteWriter();

  /** `isWithdrawn`: tells the facts that are retracted or superseded. */
  constructor(isWithdrawn: (ordinal: number) => boolean) {
    this.#isWithdrawn = isWithdrawn;
  }

  /**
   * Appends a list of postings that `writePostings` wrote, with a table of its chunks in front when it has several, and the postings
   * of withdrawn facts once more behind them. `bits`: all bits that its masks have.
   */
  write(writer: ByteWriter, bytes: Uint8Array, count: number, bits: number): void {
    const same = isOneBit(bits);
    this.#skips.clear();
    this.#chunks.clear();
    let at = 0;
    let before = 0;
    for (let from = 0; from < count; from += CHUNK) {
      if (from > 0) {
        this.#skips.u32(before);
        this.#skips.u32(this.#chunks.length);
      }
      const here = Math.min(CHUNK, count - from);
      const start = at;
      const first = before;
      at = decodePostings(bytes, at, before, here, this.#ordinals, this.#masks);
      before = this.#ordinals[here - 1] ?? 0;
      if (same) this.#writeDeltas(first, here);
      else this.#chunks.bytes(bytes.subarray(start, at));
      if (count > CHUNK) this.#noteWithdrawn(here);
    }
    if (count > CHUNK) {
      this.#skips.u32(this.#chunks.length);
      this.#writeWithdrawn();
    }
    writer.bytes(this.#skips.written());
    writer.bytes(this.#chunks.written());
  }

  #noteWithdrawn(count: number): void {
    for (let index = 0; index < count; index += 1) {
      const ordinal = this.#ordinals[index] ?? 0;
      if (!this.#isWithdrawn(ordinal)) continue;
      this.#withdrawn.ordinals.push(ordinal);
      this.#withdrawn.masks.push(this.#masks[index] ?? 0);
    }
  }

  #writeWithdrawn(): void {
    const { ordinals, masks } = this.#withdrawn;
    this.#chunks.varint(ordinals.length);
    writePostings(this.#chunks, ordinals, masks);
    ordinals.length = 0;
    masks.length = 0;
  }

  #writeDeltas(before: number, count: number): void {
    let previous = before;
    for (let index = 0; index < count; index += 1) {
      const ordinal = this.#ordinals[index] ?? 0;
      this.#chunks.varint(ordinal - previous);
      previous = ordinal;
    }
  }
}
