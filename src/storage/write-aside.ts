import { closeSync, fsyncSync, openSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Lets what is half done be undone when the user interrupts: registers what to do then, and returns how to take it back. */
export type OnInterrupt = (undo: () => void) => () => void;

/** Ending of files that are being written. */
export const PARTIAL_ENDING = '.partial';

/** Bytes written between two looks at whether the user interrupts. */
const PIECE = 8 * 1024 * 1024;

/**
 * Writes a new file (0600) whole or not at all: beside its place under another name, flushed to the disk, then renamed over what was there.
 * Whoever reads at the same time sees the old or the new one. Throws the system's error (a full disk, a read-only folder) and leaves
 * nothing behind. `unique` tells this process from others that write the same file.
 */
export async function writeAside(
  path: string,
  parts: Iterable<Uint8Array>,
  unique: string,
  onInterrupt: OnInterrupt,
): Promise<void> {
  const partial = join(dirname(path), `.${basename(path)}.${unique}${PARTIAL_ENDING}`);
  const descriptor = openSync(partial, 'wx', 0o600);
  const release = onInterrupt(() => removePartial(partial));
  try {
    try {
      for (const part of parts) {
        for (let at = 0; at < part.length; at += PIECE) {
          writeWhole(descriptor, part.subarray(at, at + PIECE));
          if (part.length > PIECE) await new Promise((resolve) => setImmediate(resolve));
        }
      }
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(partial, path);
  } catch (error) {
    removePartial(partial);
    throw error;
  } finally {
    release();
  }
  syncFolder(dirname(path));
}

function removePartial(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Nobody reads it; the next store removes it.
  }
}

/** `writeSync` may write less than it is given. */
function writeWhole(descriptor: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(descriptor, bytes, written);
}

/** Makes the new name last through a power cut, where folders can be flushed. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Windows cannot; then the old file may come back, which is as good.
  }
}
