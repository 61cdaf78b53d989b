import { dirname, join } from 'node:path';
import type { Article } from '../article/read-article.ts';
import { baseToEdit } from '../curation/base-to-edit.ts';
import { editBase } from '../curation/edit-base.ts';
import { newBase, SCHEMA_FILE } from '../curation/new-base.ts';
import { type SourceDetails, sameSource, sourceOf } from '../curation/new-source.ts';
import { patchOf } from '../curation/patch.ts';
import { contentWithRecords } from '../curation/plan-addition.ts';
import { baseFile } from '../knowledge-base/base-files.ts';
import { loadKnowledgeBase } from '../knowledge-base/load.ts';
import { knowledgeBaseSchema } from '../knowledge-base/shape/knowledge-base-schema.ts';
import { FactsError } from '../model/errors.ts';
import type { PublishedChange } from '../model/published.ts';
import type { Note, Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { type Writer, withLock } from '../storage/lock.ts';
import { createFile } from '../storage/replaceable-file.ts';
import { counted } from './cells.ts';
import { changeReport } from './change-report.ts';

/** Where a knowledge base is started, or a source added. */
export type InitTarget =
  /** A file that is not there yet. */
  | { readonly type: 'new file'; readonly path: string }
  /** A folder: each article gets a file of its own. `empty`: it holds no knowledge base yet. */
  | { readonly type: 'folder'; readonly path: string; readonly empty: boolean }
  /** A file that holds a knowledge base. */
  | { readonly type: 'file'; readonly path: string };

/** What `facts init` is asked for. */
export interface InitRequest {
  readonly article: Article | null;
  readonly details: SourceDetails;
  readonly target: InitTarget;
  readonly dryRun: boolean;
}

/**
 * `facts init`: starts a knowledge base, with an article as its first source, or adds an article to one as a source. An article that is a
 * source already is not added again. Throws `FactsError`.
 */
export async function initBase(request: InitRequest, writer: Writer): Promise<Report> {
  const { article, target } = request;
  switch (target.type) {
    case 'new file':
      return createBase(request, target.path, [], writer);
    case 'folder': {
      if (target.empty)
        return createBase(request, join(target.path, await fileName(request, [])), [], writer);
      const { sources } = await baseToEdit([target.path]);
      if (article === null) throw alreadyThere(target.path);
      const same = sameSource(article, sources);
      if (same !== null) return alreadySource(same);
      return createBase(request, join(target.path, await fileName(request, sources)), sources, writer);
    }
    case 'file':
      if (article === null) throw alreadyThere(target.path);
      return addSource(request, article, target.path, writer);
    default:
      return target satisfies never;
  }
}

async function fileName({ article, details }: InitRequest, sources: readonly Source[]): Promise<string> {
  if (article === null) return 'facts.yaml';
  const { id } = await sourceOf(article, details, sources);
  return `${String(id)}.yaml`;
}

async function createBase(
  { article, details, target, dryRun }: InitRequest,
  path: string,
  others: readonly Source[],
  writer: Writer,
): Promise<Report> {
  const source = article === null ? null : await sourceOf(article, details, others);
  const first = target.type !== 'folder' || target.empty;
  const { format } = baseFile(path, 0);
  const content = Buffer.from(newBase(format, source, first), 'utf8');
  const paths = target.type === 'folder' && !target.empty ? [target.path] : [];
  const { knowledgeBase, diagnostics } = await loadKnowledgeBase(paths, {
    contents: new Map([[path, content]]),
  });
  if (knowledgeBase === null) {
    throw new FactsError('usage', 'invalid-edit', 'This would not be valid; nothing was written.', {
      diagnostics,
    });
  }
  const schema = join(dirname(path), SCHEMA_FILE);
  let withSchema = false;
  if (!dryRun) {
    await withLock(dirname(path), writer, () => {
      createFile(path, content, writer);
      if (format === 'yaml') withSchema = createSchema(schema, writer);
      return Promise.resolve();
    });
  }
  const changes: PublishedChange[] = [{ id: null, change: 'created', file: path, line: 1 }];
  if (source !== null) {
    const line =
      content
        .toString('utf8')
        .split('\n')
        .findIndex((text) => /^ *- id: |^\{"source"|^ *"sources"/u.test(text)) + 1;
    changes.push({ id: String(source['id']), change: 'added', file: path, line });
  }
  if (withSchema) changes.push({ id: null, change: 'created', file: schema, line: 1 });
  return changeReport({
    changes,
    patch: dryRun ? await patchOf(path, Buffer.alloc(0), content) : null,
    advice: [],
    notes: article === null ? [] : [paragraphsNote(article)],
  });
}

/** Puts the schema there for editors; one that is there already stays. */
function createSchema(path: string, writer: Writer): boolean {
  try {
    createFile(path, Buffer.from(`${JSON.stringify(knowledgeBaseSchema(), null, 2)}\n`), writer);
    return true;
  } catch (error) {
    if (error instanceof FactsError && error.code === 'already-there') return false;
    throw error;
  }
}

async function addSource(
  { details, dryRun }: InitRequest,
  article: Article,
  path: string,
  writer: Writer,
): Promise<Report> {
  let same: Source | null = null;
  const made = await editBase([path], { writer, dryRun }, async (base) => {
    same = sameSource(article, base.knowledgeBase.sources);
    if (same !== null) return null;
    const source = await sourceOf(article, details, base.knowledgeBase.sources);
    const content = contentWithRecords(base, path, { sources: [source] });
    const change = { type: 'added', records: { sources: [source] } } as const;
    return { ...content, change, ids: [String(source['id'])], drafts: null };
  });
  if (made === null) return alreadySource(same);
  const [id = ''] = made.ids;
  const index = made.base.sources.findIndex((source) => source.id === id);
  return changeReport({
    changes: [{ id, change: 'added', file: path, line: made.positions.source(index).line }],
    patch: dryRun ? await patchOf(path, made.before, made.after) : null,
    advice: [],
    notes: [paragraphsNote(article)],
  });
}

function paragraphsNote({ name, paragraphs, lines }: Article): Note {
  const cut = lines === null ? '' : `; taken line by line it would have ${lines.length}`;
  return {
    level: 'info',
    code: 'paragraphs',
    message: `${name} has ${counted(paragraphs.length, 'paragraph')}${cut}`,
    detail: { paragraphs: paragraphs.length, lines: lines?.length ?? null },
  };
}

function alreadySource(source: Source | null): Report {
  const id = source?.id ?? '';
  const message = `this article is a source already: ${id}; nothing was written`;
  return changeReport({
    changes: [],
    patch: null,
    advice: [],
    notes: [{ level: 'info', code: 'already', message, detail: { id } }],
  });
}

function alreadyThere(path: string): FactsError {
  return new FactsError(
    'refused',
    'already-there',
    `There is a knowledge base already: ${path}; nothing was written.`,
    {
      where: path,
      hint: 'facts init ARTICLE adds an article to it; facts init --kb PATH starts another.',
    },
  );
}
