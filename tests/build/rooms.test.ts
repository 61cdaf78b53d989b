import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Which room may import which, as the table of src/README.md says; `may` holds the room itself, too. */
function roomsOfTheMap(): ReadonlyMap<string, readonly string[]> {
  const map = readFileSync(join(root, 'src/README.md'), 'utf8');
  const rows = [...map.matchAll(/^\| `([\w-]+)\/` \|.*\| ([^|]+) \|$/gm)].map(([, room = '', may = '']) => ({
    room,
    may,
  }));
  const rooms = rows.map(({ room }) => room);
  return new Map(
    rows.map(({ room, may }) => {
      const named = [...may.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name);
      const allowed = may.startsWith('every room') ? rooms.filter((name) => !named.includes(name)) : named;
      return [room, [...new Set([room, ...allowed])].sort()];
    }),
  );
}

/** Which room may import which, as the linter sees it: every room is made to import every room. */
function roomsOfTheLinter(rooms: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'facts-rooms-'));
  for (const file of ['.biome.json', '.gitignore', 'package.json'])
    copyFileSync(join(root, file), join(folder, file));
  for (const room of rooms) {
    mkdirSync(join(folder, 'src', room), { recursive: true });
    for (const other of rooms) {
      const path = other === room ? './noun.ts' : `../${other}/noun.ts`;
      writeFileSync(join(folder, 'src', room, `to-${other}.ts`), `export type { Noun } from '${path}';\n`);
    }
  }
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const linted = spawnSync(process.execPath, [biome, 'lint', '--reporter=github', '--max-diagnostics=none'], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const refused = [...linted.stdout.matchAll(/noRestrictedImports,file=.*?src\/([\w-]+)\/to-([\w-]+)\.ts/g)];
  return new Map(
    rooms.map((room) => {
      const forbidden = refused.filter(([, from]) => from === room).map(([, , to]) => to);
      return [room, rooms.filter((other) => !forbidden.includes(other)).sort()];
    }),
  );
}

test('the linter allows exactly the imports that the map of the house promises', () => {
  const map = roomsOfTheMap();
  expect(roomsOfTheLinter([...map.keys()])).toEqual(map);
});

test('every folder of src is a room on the map', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const rooms = roomsOfTheMap();
  expect(folders.map(({ name }) => name).filter((name) => !rooms.has(name))).toEqual([]);
});
