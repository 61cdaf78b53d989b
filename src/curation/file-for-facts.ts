import { realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { FactsError } from '../model/errors.ts';
import type { EditableBase } from './edit-base.ts';
import { isMap, type WrittenMap } from './written.ts';

/**
 * The file of a base that new facts go to: the one asked for, else the one that holds their source, else the only or last one. Throws
 * `FactsError` (`usage`) when there is no such file, or when the facts belong to several.
 */
export function fileForFacts(
  { files, knowledgeBase, positions }: EditableBase,
  facts: readonly WrittenMap[],
  asked: string | null,
): string {
  if (asked !== null) return fileAskedFor(files, asked);
  const last = files.at(-1) ?? '';
  if (files.length === 1) return last;
  const homes = facts.map((fact) => {
    const at = fact['at'] ?? null;
    const id = isMap(at) ? at['source'] : null;
    const index = knowledgeBase.sources.findIndex((known) => known.id === id);
    return index < 0 ? last : positions.source(index).file;
  });
  const different = [...new Set(homes)];
  if (different.length <= 1) return different[0] ?? last;
  throw new FactsError(
    'usage',
    'several-files',
    `These facts belong to several files: ${different.join(', ')}.`,
    {
      hint: 'Add the facts of one source at a time, or name the file: --file FILE.',
    },
  );
}

function fileAskedFor(files: readonly string[], asked: string): string {
  const found =
    files.find((file) => file === asked) ??
    files.find((file) => samePlace(file, asked)) ??
    files.find((file) => basename(file) === asked);
  if (found !== undefined) return found;
  throw new FactsError('usage', 'unknown-file', `${asked} is no file of this knowledge base.`, {
    hint: `Its files: ${files.slice(0, 10).join(', ')}${files.length > 10 ? ' …' : ''}.`,
  });
}

function samePlace(file: string, asked: string): boolean {
  try {
    return realpathSync(file) === realpathSync(asked);
  } catch {
    return false;
  }
}
