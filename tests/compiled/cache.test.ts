import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeBase } from '../bench/write-base.mjs';
import { Desk, type Outcome, type RunOptions } from '../binary.ts';

/** The same answers with any cache, or none: every test compares with `--no-cache`. */

const desk = new Desk();
const folder = join(desk.cache, 'factdesk');
const base = join(desk.folder, 'facts.yaml');
let expected: Outcome;

const query = (options: RunOptions = {}, ...more: string[]): Promise<Outcome> =>
  desk.facts(['troops', 'in', 'Iraq', '--json', ...more], options);
const files = (): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);
const compiled = (): string => join(folder, files().find((name) => name.endsWith('.base')) ?? 'none');

beforeAll(async () => {
  writeBase(base, 80);
  expected = await query({}, '--no-cache');
  expect(expected.code).toBe(0);
  expect(files()).toEqual([]);
});
beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  expect(await query()).toEqual(expected);
});
afterAll(() => desk.clear());

test('a base is compiled once and then used', async () => {
  const { ino, mtimeMs } = statSync(compiled());
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const name of files()) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  expect(files().filter((name) => name.endsWith('.partial'))).toEqual([]);
  // A second time only to remember that the file is settled.
  for (let again = 0; again < 3; again += 1) expect(await query()).toEqual(expected);
  const used = statSync(compiled());
  expect(await query()).toEqual(expected);
  expect(statSync(compiled())).toMatchObject({ ino: used.ino, mtimeMs: used.mtimeMs });
  expect(mtimeMs).toBeLessThanOrEqual(used.mtimeMs);
  expect(ino).toBeGreaterThan(0);
});

describe('an edit is noticed', () => {
  test('with other contents', async () => {
    const text = readFileSync(base, 'utf8');
    writeFileSync(base, text.replaceAll('Iraq', 'Iruq'));
    try {
      expect((await query()).stdout).not.toBe(expected.stdout);
    } finally {
      writeFileSync(base, text);
    }
    expect(await query()).toEqual(expected);
  });

  test('of the same length, with the time of the file set back', async () => {
    const text = readFileSync(base, 'utf8');
    const { atime, mtime } = statSync(base);
    writeFileSync(base, text.replaceAll(' troops ', ' troaps '));
    utimesSync(base, atime, mtime);
    try {
      expect(await query()).toEqual(await query({}, '--no-cache'));
      expect((await query()).stdout).not.toBe(expected.stdout);
    } finally {
      writeFileSync(base, text);
    }
  });

  test('of a large file, of the same length, with the time set back', async () => {
    const large = join(desk.folder, 'large.jsonl');
    writeBase(large, 400);
    expect(statSync(large).size).toBeGreaterThan(64 * 1024);
    const old = new Date(Date.now() - 3_600_000);
    utimesSync(large, old, old);
    const first = await query({}, '--kb', large);
    expect(await query({}, '--kb', large)).toEqual(first);
    writeFileSync(large, readFileSync(large, 'utf8').replaceAll('Iraq', 'Iruq'));
    utimesSync(large, old, old);
    expect(await query({}, '--kb', large)).not.toEqual(first);
  });

  test('of a folder: a file more, a file less', async () => {
    const many = join(desk.folder, 'many');
    mkdirSync(many);
    writeFileSync(join(many, 'a.yaml'), readFileSync(base));
    expect((await query({}, '--kb', many)).stdout).toBe(expected.stdout);
    const more = 'facts:\n  - { id: more, kind: troops, claim: More of them., at: { source: article-1 } }\n';
    const show = (): Promise<Outcome> => desk.facts(['show', 'more', '--json', '--kb', many]);
    expect((await show()).code).toBe(1);
    writeFileSync(join(many, 'b.yaml'), more);
    expect((await show()).code).toBe(0);
    rmSync(join(many, 'b.yaml'));
    expect((await show()).code).toBe(1);
    expect((await query({}, '--kb', many)).stdout).toBe(expected.stdout);
    expect((await query({}, '--kb', join(many, 'a.yaml'), '--kb', base)).code).toBe(3); // ids twice
  });
});

describe('damage gives the same answer', () => {
  test.each([0, 0.03, 0.2, 0.4, 0.5, 0.6, 0.8, 0.97])('a compiled base cut at %d', async (share) => {
    const bytes = readFileSync(compiled());
    writeFileSync(compiled(), bytes.subarray(0, Math.floor(bytes.length * share)));
    expect(await query()).toEqual(expected);
    expect(readFileSync(compiled()).length).toBe(bytes.length);
  });

  test('a compiled base with a bit flipped, anywhere', async () => {
    const path = compiled();
    const bytes = readFileSync(path);
    for (let at = 3; at < bytes.length; at += Math.ceil(bytes.length / 40)) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 4;
      writeFileSync(path, flipped);
      expect({ at, ...(await query()) }).toEqual({ at, ...expected });
    }
  });

  test('which is then mended', async () => {
    const path = compiled();
    const bytes = readFileSync(path);
    const flipped = Buffer.from(bytes);
    for (let at = 4096; at < flipped.length; at += 512) flipped[at] = (flipped[at] ?? 0) ^ 4;
    writeFileSync(path, flipped);
    expect(await query()).toEqual(expected);
    expect(readFileSync(path).subarray(4096)).toEqual(bytes.subarray(4096));
  });

  test('code of the engine with a bit flipped, or cut, anywhere', async () => {
    const path = join(folder, files().find((name) => name.endsWith('-facts.code')) ?? 'none');
    const bytes = readFileSync(path);
    for (let at = 5; at < bytes.length; at += Math.ceil(bytes.length / 25)) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 32;
      writeFileSync(path, at % 3 === 0 ? flipped.subarray(0, at) : flipped);
      expect({ at, ...(await query()) }).toEqual({ at, ...expected });
    }
  });

  test('files that are something else', async () => {
    for (const name of files()) writeFileSync(join(folder, name), `not ours\n`.repeat(9999));
    expect(await query()).toEqual(expected);
    for (const name of files()) {
      rmSync(join(folder, name));
      mkdirSync(join(folder, name));
    }
    expect(await query()).toEqual(expected);
  });

  test('a compiled base of other files', async () => {
    const other = join(desk.folder, 'other.yaml');
    writeBase(other, 90);
    await query({}, '--kb', other);
    const [one, two] = files().filter((name) => name.endsWith('.base'));
    renameSync(join(folder, one ?? ''), join(folder, 'swap'));
    renameSync(join(folder, two ?? ''), join(folder, one ?? ''));
    renameSync(join(folder, 'swap'), join(folder, two ?? ''));
    expect(await query()).toEqual(expected);
  });

  test('files that others could have written, links and pipes are not trusted', async () => {
    const path = compiled();
    chmodSync(path, 0o666);
    expect(await query()).toEqual(expected);
    expect(statSync(path).mode & 0o777).toBe(0o600); // written anew
    renameSync(path, join(desk.folder, 'elsewhere.base'));
    symlinkSync(join(desk.folder, 'elsewhere.base'), path);
    expect(await query()).toEqual(expected);
    rmSync(path);
    execFileSync('mkfifo', [path]);
    expect(await query()).toEqual(expected);
  });
});

describe('without a place for the cache the same answer', () => {
  test.each<[string, Record<string, string | undefined>]>([
    ['no home', { HOME: undefined, XDG_CACHE_HOME: undefined }],
    ['an empty home', { HOME: '', XDG_CACHE_HOME: '' }],
    ['relative places', { HOME: 'home', XDG_CACHE_HOME: 'cache' }],
    ['a place that cannot be made', { XDG_CACHE_HOME: '/dev/null/cache' }],
    ['a file in its place', { XDG_CACHE_HOME: base }],
    ['a system folder', { XDG_CACHE_HOME: '/proc/1' }],
  ])('%s', async (_, env) => {
    expect(await query({ env })).toEqual(expected);
    expect(existsSync(join(desk.folder, 'home'))).toBe(false);
    expect(existsSync(join(desk.folder, 'cache'))).toBe(false);
  });

  test('a full disk', async () => {
    expect(await query({ env: { XDG_CACHE_HOME: desk.cache, FACTS_CACHE_DIR: '/dev/full' } })).toEqual(
      expected,
    );
    rmSync(folder, { recursive: true });
    // No file may grow beyond a block: what a full disk looks like to whoever writes.
    const { stdout, code } = await desk.shell(`ulimit -f 1; trap '' XFSZ; facts troops in Iraq --json`);
    expect({ stdout, code }).toEqual({ stdout: expected.stdout, code: 0 });
    expect(files()).toEqual([]);
  });
});

test('several processes at once, all right', async () => {
  rmSync(folder, { recursive: true });
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => query()));
  for (const outcome of outcomes) expect(outcome).toEqual(expected);
  expect(files().filter((name) => name.endsWith('.partial'))).toEqual([]);
  expect(files().filter((name) => name.endsWith('.base'))).toHaveLength(1);
});

test('what a killed process left behind is removed when it is old, and nothing else', async () => {
  const left = join(folder, `.${'ab'.repeat(16)}.base.4711.partial`);
  const foreign = join(folder, 'notes.txt');
  writeFileSync(left, 'half');
  writeFileSync(foreign, 'mine');
  utimesSync(left, new Date(0), new Date(0));
  rmSync(compiled());
  await query();
  expect(existsSync(left)).toBe(false);
  expect((await desk.facts(['cache', 'clear'])).code).toBe(0);
  expect(files()).toEqual(['notes.txt']);
});

test('a folder that others may write in is made one’s own', async () => {
  chmodSync(folder, 0o777);
  rmSync(compiled());
  expect(await query()).toEqual(expected);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('--no-cache writes nothing', async () => {
  rmSync(folder, { recursive: true });
  await query({}, '--no-cache');
  expect(files()).toEqual([]);
});

describe('code of the engine is kept within bounds', () => {
  const MEGABYTE = 1024 * 1024;
  const bytesOf = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  /** Code of 40 kinds of command lines, a megabyte each, the first written longest ago. */
  const fill = (names: readonly string[]): void => {
    for (const [index, name] of names.entries()) {
      writeFileSync(join(folder, name), Buffer.alloc(MEGABYTE));
      utimesSync(join(folder, name), 1000 + index, 1000 + index);
    }
  };
  const old = Array.from({ length: 40 }, (_, index) => `v18.0.0-x64-kind${index}-rest.code`);

  test('a new kind removes what is oldest, but nothing of queries and nothing else', async () => {
    fill(old);
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const ofQueries = files().filter((name) => name.includes('-find-'));
    expect(ofQueries.length).toBeGreaterThan(0);
    for (const name of ofQueries) utimesSync(join(folder, name), 1, 1);
    expect((await desk.facts(['kinds'])).code).toBe(0);
    const left = files();
    const others = left.filter((name) => name.endsWith('.code') && !name.includes('-find-'));
    expect(bytesOf(others)).toBeLessThanOrEqual(24 * MEGABYTE);
    expect(others.some((name) => name.includes('-kinds-'))).toBe(true);
    expect(left).toContain(old.at(-1));
    expect(left).not.toContain(old[0]);
    for (const name of [...ofQueries, 'notes.txt']) expect(left).toContain(name);
    expect(left.some((name) => name.endsWith('.base'))).toBe(true);
  });

  test('a kind that is known removes nothing', async () => {
    await desk.facts(['kinds']);
    fill(old);
    await desk.facts(['kinds']);
    for (const name of old) expect(files()).toContain(name);
  });

  test('status says so, and clear removes all of it', async () => {
    const { stdout, code } = await desk.facts(['cache', 'status']);
    expect(code).toBe(0);
    expect(stdout).toContain('.code');
    expect(stdout).toMatch(
      /bytes; [0-9]+ of them code, of which 25165824 are kept beside that of queries\n$/,
    );
    await desk.facts(['cache', 'clear']);
    expect(files()).toEqual([]);
  });
});
