import { decodeText, type TextLimit } from '../article/decode-text.ts';
import { type Draft, readDraft } from '../article/draft.ts';
import type { CompiledBase } from '../compiled/base.ts';
import { diagnosticLines } from '../language/diagnostic-lines.ts';
import { printable } from '../language/printable.ts';
import type { Finding } from '../model/finding.ts';
import type { Card, Cell, Column, Note, Report } from '../model/report.ts';
import { reference } from '../verification/vet/findings/mends.ts';
import { type SupportedWords, type VettedCounts, vetDraft } from '../verification/vet/vet.ts';
import { cell, counted, span } from './cells.ts';
import { githubCommand } from './github-command.ts';

/** What `facts vet` is asked for. */
export interface VetRequest {
  readonly bytes: Uint8Array;
  /** The path of the draft, or "standard input". */
  readonly name: string;
  /** Workflow commands that GitHub shows beside the lines, instead of the usual forms. */
  readonly github: boolean;
  /** Whether the counts go to standard error, because the output is for scripts. */
  readonly countsAsNote: boolean;
  /** Also list what is supported, and by which fact. */
  readonly explain: boolean;
}

/** Drafts are judged word by word: some 170,000 words, a thick book, take two or three seconds. */
export const DRAFT_LIMIT: TextLimit = { size: 1024 * 1024, hint: 'Vet one story at a time.' };

/** `facts vet`: a draft against the knowledge base. Throws `FactsError` (`unreadable`) for a draft that is no text. */
export function vet(base: CompiledBase, request: VetRequest): Report {
  const { bytes, name, github, countsAsNote, explain } = request;
  const draft = readDraft(decodeText(bytes, name, DRAFT_LIMIT), name);
  const { findings, counts, supported } = vetDraft(draft, base);
  const outcome = findings.length > 0 ? 'findings' : 'found';
  const summary = summaryOf(name, counts);
  const explained = explain ? supported.map((words) => ({ ...words, ...supportOf(base, words) })) : [];
  // Findings are all that the published array holds.
  const notes: readonly Note[] =
    countsAsNote || github
      ? [
          ...explained.map((words) => supportNote(name, words)),
          { level: 'info', code: 'counts', message: summary, detail: { ...counts } },
        ]
      : [];
  if (github) {
    const chunks = findings.map((finding) =>
      githubCommand({ ...finding, file: name, level: 'error', title: finding.code }),
    );
    return { type: 'text', chunks, outcome, notes };
  }
  return {
    type: 'drawn',
    subject: 'finding',
    rows: findings,
    columns: COLUMNS,
    card: findingCard,
    *draw(canvas) {
      for (const finding of findings) {
        yield [
          span(`${printable(name)}:${finding.line}:${finding.column}: `, 'strong'),
          span(finding.code, 'bad'),
        ];
        yield* markedLine(finding, 'error', name, draft, canvas);
        yield cell(`    ${finding.message}`);
        yield [];
      }
      for (const words of explained) {
        yield [span(`${placeOf(name, words)}: `, 'strong'), span('supported', 'good')];
        yield* markedLine(words, 'info', name, draft, canvas);
        yield cell(`    the source: ${words.claim}`);
        yield [];
      }
      yield cell(summary, outcome === 'found' ? 'good' : 'strong');
    },
    outcome,
    notes,
  };
}

/** Words of the draft. */
type Placed = Pick<Finding, 'line' | 'column' | 'end_line' | 'end_column' | 'fact'>;

interface Explained extends SupportedWords {
  /** What the fact says, with its id and paragraph. */
  readonly claim: string;
}

function supportOf(base: CompiledBase, { fact: id }: SupportedWords): Pick<Explained, 'claim'> {
  const ordinal = id === null ? null : base.factOrdinal(id);
  if (ordinal === null) return { claim: 'several facts together' };
  const fact = base.fact(ordinal);
  return { claim: `${fact.claim} (${reference(fact)})` };
}

function placeOf(name: string, { line, column }: SupportedWords): string {
  return `${printable(name)}:${line}:${column}`;
}

function supportNote(name: string, words: Explained): Note {
  const { line, column, text, fact, claim } = words;
  return {
    level: 'info',
    code: 'supported',
    message: `${placeOf(name, words)}: supported: “${text}”: ${claim}`,
    detail: { line, column, text, fact },
  };
}

/** The line of the draft with the words marked below it. */
function markedLine(
  words: Placed,
  severity: 'error' | 'info',
  file: string,
  draft: Draft,
  canvas: { readonly width: number; readonly ascii: boolean },
): readonly Cell[] {
  const { line, column, fact } = words;
  const marked = { file, line, column, code: '', severity, message: '', hint: null, fact } as const;
  return diagnosticLines(
    { ...marked, excerpt: draft.line(line), length: lengthOf(words, draft) },
    canvas,
  ).slice(1);
}

/** Characters of the first line that are marked. */
function lengthOf({ line, column, end_line, end_column }: Placed, draft: Draft): number {
  const end = line === end_line ? end_column : [...draft.line(line)].length + 1;
  return Math.max(1, end - column);
}

/** "draft.md: 11 statements: 7 supported, 3 wrong, 1 unsupported; 2 spellings; 1 sentence with a figure was not judged". */
function summaryOf(
  name: string,
  { statements, supported, wrong, unsupported, spellings, unjudged }: VettedCounts,
): string {
  const silent =
    unjudged === 0
      ? ''
      : `${counted(unjudged, 'sentence')} with a figure ${unjudged === 1 ? 'was' : 'were'} not judged`;
  if (statements === 0 && spellings === 0)
    return `${name}: no statement that could be checked: ${silent === '' ? 'no figure, quotation or claim that the knowledge base could hold' : silent}.`;
  const parts = `${supported} supported, ${wrong} wrong, ${unsupported} unsupported`;
  const names = spellings === 0 ? '' : `; ${counted(spellings, 'name')} in another spelling`;
  return `${name}: ${counted(statements, 'statement')}: ${parts}${names}${silent === '' ? '' : `; ${silent}`}`;
}

function column(key: keyof Finding, title: string, priority: number, grow = 0): Column<Finding> {
  const align = key === 'line' || key === 'column' ? 'right' : 'left';
  return { key, title, align, priority, grow, cell: (row) => cell(String(row[key] ?? '')) };
}

const COLUMNS: readonly Column<Finding>[] = [
  column('line', 'line', 0),
  column('column', 'col', 3),
  column('code', 'finding', 0),
  column('text', 'words', 1, 1),
  column('expected', 'source has', 2, 1),
  column('fact', 'fact', 4),
  column('message', 'message', 5, 1),
];

function findingCard(finding: Finding): Card {
  const lines: { readonly label: string; readonly value: Cell }[] = [
    { label: 'where', value: cell(`${finding.line}:${finding.column}`) },
    { label: 'words', value: cell(finding.text, 'matched') },
    { label: 'source', value: cell(finding.expected ?? '', 'figure') },
    { label: 'mend', value: cell(finding.message) },
    { label: 'fact', value: cell(finding.fact ?? '', 'muted') },
  ];
  return {
    title: cell(finding.code, 'strong'),
    banners: [],
    lines: lines.filter(({ value }) => value.length > 0),
  };
}
