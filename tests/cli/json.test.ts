import { Ajv, type ValidateFunction } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_NAMES, type CommandName } from '../../src/cli/command-names.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { schemaOf } from '../../src/commands/schema.ts';
import { SCHEMA_NAMES, type SchemaName } from '../../src/commands/schema-names.ts';
import { Desk } from '../binary.ts';
import { EXAMPLE_FILES } from './example-files.ts';

const desk = new Desk();
beforeAll(() => {
  for (const [file, text] of Object.entries(EXAMPLE_FILES)) desk.write(file, text);
  desk.write(
    'desk.yaml',
    `version: 1
kinds: { troops: Troop counts, quote: Quotes }
sources: [{ id: wire, title: "A \\"report\\"", published: { stated: today, date: 2023-11, basis: inferred, why: it says so } }]
entities: [{ id: town, type: place, name: Town }, { id: army, type: force, name: Army }]
facts:
  - { id: arrived, kind: troops, claim: Around forty troops arrived., figure: around forty, about: [army], place: town, said_by: [{ who: a general, mode: anonymous }, { who: A Paper, mode: relays }], at: { source: wire, paragraph: [2, 3] }, conflicts: [{ with: others, about: how many }] }
  - { id: others, kind: troops, claim: Several troops arrived \\u202e in عربى 部队., figure: several, when: { stated: on Monday }, at: { source: wire }, status: { is: disputed, why: unclear }, tags: [a b] }
  - { id: gone, kind: quote, claim: They left., quote: [we left, at once], at: { source: wire }, status: { is: superseded, by: arrived } }
`,
  );
  desk.write(
    'wrong.yaml',
    'version: 1\nkinds: { a: A }\nfacts:\n  - { id: one, kind: b, claim: One., at: { source: none } }\n',
  );
});
afterAll(() => desk.clear());

const ajv = new Ajv({ allowUnionTypes: true });
const compiled = new Map<SchemaName, ValidateFunction>(
  SCHEMA_NAMES.map((name) => [name, ajv.compile(schemaOf(name))]),
);

/** The names of the schemas that a value is valid by. */
function validBy(value: unknown): readonly SchemaName[] {
  return SCHEMA_NAMES.filter((name) => compiled.get(name)?.(value) === true);
}

/** Commands that print a text whatever the format, the one that needs a terminal, and those that write a base of one's own. */
const TEXT: readonly CommandName[] = [
  'init',
  'add',
  'edit',
  'retract',
  'export',
  'schema',
  'completion',
  'help',
  'pick',
];

describe('what --json prints is valid by a published schema', () => {
  test.each(COMMAND_NAMES.filter((name) => !TEXT.includes(name)))('%s, in its examples', async (name) => {
    const { examples } = await COMMANDS[name]();
    const printing = examples.filter(
      ({ run }) => !/[|>]|--style|--count|--format|--batch|--explain [a-z]|cache path/.test(run),
    );
    expect(printing).not.toEqual([]);
    for (const { run } of printing) {
      const { stdout } = await desk.shell(run.replace(/^facts /, 'facts --json '));
      expect(validBy(JSON.parse(stdout)), run).not.toEqual([]);
    }
  });

  test.each<[SchemaName, string]>([
    ['fact', 'facts list --status all --json'],
    ['fact', 'facts troops --json'],
    ['fact', 'facts show arrived others --json'],
    ['fact', 'facts timeline --json'],
    ['entity', 'facts entities --json'],
    ['kind', 'facts kinds --json'],
    ['source', 'facts sources --json'],
    ['conflict', 'facts conflicts --json'],
    ['citation', 'facts cite arrived others --json'],
    ['verdict', 'facts verify --against article.txt --json'],
    ['finding', 'facts vet draft.md --json'],
    ['suggestion', 'facts suggest draft.md --json'],
    ['cached', 'facts cache status --json'],
    ['difference', 'facts diff old.yaml new.yaml --json'],
  ])('%s: %s', async (schema, line) => {
    for (const kb of ['desk.yaml', undefined]) {
      if (kb === undefined && line.includes('arrived')) continue;
      const { stdout } = await desk.shell(line, { env: { FACTS_KB: kb } });
      const value = JSON.parse(stdout);
      const valid = compiled.get(schema);
      expect(valid?.(value), JSON.stringify(valid?.errors)).toBe(true);
      if (schema !== 'finding' || kb === undefined) expect(value.length).toBeGreaterThan(0);
    }
  });

  test('diagnostics, batches, notes and errors', async () => {
    const check = await desk.shell('facts check --kb wrong.yaml --json');
    expect(JSON.parse(check.stdout).length).toBeGreaterThan(1);
    expect(validBy(JSON.parse(check.stdout))).toContain('diagnostic');
    const batch = await desk.shell("printf 'troops\\nnarnia\\n' | facts find --batch -");
    for (const line of batch.stdout.trimEnd().split('\n'))
      expect(validBy(JSON.parse(line))).toContain('batch');
    const lines = [
      'facts troops in narnia --json',
      'facts show nobody --json',
      'facts --jsn --json',
      'facts troops --kb wrong.yaml --json',
      'facts vet draft.md --json',
      'facts list --kb desk.yaml --json',
    ];
    for (const line of lines) {
      const { stderr } = await desk.shell(line);
      expect(stderr, line).not.toBe('');
      for (const message of stderr.trimEnd().split('\n'))
        expect(validBy(JSON.parse(message)), message).toContain('message');
    }
  });
});

describe('JSON is the same, byte by byte', () => {
  const zones = ['UTC', 'America/New_York', 'Asia/Tehran', 'Pacific/Kiritimati'];
  const locales = ['C', 'en_US.UTF-8', 'ar_EG.UTF-8', 'tr_TR.UTF-8', 'de_DE.UTF-8', 'fa_IR.UTF-8'];
  const widths = ['20', '80', '200', undefined];
  const colours = [
    { NO_COLOR: '1' },
    { NO_COLOR: undefined, FORCE_COLOR: '3' },
    { NO_COLOR: undefined, TERM: 'dumb' },
    { NO_COLOR: undefined, CLICOLOR_FORCE: '1', COLORTERM: 'truecolor' },
    {},
  ];
  const commands = [
    'facts list --json',
    'facts how many troops in Iraq --json --explain',
    'facts show us-troops-in-iraq kataib-hezbollah --json',
    'facts timeline --json --kb desk.yaml',
    'facts sources --format ndjson',
  ];

  test('in 4 time zones, 6 locales, 4 widths and 5 settings of colour', async () => {
    const line = commands.join(' && ');
    const { stdout } = await desk.shell(line);
    expect(stdout.length).toBeGreaterThan(50_000);
    const settings = zones.flatMap((TZ, zone) =>
      locales.map((LC_ALL, locale) => {
        const turn = zone * locales.length + locale;
        return {
          TZ,
          LC_ALL,
          LANG: LC_ALL,
          COLUMNS: widths[turn % widths.length],
          ...colours[turn % colours.length],
        };
      }),
    );
    for (const env of settings)
      expect((await desk.shell(line, { env })).stdout === stdout, JSON.stringify(env)).toBe(true);
  }, 120_000);

  test('with every value of --color', async () => {
    const { stdout } = await desk.facts(['troops', '--json']);
    for (const when of ['auto', 'always', 'never'])
      expect((await desk.facts(['--color', when, 'troops', '--json'])).stdout).toBe(stdout);
  });
});
