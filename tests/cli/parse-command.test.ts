import { describe, expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/command-names.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { readFilters, readLimit } from '../../src/cli/filter-options.ts';
import { readOutputOptions } from '../../src/cli/output-options.ts';
import { parseCommand } from '../../src/cli/parse-command.ts';
import { findSpec } from '../../src/cli/specs/find.ts';
import { listSpec } from '../../src/cli/specs/list.ts';
import { showSpec } from '../../src/cli/specs/show.ts';
import { vetSpec } from '../../src/cli/specs/vet.ts';
import { FactsError } from '../../src/model/errors.ts';

function parsed(...args: string[]) {
  const result = parseCommand(findSpec, args);
  if (result.type !== 'run') throw new Error('help was shown');
  return result;
}

function complaint(spec: Parameters<typeof parseCommand>[0], ...args: string[]) {
  try {
    parseCommand(spec, args);
  } catch (error) {
    if (error instanceof FactsError) return error;
    throw error;
  }
  throw new Error('nothing was complained about');
}

describe('flags', () => {
  test('--json takes no value', () => {
    const { words, options } = parsed('--json', 'troops');
    expect(words).toEqual(['troops']);
    expect(readOutputOptions(options).format).toBe('json');
  });

  test('the last of --json and --format wins', () => {
    expect(readOutputOptions(parsed('--json', '--format', 'csv').options).format).toBe('csv');
    expect(readOutputOptions(parsed('--format', 'csv', '--json').options).format).toBe('json');
  });

  test('all output flags', () => {
    const { options } = parsed(
      ...[
        '--fields',
        'id, claim',
        '--no-header',
        '--sort',
        '-id',
        '--count',
        '--raw',
        '-0',
        '--color',
        'always',
      ],
      ...['--no-pager', '-q', '--kb', 'a', '--kb', 'b', '--no-cache', '--explain', '--no-input'],
    );
    expect(readOutputOptions(options)).toEqual({
      format: null,
      fields: ['id', 'claim'],
      header: false,
      sort: '-id',
      count: true,
      raw: true,
      nul: true,
      color: 'always',
      pager: false,
      quiet: true,
      knowledgeBases: ['a', 'b'],
      cache: false,
      explain: true,
      input: false,
    });
  });

  test('a NUL ends ids', () => {
    expect(readOutputOptions(parsed('x', '-0').options)).toMatchObject({ format: 'ids', nul: true });
  });

  test('none of them', () => {
    expect(readOutputOptions(parsed('x').options)).toEqual({
      format: null,
      fields: null,
      header: true,
      sort: null,
      count: false,
      raw: false,
      nul: false,
      color: 'auto',
      pager: true,
      quiet: false,
      knowledgeBases: [],
      cache: true,
      explain: false,
      input: true,
    });
  });

  test('--no-color is --color never', () => {
    expect(readOutputOptions(parsed('--no-color').options).color).toBe('never');
    expect(readOutputOptions(parsed('--no-color', '--color', 'always').options).color).toBe('always');
  });

  test('filters repeat', () => {
    const { options } = parsed('--kind', 'troops', '--kind=quote', '--min', '2.5k', '-n', '3');
    expect(readFilters(options)).toMatchObject({ kind: ['troops', 'quote'], min: '2.5k', since: undefined });
    expect(readLimit(options)).toBe(3);
  });

  test('--all is no limit', () => {
    expect(readLimit(parsed('--all').options)).toBe(Number.POSITIVE_INFINITY);
    expect(readLimit(parsed('x').options)).toBeNull();
  });

  test('-- ends them', () => {
    expect(parsed('troops', '--', '-syria', '--json').words).toEqual(['troops', '-syria', '--json']);
  });
});

describe('complaints', () => {
  test.each<[string[], string, string]>([
    [['--jsn'], 'There is no flag --jsn.', 'Did you mean --json?'],
    [['--limt', '3'], 'There is no flag --limt.', 'Did you mean --limit?'],
    [['-json'], 'There is no flag -json.', 'Did you mean --json?'],
    [['--zzzzzzzz'], 'There is no flag --zzzzzzzz.', 'facts find --help lists what it takes.'],
    [
      ['-syria'],
      'There is no flag -syria.',
      'To leave a word out of a search, put it after "--": facts troops -- -syria',
    ],
    [['--limit'], '--limit wants a value.', 'facts find --help lists what it takes.'],
    [['--limit', '0'], '--limit wants a whole number of at least 1, not "0".', 'Use --all for no limit.'],
    [['--limit', '-1'], '--limit wants a whole number of at least 1, not "-1".', 'Use --all for no limit.'],
    [['-n', 'x'], '--limit wants a whole number of at least 1, not "x".', 'Use --all for no limit.'],
    [['-n', '1.5'], '--limit wants a whole number of at least 1, not "1.5".', 'Use --all for no limit.'],
    [
      ['--color', 'alwys'],
      '--color cannot be "alwys".',
      'Did you mean always? It is one of auto, always, never.',
    ],
  ])('find %j', (args, message, hint) => {
    expect(complaint(findSpec, ...args)).toMatchObject({ reason: 'usage', message, hint });
  });

  test('an unknown format suggests the nearest', () => {
    expect(complaint(findSpec, '--format', 'jsom').hint).toMatch(/^Did you mean json\?/);
  });

  test('words where none are taken', () => {
    expect(complaint(listSpec, 'iraq')).toMatchObject({
      message: 'facts list takes no words.',
      hint: 'To search for these words: facts find list …',
    });
  });

  test('hints of the search stay with the search', () => {
    const hint = 'facts vet --help lists what it takes.';
    expect(complaint(vetSpec, 'draft.md', '-n', '1')).toMatchObject({
      message: 'There is no flag -n.',
      hint,
    });
    expect(complaint(vetSpec, 'a.md', 'b.md')).toMatchObject({
      message: 'facts vet takes only <draft>.',
      hint,
    });
  });

  test.each([['--json'], ['--format', 'csv']])('-0 with %s %s', (...args) => {
    const { options } = parsed('-0', ...args);
    expect(() => readOutputOptions(options)).toThrow(expect.objectContaining({ code: 'not-with-null' }));
    expect(readOutputOptions(parsed('-0', '--format', 'ids').options).format).toBe('ids');
  });

  test('too few words', () => {
    expect(complaint(showSpec)).toMatchObject({
      message: 'facts show wants ids of facts or entities, or whole names of entities.',
      hint: 'For example: facts show us-troops-in-iraq',
    });
  });
});

describe.each(COMMAND_NAMES)('help of %s', (name) => {
  test('fits 80 columns and has examples', async () => {
    const spec = await COMMANDS[name]();
    expect(spec.name).toBe(name);
    const help = parseCommand(spec, ['--help']);
    if (help.type !== 'help') throw new Error('no help');
    expect(help).toEqual(parseCommand(spec, ['-h']));
    expect(help.text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(spec.examples.length).toBeGreaterThan(0);
    for (const { run } of spec.examples) expect(help.text).toContain(run);
    for (const { flags } of spec.options) expect(help.text).toContain(flags);
  });
});
