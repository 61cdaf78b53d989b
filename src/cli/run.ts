import { DamagedBase } from '../compiled/damage.ts';
import { FactsError } from '../model/errors.ts';
import type { Format } from '../model/format.ts';
import type { Report } from '../model/report.ts';
import { buildingNote, SILENT } from './building-note.ts';
import { cacheContextOf } from './cache-context.ts';
import { callOf } from './call-of.ts';
import { asksForJson, asksForSilence } from './command-word.ts';
import { readSettings, type Settings, surroundingsOf } from './environment.ts';
import { type ExitCode, exitCodeOf, exitCodeOfError } from './exit-codes.ts';
import { readFilters, readLimit } from './filter-options.ts';
import { type Invocation, understand } from './invocation.ts';
import { KnowledgeBaseDoor } from './knowledge-base-door.ts';
import { Output, ReaderGone } from './output.ts';
import type { OutputOptions } from './output-options.ts';
import { writeError, writeNotes, writeReport, writeText } from './present.ts';
import { type Installation, toolOf, type World } from './world.ts';

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

/** A command that is typed, understood and not yet run. */
type Run = Extract<Invocation, { type: 'run' }>;

/** Runs a command; once more from its sources, where the compiled knowledge base turns out to be damaged. */
async function carryOut(invocation: Run, world: World): Promise<void> {
  const output = await withKnowledgeBases(invocation, world.process.env);
  const door = doorFor(output, world);
  const filters = readFilters(invocation.options);
  const writing = writingOf(invocation, output);
  const notesTo = {
    format: output.format,
    quiet: output.quiet,
    settings: world.settings,
    stderr: world.stderr,
  };
  const call = callOf(
    { invocation, output, door, filters, limit: writing.limit, tell: (note) => writeNotes([note], notesTo) },
    world,
  );
  const attempt = async (): Promise<void> => {
    const report = await invocation.spec.run(call);
    await show(report, writing, world);
    await writeNotes([...door.notes(writing.format), ...report.notes], notesTo);
  };
  try {
    await attempt();
  } catch (error) {
    if (!(error instanceof DamagedBase && door.mayBeDamaged)) throw error;
    door.distrust();
    world.stdout.startOver();
    await attempt();
  } finally {
    door.close();
  }
}

/** The door to the knowledge base of a command; somebody at a terminal is told when it takes long to open. */
function doorFor(output: OutputOptions, world: World): KnowledgeBaseDoor {
  const { process, settings, stderr, installation } = world;
  const tool = toolOf(world);
  const isTold = settings.stderrTerminal && !output.quiet;
  return new KnowledgeBaseDoor({
    output,
    env: process.env,
    cwd: workingFolder(process),
    folder: installation.folder,
    tool,
    cache: output.cache ? cacheContextOf(process, tool) : null,
    building: isTold ? buildingNote(stderr, process.env['TERM'] === 'dumb') : SILENT,
  });
}

/** How the report of a command is written. */
interface Writing {
  readonly output: OutputOptions;
  readonly format: Format | null;
  /** The most that the command itself gives, null for its own limit. */
  readonly limit: number | null;
  readonly limitAfterSorting: number | null;
}

/** A listing is limited after it is sorted; of a query the best are sorted. */
function writingOf({ spec, options }: Run, output: OutputOptions): Writing {
  const format = spec.format?.(options) ?? output.format;
  const limit = readLimit(options);
  const sortsAll = output.sort !== null && !output.count && spec.name !== 'find';
  return sortsAll
    ? { output, format, limit: null, limitAfterSorting: limit }
    : { output, format, limit, limitAfterSorting: null };
}

/** Writes a report and decides the exit code: before a line is written, as whoever reads it may be gone; of some texts once more at their end. */
async function show(report: Report, writing: Writing, world: World): Promise<void> {
  const { decide, settings, stdout, process } = world;
  const { output, format, limitAfterSorting } = writing;
  decide(exitCodeOf(report.outcome));
  if (!output.quiet)
    await writeReport(report, { format, output, limitAfterSorting, settings, stdout, process });
  if (report.type === 'text' && report.outcomeAtEnd !== undefined) {
    if (output.quiet) for await (const _ of report.chunks); // to know how it ends
    decide(exitCodeOf(report.outcomeAtEnd()));
  }
}

async function inAscii(text: string): Promise<string> {
  return (await import('../render/ascii-cells.ts')).asciiMarks(text, { aligned: true });
}

/** The output options, with the knowledge bases that the command itself names. */
async function withKnowledgeBases(
  { spec, words, options, output }: Run,
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
