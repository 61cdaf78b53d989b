import type { CommandSpec } from './command-spec.ts';
import { calledBy } from './command-word.ts';
import { COMMANDS } from './commands.ts';
import type { OptionValues } from './option.ts';
import { type OutputOptions, readOutputOptions } from './output-options.ts';
import type { Parsed } from './parse-command.ts';
import { parsePlain } from './parse-plain.ts';

/** What a command line asks for. */
export type Invocation =
  /** Text that is known without running anything: help, the version. */
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'run';
      readonly spec: CommandSpec;
      readonly words: readonly string[];
      readonly options: OptionValues;
      readonly output: OutputOptions;
    };

/** Understands a command line. Throws FactsError 'usage'. */
export async function understand(argv: readonly string[], version: string): Promise<Invocation> {
  const called = calledBy(argv);
  switch (called.type) {
    case 'nothing':
      return { type: 'text', text: (await import('./help/overview.ts')).shortHelp() };
    case 'help':
      return { type: 'text', text: await (await import('./specs/help.ts')).overview(COMMANDS) };
    case 'version':
      return { type: 'text', text: `${version}\n` };
    case 'command': {
      const spec = await COMMANDS[called.name]();
      const plain = parsePlain(spec, called.args);
      const parsed =
        plain === null ? await parseWhole(spec, called.args) : { type: 'run' as const, ...plain };
      if (parsed.type === 'help') return { type: 'text', text: parsed.text };
      return {
        type: 'run',
        spec,
        words: parsed.words,
        options: parsed.options,
        output: readOutputOptions(parsed.options),
      };
    }
    default:
      return called satisfies never;
  }
}

async function parseWhole(spec: CommandSpec, args: readonly string[]): Promise<Parsed> {
  const { parseCommand } = await import('./parse-command.ts');
  return parseCommand(spec, args);
}
