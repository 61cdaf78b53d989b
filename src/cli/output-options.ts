import { FactsError } from '../model/errors.ts';
import { FORMATS, type Format } from '../model/format.ts';
import type { ColorChoice } from './environment.ts';
import { isGiven, listOf, type OptionSpec, type OptionValues, oneOf, textOf } from './option.ts';

const COLORS: readonly ColorChoice[] = ['auto', 'always', 'never'];

/** The flags every command takes, before or after its name. */
export const OUTPUT_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--format <format>',
    description: `${FORMATS.slice(0, 5).join(', ')}, ${FORMATS.slice(5).join(', ')}`,
    read: oneOf('--format', FORMATS),
    offers: FORMATS,
  },
  { flags: '--json', description: 'short for --format json' },
  { flags: '--fields <names>', description: 'only these fields: id,claim,figure.value', offers: 'fields' },
  { flags: '--no-header', description: 'leave out the line of column names' },
  {
    flags: '--sort <field>',
    description: 'order by a field; -field for the greatest first',
    offers: 'fields',
  },
  { flags: '--count', description: 'print only how many there are' },
  { flags: '--raw', description: 'csv: no guard against formulas' },
  { flags: '-0, --null', description: 'ids (--format ids), each ended with a NUL instead of a newline' },
  {
    flags: '--color <when>',
    description: 'auto, always or never',
    read: oneOf('--color', COLORS),
    offers: COLORS,
  },
  { flags: '--no-color', description: 'short for --color never' },
  { flags: '--no-pager', description: 'do not page long output' },
  { flags: '-q, --quiet', description: 'print nothing; the exit code is the answer' },
  {
    flags: '--kb <path>',
    description: 'knowledge base: a file or folder (repeatable)',
    repeatable: true,
    offers: 'files',
  },
  { flags: '--no-cache', description: 'neither read nor write the cache' },
  { flags: '--explain', description: 'say why each result is there' },
  { flags: '--no-input', description: 'never ask anything' },
];

/** The values of `OUTPUT_OPTIONS`. */
export interface OutputOptions {
  /** Null: the form the report prefers. */
  readonly format: Format | null;
  /** Dotted field names; null for all. */
  readonly fields: readonly string[] | null;
  readonly header: boolean;
  /** A field, with `-` before it for descending order; null for the command's own order. */
  readonly sort: string | null;
  readonly count: boolean;
  readonly raw: boolean;
  readonly nul: boolean;
  readonly color: ColorChoice;
  readonly pager: boolean;
  readonly quiet: boolean;
  readonly knowledgeBases: readonly string[];
  readonly cache: boolean;
  readonly explain: boolean;
  readonly input: boolean;
}

/**
 * The output options among the values commander parsed. `--json` sets `format`, so the last of both wins. Throws FactsError (`usage`) for
 * `-0` with another format than ids.
 */
export function readOutputOptions(values: OptionValues): OutputOptions {
  const format = FORMATS.find((name) => name === values['format']);
  const fields = textOf(values, 'fields');
  if (isGiven(values, 'null') && format !== undefined && format !== 'ids') {
    throw new FactsError('usage', 'not-with-null', `-0 prints ids, not --format ${format}.`, {
      hint: 'Leave out one of the two.',
    });
  }
  const color = COLORS.find((choice) => choice === values['color']);
  return {
    format: format ?? (isGiven(values, 'null') && fields === null ? 'ids' : null),
    fields: fields === null ? null : fields.split(',').map((name) => name.trim()),
    header: values['header'] !== false,
    sort: textOf(values, 'sort'),
    count: isGiven(values, 'count'),
    raw: isGiven(values, 'raw'),
    nul: isGiven(values, 'null'),
    color: values['color'] === false ? 'never' : (color ?? 'auto'),
    pager: values['pager'] !== false,
    quiet: isGiven(values, 'quiet'),
    knowledgeBases: listOf(values, 'kb'),
    cache: values['cache'] !== false,
    explain: isGiven(values, 'explain'),
    input: values['input'] !== false,
  };
}
