import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { against, importsBetweenRooms, roomsIn } from '../build/room-order.ts';

const sources = join(import.meta.dirname, '../../src');
const search = join(sources, 'search');

/** The rooms of search in the order of their table in src/README.md, and the folder itself last. */
function orderOnTheMap(): readonly string[] {
  const map = readFileSync(join(sources, 'README.md'), 'utf8');
  const [, table = ''] = map.split('| room of `search` |');
  const [rows = ''] = table.split('\n\n');
  return [...[...rows.matchAll(/^\| `([\w-]+)\/` \|/gm)].map(([, room = '']) => room), 'search'];
}

describe('the rooms of search', () => {
  const order = orderOnTheMap();

  test('are those of the map', () => {
    expect([...order].sort()).toEqual([...roomsIn(search, 'search')].sort());
  });

  test('import only from rooms above them there', () => {
    const imports = importsBetweenRooms(search, 'search');
    expect(imports.length).toBeGreaterThan(100);
    const steps = order.map((room) => [room]);
    expect(against(steps, imports)).toEqual([]);
    // Read the other way round, every one of them is refused.
    expect(against(steps.reverse(), imports)).toHaveLength(imports.length);
  });
});
