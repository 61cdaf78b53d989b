import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { against, importsBetweenRooms, roomsIn } from '../../build/room-order.ts';

const sources = join(import.meta.dirname, '../../../src');
const vet = join(sources, 'verification/vet');

/** The rooms of vet as src/README.md has them, the lowest first; those of one step stand beside each other. The last is the folder itself. */
function stepsOfTheMap(): readonly (readonly string[])[] {
  const map = readFileSync(join(sources, 'README.md'), 'utf8');
  const [, order = ''] = /^## How a draft is vetted\n[\s\S]*?^`([^`\n]+ → vet)`$/m.exec(map) ?? [];
  return order.split(' → ').map((step) => step.split(', '));
}

describe('the rooms of vet', () => {
  test('are those of the map', () => {
    expect([...roomsIn(vet, 'vet')].sort()).toEqual(stepsOfTheMap().flat().sort());
  });

  test('import only from rooms of lower steps', () => {
    const imports = importsBetweenRooms(vet, 'vet');
    expect(imports.length).toBeGreaterThan(100);
    expect(against(stepsOfTheMap(), imports)).toEqual([]);
  });

  test('would be caught importing upwards, beside, or from a room that is on no map', () => {
    const steps = [['words'], ['times', 'places'], ['vet']];
    const imports = [
      { file: 'times/lengths.ts', from: 'words', into: 'times' },
      { file: 'words/span.ts', from: 'times', into: 'words' },
      { file: 'times/years.ts', from: 'places', into: 'times' },
      { file: 'vet.ts', from: 'attic', into: 'vet' },
    ];
    expect(against(steps, imports)).toEqual([
      'words/span.ts imports times',
      'times/years.ts imports places',
      'vet.ts imports attic',
    ]);
  });
});
