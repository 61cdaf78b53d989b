import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Compiles facts.yaml as the tool itself would, so that the first query on it is as fast as any other.
 *
 * @param {string} root the project's folder
 * @param {string} tool version and build, as the tool will ask for them
 * @returns {Promise<Uint8Array>}
 */
export async function packagedBase(root, tool) {
  const folder = mkdtempSync(join(tmpdir(), 'facts-build-'));
  try {
    const outfile = join(folder, 'packaged-base.cjs');
    await build({
      absWorkingDir: root,
      entryPoints: ['src/cli/packaged-base.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      logLevel: 'warning',
    });
    const compiler = createRequire(import.meta.url)(outfile);
    return Buffer.concat(await compiler.packagedBase(join(root, 'facts.yaml'), tool));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
