import type { CompiledBase } from '../compiled/base.ts';
import { printable } from '../language/printable.ts';
import type { PublishedFact } from '../model/published.ts';
import type { Column, Note, RowsReport, TextReport } from '../model/report.ts';
import { cell, span } from './cells.ts';
import { citationSentence, statusWarning } from './citing/citation.ts';
import { type CslItem, cslItem } from './citing/csl-item.ts';
import { factsNamed } from './facts-named.ts';

/** The terminal of the person who typed the command. */
export interface Clipboard {
  /** Puts a text on the clipboard; false where there is no terminal to ask for it. */
  copy(text: string): boolean;
}

/** A citation as `--json` publishes it. */
export interface PublishedCitation {
  /** Id of the fact. */
  readonly id: string;
  /** Ready to publish: figure as stated, hedge, who said so, source and paragraph. */
  readonly text: string;
}

/** `facts cite`: facts as sentences that can be published. Throws FactsError 'not-found' for an unknown id. */
export function cite(
  base: CompiledBase,
  ids: readonly string[],
  style: 'sentence' | 'markdown',
): RowsReport<PublishedCitation> {
  const { ordinals, notes } = factsNamed(base, ids);
  const facts = ordinals.map((ordinal) => base.publishedFact(ordinal, null));
  const rows = ordinals.map((ordinal, index) => citationOf(base, ordinal, facts[index], style));
  return {
    type: 'rows',
    subject: 'citation',
    rows,
    columns: COLUMNS,
    card: ({ id, text }) => ({ title: [span(text)], banners: [], lines: [{ label: 'id', value: cell(id) }] }),
    preferred: 'table',
    answer: null,
    summary: null,
    outcome: 'found',
    notes: [...notes, ...facts.flatMap(cautions)],
  };
}

/** The citations alone, a line each, never broken: they are there to be copied. */
export function citationLines({ rows, outcome, notes }: RowsReport<PublishedCitation>): TextReport {
  return { type: 'text', chunks: [...rows].map(({ text }) => `${printable(text)}\n`), outcome, notes };
}

/** The sources of facts in CSL-JSON, with what there is to know before publishing. Throws like `cite`. */
export function citeForManagers(
  base: CompiledBase,
  ids: readonly string[],
): { readonly items: readonly CslItem[]; readonly notes: readonly Note[] } {
  const { ordinals, notes } = factsNamed(base, ids);
  const facts = ordinals.map((ordinal) => base.publishedFact(ordinal, null));
  const items = facts.map((fact, index) => {
    const url = base.sources.find(({ id }) => id === fact.source.id)?.url ?? null;
    return cslItem(fact, citationOf(base, ordinals[index] ?? 0, fact, 'sentence').text, url);
  });
  return { items, notes: [...notes, ...facts.flatMap(cautions)] };
}

/** Puts citations on the clipboard; the note says whether that worked. */
export function copyCitations(rows: Iterable<PublishedCitation>, clipboard: Clipboard): Note {
  const text = [...rows].map((row) => row.text).join('\n');
  return clipboard.copy(text)
    ? { level: 'info', code: 'copied', message: 'copied (where the terminal allows it)' }
    : {
        level: 'warning',
        code: 'not-copied',
        message: 'not copied: only a terminal can put text on the clipboard',
      };
}

function citationOf(
  base: CompiledBase,
  ordinal: number,
  fact: PublishedFact = base.publishedFact(ordinal, null),
  style: 'sentence' | 'markdown' = 'sentence',
): PublishedCitation {
  return { id: fact.id, text: citationSentence(fact, base.fact(ordinal).names, style) };
}

/** What an editor should know before publishing: the fact was withdrawn or disputed, or the knowledge base holds another version. */
function cautions(fact: PublishedFact): Note[] {
  const warning = statusWarning(fact);
  const status: Note[] =
    warning === null
      ? []
      : [
          {
            level: 'warning',
            code: `fact-${fact.status.is}`,
            message: `${fact.id} is ${warning}`,
            detail: { id: fact.id },
          },
        ];
  const conflicts = fact.conflicts.map((conflict): Note => {
    const about = conflict.about === null ? '' : `: ${conflict.about}`;
    const message = `${fact.id} disagrees with ${conflict.with}${about}`;
    return { level: 'info', code: 'conflict', message, detail: { id: fact.id, with: conflict.with } };
  });
  return [...status, ...conflicts];
}

const COLUMNS: readonly Column<PublishedCitation>[] = [
  { key: 'id', title: 'fact', align: 'left', priority: 0, grow: 0, cell: ({ id }) => cell(id) },
  { key: 'text', title: 'citation', align: 'left', priority: 0, grow: 1, cell: ({ text }) => cell(text) },
];
