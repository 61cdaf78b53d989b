import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Override {
  readonly includes: readonly string[];
}

test('the linter has import rules for every room but cli, which may import anything', () => {
  const { overrides } = JSON.parse(readFileSync(join(root, '.biome.json'), 'utf8')) as {
    overrides: readonly Override[];
  };
  const ruled = overrides.flatMap(({ includes }) =>
    includes.map((glob) => /^src\/([^/*]+)\/\*\*$/.exec(glob)?.[1]),
  );
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'cli')
    .map((entry) => entry.name);
  expect(rooms.filter((room) => !ruled.includes(room))).toEqual([]);
});
