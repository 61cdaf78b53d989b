import { diagnosticLines } from '../language/diagnostic-lines.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PublishedChange } from '../model/published.ts';
import type { Card, Cell, Column, DrawnReport, Note } from '../model/report.ts';
import { cell, span } from './cells.ts';

/** What a write did, or would do. */
export interface Changed {
  readonly changes: readonly PublishedChange[];
  /** The difference as a patch, for a dry run; null when the write was made. */
  readonly patch: string | null;
  readonly advice: readonly Diagnostic[];
  readonly notes?: readonly Note[];
}

/** What a write changed and where: `added us-troops-in-syria (facts.yaml:123)`; for a dry run the difference it would make. */
export function changeReport({ changes, patch, advice, notes = [] }: Changed): DrawnReport<PublishedChange> {
  return {
    type: 'drawn',
    subject: 'change',
    rows: changes,
    columns: COLUMNS,
    card: changeCard,
    verbatim: patch !== null,
    *draw() {
      if (patch !== null) yield* patchLines(patch);
      else for (const change of changes) yield changeLine(change);
    },
    outcome: changes.length === 0 ? 'nothing' : 'found',
    notes: [...notes, ...dryRunNotes(changes, patch), ...advice.map(adviceNote)],
  };
}

function changeLine({ id, change, file, line }: PublishedChange): Cell {
  return [
    span(`${change} `),
    ...(id === null ? [] : [span(id, 'strong'), span(' ')]),
    span(`(${file}:${line})`, 'muted'),
  ];
}

function* patchLines(patch: string): Generator<Cell> {
  for (const line of patch.replace(/\n$/u, '').split('\n')) {
    const heading = /^(?:---|\+\+\+|@@)/u.test(line);
    yield cell(
      line,
      heading ? 'muted' : line.startsWith('+') ? 'good' : line.startsWith('-') ? 'bad' : 'plain',
    );
  }
}

function dryRunNotes(changes: readonly PublishedChange[], patch: string | null): readonly Note[] {
  if (patch === null || changes.length === 0) return [];
  return [{ level: 'info', code: 'dry-run', message: 'dry run: nothing was written' }];
}

function adviceNote(diagnostic: Diagnostic): Note {
  const { file, line, code, severity, message, hint, fact } = diagnostic;
  const [first = []] = diagnosticLines(
    { ...diagnostic, excerpt: null, hint: null },
    { width: 80, ascii: true },
  );
  return {
    level: severity === 'info' ? 'info' : 'warning',
    code,
    message: `${first.map(({ text }) => text).join('')}${hint === null ? '' : ` ${hint}`}`,
    detail: { file, line, severity, hint, fact, text: message },
  };
}

const COLUMNS: readonly Column<PublishedChange>[] = [
  { key: 'change', title: 'change', align: 'left', priority: 0, grow: 0, cell: ({ change }) => cell(change) },
  { key: 'id', title: 'id', align: 'left', priority: 0, grow: 1, cell: ({ id }) => cell(id ?? '', 'strong') },
  { key: 'file', title: 'file', align: 'left', priority: 0, grow: 0, cell: ({ file }) => cell(file) },
  {
    key: 'line',
    title: 'line',
    align: 'right',
    priority: 0,
    grow: 0,
    cell: ({ line }) => cell(String(line)),
  },
];

function changeCard(change: PublishedChange): Card {
  return { title: changeLine(change), banners: [], lines: [] };
}
