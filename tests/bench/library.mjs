// What a script without an index does: read the base, make an index, search, print.
//   node tests/bench/library.mjs fuse|minisearch|ufuzzy BASE.yaml
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** @typedef {{ id: string, claim: string, unit?: string, place?: string }} WrittenFact */

const QUERY = 'troops iraq';
const LIMIT = 5;
const KEYS = ['claim', 'unit', 'place'];

/** @type {Readonly<Record<string, (facts: readonly WrittenFact[]) => Promise<readonly unknown[]>>>} */
const LIBRARIES = {
  fuse: async (facts) => {
    const { default: Fuse } = await import('fuse.js');
    const fuse = new Fuse(facts, { keys: KEYS, ignoreLocation: true, useExtendedSearch: true });
    return fuse.search(QUERY, { limit: LIMIT }).map(({ item }) => item);
  },
  minisearch: async (facts) => {
    const { default: MiniSearch } = await import('minisearch');
    const index = new MiniSearch({ fields: KEYS, storeFields: ['id', 'claim'] });
    index.addAll(facts);
    return index.search(QUERY, { prefix: true, fuzzy: 0.2 }).slice(0, LIMIT);
  },
  ufuzzy: async (facts) => {
    const { default: UFuzzy } = await import('@leeoniya/ufuzzy');
    const texts = facts.map((fact) => `${fact.claim} ${fact.unit ?? ''} ${fact.place ?? ''}`);
    const [found, info, order] = new UFuzzy({ intraMode: 1 }).search(texts, QUERY, 1);
    const ranked = info && order ? order.map((at) => info.idx[at] ?? 0) : (found ?? []);
    return ranked.slice(0, LIMIT).map((at) => facts[at]);
  },
};

const [, , library = '', path = ''] = process.argv;
const search = LIBRARIES[library];
if (search === undefined) throw new Error(`no library ${library}`);
/** @type {{ facts: WrittenFact[] }} */
const { facts } = parse(readFileSync(path, 'utf8'));
for (const found of await search(facts)) console.log(JSON.stringify(found));
