import type { TextLimit } from '../article/decode-text.ts';
import type { Ask } from '../commands/ask-fact.ts';
import type { Clipboard } from '../commands/cite.ts';
import type { Editor } from '../commands/edit.ts';
import type { Choose } from '../commands/pick.ts';
import type { WriteContext } from '../commands/write-context.ts';
import type { CompiledBase } from '../compiled/base.ts';
import type { CacheContext } from '../compiled/cache.ts';
import type { Format } from '../model/format.ts';
import type { Note, Report } from '../model/report.ts';
import type { Filters } from '../search/filters/filters.ts';
import type { Writer } from '../storage/lock.ts';
import type { CommandName } from './command-names.ts';
import type { Settings } from './environment.ts';
import type { Offers, OptionSpec, OptionValues } from './option.ts';
import type { OutputOptions } from './output-options.ts';

/** The chapters of `facts help`, in order. */
export const CHAPTERS = ['Look up', 'Check', 'Curate', 'Use elsewhere', 'Tools'] as const;

/** One of `CHAPTERS`. */
export type Chapter = (typeof CHAPTERS)[number];

/** A line of shell that runs as it stands, and what it is for. */
export interface Example {
  readonly run: string;
  readonly shows: string;
}

/** A positional argument of a command. */
export interface ArgumentSpec {
  /** As commander reads it: `[words...]`, `<id...>`. */
  readonly syntax: string;
  readonly description: string;
  /** What completion offers for it. */
  readonly offers?: Offers;
}

/** A command as the command line declares it: everything commander, help and completion need, and how to run it. */
export interface CommandSpec {
  readonly name: string;
  readonly chapter: Chapter;
  /** What it does, in a few words, for the list of commands. */
  readonly summary: string;
  /** A paragraph for its own help, or null when the summary says it all. */
  readonly description: string | null;
  readonly arguments: readonly ArgumentSpec[];
  /** Its own flags, beside the output flags. */
  readonly options: readonly OptionSpec[];
  /** Whether it takes the shared filters. */
  readonly filters: boolean;
  readonly examples: readonly Example[];
  /** The only form the command writes, whatever `--format` says; null leaves the choice. */
  readonly format?: (options: OptionValues) => Format | null;
  /** The knowledge bases to open instead of those of `--kb`; none leaves the choice to `--kb`. */
  readonly knowledgeBases?: (
    typed: { readonly words: readonly string[]; readonly options: OptionValues },
    env: Readonly<Record<string, string | undefined>>,
  ) => Promise<readonly string[]>;
  readonly run: (call: Call) => Promise<Report>;
}

/** One invocation of a command: what was typed, already parsed, and the doors to the world outside. */
export interface Call {
  /** Positional arguments, in order. */
  readonly words: readonly string[];
  readonly options: OptionValues;
  readonly output: OutputOptions;
  readonly settings: Settings;
  /** The limit asked for, Infinity for all, or null for the command's own. */
  readonly limit: number | null;
  /** Whether any of the shared filters was given. */
  readonly filtered: boolean;
  /** Opens the knowledge base in use; the same one however often it is called. Throws FactsError. */
  readonly openBase: () => Promise<CompiledBase>;
  /** Files and folders of the knowledge base in use. Throws FactsError 'unreadable'. */
  readonly knowledgeBasePaths: () => readonly string[];
  /** Where compiled bases are kept, or null for nowhere; whatever `--no-cache` says. */
  readonly cacheContext: () => CacheContext | null;
  /** The shared filters, checked against the base. Throws FactsError 'usage' with a suggestion. */
  readonly filters: (base: CompiledBase) => Promise<Filters>;
  /** The declarations of all commands, for help and completion. */
  readonly commands: Readonly<Record<CommandName, () => Promise<CommandSpec>>>;
  /** Lines of a file, or of standard input for `-`, read as they are asked for. Throws FactsError 'unreadable'. */
  readonly lines: (path: string) => Iterable<string>;
  /** All bytes of an article or draft, or of standard input for `-`, up to `limit` (10 MB). Throws FactsError 'unreadable'. */
  readonly bytes: (path: string, limit?: TextLimit) => Uint8Array;
  /** The clipboard of the person at the terminal. */
  readonly clipboard: Clipboard;
  /** Lets somebody pick on the terminal. What it returns throws FactsError 'usage' where there is no terminal. */
  readonly choose: () => Promise<Choose>;
  /** The knowledge base in use, to be written. Throws FactsError 'refused' for one that comes with a package. */
  readonly writeContext: () => Promise<WriteContext>;
  /** This process as a writer of a file or folder. Throws FactsError 'refused' for one that comes with a package. */
  readonly writer: (path: string) => Promise<Writer>;
  /** Asks the person at the terminal; null where nobody can or may be asked. */
  readonly asker: () => Promise<Ask | null>;
  /** The editor of the person at the terminal. Throws FactsError 'usage' where there is none. */
  readonly editor: () => Promise<Editor>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Tells people something at once, on standard error. */
  readonly tell: (note: Note) => Promise<void>;
}
