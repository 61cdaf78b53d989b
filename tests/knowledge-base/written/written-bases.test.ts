import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonBase, linesBase } from '../../../src/knowledge-base/written/json-base.ts';
import { yamlBase } from '../../../src/knowledge-base/written/yaml-base.ts';
import type { KnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { loadFiles } from '../loaded.ts';
import { generatedBase } from './generated-base.ts';

const FORMS = { yaml: yamlBase, json: jsonBase, jsonl: linesBase } as const;

async function loaded(name: string, text: string): Promise<KnowledgeBase> {
  const { knowledgeBase, diagnostics } = await loadFiles({ [name]: text });
  if (knowledgeBase !== null) return knowledgeBase;
  throw new Error(`${diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n')}\n${text}`);
}

describe.each(['yaml', 'json', 'jsonl'] as const)('a base written as %s', (form) => {
  test('is the same base when it is loaded again', async () => {
    await fc.assert(
      fc.asyncProperty(generatedBase, async (base) => {
        expect(await loaded(`base.${form}`, [...FORMS[form](base)].join(''))).toEqual(base);
      }),
      { numRuns: 200 },
    );
  });
});

test('other YAML readers give back the same texts, whichever version of YAML they read', () => {
  fc.assert(
    fc.property(generatedBase, (base) => {
      const text = [...yamlBase(base)].join('');
      const json: unknown = JSON.parse([...jsonBase(base)].join(''));
      expect(parse(text, { schema: 'core', version: '1.2' })).toEqual(json);
      expect(parse(text, { version: '1.1', schema: 'yaml-1.1' })).toEqual(json);
    }),
    { numRuns: 200 },
  );
});

test('nothing in a written base controls a terminal', () => {
  fc.assert(
    fc.property(generatedBase, fc.constantFrom(...Object.values(FORMS)), (base, write) => {
      expect([...write(base)].join('')).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

test('a base without records is a base', async () => {
  const empty: KnowledgeBase = { version: 1, kinds: [], synonyms: [], sources: [], entities: [], facts: [] };
  for (const [form, write] of Object.entries(FORMS)) {
    expect(await loaded(`base.${form}`, [...write(empty)].join(''))).toEqual(empty);
  }
});
