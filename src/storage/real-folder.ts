import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';

/** The folder of the file itself, where a path may be a link to it. Throws the system's error when there is none. */
export function realFolderOf(path: string): string {
  return dirname(realpathSync(path));
}
