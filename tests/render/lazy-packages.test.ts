import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const render = join(import.meta.dirname, '../../src/render');

/** The packages that a module loads at once; what it imports dynamically is left out. */
async function packagesOf(module: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: render,
    entryPoints: [module],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    metafile: true,
    write: false,
  });
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const each of metafile.inputs[path]?.imports ?? []) {
      if (each.kind !== 'import-statement') continue;
      if (each.external) packages.add(each.path);
      else visit(each.path);
    }
  };
  visit(module);
  return [...packages];
}

test.each(['render-report.ts', 'json.ts', 'ndjson.ts', 'ids.ts', 'render-notes.ts'])(
  '%s needs no package',
  async (module) => {
    expect(await packagesOf(module)).toEqual([]);
  },
);

test('a table without colour does not load chalk, nor any table string-width', async () => {
  expect(await packagesOf('table.ts')).toEqual(['get-east-asian-width']);
});
