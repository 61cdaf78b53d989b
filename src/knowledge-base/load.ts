import { type BaseFormat, baseFile, listBaseFiles } from './base-files.ts';
import type { BaseReceiver } from './base-receiver.ts';
import type { LoadedKnowledgeBase, LoadOptions } from './loaded-knowledge-base.ts';
import { Loading } from './loading.ts';
import { readJsonDocument } from './parse/json-document.ts';

export type { LoadedKnowledgeBase, LoadOptions };

/**
 * Reads and checks a knowledge base from files and folders, merged in order. Wrong content is returned, all of it at once; throws
 * `FactsError` (`unreadable`) only for a path that cannot be read.
 */
export async function loadKnowledgeBase(
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<LoadedKnowledgeBase> {
  const loading = new Loading();
  const files = listBaseFiles(paths);
  const { contents = NOTHING, drafts } = options;
  for (const file of files) {
    const content = contents.get(file.path);
    await (content === undefined ? loading.read(file) : loading.readBytes(file, content));
  }
  for (const [path, content] of contents) {
    if (!files.some((file) => file.path === path))
      await loading.readBytes(baseFile(path, content.length), content);
  }
  if (drafts !== undefined) await loading.readDrafts(drafts);
  return await loading.finish(options);
}

/** What was found of a base that was handed on as it was read. */
export type HandedOnBase = Pick<LoadedKnowledgeBase, 'diagnostics' | 'omitted'> & {
  /** Whether there is no error: what the receiver got is a base. */
  readonly valid: boolean;
};

/**
 * Reads and checks a knowledge base and keeps none of it: the receiver gets the records as they are read, and whether they are worth
 * something is known at the end. Throws as `loadKnowledgeBase` does.
 */
export async function handOnKnowledgeBase(
  paths: readonly string[],
  receiver: BaseReceiver,
): Promise<HandedOnBase> {
  const loading = new Loading(receiver);
  try {
    for (const file of listBaseFiles(paths)) await loading.read(file);
    const { knowledgeBase, diagnostics, omitted } = await loading.finish({});
    return { valid: knowledgeBase !== null, diagnostics, omitted };
  } finally {
    loading.close();
  }
}

/**
 * The same for a base that stands in no file, say one that comes through a pipe; `name` is what messages call it. The format is told by its
 * looks: JSON begins with a bracket, JSON lines have a whole object on their first line.
 */
export async function loadPipedBase(
  name: string,
  bytes: Buffer,
  options: LoadOptions = {},
): Promise<LoadedKnowledgeBase> {
  const loading = new Loading();
  await loading.readBytes({ path: name, format: formatOf(bytes), size: bytes.length }, bytes);
  return await loading.finish(options);
}

function formatOf(bytes: Buffer): BaseFormat {
  const text = bytes.toString('utf8').replace(/^\ufeff?\s*/u, '');
  if (!text.startsWith('{')) return 'yaml';
  const [first = '', ...others] = text.split('\n');
  if (others.every((line) => line.trim() === '')) {
    return /^\{\s*"(?:fact|entity|source)"/u.test(first) ? 'jsonl' : 'json';
  }
  return readJsonDocument(first).problems.length === 0 ? 'jsonl' : 'json';
}

const NOTHING: ReadonlyMap<string, Buffer> = new Map();
