import { accessSync, constants, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { FactsError } from '../model/errors.ts';
import { ownerName, type Writer } from './lock.ts';
import { systemCode, systemMessage } from './system-message.ts';
import { type Replacing, writeAsideNow } from './write-aside.ts';

/** A file as it was read, to be replaced as a whole. */
export interface ReplaceableFile {
  /** As the user gave it. */
  readonly path: string;
  /** The file itself, where `path` is a link: it is replaced, the link stays. */
  readonly real: string;
  readonly bytes: Buffer;
}

/** Permission bits that let somebody write. */
const WRITABLE = 0o222;

/**
 * Reads a file that is to be replaced. Throws `FactsError`: `unreadable` when it cannot be read; `refused` when it is no regular file (a
 * device, a pipe), or may not be written.
 */
export function openReplaceable(path: string): ReplaceableFile {
  const real = following(path);
  const stats = statSync(real);
  if (!stats.isFile()) {
    throw new FactsError('refused', 'not-a-regular-file', `${path} is no regular file; it is not replaced.`, {
      where: path,
      hint: 'A knowledge base is a file of its own, or a link to one.',
    });
  }
  checkWritable(path, real, stats);
  try {
    return { path, real, bytes: readFileSync(real) };
  } catch (error) {
    throw new FactsError('unreadable', 'unreadable-file', `Cannot read ${path}: ${systemMessage(error)}.`, {
      where: path,
    });
  }
}

/**
 * Replaces a file by new content, atomically: whoever reads, and whoever looks after a crash, finds the old or the new content, whole. Mode
 * and, where allowed, owner are kept. Throws `FactsError` (`refused`), the file then being what it was: when it is not what was read any
 * more, or when writing fails.
 */
export function replaceFile(
  { path, real, bytes }: ReplaceableFile,
  content: Uint8Array,
  writer: Writer,
): void {
  try {
    const stats = statSync(real);
    const replacing: Replacing = {
      mode: stats.mode & 0o7777,
      uid: stats.uid,
      gid: stats.gid,
      beforeReplacing: () => {
        if (!readFileSync(real).equals(bytes)) throw changedMeanwhile(path);
      },
    };
    writeAsideNow(real, [content], ownerName(writer), replacing);
  } catch (error) {
    throw error instanceof FactsError ? error : cannotWrite(path, error, 'It is what it was.');
  }
}

/** Writes a file that is not there yet, whole or not at all. Throws `FactsError` (`refused`) when there is one, or when writing fails. */
export function createFile(path: string, content: Uint8Array, writer: Writer): void {
  const replacing: Replacing = {
    mode: 0o666 & ~writer.umask,
    uid: -1,
    gid: -1,
    beforeReplacing: () => {
      if (statSync(path, { throwIfNoEntry: false }) !== undefined) throw alreadyThere(path);
    },
  };
  try {
    writeAsideNow(path, [content], ownerName(writer), replacing);
  } catch (error) {
    throw error instanceof FactsError ? error : cannotWrite(path, error, 'Nothing was written.');
  }
}

function following(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw new FactsError('unreadable', 'unreadable-file', `Cannot read ${path}: ${systemMessage(error)}.`, {
      where: path,
    });
  }
}

/** A file made read-only by its owner stays so, even though its folder would let it be replaced. */
function checkWritable(path: string, real: string, { mode }: Stats): void {
  try {
    accessSync(real, constants.W_OK);
    accessSync(dirname(real), constants.W_OK);
  } catch (error) {
    throw readOnly(path, systemCode(error) === 'EROFS' ? systemMessage(error) : 'permission denied');
  }
  if ((mode & WRITABLE) === 0) throw readOnly(path, 'nobody may write it');
}

function readOnly(path: string, why: string): FactsError {
  return new FactsError('refused', 'read-only', `${path} is read-only: ${why}.`, {
    where: path,
    hint: 'Make it writable, or start a knowledge base of your own: facts init.',
  });
}

function changedMeanwhile(path: string): FactsError {
  return new FactsError(
    'refused',
    'changed-meanwhile',
    `${path} was changed by somebody else in the meantime; nothing was written.`,
    { where: path, hint: 'Try again: what is there now is read afresh.' },
  );
}

function alreadyThere(path: string): FactsError {
  return new FactsError('refused', 'already-there', `${path} is already there; it is not replaced.`, {
    where: path,
  });
}

function cannotWrite(path: string, error: unknown, state: string): FactsError {
  return new FactsError(
    'refused',
    'cannot-write',
    `${path} cannot be written: ${systemMessage(error)}. ${state}`,
    {
      where: path,
    },
  );
}
