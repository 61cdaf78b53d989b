import { nearestWords } from '../language/similarity.ts';
import { FactsError } from '../model/errors.ts';

/** What completion can offer: fixed words, or things of the knowledge base. `cards` are facts and entities. */
export type Offers =
  | readonly string[]
  | 'facts'
  | 'cards'
  | 'kinds'
  | 'entities'
  | 'places'
  | 'speakers'
  | 'sources'
  | 'tags'
  | 'fields'
  | 'files';

/** A flag as it is declared once, for parsing, help and completion. */
export interface OptionSpec {
  /** As commander reads it: `-n, --limit <number>`. A `<value>` is required; there are no optional values. */
  readonly flags: string;
  readonly description: string;
  /** Reads and checks the value; throws FactsError 'usage'. Without it the text is the value. */
  readonly read?: (text: string) => unknown;
  /** May be given several times; the value is then a list. */
  readonly repeatable?: boolean;
  /** What the value is, so that completion can offer it. */
  readonly offers?: Offers;
}

/** The values of a command's flags, by the camel-cased long name. */
export type OptionValues = Readonly<Record<string, unknown>>;

/** Whether a flag of this declaration wants a value. */
export function takesValue({ flags }: OptionSpec): boolean {
  return flags.includes('<');
}

/** The short and long spellings of a declaration: `['-n', '--limit']`. */
export function spellings({ flags }: Pick<OptionSpec, 'flags'>): string[] {
  const value = flags.indexOf(' <');
  return (value === -1 ? flags : flags.slice(0, value)).split(', ');
}

/** The value of a flag that holds text, or null when it was not given. */
export function textOf(options: OptionValues, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

/** The values of a repeatable flag, empty when it was not given. */
export function listOf(options: OptionValues, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Whether a flag without a value was given. */
export function isGiven(options: OptionValues, name: string): boolean {
  return options[name] === true;
}

/** Reads a value that must be one of a few words; anything else is a usage error that suggests the nearest. */
export function oneOf<Word extends string>(flag: string, words: readonly Word[]): (text: string) => Word {
  return (text) => {
    const found = words.find((word) => word === text.toLowerCase());
    if (found !== undefined) return found;
    const nearest = nearestWords(text, words)[0] ?? null;
    throw new FactsError('usage', 'unknown-value', `${flag} cannot be ${quoted(text)}.`, {
      hint: `${nearest === null ? '' : `Did you mean ${nearest}? `}It is one of ${words.join(', ')}.`,
    });
  };
}

/** Reads a count of at least one. */
export function countOf(flag: string, hint: string): (text: string) => number {
  return (text) => {
    const count = /^[0-9]{1,15}$/.test(text) ? Number(text) : 0;
    if (count >= 1) return count;
    const message = `${flag} wants a whole number of at least 1, not ${quoted(text)}.`;
    throw new FactsError('usage', 'bad-number', message, { hint });
  };
}

/** What somebody typed, cut when it is long. */
export function cut(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text;
}

/** What somebody typed, in quotes, cut when it is long. */
export function quoted(text: string): string {
  return `"${cut(text)}"`;
}
