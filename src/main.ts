import { join } from 'node:path';
import { version } from '../package.json';
import { run } from './cli/run.ts';

/** What the bundle was built from, put in by the build; the sources run without it. */
declare const BUILD: string | undefined;

void run(process, {
  folder: join(import.meta.dirname, '..'),
  version,
  build: typeof BUILD === 'string' ? BUILD : 'sources',
});
