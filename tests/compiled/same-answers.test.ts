import { mkdtempSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { compileKnowledgeBase } from '../../src/compiled/build.ts';
import { fileSource, memorySource } from '../../src/compiled/byte-source.ts';
import { openCompiledBase } from '../../src/compiled/open.ts';
import { Pieces } from '../../src/compiled/pieces.ts';
import { openSealedFile, sealFile } from '../../src/compiled/sealed-file.ts';
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts';
import { NO_FILTERS } from '../../src/search/filters/filters.ts';
import { find } from '../../src/search/find.ts';
import { FIELD_WORDS } from '../bench/newsroom-words.mjs';
import { writeBase } from '../bench/write-base.mjs';

const folder = mkdtempSync(join(tmpdir(), 'facts-same-'));
let inMemory: CompiledBase;
let onDisk: CompiledBase;
let names: readonly string[];

beforeAll(async () => {
  const source = join(folder, 'base.jsonl');
  writeBase(source, 3000);
  const { knowledgeBase } = await loadKnowledgeBase([source]);
  if (knowledgeBase === null) throw new Error('the generated base is not valid');
  names = knowledgeBase.entities.map(({ name }) => name);
  const body = compileKnowledgeBase(knowledgeBase);
  expect(compileKnowledgeBase(knowledgeBase)).toEqual(body); // the same bytes from the same facts
  inMemory = openCompiledBase(memorySource(body));
  const path = join(folder, 'base.sealed');
  writeFileSync(path, Buffer.concat([...sealFile('', new Pieces([body]))]));
  const descriptor = openSync(path, 'r');
  onDisk = openCompiledBase(openSealedFile(fileSource({ descriptor, size: statSync(path).size })).body);
});
afterAll(() => {
  onDisk.close();
  rmSync(folder, { recursive: true });
});

async function answer(base: CompiledBase, query: string): Promise<string> {
  const result = await find(base, { query, filters: NO_FILTERS, limit: 20 });
  const published = [...result.hits, ...result.nearest].map((hit) =>
    base.publishedFact(hit.ordinal, hit.match),
  );
  return JSON.stringify({ ...result, published });
}

test('a query on a file that is read in parts gives what it gives in memory, in any order of queries', async () => {
  const word = fc.oneof(
    fc.constantFrom(...FIELD_WORDS),
    fc.constantFrom(...FIELD_WORDS).map((text) => text.slice(1)),
    fc.integer({ min: 0, max: 40 }).map((at) => names[at] ?? ''),
    fc.constantFrom('in', 'how many', 'more than 60', '66', 'who said', '2,500', 'iarq', 'October', 'quotes'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 5 }), async (words) => {
      const query = words.join(' ');
      expect(await answer(onDisk, query)).toBe(await answer(inMemory, query));
    }),
    { numRuns: 60 },
  );
});

test('every fact and entity is the same', () => {
  expect(onDisk.factCount).toBe(3000);
  for (let fact = 0; fact < onDisk.factCount; fact += 7) {
    expect(onDisk.publishedFact(fact, null)).toEqual(inMemory.publishedFact(fact, null));
    expect(onDisk.factOrdinal(onDisk.fact(fact).id)).toBe(fact);
  }
  for (let entity = 0; entity < onDisk.entityCount; entity += 3)
    expect(onDisk.publishedEntity(entity)).toEqual(inMemory.publishedEntity(entity));
});

test('all of it can be read and checked', () => {
  expect(() => onDisk.checkWhole()).not.toThrow();
});
