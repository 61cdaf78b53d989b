import type { PublishedFact } from '../model/published.ts';
import type { Cell, Column } from '../model/report.ts';
import { saidBy } from './attribution-wording.ts';
import { cell, span } from './cells.ts';
import { figureCell } from './figure-wording.ts';
import { litWords } from './lit-words.ts';
import { explainMatch } from './match-wording.ts';
import { shortWhen, standsIn } from './source-wording.ts';

/** What decides which columns a table of facts has. */
export interface FactTable {
  /** The base has several sources, so each fact names its own. */
  readonly severalSources: boolean;
  /** Say why each fact is there. */
  readonly explain: boolean;
}

/** The columns of a table of facts. The figure with its hedge, the claim and who says it never leave. */
export function factColumns({ severalSources, explain }: FactTable): Column<PublishedFact>[] {
  const columns: Column<PublishedFact>[] = [
    column('figure', 'figure', 0, ({ figure }) => figureCell(figure), 'right'),
    { ...column('claim', 'claim', 0, claimCell), grow: 1 },
    column('said_by', 'said by', 0, saidBy),
    column('when', 'when', 2, ({ when }) => shortWhen(when)),
    column('source', severalSources ? 'source' : '¶', 1, (fact) => standsIn(fact, severalSources)),
    column('kind', 'kind', 4, ({ kind }) => cell(kind, 'muted')),
    column('id', 'id', 3, ({ id }) => cell(id, 'muted')),
  ];
  // Asked for, so it never leaves.
  if (explain)
    columns.push({ ...column('match', 'found by', 0, (fact) => explainMatch(fact.match)), grow: 0.5 });
  return columns;
}

/** The claim, matched words lit, marked when the fact does not stand unchallenged: by its status, or by another fact. */
export function claimCell({ claim, match, status, conflicts }: PublishedFact): Cell {
  const mark = status.is === 'current' ? [] : [span(`[${status.is}] `, 'warning')];
  const challenged = conflicts.length === 0 ? [] : [span(' [conflict]', 'warning')];
  return [...mark, ...litWords(claim, match), ...challenged];
}

function column(
  key: string,
  title: string,
  priority: number,
  read: (fact: PublishedFact) => Cell,
  align: 'left' | 'right' = 'left',
): Column<PublishedFact> {
  return { key, title, align, priority, grow: 0, cell: read };
}
