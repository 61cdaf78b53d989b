import { join } from 'node:path';
import { version } from '../package.json';
import { run } from './cli/run.ts';

void run(process, { folder: join(import.meta.dirname, '..'), version });
