// Bundles src/main.ts into dist/facts.cjs.
import { build } from 'esbuild';

await build({
  entryPoints: ['src/main.ts'],
  outfile: 'dist/facts.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
});
