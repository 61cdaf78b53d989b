import { mkdirSync, readdirSync, renameSync, rmdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FactsError } from '../model/errors.ts';
import { systemCode, systemMessage } from './system-message.ts';

/** Who writes: enough to tell later whether they still run. */
export interface Writer {
  readonly pid: number;
  readonly host: string;
  /** When the process started, as `startOf` gives it: a later process may get the same number. */
  readonly started: string;
  /** Tells apart what one process does after the other. */
  readonly unique: string;
  /** When the process of a number started, in a form of its own; null when none runs, and "" when it runs and that is all one can say. */
  readonly startOf: (pid: number) => string | null;
  /** How long to wait for one and the same other writer, in milliseconds. */
  readonly patience: number;
  /** Permission bits that new files do not get. */
  readonly umask: number;
}

/** The lock of a folder: a folder in it, which holds one file that is named after its owner. */
const LOCK = '.facts.lock';

/** First pause between two tries, in milliseconds; each is longer than the one before, up to the longest. */
const FIRST_PAUSE = 3;
const LONGEST_PAUSE = 120;
const GROWTH = 1.4;

/**
 * Does work while nobody else does any under the lock of the same folder. The lock is taken by renaming a folder that already holds the
 * owner's file (made with O_EXCL): rename(2) replaces an empty folder and refuses one that is not. An owner that no longer runs, or whose
 * number another process got, is seen by the file's name, and taking *that* file away cannot hit a lock taken since. Throws `FactsError`:
 * `refused` when the lock stays taken, or (`read-only-folder`, `cannot-write`) when the folder cannot be written.
 */
export async function withLock<T>(folder: string, writer: Writer, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, LOCK);
  const name = ownerName(writer);
  const prepared = `${lock}.${name}`;
  try {
    mkdirSync(prepared, { mode: 0o700 });
    writeFileSync(join(prepared, name), '', { flag: 'wx' });
  } catch (error) {
    remove(prepared, name);
    throw cannotPrepare(folder, error);
  }
  try {
    await take(lock, prepared, writer);
  } catch (error) {
    remove(prepared, name);
    throw error;
  }
  try {
    removeStrays(folder, writer);
    return await work();
  } finally {
    remove(lock, name);
  }
}

async function take(lock: string, prepared: string, writer: Writer): Promise<void> {
  let pause = FIRST_PAUSE;
  let waited = 0;
  let owner = '';
  for (;;) {
    try {
      renameSync(prepared, lock);
      return;
    } catch (error) {
      if (!TAKEN.has(systemCode(error))) throw cannotLock(lock, error);
    }
    const [holder = ''] = namesIn(lock);
    if (holder !== owner) {
      owner = holder;
      waited = 0; // somebody else's turn: things go on
    }
    if (isStale(holder, writer)) {
      remove(lock, holder);
      continue;
    }
    if (waited >= writer.patience) throw taken(lock);
    pause = Math.min(pause * GROWTH, LONGEST_PAUSE);
    // Those who wait must not march in step.
    const drawn = pause * (0.5 + Math.random());
    await new Promise((resolve) => setTimeout(resolve, drawn));
    waited += drawn;
  }
}

/** What rename says when there is a lock; Windows says EPERM or EACCES. */
const TAKEN: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES']);

/** Removes what writers left behind that were killed: locks in the making, and files on their way to their place. */
function removeStrays(folder: string, writer: Writer): void {
  for (const name of namesIn(folder)) {
    if (name.startsWith(`${LOCK}.`)) {
      const owner = name.slice(LOCK.length + 1);
      if (isStale(owner, writer)) remove(join(folder, name), owner);
    } else if (name.startsWith('.') && name.endsWith('.partial')) {
      const owner = PARTIAL_OWNER.exec(name)?.[1];
      if (owner !== undefined && isStale(owner, writer)) ignoringErrors(() => unlinkSync(join(folder, name)));
    }
  }
}

const PARTIAL_OWNER = /\.([\w-]+\+[0-9]+\+[\w-]*\+[\w-]+)\.partial$/;

/** The name of a writer's files: `host+pid+start+unique`. */
export function ownerName({ host, pid, started, unique }: Writer): string {
  return [clean(host), pid, clean(started), clean(unique)].join('+');
}

/** Whether the owner that a name tells of is known not to run any more. Of other machines nobody knows. */
function isStale(name: string, writer: Writer): boolean {
  const [host, pid = '', started = '', unique] = name.split('+');
  if (unique === undefined || host !== clean(writer.host) || !/^[0-9]+$/.test(pid)) return false;
  const runsSince = writer.startOf(Number(pid));
  return runsSince === null || (runsSince !== '' && started !== '' && clean(runsSince) !== started);
}

function clean(part: string): string {
  return part.replaceAll(/[^A-Za-z0-9_-]/g, '-');
}

/** Removes an owner's file and then its folder, as far as they are there and nobody else's. */
function remove(folder: string, owner: string): void {
  ignoringErrors(() => unlinkSync(join(folder, owner)));
  ignoringErrors(() => rmdirSync(folder));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function ignoringErrors(action: () => void): void {
  try {
    action();
  } catch {
    // What cannot be taken away is seen, and told, where it is in the way.
  }
}

function taken(lock: string): FactsError {
  const [owner = ''] = namesIn(lock);
  const [host = '', pid = ''] = owner.split('+');
  const who = pid === '' ? 'somebody' : `process ${pid} on ${host}`;
  return new FactsError(
    'refused',
    'locked',
    `The knowledge base is being changed by ${who}; nothing was written.`,
    {
      where: lock,
      hint: `Try again. If nobody is writing, remove the folder ${lock}.`,
    },
  );
}

/** What says that a folder may not be written; a full disk is another matter. */
const FORBIDDEN: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

function cannotLock(lock: string, error: unknown): FactsError {
  return new FactsError(
    'refused',
    'cannot-lock',
    `The lock ${lock} cannot be taken: ${systemMessage(error)}.`,
    {
      where: lock,
      hint: 'Is there a file of that name?',
    },
  );
}

function cannotPrepare(folder: string, error: unknown): FactsError {
  const forbidden = FORBIDDEN.has(systemCode(error));
  return new FactsError(
    'refused',
    forbidden ? 'read-only-folder' : 'cannot-write',
    `Nothing can be written in ${folder}: ${systemMessage(error)}.`,
    {
      where: folder,
    },
  );
}
