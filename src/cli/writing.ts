import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { hostname } from 'node:os';
import { sep } from 'node:path';
import type { WriteContext } from '../commands/write-context.ts';
import { listBaseFiles } from '../knowledge-base/base-files.ts';
import type { LocatedKnowledgeBase } from '../knowledge-base/locate.ts';
import { FactsError } from '../model/errors.ts';
import type { Writer } from '../storage/lock.ts';
import { codeOf } from './output.ts';

/** How long a write waits while one and the same other process writes the base, in milliseconds. */
const PATIENCE = 30_000;

/** What a command needs to write the knowledge base in use. Throws FactsError 'refused' for one that comes with a package. */
export function writeContextOf(
  process: NodeJS.Process,
  { paths, origin }: LocatedKnowledgeBase,
): WriteContext {
  if (origin === 'packaged') throw comesWithFacts(paths.join(', '));
  for (const { path } of listBaseFiles(paths)) refuseInstalled(path);
  return { paths, writer: writerOf(process) };
}

/** A writer of a file or folder, which may be new. Throws FactsError 'refused' for `packaged`, and for what comes with a package. */
export function writerFor(process: NodeJS.Process, path: string, packaged: string): Writer {
  if (existsSync(path)) {
    if (realpathSync(path) === realpathSync(packaged)) throw comesWithFacts(path);
    refuseInstalled(path);
  }
  return writerOf(process);
}

function comesWithFacts(path: string): FactsError {
  return new FactsError(
    'refused',
    'packaged-base',
    'The knowledge base that comes with facts is not written.',
    {
      where: path,
      hint: 'facts init starts one of your own; --kb PATH names another.',
    },
  );
}

function refuseInstalled(path: string): void {
  if (!realpathSync(path).split(sep).includes('node_modules')) return;
  throw new FactsError(
    'refused',
    'packaged-base',
    `${path} belongs to an installed package; it is not written.`,
    {
      where: path,
      hint: 'facts init starts a knowledge base of your own.',
    },
  );
}

/** This process as others can tell it apart. */
export function writerOf(process: NodeJS.Process): Writer {
  const random = Math.floor(Math.random() * 36 ** 6);
  return {
    pid: process.pid,
    host: hostname(),
    started: startOf(process, process.pid) ?? '',
    unique: `${Date.now().toString(36)}-${random.toString(36)}`,
    startOf: (pid) => startOf(process, pid),
    patience: PATIENCE,
    umask: process.umask(),
  };
}

/** When a process started, where the system tells (Linux, in ticks since it was booted), "" where it does not; null when none runs. */
function startOf(process: NodeJS.Process, pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return null;
  }
  return startInProc(pid);
}

/** The 22nd field of /proc/PID/stat; see proc_pid_stat(5). The second is a name that may hold anything, in parentheses. */
function startInProc(pid: number): string | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  } catch {
    return '';
  }
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A zombie writes no more.
  return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? '');
}
