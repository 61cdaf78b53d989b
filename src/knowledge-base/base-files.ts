import { fstatSync, openSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { FactsError } from '../model/errors.ts';
import { LARGEST_DOCUMENT, LARGEST_LINES_FILE, MOST_FILES } from './limits.ts';

/** How a file of a knowledge base is written. */
export type BaseFormat = 'yaml' | 'json' | 'jsonl';

/** A file of a knowledge base. */
export interface BaseFile {
  /** As the user gave it, or the folder they gave and the name. */
  readonly path: string;
  readonly format: BaseFormat;
  /** In bytes. */
  readonly size: number;
}

const FORMATS: ReadonlyMap<string, BaseFormat> = new Map([
  ['.yaml', 'yaml'],
  ['.yml', 'yaml'],
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
]);

/** Name of the file that is looked for in the working directory and above. */
export const USUAL_NAME = 'facts.yaml';

/**
 * The files of a knowledge base given by files and folders, in order; a folder gives its .yaml, .yml, .json, .jsonl and .ndjson files
 * sorted by name (by code unit), without sub-folders and without hidden files. A file that several of the paths give is read once, where it comes first. A file given by name may have any extension (YAML is
 * assumed). Throws `FactsError` (`unreadable`) for what is missing, forbidden, no file, or a folder without any.
 */
export function listBaseFiles(paths: readonly string[]): readonly BaseFile[] {
  if (paths.length < 2) return paths.flatMap((path) => filesAt(path).map(({ file }) => file));
  const met = new Set<string>();
  return paths.flatMap((path) =>
    filesAt(path).flatMap(({ file, identity }) => {
      if (met.has(identity)) return [];
      met.add(identity);
      return [file];
    }),
  );
}

/** A file, and what tells whether another path is the same one. */
interface IdentifiedFile {
  readonly file: BaseFile;
  readonly identity: string;
}

function filesAt(path: string): readonly IdentifiedFile[] {
  const stats = statOf(path);
  if (stats.isDirectory()) return filesOfFolder(path);
  if (stats.isFile()) return [identified(path, stats)];
  throw new FactsError('unreadable', 'not-a-file', `${path} is neither a file nor a folder.`, {
    where: path,
    hint: 'Point --kb at a .yaml, .json or .jsonl file, or at a folder of them.',
  });
}

/** Size and time beside the inode: Windows has inodes that a number cannot hold. */
function identified(path: string, { dev, ino, size, mtimeMs }: Stats): IdentifiedFile {
  return { file: baseFile(path, size), identity: `${dev} ${ino} ${size} ${mtimeMs}` };
}

/** The bytes of a file. Throws `FactsError` (`unreadable`) when it cannot be read. */
export function readBaseFile(file: BaseFile): Buffer {
  try {
    return readFileSync(file.path);
  } catch (error) {
    throw unreadable(file.path, error);
  }
}

/** A file of a base, open for reading. */
export interface OpenedBaseFile {
  readonly descriptor: number;
  /** In bytes. */
  readonly size: number;
}

/** Opens a file; the caller closes it. Throws `FactsError` (`unreadable`) when it cannot be opened. */
export function openBaseFile(file: BaseFile): OpenedBaseFile {
  try {
    const descriptor = openSync(file.path, 'r');
    return { descriptor, size: fstatSync(descriptor).size };
  } catch (error) {
    throw unreadable(file.path, error);
  }
}

/** Largest size of a format, in bytes. */
export function largestSize(format: BaseFormat): number {
  return format === 'jsonl' ? LARGEST_LINES_FILE : LARGEST_DOCUMENT;
}

function filesOfFolder(folder: string): readonly IdentifiedFile[] {
  const files: IdentifiedFile[] = [];
  for (const name of namesIn(folder)) {
    if (name.startsWith('.') || !FORMATS.has(extname(name).toLowerCase())) continue;
    const path = join(folder, name);
    const stats = statOf(path);
    if (stats.isFile()) files.push(identified(path, stats));
  }
  if (files.length === 0) {
    throw new FactsError('unreadable', 'no-knowledge-base', `The folder ${folder} holds no knowledge base.`, {
      where: folder,
      hint: 'A knowledge base is a .yaml, .json or .jsonl file; `facts init` starts one.',
    });
  }
  if (files.length > MOST_FILES) {
    throw new FactsError(
      'unreadable',
      'too-many-files',
      `The folder ${folder} holds ${files.length} files; at most ${MOST_FILES} are read.`,
      {
        where: folder,
      },
    );
  }
  return files;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort(byCodeUnit);
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A file by its path, whose ending tells the format; YAML for an ending that is none of ours. */
export function baseFile(path: string, size: number): BaseFile {
  return { path, format: FORMATS.get(extname(path).toLowerCase()) ?? 'yaml', size };
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of the path is no folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go in a circle',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk reports an error',
};

/** That a file cannot be read, with the system's reason in plain words. */
export function unreadable(path: string, error: unknown): FactsError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  return new FactsError(
    'unreadable',
    missing ? 'no-knowledge-base' : 'unreadable-file',
    `Cannot read ${path}: ${REASONS[code] ?? (error instanceof Error ? error.message : 'unknown reason')}.`,
    { where: path, ...(missing ? { hint: 'Check the path; `facts init` starts a knowledge base.' } : {}) },
  );
}
