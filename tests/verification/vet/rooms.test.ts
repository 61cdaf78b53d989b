import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const sources = join(import.meta.dirname, '../../../src');
const vet = join(sources, 'verification/vet');

/** The rooms of vet as src/README.md has them, the lowest first; those of one step stand beside each other. The last is the folder itself. */
function stepsOfTheMap(): readonly (readonly string[])[] {
  const map = readFileSync(join(sources, 'README.md'), 'utf8');
  const [, order = ''] = /^## How a draft is vetted\n[\s\S]*?^`([^`\n]+ → vet)`$/m.exec(map) ?? [];
  return order.split(' → ').map((step) => step.split(', '));
}

/** An import from one room into another. */
interface Import {
  readonly file: string;
  readonly from: string;
  readonly into: string;
}

/** All imports from one room of vet into another, those of types included. */
function importsBetweenRooms(): readonly Import[] {
  const roomOf = (folder: string): string => relative(vet, folder) || 'vet';
  return readdirSync(vet, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const folder = dirname(join(vet, name));
      const paths = readFileSync(join(vet, name), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g);
      return [...paths].map(([, path = '']) => ({
        file: name,
        from: roomOf(dirname(resolve(folder, path))),
        into: roomOf(folder),
      }));
    })
    .filter(({ from, into }) => from !== into && !from.startsWith('..'));
}

/** The imports that do not lead from a lower step to a higher one. */
function against(steps: readonly (readonly string[])[], imports: readonly Import[]): readonly string[] {
  const step = (room: string): number => steps.findIndex((rooms) => rooms.includes(room));
  return imports
    .filter(({ from, into }) => step(from) < 0 || step(from) >= step(into))
    .map(({ file, from }) => `${file} imports ${from}`);
}

describe('the rooms of vet', () => {
  test('are those of the map', () => {
    const folders = readdirSync(vet, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(['vet', ...folders.map(({ name }) => name)].sort()).toEqual(stepsOfTheMap().flat().sort());
  });

  test('import only from rooms of lower steps', () => {
    const imports = importsBetweenRooms();
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
