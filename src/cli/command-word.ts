import { FORMATS, type Format } from '../model/format.ts';
import { type CommandName, isCommandName } from './command-names.ts';
import { FILTER_OPTIONS } from './filter-options.ts';
import { spellings, takesValue } from './option.ts';
import { OUTPUT_OPTIONS } from './output-options.ts';

/** What the command line calls, before its flags are parsed. */
export type Called =
  /** A command, and the arguments without its name. */
  | { readonly type: 'command'; readonly name: CommandName; readonly args: readonly string[] }
  /** `facts` alone. */
  | { readonly type: 'nothing' }
  /** `facts --help`, `facts --version`, without a command or query. */
  | { readonly type: 'help' }
  | { readonly type: 'version' };

/** Whether a word is a flag of every command that wants a value. */
function isValued(word: string): boolean {
  return [...OUTPUT_OPTIONS, ...FILTER_OPTIONS].some(
    (option) => option.flags.includes(word) && takesValue(option) && spellings(option).includes(word),
  );
}

/**
 * What a command line calls: the first word that is no flag and no value of one, when it is exactly a command; else it is a query for
 * `find`. After `--` nothing is a command.
 */
export function calledBy(argv: readonly string[]): Called {
  if (argv.length === 0) return { type: 'nothing' };
  const at = firstWord(argv);
  const word = at === null ? undefined : argv[at];
  if (at !== null && word !== undefined && isCommandName(word)) {
    return { type: 'command', name: word, args: [...argv.slice(0, at), ...argv.slice(at + 1)] };
  }
  if (at === null && !argv.includes('--')) {
    if (argv.includes('--version') || argv.includes('-V')) return { type: 'version' };
    if (argv.includes('--help') || argv.includes('-h')) return { type: 'help' };
  }
  return { type: 'command', name: 'find', args: argv };
}

function firstWord(argv: readonly string[]): number | null {
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') return null;
    if (!word.startsWith('-') || word === '-') return at;
    if (isValued(word)) at++;
  }
  return null;
}

/** Whether a command line asks for silence; known before it is parsed, because what is wrong with it is then not told either. */
export function asksForSilence(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const flags = end < 0 ? argv : argv.slice(0, end);
  return flags.some((word) => word === '--quiet' || /^-[a-z0]*q/i.test(word));
}

/** Whether a command line asks for JSON; known before it is parsed, because what is wrong with it is then told in JSON too. */
export function asksForJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const flags = end < 0 ? argv : argv.slice(0, end);
  // The last word decides, but for one that names no form: what is wrong with it is told in the form asked for before.
  for (let at = flags.length - 1; at >= 0; at -= 1) {
    const word = flags[at] ?? '';
    if (word === '--json') return true;
    const format =
      word === '--format' ? flags[at + 1] : word.startsWith('--format=') ? word.slice(9) : undefined;
    if (isFormat(format)) return format === 'json' || format === 'ndjson';
  }
  return false;
}

function isFormat(word: string | undefined): word is Format {
  return FORMATS.some((format) => format === word);
}
