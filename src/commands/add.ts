import { type EditableBase, editBase, type MadeEdit, type PlannedEdit } from '../curation/edit-base.ts';
import { fileForFacts } from '../curation/file-for-facts.ts';
import { patchOf } from '../curation/patch.ts';
import { contentWithRecords } from '../curation/plan-addition.ts';
import { problemsOfDrafts } from '../curation/problems-of-drafts.ts';
import { readDrafts } from '../curation/read-drafts.ts';
import { diagnosticsOfTyped, draftOfTyped, factFromTyped, type TypedFact } from '../curation/typed-fact.ts';
import type { WrittenMap } from '../curation/written.ts';
import type { Drafts } from '../knowledge-base/loaded-knowledge-base.ts';
import { formatFigure } from '../language/figures.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { FactsError } from '../model/errors.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { PublishedChange } from '../model/published.ts';
import type { Note, Report } from '../model/report.ts';
import { changeReport } from './change-report.ts';
import type { WriteContext } from './write-context.ts';

/** Facts to add: typed field by field, or written in YAML or JSON. */
export type FactsToAdd =
  | {
      readonly type: 'typed';
      readonly fact: TypedFact;
      /** What was typed and could not be taken; told together with all else that is wrong. */
      readonly wrong?: readonly Diagnostic[];
      /** How a field is asked for: "--kind". */
      readonly label: (key: string) => string;
    }
  | { readonly type: 'written'; readonly name: string; readonly text: string };

/** What `facts add` is asked for. */
export interface AddRequest {
  readonly facts: FactsToAdd;
  /** The file to add them to, or null for the one that goes without saying. */
  readonly file: string | null;
  readonly dryRun: boolean;
}

/**
 * `facts add`: puts facts, and entities given with them, behind the others of their file and says where. Every one is checked first; when something is wrong with one of
 * them, all of it is told and nothing is written. Throws `FactsError`.
 */
export async function addFacts({ facts, file, dryRun }: AddRequest, context: WriteContext): Promise<Report> {
  const { paths, writer } = context;
  const notes: Note[] = [];
  const made = await editBase(paths, { writer, dryRun }, (base) =>
    facts.type === 'written'
      ? planAddition(base, paths, file, { name: facts.name, text: facts.text }, notes)
      : planTyped(base, paths, file, facts, notes),
  );
  if (made === null) throw new FactsError('usage', 'nothing-to-add', 'There is no fact to add.');
  const changes = made.ids.map(
    (id): PublishedChange => ({
      id,
      change: 'added',
      file: made.file,
      line: lineOf(id, made),
    }),
  );
  return changeReport({
    changes,
    patch: dryRun ? await patchOf(made.file, made.before, made.after) : null,
    advice: made.advice,
    notes: facts.type === 'typed' ? figureNotes(made.base, made.ids) : notes,
  });
}

function lineOf(id: string, { base, positions }: Pick<MadeEdit, 'base' | 'positions'>): number {
  const fact = base.facts.findIndex((each) => each.id === id);
  if (fact >= 0) return positions.fact(fact).line;
  return positions.entity(base.entities.findIndex((each) => each.id === id)).line;
}

async function planAddition(
  base: EditableBase,
  paths: readonly string[],
  file: string | null,
  given: Drafts,
  notes: Note[],
): Promise<PlannedEdit & { readonly drafts: Drafts }> {
  const { facts, entities, drafts, leftOut } = await readDrafts(base, paths, given);
  if (leftOut.length > 0) notes.push(leftOutNote(given.name, leftOut));
  const records = { entities, facts };
  const content = contentWithRecords(base, fileForFacts(base, facts, file), records);
  const ids = [...entities, ...facts].map(({ id }) => String(id));
  return { ...content, change: { type: 'added', records }, ids, drafts };
}

/** What is wrong with typed fields is told as what is wrong with the flags (or answers) they were typed as. */
async function planTyped(
  base: EditableBase,
  paths: readonly string[],
  file: string | null,
  { fact: typed, wrong = [], label }: Extract<FactsToAdd, { type: 'typed' }>,
  notes: Note[],
): Promise<PlannedEdit> {
  const fact = factFromTyped(typed, base.knowledgeBase.entities);
  const missing = missingFields(fact, base.knowledgeBase);
  const explain = (problems: readonly Diagnostic[]): FactsError => {
    const others = problems.filter(({ code }) => missing.length === 0 || code !== 'missing-field');
    const diagnostics = [...wrong, ...diagnosticsOfTyped(others, fact, label)];
    return wrongFact(diagnostics, missing, base.knowledgeBase, label);
  };
  const planned = await planAddition(base, paths, file, draftOfTyped(TYPED, fact), notes).catch(
    (error: unknown) => {
      throw error instanceof FactsError && error.reason === 'invalid' ? explain(error.diagnostics) : error;
    },
  );
  if (wrong.length === 0) return { ...planned, explain: (error) => explain(error.diagnostics) };
  throw explain(await problemsOfDrafts(paths, planned.drafts));
}

/** What the text of a typed fact is called; people see the names of fields instead. */
const TYPED = 'typed fact';

/** The fields that a fact needs and this one lacks. */
function missingFields(fact: WrittenMap, { sources }: KnowledgeBase): readonly string[] {
  const missing = ['kind', 'claim'].filter((key) => !(key in fact));
  const at = fact['at'];
  const known = typeof at === 'object' && at !== null && 'source' in at;
  return known || sources.length === 1 ? missing : [...missing, 'source'];
}

/** All that is wrong with what was typed, what is missing first. */
function wrongFact(
  diagnostics: readonly Diagnostic[],
  missing: readonly string[],
  { sources, kinds }: KnowledgeBase,
  label: (key: string) => string,
): FactsError {
  if (missing.length === 0) {
    const message = 'The fact cannot be added like this; nothing was written.';
    return new FactsError('usage', 'wrong-fact', message, { diagnostics });
  }
  return new FactsError('usage', 'missing-field', `A fact needs ${missing.map(label).join(', ')}.`, {
    diagnostics,
    hint: [
      missing.includes('kind') ? `Kinds: ${kinds.map(({ id }) => id).join(', ')}.` : null,
      missing.includes('source') ? sourcesHint(sources.map(({ id }) => id)) : null,
      missing.includes('claim') ? 'A claim is one sentence in your own words.' : null,
    ]
      .filter((hint) => hint !== null)
      .join(' '),
  });
}

function sourcesHint(ids: readonly string[]): string {
  return ids.length === 0
    ? 'There is no source yet: facts init ARTICLE adds one.'
    : `Sources: ${ids.join(', ')}.`;
}

/** What else was given is not added, and that is said: facts, and whom and what they are about, are what is asked to be added. */
function leftOutNote(name: string, sections: readonly string[]): Note {
  return {
    level: 'warning',
    code: 'only-facts-added',
    message: `only the facts and entities of ${name} are added, not its ${sections.join(', ')}`,
    detail: { sections },
  };
}

/** How the figures were understood. */
function figureNotes({ facts }: KnowledgeBase, ids: readonly string[]): readonly Note[] {
  return facts.flatMap(({ id, figure }): Note[] =>
    figure === null || !ids.includes(id)
      ? []
      : [
          {
            level: 'info',
            code: 'figure-read',
            message: `figure: ${formatFigure(figure)}`,
            detail: { id, figure },
          },
        ],
  );
}
