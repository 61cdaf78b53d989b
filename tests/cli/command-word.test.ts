import { describe, expect, test } from 'vitest';
import { asksForJson, calledBy } from '../../src/cli/command-word.ts';

describe('what a command line calls', () => {
  test.each<[string[], string, string[]]>([
    [['list'], 'list', []],
    [['--json', 'list'], 'list', ['--json']],
    [['list', '--kind', 'troops'], 'list', ['--kind', 'troops']],
    [['--kb', 'list', 'list', '-q'], 'list', ['--kb', 'list', '-q']],
    [['--kb', 'list'], 'find', ['--kb', 'list']],
    [['-n', '5', 'show', 'x'], 'show', ['-n', '5', 'x']],
    [['--format=json', 'kinds'], 'kinds', ['--format=json']],
    [['find', 'list'], 'find', ['list']],
    [['troops', 'list'], 'find', ['troops', 'list']],
    [['--', 'list'], 'find', ['--', 'list']],
    [['List'], 'find', ['List']],
    [['constructor'], 'find', ['constructor']],
    [['-'], 'find', ['-']],
    [['--json'], 'find', ['--json']],
    [['troops', '--help'], 'find', ['troops', '--help']],
    [['--', '--help'], 'find', ['--', '--help']],
  ])('%j', (argv, name, args) => {
    expect(calledBy(argv)).toEqual({ type: 'command', name, args });
  });

  test.each<[string[], string]>([
    [[], 'nothing'],
    [['--help'], 'help'],
    [['-h', '--json'], 'help'],
    [['--version'], 'version'],
    [['-V'], 'version'],
  ])('%j', (argv, type) => {
    expect(calledBy(argv)).toEqual({ type });
  });
});

test.each<[string[], boolean]>([
  [['x', '--json'], true],
  [['x', '--format', 'json'], true],
  [['x', '--format=ndjson'], true],
  [['x', '--json', '--format', 'csv'], false],
  [['x', '--format', 'csv', '--json'], true],
  [['x', '--', '--json'], false],
  [['x', '--format'], false],
  [['x', '--json', '--format'], true],
  [['x', '--json', '--format', 'zz'], true],
  [['x', '--format=zz'], false],
  [['x'], false],
])('%j asks for JSON: %s', (argv, json) => {
  expect(asksForJson(argv)).toBe(json);
});
