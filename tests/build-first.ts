import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds what is out of date, so that tests through the binary never judge yesterday's sources. */
export function setup(): void {
  execFileSync(process.execPath, [join(import.meta.dirname, '../bin/build.mjs')], { stdio: 'inherit' });
}
