import { compareBases, type FactChange, rowsOf } from '../curation/compare-bases.ts';
import { looksRenamed } from '../curation/looks-renamed.ts';
import type { LoadedKnowledgeBase } from '../knowledge-base/load.ts';
import { parseFigure } from '../language/figures.ts';
import type { PublishedDifference } from '../model/difference.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Cell, Column, Note, RowsReport, TextReport } from '../model/report.ts';
import { brokenBase } from './broken-base.ts';
import { cell, counted, span } from './cells.ts';
import { correctionsNote } from './comparing/corrections-note.ts';
import { hedgeRemark } from './comparing/hedge-remark.ts';
import { recordedText } from './comparing/recorded-text.ts';

/** One of the two bases, and what messages call it. */
export interface ComparedBase {
  readonly name: string;
  readonly loaded: LoadedKnowledgeBase;
}

/** `facts diff`: what changed between two bases; as a note to publish when `note`. Throws FactsError for a base that is not valid. */
export function diff(
  old: ComparedBase,
  now: ComparedBase,
  note: boolean,
): RowsReport<PublishedDifference> | TextReport {
  const [before, after] = [usable(old), usable(now)];
  const { facts, others } = compareBases(before, after);
  const rows = [...facts.flatMap(rowsOf), ...others];
  const outcome = rows.length > 0 ? 'findings' : 'found';
  const notes = renameNotes(facts);
  if (note) return { type: 'text', chunks: correctionsNote(facts, others, before, after), outcome, notes };
  return {
    type: 'rows',
    subject: 'difference',
    rows,
    columns: COLUMNS,
    card: (row) => ({
      title: [span(row.id, 'strong')],
      banners: [],
      lines: [
        { label: 'change', value: changeCell(row) },
        { label: 'field', value: cell(row.field ?? '') },
        { label: 'old', value: cell(recordedText(row.old)) },
        { label: 'new', value: newCell(row) },
      ].filter(({ value }) => value.length > 0),
    }),
    preferred: 'table',
    answer: null,
    summary: cell(summaryOf(facts, others), rows.length > 0 ? 'strong' : 'good'),
    outcome,
    notes,
  };
}

function usable({ name, loaded: { knowledgeBase, diagnostics } }: ComparedBase): KnowledgeBase {
  if (knowledgeBase === null) throw brokenBase([name], diagnostics);
  return knowledgeBase;
}

/** "1 fact added, 2 changed, 1 of them retracted; 1 other record differs". */
function summaryOf(facts: readonly FactChange[], others: readonly PublishedDifference[]): string {
  const count = (change: FactChange['change']) => facts.filter((each) => each.change === change).length;
  const withdrawn = facts.filter(
    (each) => each.change === 'changed' && each.fields.some((row) => withdrawal(row) !== null),
  ).length;
  const counts = (['added', 'removed', 'changed'] as const)
    .filter((change) => count(change) > 0)
    .map((change) => `${count(change)} ${change}`);
  const records = new Set(others.map(({ id }) => id)).size;
  const parts = [
    ...(facts.length === 0 ? [] : [`facts: ${counts.join(', ')}`]),
    ...(withdrawn === 0 ? [] : [`${withdrawn} of the changed withdrawn`]),
    ...(records === 0 ? [] : [`${counted(records, 'other record')} ${records === 1 ? 'differs' : 'differ'}`]),
  ];
  return parts.length === 0 ? 'no difference' : parts.join('; ');
}

/** "retracted" or "superseded" when the row says that a fact was withdrawn. */
function withdrawal({ field, new: value }: PublishedDifference): string | null {
  return field === 'status.is' && (value === 'retracted' || value === 'superseded') ? value : null;
}

function changeCell(row: PublishedDifference): Cell {
  const withdrawn = withdrawal(row);
  if (withdrawn !== null) return cell(withdrawn, 'bad');
  if (row.field === 'id') return cell('renamed');
  return cell(row.change, row.change === 'added' ? 'good' : row.change === 'removed' ? 'bad' : 'plain');
}

function newCell({ field, old, new: now }: PublishedDifference): Cell {
  const remark =
    field === 'figure' && typeof old === 'string' && typeof now === 'string'
      ? hedgeRemark(parseFigure(old), parseFigure(now))
      : null;
  return [...cell(recordedText(now)), ...(remark === null ? [] : [span(` (${remark})`, 'warning')])];
}

const COLUMNS: readonly Column<PublishedDifference>[] = [
  { key: 'change', title: 'change', align: 'left', priority: 0, grow: 0, cell: changeCell },
  { key: 'id', title: 'id', align: 'left', priority: 0, grow: 0, cell: ({ id }) => cell(id) },
  { key: 'field', title: 'field', align: 'left', priority: 0, grow: 0, cell: (row) => cell(row.field ?? '') },
  {
    key: 'old',
    title: 'old',
    align: 'left',
    priority: 0,
    grow: 1,
    cell: ({ old }) => cell(recordedText(old)),
  },
  { key: 'new', title: 'new', align: 'left', priority: 0, grow: 1, cell: newCell },
];

function renameNotes(facts: readonly FactChange[]): Note[] {
  return looksRenamed(facts).map(({ former, id }) => ({
    level: 'suggestion',
    code: 'looks-renamed',
    message: `${id} says what ${former} said; if it is the same fact, give it formerly: [${former}]`,
    detail: { former, id },
  }));
}
