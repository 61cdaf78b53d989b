import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Where a compiled base is read from: memory, or a file of which only the parts asked for are read. */
export interface ByteSource {
  readonly size: number;
  /** The bytes at `offset`; throws `RangeError` when they are not all there. */
  read(offset: number, length: number): Uint8Array;
  close(): void;
}

/** A compiled base that was just made, or is small enough to be read whole. */
export function memorySource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > bytes.length)
        throw new RangeError('compiled base is cut short');
      return bytes.subarray(offset, offset + length);
    },
    close() {
      // Nothing is held open.
    },
  };
}

/** A compiled base on disk. Throws the system's error when it cannot be opened. */
export function fileSource(path: string): ByteSource {
  const descriptor = openSync(path, 'r');
  const { size } = fstatSync(descriptor);
  return {
    size,
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > size)
        throw new RangeError('compiled base is cut short');
      const bytes = Buffer.allocUnsafe(length);
      let filled = 0;
      while (filled < length) {
        const count = readSync(descriptor, bytes, filled, length - filled, offset + filled);
        if (count === 0) throw new RangeError('compiled base is cut short');
        filled += count;
      }
      return bytes;
    },
    close() {
      closeSync(descriptor);
    },
  };
}
