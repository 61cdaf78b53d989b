import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildParts } from './parts.mjs';
import { unicodePatterns } from './unicode-patterns.mjs';

/**
 * Bundles src/main.ts and every package it uses into CommonJS files: a few files to open instead of hundreds, and CommonJS because an ES
 * module costs 5 ms more on each start. A dynamic `import()` stays lazy inside the bundle. Beside them src/cli/launch.ts, which runs them
 * with V8's code cache. All are ASCII, which is read fastest.
 *
 * @param {string} root the project's folder
 * @param {string} inputs what tells this build from others
 * @returns {Promise<{ bundles: { name: string, code: Uint8Array }[], packages: string[], version: string }>} packages are the folders of what was bundled
 */
export async function bundle(root, inputs) {
  /** @type {import('esbuild').BuildOptions} */
  const options = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'ascii',
    supported: {
      'dynamic-import': false, // of Node's own modules: code with a cache has no loader for it
      'regexp-unicode-property-escapes': true, // every Node has them; a literal costs less than the call esbuild would make of it
    },
    define: { 'import.meta.dirname': '__dirname', BUILD: JSON.stringify(inputs) },
    minify: true, // names too: a start pays for every byte; a bug report names version and build
    legalComments: 'none', // the licence texts travel in a file of their own
    plugins: [unicodePatterns(root), tableWidths, colourChoice, lazyChildProcess],
    logLevel: 'warning',
  };
  const { bundles, inputs: files } = await buildParts(options, root);
  const launch = await build({
    ...options,
    entryPoints: ['src/cli/launch.ts'],
    outdir: 'dist',
    write: false,
  });
  const code = launch.outputFiles[0]?.contents ?? new Uint8Array();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    bundles: [{ name: 'launch.cjs', code }, ...bundles],
    packages: packagesAmong(files),
    version,
  };
}

/**
 * Gives cli-table3 the string-width of this project (its own is five majors old and misjudges Thai, Devanagari and
 * newer emoji) and takes away its colours, which it loads from a package that reads the command line by itself.
 *
 * @type {import('esbuild').Plugin}
 */
export const tableWidths = {
  name: 'table-widths',
  setup({ onLoad, onResolve }) {
    const inTable = /[\\/]cli-table3[\\/]/;
    onResolve({ filter: /^(string-width|@colors\/colors\/safe)$/ }, ({ path, importer }) =>
      inTable.test(importer) ? { path, namespace: 'table-widths' } : undefined,
    );
    onLoad({ filter: /^string-width$/, namespace: 'table-widths' }, () => ({
      // Loaded for other than plain text only: it makes an Intl.Segmenter at once, which takes 8 ms.
      contents: `let exact;
        module.exports = (text) =>
          /^[ -~\\u2500-\\u257f]*$/.test(text) ? text.length : (exact ??= require('string-width').default)(text);`,
      resolveDir: import.meta.dirname,
    }));
    onLoad({ filter: /^@colors/, namespace: 'table-widths' }, () => ({ contents: '' }));
  },
};

/**
 * Takes from chalk what it detects colours with: the level is always given, and looking for it loads `node:tty`, 2 ms of
 * each coloured answer.
 *
 * @type {import('esbuild').Plugin}
 */
const colourChoice = {
  name: 'colour-choice',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^#supports-color$/ }, ({ path }) => ({ path, namespace: 'colour-choice' }));
    onLoad({ filter: /.*/, namespace: 'colour-choice' }, () => ({
      contents: 'export default { stdout: false, stderr: false };',
    }));
  },
};

/**
 * Lets commander load `node:child_process` only when it starts a program, which it never does here: with all that it
 * brings (net, dgram, streams) it costs every start 4 ms.
 *
 * @type {import('esbuild').Plugin}
 */
export const lazyChildProcess = {
  name: 'lazy-child-process',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'lazy-child-process' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'lazy-child-process' }, () => ({
      contents: 'module.exports = { get spawn() { return require("node:child_process").spawn; } };',
    }));
  },
};

/** @param {string[]} files paths relative to the project's folder */
function packagesAmong(files) {
  const folders = files.map((file) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}
