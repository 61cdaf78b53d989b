// How often the right fact comes first, for us and for plain libraries: npm run bench:relevance -- [--sets FOLDER]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const here = import.meta.dirname;
const root = join(here, '../../..');
const { values } = parseArgs({ options: { sets: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'relevance-bench-'));
try {
  const outfile = join(folder, 'compare.cjs');
  await build({
    entryPoints: [join(here, 'compare.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  });
  const { compare } = (await import(pathToFileURL(outfile).href)).default;
  for await (const line of compare(root, values.sets ?? process.env['FACTS_RELEVANCE_SETS'] ?? null))
    process.stdout.write(`${line}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
