import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What a file imports, types and what is loaded later too, by its path. */
const IMPORT = /(?:\bfrom|\bimport\()\s*'(\.[^']+)'/g;

/** An import from one room to another of the same folder; the files at its top are the room ''. */
interface Passage {
  readonly from: string;
  readonly to: string;
  /** As it is shown when it is refused: "words/spelling.ts imports query/query.ts". */
  readonly told: string;
}

function passagesIn(folder: string, files: ReadonlyMap<string, string>): readonly Passage[] {
  const roomOf = (path: string): string => (path.includes(sep) ? path.slice(0, path.indexOf(sep)) : '');
  return [...files].flatMap(([file, code]) =>
    [...code.matchAll(IMPORT)].flatMap(([, target = '']) => {
      const path = relative(folder, join(folder, dirname(file), target));
      const [from, to] = [roomOf(file), roomOf(path)];
      return path.startsWith('..') || from === to ? [] : [{ from, to, told: `${file} imports ${path}` }];
    }),
  );
}

/** The imports that do not go to a room earlier in the order; the top comes last. */
function backwardIn(order: readonly string[], passages: readonly Passage[]): readonly string[] {
  const place = (room: string): number => (room === '' ? order.length : order.indexOf(room));
  return passages.filter(({ from, to }) => place(to) >= place(from)).map(({ told }) => told);
}

/** The rooms of a folder in the order of its table in src/README.md, below `| room of NAME |`. */
function orderOnTheMap(name: string): readonly string[] {
  const map = readFileSync(join(root, 'src/README.md'), 'utf8');
  const [, table = ''] = map.split(`| room of \`${name}\` |`);
  const [rows = ''] = table.split('\n\n');
  return [...rows.matchAll(/^\| `([\w-]+)\/` \|/gm)].map(([, room = '']) => room);
}

function filesBelow(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Folders of src whose rooms have an order. */
const ORDERED = ['search'];

describe.each(ORDERED)('the rooms of %s', (name) => {
  const folder = join(root, 'src', name);
  const files = filesBelow(folder);
  const order = orderOnTheMap(name);

  test('all stand on the map, and nothing else does', () => {
    const rooms = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...order].sort()).toEqual(rooms.map((room) => room.name).sort());
  });

  test('import only what stands above them there', () => {
    const passages = passagesIn(folder, files);
    expect(passages.length).toBeGreaterThan(order.length);
    expect(backwardIn(order, passages)).toEqual([]);
  });
});

test.each([
  ["import type { Query } from '../query/query.ts';", []],
  ["import { find } from '../find.ts';", [`words${sep}a.ts imports find.ts`]],
  ["import {\n  rank,\n} from '../ranking/rank.ts';", [`words${sep}a.ts imports ranking${sep}rank.ts`]],
  ["await import('../ranking/rank.ts')", [`words${sep}a.ts imports ranking${sep}rank.ts`]],
  ["import { b } from './b.ts';\nimport { c } from '../../language/c.ts';", []],
])('an import is refused where it goes back: %s', (code, refused) => {
  const files = new Map([[join('words', 'a.ts'), code]]);
  const passages = passagesIn(join(root, 'src/search'), files);
  expect(backwardIn(['query', 'words', 'ranking'], passages)).toEqual(refused);
});
