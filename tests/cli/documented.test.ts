import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/command-names.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { ENVIRONMENT_VARIABLES } from '../../src/cli/environment.ts';
import { EXIT_CODES } from '../../src/cli/exit-codes.ts';
import { FILTER_OPTIONS } from '../../src/cli/filter-options.ts';
import { TOPICS, type Topic } from '../../src/cli/help/topic-names.ts';
import { TOPIC_TEXTS } from '../../src/cli/help/topics.ts';
import { spellings } from '../../src/cli/option.ts';
import { OUTPUT_OPTIONS } from '../../src/cli/output-options.ts';
import { parseCommand } from '../../src/cli/parse-command.ts';
import { overview } from '../../src/cli/specs/help.ts';
import { RESERVED_WORDS } from '../../src/knowledge-base/reserved-words.ts';
import { FORMATS } from '../../src/model/format.ts';
import { FIELD_NAMES } from '../../src/render/field-names.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const sources = join(import.meta.dirname, '../../src');

describe('the README tells of', () => {
  test.each(COMMAND_NAMES)('the command %s', (name) => {
    expect(readme).toMatch(new RegExp(`^\\|.*\`facts ${name}\\b`, 'm'));
  });

  test.each([...FILTER_OPTIONS, ...OUTPUT_OPTIONS].flatMap(spellings))('the flag %s', (spelling) => {
    expect(readme).toContain(spelling);
  });

  test.each(Object.keys(ENVIRONMENT_VARIABLES))('the variable %s', (name) => {
    expect(readme).toContain(`\`${name}\``);
  });

  test.each(Object.entries(EXIT_CODES))('exit code %s', (code, meaning) => {
    expect(readme.replaceAll('`', '')).toContain(`| ${code} | ${meaning} |`);
  });

  test.each(TOPICS)('the topic %s', (topic) => {
    expect(readme).toContain(`\`${topic}\``);
  });
});

describe('the help tells of', () => {
  test('every command, flag and topic', async () => {
    const help = await overview(COMMANDS);
    const told = [...COMMAND_NAMES, ...[...FILTER_OPTIONS, ...OUTPUT_OPTIONS].flatMap(spellings), ...TOPICS];
    for (const word of told) expect(help).toContain(word);
  });
});

describe('the help of', () => {
  test.each(COMMAND_NAMES)('%s tells of its flags, and fits 80 columns', async (name) => {
    const spec = await COMMANDS[name]();
    const parsed = parseCommand(spec, ['--help']);
    const help = parsed.type === 'help' ? parsed.text : '';
    const told = [name, ...[...spec.options, ...(spec.filters ? FILTER_OPTIONS : [])].flatMap(spellings)];
    for (const word of told) expect(help).toContain(word);
    for (const { run } of spec.examples) expect(help).toContain(run);
    expect(help.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  test.each<[Topic, readonly string[]]>([
    ['exit-codes', Object.keys(EXIT_CODES)],
    ['environment', Object.keys(ENVIRONMENT_VARIABLES)],
    ['output', [...FORMATS, ...OUTPUT_OPTIONS.flatMap(spellings)]],
    ['fields', Object.values(FIELD_NAMES).flatMap((fields) => fields.map(({ name }) => name))],
  ])('the topic %s leaves none out', async (topic, words) => {
    const text = await TOPIC_TEXTS[topic]();
    for (const word of words) expect(text).toContain(word);
  });
});

test('every environment variable that the sources read is declared', () => {
  const read = [
    'cli/environment.ts',
    'cli/cache-context.ts',
    'cli/knowledge-base-door.ts',
    'cli/pager.ts',
    'cli/terminal-editor.ts',
    'storage/cache-folder.ts',
  ].flatMap((file) =>
    [...readFileSync(join(sources, file), 'utf8').matchAll(/env\['([A-Z_]+)'\]/g)].map(([, name]) => name),
  );
  for (const name of read) expect(Object.keys(ENVIRONMENT_VARIABLES)).toContain(name);
});

test('no kind can be called like a command', () => {
  for (const name of COMMAND_NAMES) expect(RESERVED_WORDS).toContain(name);
});
