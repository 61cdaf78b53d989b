import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoadedKnowledgeBase, loadKnowledgeBase } from '../../src/knowledge-base/load.ts';

/** Loads files given by name and content, in that order, with advice; paths in the result are bare names. */
export async function loadFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<LoadedKnowledgeBase> {
  const folder = mkdtempSync(join(tmpdir(), 'facts-load-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const paths = Object.keys(files).map((name) => join(folder, name));
    const loaded = await loadKnowledgeBase(paths, { advice: true });
    const bare = (text: string): string => text.replaceAll(`${folder}/`, '');
    return {
      ...loaded,
      files: loaded.files.map(bare),
      diagnostics: loaded.diagnostics.map((diagnostic) => ({
        ...diagnostic,
        file: bare(diagnostic.file),
        message: bare(diagnostic.message),
      })),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The diagnostics as `line:column code`. */
export function places({ diagnostics }: LoadedKnowledgeBase): readonly string[] {
  return diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
}
