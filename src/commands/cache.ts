import { statSync } from 'node:fs';
import type { CacheContext } from '../compiled/cache.ts';
import { type CacheFile, cacheFiles, MOST_CODE, removeFile } from '../compiled/cache-files.ts';
import { compareOrigin, type FileState } from '../compiled/origin.ts';
import { readStoredOrigin } from '../compiled/stored-origin.ts';
import type { PublishedCachedFile } from '../model/cached-file.ts';
import { FactsError } from '../model/errors.ts';
import type { Column, Note, Outcome, RowsReport, TextReport } from '../model/report.ts';
import { cell, counted } from './cells.ts';

/** What `facts cache` can do. */
export const CACHE_ACTIONS = ['path', 'status', 'clear'] as const;

/** Where the cache is. Throws FactsError 'unreadable' when nothing says where. */
export function cachePathReport(context: CacheContext | null): TextReport {
  return { type: 'text', chunks: [`${placeOf(context).folder}\n`], outcome: 'found', notes: [] };
}

/** What is in the cache. */
export function cacheStatus(context: CacheContext | null): RowsReport<PublishedCachedFile> {
  const place = placeOf(context);
  const files = cacheFiles(place.folder, place.user).map((file) => published(file, place));
  const ofCode = files.filter(({ type }) => type === 'code');
  const bytes = ofCode.reduce((sum, { size }) => sum + size, 0);
  const code =
    ofCode.length === 0
      ? ''
      : `; ${bytes} of them code, of which ${MOST_CODE} are kept beside that of queries`;
  return report(files, { counted: counted(files.length, 'file'), more: code }, [], 'found');
}

/** Removes what is in the cache and belongs to it; anything else in the folder stays. */
export function clearCache(context: CacheContext | null): RowsReport<PublishedCachedFile> {
  const place = placeOf(context);
  const files = cacheFiles(place.folder, place.user).map((file) => published(file, place));
  const kept = files.filter(({ path }) => !removeFile(path));
  const notes: readonly Note[] = kept.map(({ path }) => ({
    level: 'warning',
    code: 'not-removed',
    message: `${path} could not be removed`,
    detail: { path },
  }));
  const removed = files.filter((file) => !kept.includes(file));
  const outcome = notes.length > 0 ? 'findings' : 'found';
  return report(removed, { counted: `${counted(removed.length, 'file')} removed`, more: '' }, notes, outcome);
}

function placeOf(context: CacheContext | null): CacheContext {
  if (context !== null) return context;
  throw new FactsError('unreadable', 'no-cache-folder', 'There is no folder for the cache.', {
    hint: 'Set HOME or XDG_CACHE_HOME to an absolute path; without one nothing is cached.',
  });
}

function published({ path, size, written, partial }: CacheFile, context: CacheContext): PublishedCachedFile {
  const origin = partial ? null : readStoredOrigin(path, context.user);
  const type = partial ? 'partial' : path.endsWith('.code') ? 'code' : 'base';
  const states = statesOf(origin?.files.map((file) => file.path) ?? []);
  const current =
    origin !== null &&
    states !== null &&
    origin.tool === context.tool &&
    compareOrigin(origin.files, states, context.now).type === 'same';
  return {
    path,
    type,
    size,
    written: new Date(written).toISOString(),
    sources: origin?.files.map((file) => file.path) ?? [],
    current: type === 'code' ? true : current,
  };
}

/** The files as they are now; null when one is missing. */
function statesOf(paths: readonly string[]): readonly FileState[] | null {
  try {
    return paths.map((path) => ({ path, stats: statSync(path, { bigint: true }) }));
  } catch {
    return null;
  }
}

const COLUMNS: readonly Column<PublishedCachedFile>[] = [
  { key: 'type', title: 'type', align: 'left', priority: 1, grow: 0, cell: ({ type }) => cell(type) },
  {
    key: 'sources',
    title: 'made from',
    align: 'left',
    priority: 0,
    grow: 1,
    cell: ({ sources, path }) => cell(sources.length === 0 ? path : sources.join(', '), 'strong'),
  },
  {
    key: 'size',
    title: 'bytes',
    align: 'right',
    priority: 0,
    grow: 0,
    cell: ({ size }) => cell(String(size), 'figure'),
  },
  {
    key: 'written',
    title: 'written',
    align: 'left',
    priority: 2,
    grow: 0,
    cell: ({ written }) => cell(written),
  },
  {
    key: 'current',
    title: 'current',
    align: 'left',
    priority: 1,
    grow: 0,
    cell: ({ current }) => cell(current ? 'yes' : 'no', current ? 'good' : 'muted'),
  },
];

function report(
  files: readonly PublishedCachedFile[],
  summary: { readonly counted: string; readonly more: string },
  notes: readonly Note[],
  outcome: Outcome,
): RowsReport<PublishedCachedFile> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return {
    type: 'rows',
    subject: 'cached',
    rows: files,
    columns: COLUMNS,
    card: ({ path, type, size, written, sources, current }) => ({
      title: cell(path, 'strong'),
      banners: [],
      lines: [
        { label: 'type', value: cell(type) },
        { label: 'made from', value: cell(sources.join(', ')) },
        { label: 'bytes', value: cell(String(size), 'figure') },
        { label: 'written', value: cell(written) },
        { label: 'current', value: cell(current ? 'yes' : 'no') },
      ],
    }),
    preferred: 'table',
    answer: null,
    summary: cell(`${summary.counted}, ${bytes} bytes${summary.more}`, 'muted'),
    outcome,
    notes,
  };
}
