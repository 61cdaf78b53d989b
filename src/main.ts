import { join } from 'node:path';
import { version } from '../package.json';
import { run } from './cli/run.ts';

/** What the bundle was built from, put in by the build; the sources run without it. */
declare const BUILD: string | undefined;

// Everything is written by now (`cli/output.ts` writes at once), so nothing is lost, and taking the heap down costs 2 ms.
const end = (): void => process.exit();

void run(process, {
  folder: join(import.meta.dirname, '..'),
  version,
  build: typeof BUILD === 'string' ? BUILD : 'sources',
}).then(end);
