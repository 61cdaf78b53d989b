// What a script without an index does: read the base, make an index, search, print.
//   node tests/bench/library.mjs fuse BASE.yaml
import { readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import { parse } from 'yaml';

const [, , library, path = ''] = process.argv;
const { facts } = parse(readFileSync(path, 'utf8'));
if (library !== 'fuse') throw new Error(`no library ${library}`);
const fuse = new Fuse(facts, {
  keys: ['claim', 'unit', 'place'],
  ignoreLocation: true,
  useExtendedSearch: true,
});
for (const { item } of fuse.search('troops iraq', { limit: 5 })) console.log(JSON.stringify(item));
