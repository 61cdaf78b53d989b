import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshness } from '../../bin/build/freshness.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'facts-build-'));
  mkdirSync(join(root, 'src/deep'), { recursive: true });
  writeFileSync(join(root, 'src/deep/a.ts'), 'a');
  const state = look();
  state.write('out', 'made');
  state.done();
});

afterEach(() => rmSync(root, { recursive: true }));

function look() {
  return freshness({ root, inputs: ['src', 'facts.yaml'], outputs: ['out'] });
}

test('a finished build is fresh, whatever the clock says', () => {
  utimesSync(join(root, 'src/deep/a.ts'), 0, 0);
  expect(look().isStale()).toBe(false);
});

test.each([
  ['an input changes', 'src/deep/a.ts', 'b'],
  ['an input appears', 'src/b.ts', ''],
  ['a named input appears', 'facts.yaml', ''],
  ['an output is damaged', 'dist/out', 'mad'],
])('it is stale when %s', (_, file, content) => {
  writeFileSync(join(root, file), content);
  expect(look().isStale()).toBe(true);
});

test('it is stale when an output is gone, or nothing was ever built', () => {
  rmSync(join(root, 'dist/out'));
  expect(look().isStale()).toBe(true);
  rmSync(join(root, 'dist'), { recursive: true });
  expect(look().isStale()).toBe(true);
});

test('an edit made while the build runs leaves it stale', () => {
  const state = look();
  writeFileSync(join(root, 'src/deep/a.ts'), 'edited meanwhile');
  state.write('out', 'made from what was there before');
  state.done();
  expect(look().isStale()).toBe(true);
});
