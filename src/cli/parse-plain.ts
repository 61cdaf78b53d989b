import type { CommandSpec } from './command-spec.ts';
import { FILTER_OPTIONS } from './filter-options.ts';
import { type OptionSpec, type OptionValues, spellings, takesValue } from './option.ts';
import { OUTPUT_OPTIONS } from './output-options.ts';

/** What a plain command line asks for. */
export interface PlainArguments {
  readonly words: readonly string[];
  readonly options: OptionValues;
}

/**
 * Reads the command line of a search without commander, which takes 2 ms to load: words, and flags written whole, values apart. Null for
 * everything else (`--limit=5`, `-qn 5`, `--`, help, a flag that does not exist, one without its value): commander then parses it,
 * and what it makes of a plain one is the same (a test compares the two).
 */
export function parsePlain(spec: CommandSpec, args: readonly string[]): PlainArguments | null {
  if (spec.name !== 'find') return null;
  const declared = [...spec.options, ...FILTER_OPTIONS, ...OUTPUT_OPTIONS];
  const words: string[] = [];
  const options: Record<string, unknown> = {};
  for (const option of declared) {
    if (!isNegated(option)) continue;
    // As commander has it: a flag that takes something away is on unless there is one that puts it there.
    const opposite = longOf(option).replace('--no-', '--');
    const hasOpposite = declared.some(
      (other) => other.flags.includes(opposite) && longOf(other) === opposite,
    );
    if (!hasOpposite) options[nameOf(option)] = true;
  }
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('-')) {
      words.push(arg);
      continue;
    }
    const option = declared.find((each) => each.flags.includes(arg) && spellings(each).includes(arg));
    const value = option !== undefined && takesValue(option) ? args[at + 1] : null;
    if (option === undefined || value === undefined) return null;
    if (value !== null) at += 1;
    set(options, option, value);
  }
  return { words, options };
}

/** Commander's name for the value of a flag: the long spelling in camel case, without the `no-` of a negated one. */
function nameOf(option: OptionSpec): string {
  const name = longOf(option).slice(isNegated(option) ? '--no-'.length : '--'.length);
  return name.includes('-') ? name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) : name;
}

function longOf(option: OptionSpec): string {
  return spellings(option).at(-1) ?? '';
}

function isNegated(option: OptionSpec): boolean {
  return option.flags.includes('--no-');
}

function set(options: Record<string, unknown>, option: OptionSpec, text: string | null): void {
  const name = nameOf(option);
  if (text === null) {
    options[name] = !isNegated(option);
    if (name === 'json') options['format'] = 'json';
    return;
  }
  const value = option.read === undefined ? text : option.read(text);
  const earlier = options[name];
  options[name] = option.repeatable === true ? [...(Array.isArray(earlier) ? earlier : []), value] : value;
}
