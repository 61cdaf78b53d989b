import { spawnSync } from 'node:child_process';

/**
 * Whether a program that tests talk to is installed. When it is not, the log says so: a skipped test that nobody hears of is a hole.
 * `.ci/run` installs them all.
 */
export function installed(...programs: readonly string[]): boolean {
  const missing = programs.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0);
  if (missing.length > 0) console.warn(`SKIPPED, not installed: ${missing.join(', ')}`);
  return missing.length === 0;
}
