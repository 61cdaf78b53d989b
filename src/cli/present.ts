import { FactsError } from '../model/errors.ts';
import type { Format } from '../model/format.ts';
import type { Note, Report } from '../model/report.ts';
import { renderReport } from '../render/render-report.ts';
import type { Settings } from './environment.ts';
import type { Output } from './output.ts';
import type { OutputOptions } from './output-options.ts';

/** Lines of a terminal that does not say how many it has. */
const USUAL_ROWS = 24;

/** How a report is to be written. */
export interface Presentation {
  /** Null: the form the report prefers. */
  readonly format: Format | null;
  readonly output: OutputOptions;
  /** The most rows to write once they are sorted, when the command left the limit to the sorting. */
  readonly limitAfterSorting: number | null;
  readonly settings: Settings;
  readonly stdout: Output;
  readonly process: NodeJS.Process;
}

/** Writes a report to standard output. Throws ReaderGone, FactsError 'output', or 'usage' for an unknown field. */
export async function writeReport(
  report: Report,
  { format, output, limitAfterSorting, settings, stdout, process }: Presentation,
): Promise<void> {
  const { fields, header, raw, nul, sort, count } = output;
  const text = await renderReport(report, {
    format,
    fields,
    header,
    raw,
    nul,
    sort,
    limit: limitAfterSorting,
    count,
    width: settings.width,
    colourLevel: settings.stdoutColor,
    unicode: !settings.ascii,
    hyperlinks: settings.links,
  });
  await writeText(text, { pager: output.pager, settings, stdout, process });
}

/** How text that is ready is to be written. */
export type TextPresentation = Pick<Presentation, 'settings' | 'stdout' | 'process'> & {
  /** Whether it may be paged. */
  readonly pager: boolean;
};

/** Writes text to standard output, paged where it is longer than a terminal. Throws ReaderGone or FactsError 'output'. */
export async function writeText(
  text: Iterable<string> | AsyncIterable<string>,
  { pager, settings, stdout, process }: TextPresentation,
): Promise<void> {
  if (pager && settings.pager !== null) {
    const { writePaged } = await import('./pager.ts');
    const rows = process.stdout.rows || USUAL_ROWS;
    await writePaged(text, { command: settings.pager, rows, stdout, process });
    return;
  }
  if (Symbol.iterator in text) for (const part of text) stdout.write(part);
  else for await (const part of text) stdout.write(part);
  stdout.flush();
}

/** Where notes go, and in which form. */
export interface NotesTo {
  readonly format: Format | null;
  readonly quiet: boolean;
  readonly settings: Settings;
  readonly stderr: Output;
}

/** Writes notes to standard error, as JSON when that is what is asked for. */
export async function writeNotes(
  notes: readonly Note[],
  { format, quiet, settings, stderr }: NotesTo,
): Promise<void> {
  if (quiet || notes.length === 0) return;
  const { renderNotes } = await import('../render/render-notes.ts');
  stderr.write(await renderNotes(notes, messageSettings(settings, format === 'json' || format === 'ndjson')));
  stderr.flush();
}

/** Where an error goes, and in which form. */
export interface ErrorTo {
  readonly json: boolean;
  readonly settings: Settings;
  readonly stderr: Output;
}

/** Writes what went wrong to standard error. Anything but a FactsError is a bug, and says so in one line. */
export async function writeError(error: unknown, { json, settings, stderr }: ErrorTo): Promise<void> {
  const { renderError } = await import('../render/render-error.ts');
  const shown = error instanceof FactsError ? error : bug(error);
  stderr.write(await renderError(shown, messageSettings(settings, json)));
  if (shown !== error && settings.debug && error instanceof Error) stderr.write(`${error.stack}\n`);
  stderr.flush();
}

function messageSettings(settings: Settings, json: boolean) {
  return { json, colourLevel: settings.stderrColor, unicode: !settings.ascii, width: settings.width };
}

function bug(error: unknown): FactsError {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new FactsError('output', 'bug', `This is a bug in facts: ${what.split('\n')[0]?.slice(0, 300)}`, {
    hint: 'Please report it with the command you typed; FACTS_DEBUG=1 shows where it happened.',
  });
}
