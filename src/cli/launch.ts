import { join } from 'node:path';
import { runBundle } from './code-cache.ts';

runBundle(join(import.meta.dirname, 'facts.cjs'), require, process);
