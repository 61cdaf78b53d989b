import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listBaseFiles } from '../../src/knowledge-base/base-files.ts';
import { locateKnowledgeBase } from '../../src/knowledge-base/locate.ts';

const PACKAGED = '/somewhere/facts.yaml';
let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'facts-locate-')));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(...names: readonly string[]): string {
  const path = join(folder, ...names);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, 'facts: []\n');
  return path;
}

function locate(flags: readonly string[], env?: string, cwd = folder) {
  return locateKnowledgeBase({ flags, env, cwd, packaged: PACKAGED });
}

describe('locateKnowledgeBase', () => {
  test('takes --kb before FACTS_KB before the nearest before the packaged one', () => {
    const [flag, environment] = [write('flag.yaml'), write('environment.yaml')];
    expect(locate([])).toEqual({ paths: [PACKAGED], origin: 'packaged' });
    const nearest = write('facts.yaml');
    const below = join(folder, 'a', 'b');
    mkdirSync(below, { recursive: true });
    expect(locate([], undefined, below)).toEqual({ paths: [nearest], origin: 'nearest' });
    expect(locate([], '')).toEqual({ paths: [nearest], origin: 'nearest' });
    expect(locate([], environment)).toEqual({ paths: [environment], origin: 'environment' });
    expect(locate([flag, environment], environment)).toEqual({ paths: [flag, environment], origin: 'flag' });
  });

  test('names a path once, and reads a file once however it is given', () => {
    const [one, two] = [write('base', 'one.yaml'), write('base', 'two.yaml')];
    expect(locate([one, one, two]).paths).toEqual([one, two]);
    const other = join(folder, 'base', '..', 'base', 'one.yaml');
    const link = join(folder, 'link.yaml');
    symlinkSync(two, link);
    const read = listBaseFiles([other, one, join(folder, 'base'), link]);
    expect(read.map(({ path }) => path)).toEqual([other, two]);
  });

  test('divides FACTS_KB like PATH', () => {
    const paths = [write('one.yaml'), write('two.jsonl')];
    expect(locate([], paths.join(delimiter)).paths).toEqual(paths);
  });

  test('keeps a path as typed while it means the same to the process', () => {
    write('facts.yaml');
    const shown = locateKnowledgeBase({
      flags: ['package.json'],
      env: undefined,
      cwd: process.cwd(),
      packaged: PACKAGED,
    });
    expect(shown.paths).toEqual(['package.json']);
    expect(locate(['facts.yaml']).paths).toEqual([join(folder, 'facts.yaml')]);
  });

  test('takes a folder with a knowledge base file in it, and only with one', () => {
    write('base', 'one.yaml');
    mkdirSync(join(folder, 'empty'));
    write('notes', 'readme.txt');
    expect(locate([join(folder, 'base')]).paths).toEqual([join(folder, 'base')]);
    expect(() => locate([join(folder, 'empty')])).toThrow(/holds no knowledge base/u);
    expect(() => locate([join(folder, 'notes')])).toThrow(/holds no knowledge base/u);
  });

  test.each(['/dev/null', '/dev/zero'])('refuses the device %s', (path) => {
    expect(() => locate([path])).toThrow(/neither a file nor a folder/u);
  });

  test('names a path that is missing', () => {
    expect(() => locate([join(folder, 'missing.yaml')])).toThrow(
      expect.objectContaining({
        reason: 'unreadable',
        code: 'no-knowledge-base',
        where: join(folder, 'missing.yaml'),
      }),
    );
  });

  test('skips a folder called facts.yaml on the way up', () => {
    mkdirSync(join(folder, 'facts.yaml'));
    expect(locate([]).origin).toBe('packaged');
  });
});
