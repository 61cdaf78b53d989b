import { type CommandName, isCommandName } from '../command-names.ts';
import { FILTER_OPTIONS } from '../filter-options.ts';
import { type OptionSpec, spellings, takesValue } from '../option.ts';
import { OUTPUT_OPTIONS } from '../output-options.ts';

/** What a shell has on its command line: the words after `facts` up to the cursor, the last of them not finished, possibly empty. */
export interface CompletedWords {
  /** The command, or null while none has been typed; a query is `find`. */
  readonly command: CommandName | null;
  /** Positional words before the current one, the command left out. */
  readonly words: readonly string[];
  /** The flag whose value the current word is, or null. */
  readonly flag: string | null;
  /** What the current word holds before the part to complete: `--format=`. */
  readonly before: string;
  /** The part to complete. */
  readonly current: string;
  /** Flags may still be typed: no `--` came before. */
  readonly flags: boolean;
  /** Values of `--kb`, as typed. */
  readonly knowledgeBases: readonly string[];
}

/** Reads the words of an unfinished command line. `optionsOf` gives the own flags of a command. */
export async function readCompletedWords(
  typed: readonly string[],
  optionsOf: (command: CommandName) => Promise<readonly OptionSpec[]>,
): Promise<CompletedWords> {
  const last = typed.at(-1) ?? '';
  const words: string[] = [];
  const knowledgeBases: string[] = [];
  let command: CommandName | null = null;
  let valued = valuedFlags([]);
  let flag: string | null = null;
  let flags = true;
  for (const typedWord of typed.slice(0, -1)) {
    const word = unquoted(typedWord);
    if (flag !== null) {
      if (flag === '--kb') knowledgeBases.push(word);
      flag = null;
    } else if (flags && word === '--') {
      flags = false;
    } else if (flags && word.startsWith('-') && word !== '-') {
      if (valued.has(word)) flag = word;
      if (word.startsWith('--kb=')) knowledgeBases.push(word.slice('--kb='.length));
    } else if (command === null && words.length === 0 && flags && isCommandName(word)) {
      command = word;
      valued = valuedFlags(await optionsOf(word));
    } else {
      words.push(word);
    }
  }
  const known = command ?? (words.length > 0 ? 'find' : null);
  const common = { command: known, words, flags, knowledgeBases };
  const assigned = /^(--[^=]+)=/.exec(last);
  if (flag === null && flags && assigned !== null && valued.has(assigned[1] ?? '')) {
    const before = assigned[0];
    return { ...common, flag: assigned[1] ?? null, before, current: last.slice(before.length) };
  }
  return { ...common, flag, before: '', current: last };
}

function valuedFlags(own: readonly OptionSpec[]): ReadonlySet<string> {
  return new Set([...own, ...FILTER_OPTIONS, ...OUTPUT_OPTIONS].filter(takesValue).flatMap(spellings));
}

/** A word without the quotes a shell would take off. */
function unquoted(word: string): string {
  const [, single, double] = /^(?:'([^']*)'|"([^"]*)")$/.exec(word) ?? [];
  return single ?? double ?? word;
}
