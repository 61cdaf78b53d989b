import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Compiles facts.yaml as the tool itself would, so that its first query is as fast as the next, keeps a copy to tell whether it is still the
 * same, and writes down the schema of knowledge bases for editors.
 *
 * @param {string} root the project's folder
 * @param {string} tool version and build, as the tool will ask for them
 * @returns {Promise<{ name: string, content: Uint8Array }[]>}
 */
export async function packagedFiles(root, tool) {
  const folder = mkdtempSync(join(tmpdir(), 'facts-build-'));
  try {
    const outfile = join(folder, 'packaged-files.cjs');
    await build({
      absWorkingDir: root,
      entryPoints: ['src/cli/packaged-files.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      logLevel: 'warning',
    });
    const sources = createRequire(import.meta.url)(outfile);
    /** @type {{ name: string, pieces: Uint8Array[] }[]} */
    const files = await sources.packagedFiles(join(root, 'facts.yaml'), tool);
    return files.map(({ name, pieces }) => ({ name, content: Buffer.concat(pieces) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
