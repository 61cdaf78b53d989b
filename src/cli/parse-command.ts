import { Command, CommanderError, Option } from 'commander';
import type { CommandSpec } from './command-spec.ts';
import { FILTER_OPTIONS } from './filter-options.ts';
import { describeHelp } from './help-layout.ts';
import { type OptionSpec, type OptionValues, spellings } from './option.ts';
import { OUTPUT_OPTIONS } from './output-options.ts';
import { usageError } from './usage-error.ts';

/** What one command line asks of its command. */
export type Parsed =
  | { readonly type: 'run'; readonly words: readonly string[]; readonly options: OptionValues }
  /** `--help` was among the flags; the text is the help of the command. */
  | { readonly type: 'help'; readonly text: string };

/**
 * Parses the words and flags of one command, its name taken out. Only this command is built: a tree of all of them would cost each start
 * a millisecond. Throws FactsError 'usage', with a suggestion where something is near.
 */
export function parseCommand(spec: CommandSpec, args: readonly string[]): Parsed {
  let help = '';
  const command = buildCommand(spec, (text) => {
    help += text;
  });
  try {
    command.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return { type: 'help', text: help };
    throw usageError(spec, error, args);
  }
  return { type: 'run', words: command.args, options: command.opts() };
}

/** The commander command of a declaration, under its program. `write` gets the help it would print. */
export function buildCommand(spec: CommandSpec, write: (text: string) => void): Command {
  const program = new Command('facts');
  const silent = { writeOut: write, writeErr: () => {}, outputError: () => {} };
  const command = program.command(spec.name).exitOverride().configureOutput(silent);
  command.description(spec.description ?? spec.summary).action(() => {});
  for (const { syntax, description } of spec.arguments) command.argument(syntax, description);
  for (const option of spec.options) addOption(command, option, 'Options:');
  if (spec.filters) for (const option of FILTER_OPTIONS) addOption(command, option, 'Filters:');
  for (const option of outputOptionsOf(spec)) addOption(command, option, null);
  command.on('option:json', () => command.setOptionValue('format', 'json'));
  describeHelp(command, spec);
  return command;
}

/** The output options, without those the command has its own of the same name (`check --explain CODE`). */
function outputOptionsOf(spec: CommandSpec): readonly OptionSpec[] {
  const own = new Set(spec.options.flatMap(spellings));
  return own.size === 0
    ? OUTPUT_OPTIONS
    : OUTPUT_OPTIONS.filter((option) => !spellings(option).some((each) => own.has(each)));
}

/** Options without a group are the output options, which the help of a command only points to. */
function addOption(command: Command, spec: OptionSpec, group: string | null): void {
  const option = new Option(spec.flags, spec.description);
  if (group === null) option.hideHelp();
  else option.helpGroup(group);
  const read = spec.read ?? ((text: string) => text);
  if (spec.repeatable === true) {
    option.argParser((text: string, earlier: unknown) => [
      ...(Array.isArray(earlier) ? earlier : []),
      read(text),
    ]);
  } else if (spec.read !== undefined) {
    option.argParser(spec.read);
  }
  command.addOption(option);
}
