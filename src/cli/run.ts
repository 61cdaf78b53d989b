import { DamagedBase } from '../compiled/damage.ts';
import { FactsError } from '../model/errors.ts';
import type { Note, Report } from '../model/report.ts';
import { buildingNote, SILENT } from './building-note.ts';
import { cacheContextOf } from './cache-context.ts';
import { terminalClipboard } from './clipboard.ts';
import type { Call } from './command-spec.ts';
import { asksForJson, asksForSilence } from './command-word.ts';
import { COMMANDS } from './commands.ts';
import { readSettings, type Settings, surroundingsOf } from './environment.ts';
import { type ExitCode, exitCodeOf, exitCodeOfError } from './exit-codes.ts';
import { filtersAnything, readFilters, readLimit } from './filter-options.ts';
import { type Invocation, understand } from './invocation.ts';
import { KnowledgeBaseDoor } from './knowledge-base-door.ts';
import { Output, ReaderGone } from './output.ts';
import type { OutputOptions } from './output-options.ts';
import { writeError, writeNotes, writeReport, writeText } from './present.ts';
import { readBytes } from './read-bytes.ts';
import { readLines } from './read-lines.ts';

/** What the program knows of itself. */
export interface Installation {
  /** Folder of the package, which holds the packaged knowledge base. */
  readonly folder: string;
  readonly version: string;
  /** What it was built from: another build may compile a knowledge base differently. */
  readonly build: string;
}

/** Runs the command line of this process from beginning to end and sets its exit code. Never throws. */
export async function run(process: NodeJS.Process, installation: Installation): Promise<void> {
  const argv = process.argv.slice(2);
  const stdout = new Output(1, 'Standard output');
  const stderr = new Output(2, 'Standard error');
  const surroundings = surroundingsOf(process);
  let settings: Settings | null = null;
  const decide = (exitCode: ExitCode): void => {
    process.exitCode = exitCode;
  };
  try {
    const invocation = await understand(argv, installation.version);
    if (invocation.type === 'text') {
      settings = readSettings(surroundings, 'auto');
      const pager = !argv.includes('--no-pager');
      const text = settings.ascii ? await inAscii(invocation.text) : invocation.text;
      await writeText([text], { pager, settings, stdout, process });
      return;
    }
    settings = readSettings(surroundings, invocation.output.color);
    await carryOut(invocation, { process, installation, settings, stdout, stderr, decide });
  } catch (error) {
    if (error instanceof ReaderGone) return; // the exit code is decided before anything is written
    decide(error instanceof FactsError ? exitCodeOfError(error.reason) : 70);
    // Whoever interrupted it knows, and whoever asked for silence gets the exit code.
    if ((error instanceof FactsError && error.reason === 'interrupted') || asksForSilence(argv)) return;
    settings ??= readSettings(surroundings, 'auto');
    try {
      await writeError(error, { json: asksForJson(argv), settings, stderr });
    } catch {
      // Nobody can be told when standard error is gone, too; the exit code still says it.
    }
  }
}

interface World {
  readonly process: NodeJS.Process;
  readonly installation: Installation;
  readonly settings: Settings;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly decide: (exitCode: ExitCode) => void;
}

async function carryOut(invocation: Extract<Invocation, { type: 'run' }>, world: World): Promise<void> {
  const { spec, words, options } = invocation;
  const output = await withKnowledgeBases(invocation, world.process.env);
  const { settings, stdout, stderr, decide } = world;
  const { folder, version, build } = world.installation;
  const tool = `${version} ${build}`;
  const door = new KnowledgeBaseDoor({
    output,
    env: world.process.env,
    cwd: workingFolder(world.process),
    folder,
    tool,
    cache: output.cache ? cacheContextOf(world.process, tool) : null,
    building:
      settings.stderrTerminal && !output.quiet
        ? buildingNote(stderr, world.process.env['TERM'] === 'dumb')
        : SILENT,
  });
  const raw = readFilters(options);
  const format = spec.format?.(options) ?? output.format;
  const notesTo = { format: output.format, quiet: output.quiet, settings, stderr };
  const limit = readLimit(options);
  // A listing is limited after it is sorted; of a query the best are sorted.
  const sortsAll = output.sort !== null && !output.count && spec.name !== 'find';
  const clipboard = terminalClipboard(settings, world.process.env['TERM'], stderr);
  // A pipe can be read once, and a second attempt needs the same text.
  const read = new Map<string, Uint8Array>();
  const call: Call = {
    words,
    options,
    output,
    settings,
    limit: sortsAll ? null : limit,
    filtered: filtersAnything(raw),
    openBase: () => door.open(),
    knowledgeBasePaths: () => door.locate().paths,
    cacheContext: () => cacheContextOf(world.process, tool),
    filters: async (base) => (await import('../search/filters/resolve-filters.ts')).resolveFilters(base, raw),
    commands: COMMANDS,
    lines: (path) => {
      door.checkWhole();
      return readLines(path, () => stdout.flush());
    },
    bytes: (path, limit) => {
      stdout.flush();
      const bytes = read.get(path) ?? readBytes(path, limit);
      read.set(path, bytes);
      return bytes;
    },
    writer: async (path) =>
      (await import('./writing.ts')).writerFor(world.process, path, `${folder}/facts.yaml`),
    asker: async () => {
      const { canAsk, terminalAsker } = await import('./terminal-asker.ts');
      return canAsk(world.process, settings, output.input) ? terminalAsker(world.process, settings) : null;
    },
    editor: async () =>
      (await import('./terminal-editor.ts')).terminalEditor(world.process, settings, {
        mayAsk: output.input,
        stderr,
      }),
    env: world.process.env,
    writeContext: async () => (await import('./writing.ts')).writeContextOf(world.process, door.locate()),
    clipboard,
    choose: async () =>
      (await import('./pick/terminal-picker.ts')).terminalPicker(world.process, settings, {
        mayAsk: output.input,
        clipboard,
      }),
    tell: (note) => writeNotes([note], notesTo),
  };
  const attempt = async (): Promise<void> => {
    const report: Report = await spec.run(call);
    decide(exitCodeOf(report.outcome));
    if (!output.quiet)
      await writeReport(report, {
        format,
        output,
        limitAfterSorting: sortsAll ? limit : null,
        settings,
        stdout,
        process: world.process,
      });
    if (report.type === 'text' && report.outcomeAtEnd !== undefined) {
      if (output.quiet) for await (const _ of report.chunks); // to know how it ends
      decide(exitCodeOf(report.outcomeAtEnd()));
    }
    const notes: readonly Note[] = [...door.notes(format), ...report.notes];
    await writeNotes(notes, notesTo);
  };
  try {
    await attempt();
  } catch (error) {
    if (!(error instanceof DamagedBase && door.mayBeDamaged)) throw error;
    door.distrust();
    stdout.startOver();
    await attempt();
  } finally {
    door.close();
  }
}

async function inAscii(text: string): Promise<string> {
  return (await import('../render/ascii-cells.ts')).asciiMarks(text, { aligned: true });
}

/** The output options, with the knowledge bases that the command itself names. */
async function withKnowledgeBases(
  { spec, words, options, output }: Extract<Invocation, { type: 'run' }>,
  env: NodeJS.ProcessEnv,
): Promise<OutputOptions> {
  const named = spec.knowledgeBases === undefined ? [] : await spec.knowledgeBases({ words, options }, env);
  return named.length === 0 ? output : { ...output, knowledgeBases: named };
}

/** The working directory; the root when it has been deleted meanwhile. */
function workingFolder(process: NodeJS.Process): string {
  try {
    return process.cwd();
  } catch {
    return '/';
  }
}
