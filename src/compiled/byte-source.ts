import { closeSync } from 'node:fs';
import { type OpenedFile, readBytes, readInto } from '../storage/trusted-file.ts';
import { DamagedBase } from './damage.ts';

/** Where a compiled base is read from: memory, or a file of which only the parts asked for are read. */
export interface ByteSource {
  readonly size: number;
  /** The bytes at `offset`, not to be changed; throws `DamagedBase` when they are not all there. */
  read(offset: number, length: number): Uint8Array;
  /** The little-endian number of four bytes at `offset`; throws as `read` does. */
  u32(offset: number): number;
  /** The same into an array; null where the bytes are in memory already, and `read` costs nothing. */
  readonly readInto: ((bytes: Uint8Array, offset: number) => void) | null;
  close(): void;
}

/** The little-endian number of four bytes of an array; what is beyond its end counts as 0. */
export function u32In(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) +
    (bytes[at + 1] ?? 0) * 0x100 +
    (bytes[at + 2] ?? 0) * 0x1_0000 +
    (bytes[at + 3] ?? 0) * 0x100_0000
  );
}

/** A compiled base that was just made, or is small enough to be read whole. */
export function memorySource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > bytes.length) throw new DamagedBase('cut short');
      return bytes.subarray(offset, offset + length);
    },
    u32(offset) {
      if (offset < 0 || offset + 4 > bytes.length) throw new DamagedBase('cut short');
      return u32In(bytes, offset);
    },
    readInto: null,
    close() {
      // Nothing is held open.
    },
  };
}

/** Files up to this size are read whole: one read costs less than several small ones. */
const READ_WHOLE = 192 * 1024;

/** An open file; the source closes it. Throws the system's error when it cannot be read. */
export function fileSource({ descriptor, size }: OpenedFile): ByteSource {
  if (size <= READ_WHOLE) {
    try {
      return memorySource(readBytes(descriptor, 0, size));
    } finally {
      closeSync(descriptor);
    }
  }
  return {
    size,
    read(offset, length) {
      const bytes = readBytes(descriptor, offset, length);
      if (offset < 0 || bytes.length < length) throw new DamagedBase('cut short');
      return bytes;
    },
    u32(offset) {
      return u32In(this.read(offset, 4), 0);
    },
    readInto(bytes, offset) {
      if (readInto(descriptor, bytes, offset) < bytes.length) throw new DamagedBase('cut short');
    },
    close() {
      closeSync(descriptor);
    },
  };
}
