import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBase } from '../bench/write-base.mjs';
import { Desk } from '../binary.ts';

/**
 * Speed is not timed here, since machines and their neighbours differ: what a warm query does is counted. A hook loaded before the program
 * notes every file opened, every byte read of each, and every module of Node's that is asked for.
 */

interface Work {
  readonly opened: readonly string[];
  readonly bytes: Readonly<Record<string, number>>;
  readonly modules: readonly string[];
}

const HOOK = `
const fs = require('node:fs');
const Module = require('node:module');
const work = { opened: [], bytes: {}, modules: [] };
const names = new Map();
const { openSync, readSync, readFileSync, closeSync, writeFileSync } = fs;
const note = (name, bytes) => { work.bytes[name] = (work.bytes[name] ?? 0) + bytes; };
fs.openSync = (path, ...rest) => {
  const descriptor = openSync(path, ...rest);
  names.set(descriptor, String(path));
  work.opened.push(String(path));
  return descriptor;
};
fs.readSync = (descriptor, ...rest) => {
  const count = readSync(descriptor, ...rest);
  note(names.get(descriptor) ?? String(descriptor), count);
  return count;
};
fs.readFileSync = (path, ...rest) => {
  const content = readFileSync(path, ...rest);
  work.opened.push(String(path));
  note(String(path), content.length);
  return content;
};
const load = Module._load;
Module._load = (request, ...rest) => { work.modules.push(request); return load(request, ...rest); };
process.on('exit', () => writeFileSync(process.env.WORK, JSON.stringify(work)));
`;

const desk = new Desk();
const base = join(desk.folder, 'large.jsonl');
const report = join(desk.home, 'work.json');
const hook = join(desk.home, 'hook.cjs');

/** What a run did, when everything that can be kept between runs is there. */
async function workOf(...args: string[]): Promise<Work> {
  for (let run = 0; run < 3; run += 1) {
    const { code } = await desk.facts(args, { env: { WORK: report, NODE_OPTIONS: `--require ${hook}` } });
    expect(code).toBe(0);
  }
  return JSON.parse(readFileSync(report, 'utf8'));
}

/** Names of the files opened, but for the launcher, which Node itself reads. */
const namesOf = ({ opened }: Work): string[] =>
  [...new Set(opened.map((path) => basename(path)))].filter(
    (name) => name !== 'facts.js' && name !== 'launch.cjs',
  );

beforeAll(() => {
  writeFileSync(hook, HOOK);
  writeBase(base, 20_000);
});
afterAll(() => {
  rmSync(base);
  desk.clear();
});

/** What costs a start milliseconds and has no place in a query. */
const DEAR =
  /^(node:)?(child_process|crypto|http|https|net|os|readline|stream|tls|tty|url|util|worker_threads|zlib)$/;

describe('a query in JSON', () => {
  test('on the packaged base opens its code, the base and its source, and nothing else', async () => {
    const work = await workOf('how', 'many', 'US', 'troops', 'are', 'in', 'Iraq', '--json');
    const code = namesOf(work).filter((name) => name.endsWith('.code'));
    expect(code).toHaveLength(1);
    expect(
      namesOf(work)
        .filter((name) => !name.endsWith('.code'))
        .sort(),
    ).toEqual(['facts.base', 'facts.cjs', 'facts.source', 'facts.yaml']);
    expect(work.modules.filter((name) => DEAR.test(name))).toEqual([]);
  });

  test('does not read the source of a large base, and little of the base', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2100)); // until its stamp can be relied on
    const work = await workOf('troops', 'in', 'Iraq', '--json', '--kb', base);
    expect(work.bytes[base]).toBeUndefined();
    const [path, read] = Object.entries(work.bytes).find(([name]) => name.endsWith('.base')) ?? ['', 0];
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(statSync(path).size / 6);
    expect(work.modules.filter((name) => DEAR.test(name))).toEqual([]);
    expect(namesOf(work)).not.toContain('rest.cjs');
  });
});

describe('a query for people', () => {
  test('loads what draws tables, and no more', async () => {
    const work = await workOf('troops');
    const parts = namesOf(work).filter((name) => name.endsWith('.cjs'));
    expect(parts.sort()).toEqual(['drawn.cjs', 'facts.cjs']);
    expect(work.modules.filter((name) => DEAR.test(name))).toEqual([]);
  });
});

test('a query with a figure loads what reads figures, and nothing else', async () => {
  const work = await workOf('66', '--json');
  const parts = namesOf(work).filter((name) => name.endsWith('.cjs'));
  expect(parts.sort()).toEqual(['facts.cjs', 'figures.cjs']);
});

test('a word far from what it may mean loads what judges it, and nothing else', async () => {
  const work = await workOf('ghods', 'force', '--json');
  const parts = namesOf(work).filter((name) => name.endsWith('.cjs'));
  expect(parts.sort()).toEqual(['facts.cjs', 'fuse.cjs']);
});

test('a flag that is not plain loads commander, and nothing else', async () => {
  const work = await workOf('troops', '--json', '--limit=2');
  const parts = namesOf(work).filter((name) => name.endsWith('.cjs'));
  expect(parts.sort()).toEqual(['facts.cjs', 'parse.cjs']);
});
