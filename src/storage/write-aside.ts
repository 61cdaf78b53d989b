import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
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
  const aside = new Aside(path, unique);
  const release = onInterrupt(() => aside.remove());
  try {
    let sincePause = 0;
    for (const part of parts) {
      for (let at = 0; at < part.length; at += PIECE) {
        const piece = part.subarray(at, at + PIECE);
        aside.write(piece);
        sincePause += piece.length;
        if (sincePause < PIECE) continue;
        sincePause = 0;
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    aside.replace();
  } catch (error) {
    aside.remove();
    throw error;
  } finally {
    release();
  }
}

/** What a file gets that replaces another one. */
export interface Replacing {
  /** Permission bits. */
  readonly mode: number;
  /** Owner and group; kept where the system allows it. */
  readonly uid: number;
  readonly gid: number;
  /** Called when all is on the disk, just before the new file takes its place; what it throws keeps the old one. */
  readonly beforeReplacing: () => void;
}

/** The same for a small file, at once: also while the process ends. */
export function writeAsideNow(
  path: string,
  parts: Iterable<Uint8Array>,
  unique: string,
  replacing: Replacing | null = null,
): void {
  const aside = new Aside(path, unique);
  try {
    for (const part of parts) aside.write(part);
    if (replacing !== null) {
      aside.takeOver(replacing);
      aside.flush();
      replacing.beforeReplacing();
    }
    aside.replace();
  } catch (error) {
    aside.remove();
    throw error;
  }
}

/** A file on its way to its place. */
class Aside {
  readonly #path: string;
  readonly #partial: string;
  readonly #descriptor: number;
  #open = true;

  constructor(path: string, unique: string) {
    this.#path = path;
    this.#partial = join(dirname(path), `.${basename(path)}.${unique}${PARTIAL_ENDING}`);
    this.#descriptor = openSync(this.#partial, 'wx', 0o600);
  }

  /** `writeSync` may write less than it is given. */
  write(bytes: Uint8Array): void {
    let written = 0;
    while (written < bytes.length) written += writeSync(this.#descriptor, bytes, written);
  }

  /** Gives the file the owner and mode of the one it replaces. */
  takeOver({ mode, uid, gid }: Replacing): void {
    try {
      fchownSync(this.#descriptor, uid, gid);
    } catch {
      // Only the superuser may give files away; then the writer owns it, as after any editor that writes so.
    }
    fchmodSync(this.#descriptor, mode);
  }

  flush(): void {
    fsyncSync(this.#descriptor);
    this.#close();
  }

  replace(): void {
    if (this.#open) this.flush();
    renameSync(this.#partial, this.#path);
    syncFolder(dirname(this.#path));
  }

  remove(): void {
    for (const step of [() => this.#close(), () => unlinkSync(this.#partial)]) {
      try {
        step();
      } catch {
        // Nobody reads what is left; the next store removes it.
      }
    }
  }

  #close(): void {
    if (!this.#open) return;
    this.#open = false;
    closeSync(this.#descriptor);
  }
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
