import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** An import from one room of a folder into another. The files at the top of the folder are a room, too, called as the folder is. */
interface RoomImport {
  readonly file: string;
  readonly from: string;
  readonly into: string;
}

/** All imports from one room of a folder into another, those of types and those put off included. */
export function importsBetweenRooms(folder: string, top: string): readonly RoomImport[] {
  const roomOf = (place: string): string => relative(folder, place).split(sep)[0] || top;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const here = dirname(join(folder, name));
      const paths = readFileSync(join(folder, name), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g);
      return [...paths].map(([, path = '']) => ({
        file: name,
        from: roomOf(dirname(resolve(here, path))),
        into: roomOf(here),
      }));
    })
    .filter(({ from, into }) => from !== into && from !== '..');
}

/** The imports that do not lead from a lower step to a higher one; the rooms of one step stand beside each other. */
export function against(
  steps: readonly (readonly string[])[],
  imports: readonly RoomImport[],
): readonly string[] {
  const step = (room: string): number => steps.findIndex((rooms) => rooms.includes(room));
  return imports
    .filter(({ from, into }) => step(from) < 0 || step(from) >= step(into))
    .map(({ file, from }) => `${file} imports ${from}`);
}

/** The rooms of a folder, itself among them. */
export function roomsIn(folder: string, top: string): readonly string[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [top, ...folders.map(({ name }) => name)];
}
