import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { Desk } from '../binary.ts';

const desk = new Desk();
const PACKAGED = join(import.meta.dirname, '../../facts.yaml');
const path = (name: string): string => join(desk.folder, name);
const read = (): string => readFileSync(path('facts.yaml'), 'utf8');
const OLD = readFileSync(PACKAGED, 'utf8');
const ADD = 'facts add --no-cache --kind troops --claim "US troops are in Jordan."';

beforeEach(() => copyFileSync(PACKAGED, path('facts.yaml')));
afterAll(() => desk.clear());

/** What is in the folder beside what the tests put there. */
function strays(): readonly string[] {
  return readdirSync(desk.folder).filter((name) => name.startsWith('.'));
}

test('50 at once store 50 facts', async () => {
  const { stdout } = await desk.shell(
    `for i in $(seq 50); do ${ADD} -q & done; wait; ${ADD} -q; facts check --json --strict | grep -c '"duplicate-id"'`,
    { timeout: 280_000 },
  );
  expect(stdout).toBe('0\n');
  const ids = [...read().matchAll(/^ {2}- id: (us-troops-in-jordan[-0-9]*)$/gmu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(51);
  expect(read().startsWith(OLD)).toBe(true);
  expect(strays()).toEqual([]);
}, 300_000);

describe('a lock that was left behind', () => {
  /** A lock as a process leaves it that is killed. */
  function leaveLock(owner: string): void {
    mkdirSync(path('.facts.lock'));
    writeFileSync(path(`.facts.lock/${owner}`), '');
  }
  const host = hostname().replaceAll(/[^A-Za-z0-9_-]/g, '-');

  test.each([
    ['of a process that is gone', `${host}+4194303+1+a`],
    ['of a process whose number another one got', `${host}+${process.pid}+1+a`],
  ])("%s is in nobody's way", async (_, owner) => {
    leaveLock(owner);
    writeFileSync(path(`.facts.yaml.${owner}.partial`), 'half');
    mkdirSync(path(`.facts.lock.${owner}`));
    expect((await desk.shell(ADD)).code).toBe(0);
    expect(strays()).toEqual([]);
  });

  test("empty is in nobody's way", async () => {
    mkdirSync(path('.facts.lock'));
    expect((await desk.shell(ADD)).code).toBe(0);
    expect(strays()).toEqual([]);
  });
});

const canTrace = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0;

/** The system calls that a write consists of. */
const CALLS = 'openat,write,pwrite64,close,mkdir,rename,unlink,rmdir,fsync,fchmod,fchown';

describe.skipIf(!canTrace)('with strace (skipped where it is not installed or not allowed)', () => {
  /** Adds a fact while strace does something to the process at a system call. */
  function inject(what: string, call: string): ReturnType<Desk['shell']> {
    return desk.shell(`strace -f -qq -o trace -e trace=${call} -e inject=${call}:${what} ${ADD} --json`);
  }

  /** The calls of the last trace from the lock on, each with its number among those of its name: strace counts so. */
  function callsOfTheWrite(): readonly { readonly call: string; readonly number: number }[] {
    const lines = readFileSync(path('trace'), 'utf8').split('\n');
    const main = lines[0]?.split(' ')[0] ?? '';
    const counts = new Map<string, number>();
    const calls: { call: string; number: number }[] = [];
    let begun = false;
    for (const line of lines) {
      const [, call = ''] = new RegExp(`^${main} +(\\w+)\\(`).exec(line) ?? [];
      if (call === '') continue;
      const number = (counts.get(call) ?? 0) + 1;
      counts.set(call, number);
      begun ||= line.includes('.facts.lock');
      if (begun) calls.push({ call, number });
    }
    return calls;
  }

  /** The old content or the new one, whole. */
  function expectWhole(): void {
    const now = read();
    expect(now === OLD || now === NEW, `${now.length} characters, not ${OLD.length} or ${NEW.length}`).toBe(
      true,
    );
  }
  const NEW = `${OLD}
  - id: us-troops-in-jordan
    kind: troops
    claim: US troops are in Jordan.
    at: { source: us-strikes-iraq }
`;

  test('killed at any system call, the file is the old or the new one, and the next run leaves nothing behind', async () => {
    await desk.shell(`strace -f -qq -o trace -e trace=${CALLS} ${ADD} --json`);
    expect(read()).toBe(NEW);
    const calls = callsOfTheWrite();
    expect(new Set(calls.map(({ call }) => call))).toEqual(
      new Set([
        'openat',
        'write',
        'close',
        'mkdir',
        'rename',
        'unlink',
        'rmdir',
        'fsync',
        'fchmod',
        'fchown',
      ]),
    );
    const left = new Set<string>();
    // A run may open or close a file less than the one before it, and then never comes to its last such call.
    const unreached: string[] = [];
    for (const { call, number } of calls) {
      writeFileSync(path('facts.yaml'), OLD);
      const { code } = await inject(`signal=KILL:when=${number}`, call);
      expectWhole();
      if (code === 0) unreached.push(`${call} ${number}`);
      else left.add(`${read() === OLD ? 'old' : 'new'}, ${strays().length} strays`);
      writeFileSync(path('facts.yaml'), OLD);
      expect(await desk.shell(ADD)).toMatchObject({ code: 0, stderr: '' });
      expect(read()).toBe(NEW);
      expect(strays()).toEqual([]);
    }
    expect(unreached.length, unreached.join(', ')).toBeLessThanOrEqual(calls.length / 5);
    // It was killed before, while and after the file was replaced.
    expect([...left].sort()).toEqual(
      expect.arrayContaining(['new, 1 strays', 'old, 1 strays', 'old, 2 strays']),
    );
  }, 280_000);

  test.each([
    ['ENOSPC', 'fsync'],
    ['EIO', 'fsync'],
    ['ENOSPC', 'rename'],
    ['EIO', 'rename'],
    ['ENOSPC', 'mkdir'],
    ['EIO', 'fchmod'],
    ['EROFS', 'mkdir'],
  ])('%s at %s: what could not be written is told, and the file is whole', async (error, call) => {
    const { code, stderr } = await inject(`error=${error}:when=1+`, call);
    expectWhole();
    if (call !== 'fsync') expect(code).toBe(3);
    if (code === 3) {
      expect(read()).toBe(OLD);
      expect(stderr).toMatch(/cannot|Nothing/);
      expect(stderr).not.toContain('bug');
    }
    writeFileSync(path('facts.yaml'), OLD);
    expect((await desk.shell(ADD)).code).toBe(0);
    expect(strays()).toEqual([]);
  });

  test('a write that fails half way leaves the old file', async () => {
    const { code, stderr } = await desk.shell(`(ulimit -f 16; ${ADD})`);
    expect(read()).toBe(OLD);
    expect(code).not.toBe(0);
    expect(stderr).not.toContain('bug');
    expect((await desk.shell(ADD)).code).toBe(0);
    expect(strays()).toEqual([]);
  });
});
