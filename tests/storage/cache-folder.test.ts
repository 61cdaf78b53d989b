import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheFolder, isTrusted, prepareCacheFolder } from '../../src/storage/cache-folder.ts';

describe('where the cache is', () => {
  const place = (env: Record<string, string>, home: string | null = '/home/ana') =>
    cacheFolder({ env, home, platform: 'linux' });

  test.each([
    [{}, '/home/ana/.cache/factdesk'],
    [{ XDG_CACHE_HOME: '/var/cache/ana' }, '/var/cache/ana/factdesk'],
    [{ XDG_CACHE_HOME: 'relative' }, '/home/ana/.cache/factdesk'],
    [{ FACTS_CACHE_DIR: '/srv/facts' }, '/srv/facts'],
    [{ FACTS_CACHE_DIR: 'relative' }, '/home/ana/.cache/factdesk'],
  ])('%j', (env, expected) => {
    expect(place(env)).toBe(expected);
  });

  test('nowhere without a home, or with a relative one', () => {
    expect(place({}, null)).toBeNull();
    expect(place({}, 'ana')).toBeNull();
  });
});

test('only what belongs to the user and nobody else can write is trusted', () => {
  expect(isTrusted({ uid: 7, mode: 0o100600 }, 7)).toBe(true);
  expect(isTrusted({ uid: 8, mode: 0o100600 }, 7)).toBe(false);
  expect(isTrusted({ uid: 7, mode: 0o100660 }, 7)).toBe(false);
  expect(isTrusted({ uid: 7, mode: 0o100602 }, 7)).toBe(false);
});

describe('making the folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'facts-cache-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const user = process.getuid?.() ?? null;

  test('makes what is missing above it, for the user alone', () => {
    const deep = join(folder, 'a/b/factdesk');
    expect(prepareCacheFolder(deep, user)).toBe(true);
    expect(statSync(deep).mode & 0o777).toBe(0o700);
    expect(prepareCacheFolder(deep, user)).toBe(true);
  });

  test('refuses a file, and a folder of somebody else', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(prepareCacheFolder(join(folder, 'file'), user)).toBe(false);
    expect(prepareCacheFolder(join(folder, 'file/factdesk'), user)).toBe(false);
    if (user !== null) expect(prepareCacheFolder(folder, user + 1)).toBe(false);
  });

  test.skipIf(!existsSync('/proc/self'))('gives up where no folder can be made', () => {
    expect(prepareCacheFolder('/proc/factdesk', user)).toBe(false);
  });
});
