import { type EditableBase, editBase, type PlannedEdit } from '../curation/edit-base.ts';
import { patchOf } from '../curation/patch.ts';
import { contentWithStatus } from '../curation/plan-status.ts';
import { nearestWord } from '../knowledge-base/suggestion.ts';
import { FactsError } from '../model/errors.ts';
import type { Fact } from '../model/fact.ts';
import type { ChangeType } from '../model/published.ts';
import type { Note, Report } from '../model/report.ts';
import { changeReport } from './change-report.ts';
import type { WriteContext } from './write-context.ts';

/** What `facts retract` is asked for. */
export interface RetractRequest {
  readonly id: string;
  /** The reason; null when another fact replaces this one and no more is to be said. */
  readonly why: string | null;
  /** Id of the fact that replaces it, or null. */
  readonly by: string | null;
  readonly dryRun: boolean;
}

/**
 * `facts retract`: gives a fact the status `retracted`, or `superseded` when another one replaces it. Nothing is deleted; a status it had is
 * replaced. Throws `FactsError`.
 */
export async function retractFact(request: RetractRequest, { paths, writer }: WriteContext): Promise<Report> {
  const { dryRun } = request;
  const notes: Note[] = [];
  const made = await editBase(paths, { writer, dryRun }, (base) => planRetraction(request, base, notes));
  if (made === null) return changeReport({ changes: [], patch: null, advice: [], notes });
  const [id = ''] = made.ids;
  const ordinal = made.base.facts.findIndex((fact) => fact.id === id);
  const change: ChangeType = request.by === null ? 'retracted' : 'superseded';
  const { line } = made.positions.fact(ordinal);
  return changeReport({
    changes: [{ id, change, file: made.file, line }],
    patch: dryRun ? await patchOf(made.file, made.before, made.after) : null,
    advice: made.advice,
    notes,
  });
}

async function planRetraction(
  { id, why, by }: RetractRequest,
  { knowledgeBase: { facts }, positions, yaml }: EditableBase,
  notes: Note[],
): Promise<PlannedEdit | null> {
  const ordinal = ordinalOf(facts, id);
  const fact = facts[ordinal];
  if (fact === undefined) throw unknownFact(facts, id);
  const other = by === null ? null : replacement(facts, fact, by);
  const wanted = other === null ? 'retracted' : 'superseded';
  if (fact.status.is === wanted && fact.status.by === other) {
    notes.push(already(fact));
    return null;
  }
  const status = { is: wanted, ...(other === null ? {} : { by: other }), ...(why === null ? {} : { why }) };
  const content = contentWithStatus({ yaml }, positions.fact(ordinal), status);
  return { ...content, change: { type: 'status', id: fact.id, status }, ids: [fact.id], drafts: null };
}

function replacement(facts: readonly Fact[], fact: Fact, by: string): string {
  const other = facts[ordinalOf(facts, by)];
  if (other === undefined) throw unknownFact(facts, by);
  if (other.id === fact.id) {
    throw new FactsError('usage', 'self-reference', `${fact.id} cannot replace itself.`, {
      hint: '--by names the other fact, which is right.',
    });
  }
  if (other.status.is === 'retracted') {
    throw new FactsError('usage', 'replaced-by-retracted', `${other.id} is retracted itself.`, {
      hint: `--by names the fact that is right; without it ${fact.id} is retracted as well.`,
    });
  }
  return other.id;
}

function already({ id, status }: Fact): Note {
  const by = status.by === null ? '' : ` by ${status.by}`;
  const why = status.why === null ? '' : ` (${status.why})`;
  return {
    level: 'info',
    code: 'already',
    message: `${id} is already ${status.is}${by}${why}; nothing was written; facts edit ${id} changes the reason`,
    detail: { id, status },
  };
}

function ordinalOf(facts: readonly Fact[], id: string): number {
  const own = facts.findIndex((fact) => fact.id === id);
  return own >= 0 ? own : facts.findIndex(({ formerly }) => formerly.includes(id));
}

function unknownFact(facts: readonly Fact[], id: string): FactsError {
  const nearest = nearestWord(
    id,
    facts.map((fact) => fact.id),
  );
  return new FactsError(
    'not-found',
    'unknown-id',
    `There is no fact "${id.slice(0, 80)}"; nothing was written.`,
    {
      hint: nearest === null ? 'facts list --format ids lists those there are.' : `Did you mean ${nearest}?`,
    },
  );
}
