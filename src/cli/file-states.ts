import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileState } from '../compiled/origin.ts';
import { listBaseFiles } from '../knowledge-base/base-files.ts';

/** The files of a knowledge base as they are now; `paths` as typed. Throws `FactsError` ('unreadable'). */
export function fileStates(paths: readonly string[]): readonly FileState[] {
  return listBaseFiles(paths).map(({ path }) => {
    const absolute = resolve(path);
    return { path: absolute, stats: statSync(absolute, { bigint: true }) };
  });
}
