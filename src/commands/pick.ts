import type { CompiledBase } from '../compiled/base.ts';
import { FactsError } from '../model/errors.ts';
import type { Cell, Report } from '../model/report.ts';
import type { Filters } from '../search/filters/filters.ts';
import { find } from '../search/find.ts';
import { listFacts } from '../search/list.ts';
import type { FindResult } from '../search/result.ts';
import { cell, counted, joinCells } from './cells.ts';
import { cite } from './cite.ts';
import { figureCell } from './figure-wording.ts';
import { litWords } from './lit-words.ts';
import { checkQueryLength } from './query-length.ts';
import { refusalNotes } from './refusal-notes.ts';
import { showCards } from './show.ts';

/** One thing to pick. */
export interface PickRow {
  readonly id: string;
  /** What its line shows. */
  readonly line: Cell;
}

/** What there is to pick from for a query. */
export interface PickView {
  /** How many there are, or why the query is refused and the rows are only the nearest. */
  readonly status: string;
  readonly rows: readonly PickRow[];
}

/** What a picker is given to work with. */
export interface PickSession {
  /** What to start with, as typed on the command line. */
  readonly query: string;
  /** What there is for a query, which may be unfinished. Throws only what is a bug or damage. */
  view(query: string): Promise<PickView>;
  /** The card of a row. */
  card(id: string): Report;
  /** A row as `facts cite` words it, ready to paste; an entity by its name. */
  sentence(id: string): string;
}

/** Lets somebody pick: the id of the row, or null when they left without. Implemented by the command line. */
export type Choose = (session: PickSession) => Promise<string | null>;

/** Most rows a picker holds; what is further down is found by typing. */
const MOST_ROWS = 200;

/** Lets somebody pick a fact while they type, and shows its card. Throws FactsError 'interrupted' when they leave without. */
export async function pick(
  base: CompiledBase,
  request: { readonly query: string; readonly filters: Filters },
  choose: Choose,
): Promise<Report> {
  const id = await choose({
    query: request.query,
    view: (query) => viewOf(base, query, request.filters),
    card: (shown) => showCards(base, [shown]),
    sentence: (shown) => sentenceOf(base, shown),
  });
  if (id === null) throw new FactsError('interrupted', 'nothing-picked', 'Nothing was picked.');
  return showCards(base, [id]);
}

async function viewOf(base: CompiledBase, query: string, filters: Filters): Promise<PickView> {
  if (query.trim() === '') return everything(base, filters);
  try {
    checkQueryLength(query);
    const result = await find(base, { query, filters, limit: MOST_ROWS });
    if (result.type === 'entities') {
      return {
        status: counted(result.total, 'entity', 'entities'),
        rows: result.entities.slice(0, MOST_ROWS).map((ordinal) => entityRow(base, ordinal)),
      };
    }
    const refused = result.type === 'refused';
    const hits = refused ? result.nearest : result.hits;
    const why = refused ? refusalNotes(base, query, { ...result, nearest: [] })[0]?.message : undefined;
    return {
      status: why === undefined ? countOf(result) : hits.length === 0 ? why : `${why}; the nearest:`,
      rows: hits.map(({ ordinal, match }) => factRow(base, ordinal, match)),
    };
  } catch (error) {
    // A filter that is not typed to its end (kind:tro), or a query that is too long.
    if (error instanceof FactsError && error.reason === 'usage') return { status: error.message, rows: [] };
    throw error;
  }
}

function countOf({ total, more }: FindResult): string {
  return `${more ? 'at least ' : ''}${counted(total, 'fact')}`;
}

function everything(base: CompiledBase, filters: Filters): PickView {
  const rows: PickRow[] = [];
  let total = 0;
  for (const ordinal of listFacts(base, filters)) {
    total += 1;
    if (rows.length < MOST_ROWS) rows.push(factRow(base, ordinal, null));
  }
  return { status: counted(total, 'fact'), rows };
}

function factRow(base: CompiledBase, ordinal: number, match: Parameters<typeof litWords>[1]): PickRow {
  const fact = base.publishedFact(ordinal, match);
  return {
    id: fact.id,
    line: joinCells([figureCell(fact.figure), litWords(fact.claim, match)], ' · '),
  };
}

function entityRow(base: CompiledBase, ordinal: number): PickRow {
  const { id, name, type } = base.entity(ordinal);
  return { id, line: joinCells([cell(name), cell(type, 'muted')], ' · ') };
}

function sentenceOf(base: CompiledBase, id: string): string {
  if (base.factOrdinal(id) !== null) return [...cite(base, [id], 'sentence').rows][0]?.text ?? id;
  const entity = base.entityOrdinal(id);
  return entity === null ? id : base.entity(entity).name;
}
