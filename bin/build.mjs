// Builds dist/ when it is out of date, and otherwise returns at once: npm 10 runs `prepare`, and so this, on
// every `npx facts`. Therefore nothing heavy is imported before something is known to be stale.
import { join } from 'node:path';
import { freshness } from './build/freshness.mjs';

const root = join(import.meta.dirname, '..');
const state = freshness({
  root,
  inputs: ['src', 'bin/build', 'bin/build.mjs', 'package.json', 'package-lock.json', 'facts.yaml'],
  outputs: [
    'launch.cjs',
    'facts.cjs',
    'figures.cjs',
    'demands.cjs',
    'fuse.cjs',
    'parse.cjs',
    'drawn.cjs',
    'rest.cjs',
    'facts.base',
    'facts.source',
    'knowledge-base.schema.json',
    'THIRD-PARTY-LICENSES.txt',
  ],
});

if (state.isStale()) {
  const { bundle } = await import('./build/bundle.mjs');
  const { licences } = await import('./build/licences.mjs');
  const { packagedFiles } = await import('./build/packaged-files.mjs');
  const { bundles, packages, version } = await bundle(root, state.inputs);
  for (const { name, code } of bundles) state.write(name, code);
  state.write('THIRD-PARTY-LICENSES.txt', licences(packages));
  const packaged = await packagedFiles(root, `${version} ${state.inputs}`);
  for (const { name, content } of packaged) state.write(name, content);
  state.done();
}
