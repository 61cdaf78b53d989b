import {
  DIAGNOSTIC_CODES,
  type DiagnosticCode,
  isDiagnosticCode,
} from '../knowledge-base/diagnostic-codes.ts';
import { type LoadedKnowledgeBase, loadKnowledgeBase } from '../knowledge-base/load.ts';
import { nearestWord } from '../knowledge-base/suggestion.ts';
import { diagnosticLines } from '../language/diagnostic-lines.ts';
import { wrapText } from '../language/wrap-text.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { FactsError } from '../model/errors.ts';
import type { PublishedDiagnostic } from '../model/published.ts';
import type { Card, Column, DrawnReport, Outcome, Report, TextReport } from '../model/report.ts';
import { cell, counted } from './cells.ts';
import { type GithubCommand, githubCommand } from './github-command.ts';

/** What `facts check` is asked for. */
export interface CheckOptions {
  /** Warnings count as findings too; advice never does. */
  readonly strict: boolean;
  /** Workflow commands that GitHub shows beside the lines, instead of the usual forms. */
  readonly github: boolean;
  /** A code to explain instead of checking, or null. */
  readonly explain: string | null;
}

/** What `facts check` works on. */
export interface CheckContext {
  /** Files and folders of the knowledge base, as the user gave or would type them. */
  readonly paths: readonly string[];
}

/**
 * `facts check`: every defect of the knowledge base at once, and advice. Throws `FactsError`: `usage` for a code that does not exist,
 * `unreadable` for a path that cannot be read, `invalid` when nothing in the files could be parsed at all.
 */
export async function check(options: CheckOptions, context: CheckContext): Promise<Report> {
  if (options.explain !== null) return explained(options.explain);
  const loaded = await loadKnowledgeBase(context.paths, { advice: true });
  if (!loaded.parsed) {
    throw new FactsError('invalid', 'invalid-knowledge-base', 'The knowledge base cannot be parsed.', {
      diagnostics: loaded.diagnostics,
    });
  }
  const finds = loaded.diagnostics.some(
    ({ severity }) => severity === 'error' || (options.strict && severity === 'warning'),
  );
  const outcome: Outcome = finds ? 'findings' : 'found';
  return options.github ? githubReport(loaded, outcome) : diagnosticsReport(loaded, outcome);
}

function diagnosticsReport(loaded: LoadedKnowledgeBase, outcome: Outcome): DrawnReport<PublishedDiagnostic> {
  return {
    type: 'drawn',
    subject: 'diagnostic',
    rows: loaded.diagnostics.map(published),
    columns: COLUMNS,
    card: diagnosticCard,
    *draw(canvas) {
      for (const diagnostic of loaded.diagnostics) {
        yield* diagnosticLines(diagnostic, canvas);
        yield [];
      }
      yield [{ text: summaryOf(loaded), emphasis: outcome === 'found' ? 'good' : 'strong' }];
    },
    outcome,
    notes: [],
  };
}

function published({
  file,
  line,
  column,
  code,
  severity,
  message,
  hint,
  fact,
}: Diagnostic): PublishedDiagnostic {
  return { file, line, column, code, severity, message, hint, fact };
}

function summaryOf({ diagnostics, omitted, knowledgeBase, files }: LoadedKnowledgeBase): string {
  const where = files.length === 1 ? (files[0] ?? '') : `${files.length} files`;
  if (diagnostics.length === 0) {
    const { facts = [], entities = [], sources = [] } = knowledgeBase ?? {};
    return `${where}: ${counted(facts.length, 'fact')}, ${counted(entities.length, 'entity', 'entities')}, ${counted(sources.length, 'source')}; nothing to report.`;
  }
  const parts = SEVERITIES.flatMap(({ severity, one, many }) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [counted(count, one, many)];
  });
  if (omitted > 0) parts.push(`${omitted} more not shown`);
  return `${where}: ${parts.join(', ')}.`;
}

const SEVERITIES: readonly { readonly severity: Severity; readonly one: string; readonly many: string }[] = [
  { severity: 'error', one: 'error', many: 'errors' },
  { severity: 'warning', one: 'warning', many: 'warnings' },
  { severity: 'info', one: 'piece of advice', many: 'pieces of advice' },
];

function column(
  key: keyof PublishedDiagnostic,
  title: string,
  priority: number,
  options: { readonly align?: 'left' | 'right'; readonly grow?: number } = {},
): Column<PublishedDiagnostic> {
  return {
    key,
    title,
    align: options.align ?? 'left',
    priority,
    grow: options.grow ?? 0,
    cell: (row) => cell(String(row[key] ?? '')),
  };
}

const COLUMNS: readonly Column<PublishedDiagnostic>[] = [
  column('file', 'File', 1),
  column('line', 'Line', 0, { align: 'right' }),
  column('column', 'Col', 3, { align: 'right' }),
  column('severity', 'Severity', 2),
  column('code', 'Code', 2),
  column('message', 'Message', 0, { grow: 2 }),
  column('hint', 'Hint', 4, { grow: 1 }),
  column('fact', 'Fact', 5),
];

function diagnosticCard(row: PublishedDiagnostic): Card {
  const lines = [
    { label: 'where', value: cell(`${row.file}:${row.line}:${row.column}`) },
    { label: 'code', value: cell(`${row.severity}[${row.code}]`) },
  ];
  if (row.hint !== null) lines.push({ label: 'hint', value: cell(row.hint) });
  if (row.fact !== null) lines.push({ label: 'record', value: cell(row.fact) });
  return { title: [{ text: row.message, emphasis: 'strong' }], banners: [], lines };
}

/** What GitHub calls them. */
const GITHUB_LEVELS: Readonly<Record<Severity, GithubCommand['level']>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

function githubReport(loaded: LoadedKnowledgeBase, outcome: Outcome): TextReport {
  const chunks = loaded.diagnostics.map(
    ({ file, line, column: from, length, severity, code, message, hint }) =>
      githubCommand({
        file,
        line,
        column: from,
        end_line: line,
        end_column: from + length,
        level: GITHUB_LEVELS[severity],
        title: code,
        message: hint === null ? message : `${message} ${hint}`,
      }),
  );
  return { type: 'text', chunks, outcome, notes: [] };
}

/** What `--explain` takes to list every code. */
const EVERY_CODE = 'all';

function explained(code: string): TextReport {
  if (code === EVERY_CODE)
    return { type: 'text', forPeople: true, chunks: listCodes(), outcome: 'found', notes: [] };
  if (!isDiagnosticCode(code)) {
    const nearest = nearestWord(code, Object.keys(DIAGNOSTIC_CODES));
    throw new FactsError('usage', 'unknown-code', `There is no diagnostic code "${code}".`, {
      hint:
        nearest === null
          ? `\`facts check --explain ${EVERY_CODE}\` lists them.`
          : `Did you mean "${nearest}"?`,
    });
  }
  return { type: 'text', forPeople: true, chunks: [explanationOf(code)], outcome: 'found', notes: [] };
}

/** Columns of explanations; help keeps to them, too. */
const TEXT_WIDTH = 78;

function* listCodes(): Generator<string> {
  for (const [code, { severity, explanation }] of Object.entries(DIAGNOSTIC_CODES)) {
    const [summary = ''] = explanation.split(/(?<=\.) /u);
    yield `${severity}[${code}]\n${wrapped(summary, TEXT_WIDTH - 4).replace(/^/gmu, '    ')}\n`;
  }
}

function explanationOf(code: DiagnosticCode): string {
  const { severity, explanation, example } = DIAGNOSTIC_CODES[code];
  const shown = example === null ? '' : `\nExample:\n\n${example.replace(/^(?=.)/gmu, '    ')}`;
  return `${severity}[${code}]\n\n${wrapped(explanation, TEXT_WIDTH)}\n${shown}`;
}

function wrapped(text: string, width: number): string {
  return wrapText(text, width)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}
