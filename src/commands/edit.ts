import { existsSync } from 'node:fs';
import { changedFacts } from '../curation/changed-facts.ts';
import { contentWithFormerIds, unrecordedRenames } from '../curation/former-ids.ts';
import type { LikelyRename } from '../curation/looks-renamed.ts';
import { type LoadedKnowledgeBase, loadKnowledgeBase } from '../knowledge-base/load.ts';
import { nearestWord } from '../knowledge-base/suggestion.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { FactsError } from '../model/errors.ts';
import type { PublishedChange } from '../model/published.ts';
import type { Note, Report } from '../model/report.ts';
import { withLock } from '../storage/lock.ts';
import { realFolderOf } from '../storage/real-folder.ts';
import { openReplaceable, replaceFile } from '../storage/replaceable-file.ts';
import { changeReport } from './change-report.ts';
import type { WriteContext } from './write-context.ts';

/** The editor of the person at the terminal. */
export interface Editor {
  /** Makes a copy of a file to be edited, under the same name. */
  copy(name: string, content: Buffer): EditedCopy;
  /** Shows what is wrong with the copy, and asks whether to edit it again. */
  askAgain(diagnostics: readonly Diagnostic[]): Promise<boolean>;
}

/** A copy of a file, apart from it. */
export interface EditedCopy {
  readonly path: string;
  /** Lets the person edit it, from a line on, and gives its content then. Throws FactsError when the editor fails. */
  edit(line: number): Promise<Buffer>;
  /** Takes the copy away. */
  remove(): void;
}

/**
 * `facts edit ID`: lets a person edit the file of a fact in their own editor, at its line. They edit a copy; when it is saved it is checked, and
 * takes the place of the file only when the whole base is valid with it and nobody changed the file in the meantime. Throws `FactsError`; the
 * copy then stays where it is, and the error says where.
 */
export async function editFact(id: string, { paths, writer }: WriteContext, editor: Editor): Promise<Report> {
  const before = await loadKnowledgeBase(paths, { positions: true });
  const place = placeToEdit(before, id);
  const file = openReplaceable(place.file);
  const copy = editor.copy(place.file, file.bytes);
  let line = place.line;
  for (;;) {
    const content = await keeping(copy.path, () => copy.edit(line));
    if (content.equals(file.bytes)) {
      copy.remove();
      return nothingChanged(place.file);
    }
    const after = await loadKnowledgeBase(paths, {
      positions: true,
      contents: new Map([[place.file, content]]),
    });
    if (after.knowledgeBase !== null) {
      const renamed = await withFormerIds(before, after, { paths, file: place.file, content });
      await keeping(copy.path, () =>
        withLock(realFolderOf(place.file), writer, () =>
          Promise.resolve(replaceFile(file, renamed.content, writer)),
        ),
      );
      copy.remove();
      return report(before, renamed.after, place.file, renamed.renames);
    }
    if (!(await editor.askAgain(after.diagnostics))) throw stillWrong(copy.path, after.diagnostics);
    line = after.diagnostics.find((diagnostic) => diagnostic.file === place.file)?.line ?? line;
  }
}

/** What is written in the end: of facts that got another id, the one they had. What cannot be written so is written as it was saved. */
async function withFormerIds(
  before: LoadedKnowledgeBase,
  after: LoadedKnowledgeBase,
  {
    paths,
    file,
    content,
  }: { readonly paths: readonly string[]; readonly file: string; readonly content: Buffer },
): Promise<{
  readonly content: Buffer;
  readonly after: LoadedKnowledgeBase;
  readonly renames: readonly LikelyRename[];
}> {
  const asSaved = { content, after, renames: [] };
  if (before.knowledgeBase === null || after.knowledgeBase === null || after.positions === null)
    return asSaved;
  const renames = unrecordedRenames(before.knowledgeBase, after.knowledgeBase);
  if (renames.length === 0) return asSaved;
  const base = { file, facts: after.knowledgeBase.facts, positions: after.positions };
  const written = contentWithFormerIds(await import('yaml'), content, base, renames);
  if (written === null) return asSaved;
  const again = await loadKnowledgeBase(paths, { positions: true, contents: new Map([[file, written]]) });
  const facts = new Map(again.knowledgeBase?.facts.map((fact) => [fact.id, fact]));
  const recorded = renames.every(({ former, id }) => facts.get(id)?.formerly.includes(former) === true);
  return recorded ? { content: written, after: again, renames } : asSaved;
}

interface PlaceToEdit {
  readonly file: string;
  readonly line: number;
}

/** Where a fact stands; in a base that cannot be read, its first error, since that is what must be edited first. */
function placeToEdit(
  { knowledgeBase, positions, diagnostics }: LoadedKnowledgeBase,
  id: string,
): PlaceToEdit {
  if (knowledgeBase === null || positions === null) {
    const [first] = diagnostics;
    if (first !== undefined) return first;
    throw new FactsError('invalid', 'invalid-knowledge-base', 'The knowledge base cannot be read.');
  }
  const { facts, entities, sources } = knowledgeBase;
  const fact = facts.findIndex((known) => known.id === id || known.formerly.includes(id));
  if (fact >= 0) return positions.fact(fact);
  const entity = entities.findIndex((known) => known.id === id);
  if (entity >= 0) return positions.entity(entity);
  const source = sources.findIndex((known) => known.id === id);
  if (source >= 0) return positions.source(source);
  const nearest = nearestWord(
    id,
    [...facts, ...entities, ...sources].map((known) => known.id),
  );
  throw new FactsError(
    'not-found',
    'unknown-id',
    `There is no fact, entity or source "${id.slice(0, 80)}".`,
    {
      hint: nearest === null ? 'facts list --format ids lists the facts.' : `Did you mean ${nearest}?`,
    },
  );
}

function report(
  before: LoadedKnowledgeBase,
  after: LoadedKnowledgeBase,
  file: string,
  renames: readonly LikelyRename[],
): Report {
  const formerly = new Map(renames.map(({ former, id }) => [id, former]));
  const former = new Set(formerly.values());
  // A rename is one change.
  const changes = changedFacts(before, after).flatMap((each): readonly PublishedChange[] => {
    if (each.change === 'removed' && former.has(each.id ?? '')) return [];
    return [formerly.has(each.id ?? '') ? { ...each, change: 'changed' } : each];
  });
  const removed = changes.filter(({ change }) => change === 'removed').map(({ id }) => id ?? '');
  const notes: Note[] =
    removed.length === 0
      ? []
      : [
          {
            level: 'warning',
            code: 'removed',
            message: `${removed.join(', ')} ${removed.length === 1 ? 'is' : 'are'} gone; facts retract keeps a withdrawn fact with the reason, and formerly: keeps the old id of a renamed one`,
            detail: { ids: removed },
          },
        ];
  for (const { former: old, id } of renames) notes.push(renameNote(old, id));
  if (changes.length === 0) changes.push({ id: null, change: 'changed', file, line: 1 });
  return changeReport({ changes, patch: null, advice: [], notes });
}

function renameNote(former: string, id: string): Note {
  const message = `${id} was ${former}; \`formerly: [${former}]\` was added, so that the old id still finds it`;
  return { level: 'info', code: 'renamed', message, detail: { id, former } };
}

function nothingChanged(file: string): Report {
  const message = `${file} was not changed`;
  return changeReport({
    changes: [],
    patch: null,
    advice: [],
    notes: [{ level: 'info', code: 'not-changed', message, detail: { file } }],
  });
}

/** Says, when something goes wrong, where what was typed is. */
async function keeping<T>(copy: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    if (!existsSync(copy)) throw error;
    const hint = `${error.hint === null ? '' : `${error.hint} `}What you typed is in ${copy}.`;
    throw new FactsError(error.reason, error.code, error.message, { hint, where: error.where ?? undefined });
  }
}

function stillWrong(copy: string, diagnostics: readonly Diagnostic[]): FactsError {
  return new FactsError('invalid', 'invalid-edit', 'This would not be valid; nothing was written.', {
    hint: `What you typed is in ${copy}.`,
    diagnostics,
  });
}
