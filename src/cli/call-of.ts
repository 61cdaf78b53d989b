import type { Note } from '../model/report.ts';
import type { RawFilters } from '../search/query/raw-filters.ts';
import { cacheContextOf } from './cache-context.ts';
import { terminalClipboard } from './clipboard.ts';
import type { Call } from './command-spec.ts';
import { COMMANDS } from './commands.ts';
import { filtersAnything } from './filter-options.ts';
import type { Invocation } from './invocation.ts';
import type { KnowledgeBaseDoor } from './knowledge-base-door.ts';
import type { OutputOptions } from './output-options.ts';
import { readBytes } from './read-bytes.ts';
import { readLines } from './read-lines.ts';
import { toolOf, type World } from './world.ts';

/** What a call is made of, beside the world around it. */
export interface CallParts {
  readonly invocation: Extract<Invocation, { type: 'run' }>;
  readonly output: OutputOptions;
  readonly door: KnowledgeBaseDoor;
  readonly filters: RawFilters;
  /** See `Call.limit`. */
  readonly limit: number | null;
  readonly tell: (note: Note) => Promise<void>;
}

/** What a command is given: what was typed, and the doors to the world outside. What few commands need is loaded when they ask for it. */
export function callOf({ invocation, output, door, filters, limit, tell }: CallParts, world: World): Call {
  const { words, options } = invocation;
  const { process, settings } = world;
  return {
    words,
    options,
    output,
    settings,
    limit,
    filtered: filtersAnything(filters),
    openBase: () => door.open(),
    knowledgeBasePaths: () => door.locate().paths,
    cacheContext: () => cacheContextOf(process, toolOf(world)),
    filters: async (base) =>
      (await import('../search/filters/resolve-filters.ts')).resolveFilters(base, filters),
    commands: COMMANDS,
    env: process.env,
    tell,
    ...readersOf(door, world),
    ...writersOf(door, world),
    ...terminalOf(output, world),
  };
}

/** Files, and standard input for `-`; what is written so far is shown before somebody is waited for. */
function readersOf(door: KnowledgeBaseDoor, { stdout }: World): Pick<Call, 'lines' | 'bytes'> {
  // A pipe can be read once, and a second attempt needs the same text.
  const read = new Map<string, Uint8Array>();
  return {
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
  };
}

function writersOf(door: KnowledgeBaseDoor, world: World): Pick<Call, 'writer' | 'writeContext'> {
  const { process, installation } = world;
  return {
    writer: async (path) =>
      (await import('./writing.ts')).writerFor(process, path, `${installation.folder}/facts.yaml`),
    writeContext: async () => (await import('./writing.ts')).writeContextOf(process, door.locate()),
  };
}

/** What somebody at the terminal can be shown and asked. */
function terminalOf(
  { input: mayAsk }: OutputOptions,
  { process, settings, stderr }: World,
): Pick<Call, 'asker' | 'editor' | 'clipboard' | 'choose'> {
  const clipboard = terminalClipboard(settings, process.env['TERM'], stderr);
  return {
    clipboard,
    asker: async () => {
      const { canAsk, terminalAsker } = await import('./terminal-asker.ts');
      return canAsk(process, settings, mayAsk) ? terminalAsker(process, settings) : null;
    },
    editor: async () =>
      (await import('./terminal-editor.ts')).terminalEditor(process, settings, { mayAsk, stderr }),
    choose: async () =>
      (await import('./pick/terminal-picker.ts')).terminalPicker(process, settings, { mayAsk, clipboard }),
  };
}
