import { statSync } from 'node:fs';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { listBaseFiles, USUAL_NAME } from './base-files.ts';

/** What decides which knowledge base is used. */
export interface LocateOptions {
  /** Every `--kb PATH`, in order. */
  readonly flags: readonly string[];
  /** The value of FACTS_KB: paths divided like those of PATH; empty counts as unset. */
  readonly env: string | undefined;
  /** Absolute. */
  readonly cwd: string;
  /** Absolute path of the knowledge base that comes with the tool. */
  readonly packaged: string;
}

/** The knowledge base to use, and what chose it. */
export interface LocatedKnowledgeBase {
  /** Files and folders, as the user gave or would type them. */
  readonly paths: readonly string[];
  readonly origin: 'flag' | 'environment' | 'nearest' | 'packaged';
}

/**
 * Chooses the knowledge base: `--kb` > FACTS_KB > the nearest facts.yaml from the working directory upwards > the packaged one. Throws
 * `FactsError` (`unreadable`) when a path that was asked for is missing, no file, or a folder without a knowledge base.
 */
export function locateKnowledgeBase(options: LocateOptions): LocatedKnowledgeBase {
  if (options.flags.length > 0) return asked(options.flags, 'flag', options.cwd);
  const fromEnvironment = (options.env ?? '').split(delimiter).filter((path) => path !== '');
  if (fromEnvironment.length > 0) return asked(fromEnvironment, 'environment', options.cwd);
  const nearest = nearestBase(options.cwd);
  if (nearest !== null && nearest !== options.packaged) {
    return { paths: [typeable(relative(options.cwd, nearest), options.cwd)], origin: 'nearest' };
  }
  return { paths: [options.packaged], origin: 'packaged' };
}

function asked(paths: readonly string[], origin: 'flag' | 'environment', cwd: string): LocatedKnowledgeBase {
  const typed = [...new Set(paths.map((path) => typeable(path, cwd)))];
  listBaseFiles(typed);
  return { paths: typed, origin };
}

/** Relative paths are kept as typed while they mean the same to this process. */
function typeable(path: string, cwd: string): string {
  return resolve(path) === resolve(cwd, path) ? path : resolve(cwd, path);
}

function nearestBase(cwd: string): string | null {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const candidate = join(folder, USUAL_NAME);
    if (isFile(candidate)) return candidate;
    if (dirname(folder) === folder) return null;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}
