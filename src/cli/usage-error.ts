import type { CommanderError } from 'commander';
import { nearestWords } from '../language/similarity.ts';
import { FactsError } from '../model/errors.ts';
import type { CommandSpec } from './command-spec.ts';
import { FILTER_OPTIONS } from './filter-options.ts';
import { nearestCommand } from './nearest-command.ts';
import { cut, spellings } from './option.ts';
import { OUTPUT_OPTIONS } from './output-options.ts';

/** Commander's complaint about the words and flags of a command in our words: what is wrong, and what to do. */
export function usageError(spec: CommandSpec, error: CommanderError, args: readonly string[]): FactsError {
  const sentence = error.message.replace(/^error: /, '').split('\n')[0] ?? '';
  const typed = /'([^']*)'/.exec(sentence)?.[1] ?? '';
  const help = `facts ${spec.name} --help lists what it takes.`;
  switch (error.code) {
    case 'commander.unknownOption':
      return usage(
        'unknown-flag',
        `There is no flag ${cut(typed)}.`,
        hintForCommand(spec, args) ?? hintForFlag(spec, typed) ?? help,
      );
    case 'commander.optionMissingArgument':
      return usage('missing-value', `${lastSpelling(typed)} wants a value.`, help);
    case 'commander.missingArgument':
      return usage('missing-argument', `facts ${spec.name} wants ${wanted(spec)}.`, exampleOf(spec) ?? help);
    case 'commander.excessArguments':
      return usage(
        'too-many-words',
        `facts ${spec.name} takes ${taken(spec)}.`,
        // A command without words of its own may have been the first word of a query.
        spec.arguments.length === 0 ? `To search for these words: facts find ${spec.name} …` : help,
      );
    default:
      return usage('wrong-usage', `${sentence}.`, help);
  }
}

function usage(code: string, message: string, hint: string): FactsError {
  return new FactsError('usage', code, message, { hint });
}

/** What begins with a misspelt command is a search, which has not that command's flags. */
function hintForCommand(spec: CommandSpec, [first = '']: readonly string[]): string | null {
  const command = spec.name === 'find' ? nearestCommand(first) : null;
  return command === null ? null : `“${cut(first)}” is no command; did you mean facts ${command}?`;
}

/** The flag that was perhaps meant; for what looks like a word to leave out, how that is written. */
function hintForFlag(spec: CommandSpec, typed: string): string | null {
  const options = [...spec.options, ...(spec.filters ? FILTER_OPTIONS : []), ...OUTPUT_OPTIONS];
  const known = ['--help', ...options.flatMap(spellings)].filter((spelling) => spelling.startsWith('--'));
  const [near] = nearestWords(
    typed.replace(/^-+/, ''),
    known.map((spelling) => spelling.slice(2)),
  );
  if (near !== undefined) return `Did you mean --${near}?`;
  if (/^--/.test(typed) || spec.name !== 'find') return null;
  return `To leave a word out of a search, put it after "--": facts troops -- ${cut(typed)}`;
}

/** `--limit` of `-n, --limit <count>`. */
function lastSpelling(flags: string): string {
  return spellings({ flags }).at(-1) ?? flags;
}

function wanted(spec: CommandSpec): string {
  const argument = spec.arguments.find(({ syntax }) => syntax.startsWith('<'));
  return argument === undefined ? 'more words' : `${argument.description}`;
}

function exampleOf(spec: CommandSpec): string | null {
  const [example] = spec.examples;
  return example === undefined ? null : `For example: ${example.run}`;
}

function taken(spec: CommandSpec): string {
  return spec.arguments.length === 0
    ? 'no words'
    : `only ${spec.arguments.map(({ syntax }) => syntax).join(' ')}`;
}
