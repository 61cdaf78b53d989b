import { join } from 'node:path';
import { build } from 'esbuild';
import { defineConfig, type Plugin } from 'vitest/config';
import { tableWidths } from '../bin/build/bundle.mjs';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root,
  plugins: [bundledTable()],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-first.ts'],
    setupFiles: ['tests/seed.ts'],
    // Thousands of queries, on machines that do other things besides.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

/** Lets tests of the sources draw with the same cli-table3 as the build: the one with the newer widths. */
function bundledTable(): Plugin {
  const id = '\0cli-table3';
  return {
    name: 'bundled-cli-table3',
    enforce: 'pre',
    resolveId: (source) => (source === 'cli-table3' ? id : undefined),
    load: async (loaded) => {
      if (loaded !== id) return undefined;
      const { outputFiles } = await build({
        stdin: { contents: "export { default } from 'cli-table3';", resolveDir: root },
        bundle: true,
        platform: 'node',
        format: 'esm',
        plugins: [tableWidths],
        write: false,
      });
      return outputFiles[0]?.text;
    },
  };
}
