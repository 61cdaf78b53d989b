import { type BaseFormat, listBaseFiles } from '../knowledge-base/base-files.ts';
import type { BasePositions } from '../knowledge-base/base-positions.ts';
import { loadKnowledgeBase } from '../knowledge-base/load.ts';
import type { Drafts, LoadedKnowledgeBase } from '../knowledge-base/loaded-knowledge-base.ts';
import type { YamlPackage } from '../knowledge-base/parse/yaml-document.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { FactsError } from '../model/errors.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { type Writer, withLock } from '../storage/lock.ts';
import { realFolderOf } from '../storage/real-folder.ts';
import { openReplaceable, replaceFile } from '../storage/replaceable-file.ts';
import { invalidBefore } from './base-to-edit.ts';
import { changesExactly, type IntendedChange, sameBeside } from './exactly.ts';
import { problemsOfDrafts } from './problems-of-drafts.ts';

/** A knowledge base that is valid and can be edited. */
export interface EditableBase {
  readonly knowledgeBase: KnowledgeBase;
  readonly positions: BasePositions;
  /** Paths of its files, in order. */
  readonly files: readonly string[];
  readonly yaml: YamlPackage;
}

/** An edit as it is to be made: the new content of one file. */
export interface PlannedEdit {
  /** Path of the file, as the base knows it. */
  readonly file: string;
  readonly format: BaseFormat;
  /** The content before, as it was when the edit was worked out, and after. */
  readonly before: Buffer;
  readonly after: Buffer;
  readonly change: IntendedChange;
  /** Ids of the facts, entities or sources it concerns. */
  readonly ids: readonly string[];
  /** The new facts as the user gave them, so that what is wrong with them is shown there. */
  readonly drafts: Drafts | null;
  /** Words what is wrong with them for whoever gave them otherwise than as a text. */
  readonly explain?: (error: FactsError) => FactsError;
}

/** An edit that was made (or, in a dry run, would have been). */
export interface MadeEdit extends PlannedEdit {
  readonly base: KnowledgeBase;
  readonly positions: BasePositions;
  /** Warnings and advice about what the edit concerns. */
  readonly advice: readonly Diagnostic[];
}

/** How an edit is carried out. */
export interface EditOptions {
  readonly writer: Writer;
  /** Work everything out, and write nothing. */
  readonly dryRun: boolean;
}

/** The rules of `facts check` are asked about an edit while a base is no larger than this: they read all of it. */
const MOST_ADVISED = 5000;

/**
 * Edits a knowledge base under its lock: reads it, lets `plan` work out the new content of a file, proves that it says exactly what is
 * intended, checks the whole base with it, and replaces the file. `plan` answers null when there is nothing to do. Throws `FactsError`, the
 * files then being what they were: `invalid` when the base was not valid before or would not be after, `refused` when it cannot be done
 * safely, `unreadable`.
 */
export async function editBase(
  paths: readonly string[],
  options: EditOptions,
  plan: (base: EditableBase) => Promise<PlannedEdit | null>,
): Promise<MadeEdit | null> {
  const yaml = await import('yaml');
  if (options.dryRun) return workOut(paths, yaml, plan);
  const unlocked = new Map<string, FactsError>();
  return withLocks(foldersOf(paths), options.writer, unlocked, async () => {
    const made = await workOut(paths, yaml, plan);
    if (made === null) return null;
    const refusal = unlocked.get(realFolderOf(made.file));
    const target = openReplaceable(made.file);
    if (refusal !== undefined) throw refusal;
    if (!target.bytes.equals(made.before)) throw changedMeanwhile(made.file);
    replaceFile(target, made.after, options.writer);
    return made;
  });
}

async function workOut(
  paths: readonly string[],
  yaml: YamlPackage,
  plan: (base: EditableBase) => Promise<PlannedEdit | null>,
): Promise<MadeEdit | null> {
  const loaded = await loadKnowledgeBase(paths, { positions: true });
  const { knowledgeBase, positions, files } = loaded;
  if (knowledgeBase === null || positions === null) throw invalidBefore(loaded);
  const planned = await plan({ knowledgeBase, positions, files, yaml });
  if (planned === null) return null;
  const { file, format, before, after, change } = planned;
  if (!(await changesExactly(yaml, format, before, after, change))) throw notExact(file);
  const checked = await loadKnowledgeBase(paths, {
    positions: true,
    advice: knowledgeBase.facts.length <= MOST_ADVISED,
    contents: new Map([[file, after]]),
  });
  if (checked.knowledgeBase === null || checked.positions === null)
    throw await invalidAfter(paths, planned, checked);
  if (!sameBeside(knowledgeBase, checked.knowledgeBase, planned.ids)) throw notExact(file);
  const advice = checked.diagnostics.filter(({ fact }) => fact !== null && planned.ids.includes(fact));
  return { ...planned, base: checked.knowledgeBase, positions: checked.positions, advice };
}

/** The folders of the files themselves, sorted, so that two who need several locks never wait for each other. */
function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = listBaseFiles(paths).map(({ path }) => realFolderOf(path));
  return [...new Set(folders)].sort((a, b) => (a < b ? -1 : 1));
}

/** `unlocked` gets the folders that cannot be locked because nobody here may write them: a file of theirs is not written either. */
async function withLocks<T>(
  folders: readonly string[],
  writer: Writer,
  unlocked: Map<string, FactsError>,
  work: () => Promise<T>,
): Promise<T> {
  const [folder, ...others] = folders;
  if (folder === undefined) return work();
  let entered = false;
  try {
    return await withLock(folder, writer, () => {
      entered = true;
      return withLocks(others, writer, unlocked, work);
    });
  } catch (error) {
    if (entered || !(error instanceof FactsError) || error.code !== 'read-only-folder') throw error;
    unlocked.set(folder, error);
    return withLocks(others, writer, unlocked, work);
  }
}

async function invalidAfter(
  paths: readonly string[],
  { drafts, explain }: PlannedEdit,
  after: LoadedKnowledgeBase,
): Promise<FactsError> {
  const inDrafts = drafts === null ? [] : await problemsOfDrafts(paths, drafts);
  const error = new FactsError('invalid', 'invalid-edit', 'This would not be valid; nothing was written.', {
    diagnostics:
      inDrafts.length > 0 ? inDrafts : after.diagnostics.filter(({ severity }) => severity === 'error'),
  });
  return inDrafts.length > 0 && explain !== undefined ? explain(error) : error;
}

function notExact(file: string): FactsError {
  return new FactsError(
    'refused',
    'not-exact',
    `The edit of ${file} would change more than it should; nothing was written.`,
    {
      where: file,
      hint: 'The file is written in a way that facts cannot edit safely. Make this change in an editor.',
    },
  );
}

function changedMeanwhile(file: string): FactsError {
  return new FactsError(
    'refused',
    'changed-meanwhile',
    `${file} was changed by somebody else in the meantime; nothing was written.`,
    {
      where: file,
      hint: 'Try again: what is there now is read afresh.',
    },
  );
}
