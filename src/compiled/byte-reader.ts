import { DamagedBase } from './damage.ts';
import { utf8 } from './utf8.ts';

/** Reads what a `ByteWriter` wrote, in order. */
export class ByteReader {
  at = 0;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  u8(): number {
    return this.bytes[this.at++] ?? 0;
  }

  u32(): number {
    const { bytes, at } = this;
    this.at = at + 4;
    return (
      (bytes[at] ?? 0) +
      (bytes[at + 1] ?? 0) * 0x100 +
      (bytes[at + 2] ?? 0) * 0x1_0000 +
      (bytes[at + 3] ?? 0) * 0x100_0000
    );
  }

  varint(): number {
    const { bytes } = this;
    let byte = bytes[this.at++] ?? 0;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    let scale = 0x80;
    do {
      byte = bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
    } while (byte >= 0x80);
    return value;
  }

  /** The next `length` bytes as text. */
  text(length: number): string {
    const start = this.at;
    this.at += length;
    if (this.at > this.bytes.length) throw new DamagedBase('cut short');
    return utf8(this.bytes.subarray(start, this.at));
  }
}
