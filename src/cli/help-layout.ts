import type { Command } from 'commander';
import type { CommandSpec } from './command-spec.ts';

/** Help is written for terminals of this width, whatever the real one, so that it is the same everywhere. */
const HELP_WIDTH = 80;

/** Lays out the help of a command: what it does, how it is called, its flags, and examples that run. */
export function describeHelp(command: Command, spec: CommandSpec): void {
  command.configureHelp({ helpWidth: HELP_WIDTH }).configureOutput({
    getOutHelpWidth: () => HELP_WIDTH,
    getOutHasColors: () => false,
  });
  command.helpOption('-h, --help', 'show this help');
  command.usage(`${spec.arguments.map(({ syntax }) => `${syntax} `).join('')}[flags]`);
  const examples = spec.examples.map(({ run, shows }) => `  $ ${run}\n      ${shows}`);
  command.addHelpText(
    'after',
    `\nExamples:\n${examples.join('\n')}\n\nOutput flags, for every command: facts help output`,
  );
}
