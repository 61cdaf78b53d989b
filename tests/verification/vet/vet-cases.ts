import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDraft } from '../../../src/article/draft.ts';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { compileKnowledgeBase } from '../../../src/compiled/build.ts';
import { memorySource } from '../../../src/compiled/byte-source.ts';
import { openCompiledBase } from '../../../src/compiled/open.ts';
import { loadKnowledgeBase } from '../../../src/knowledge-base/load.ts';
import { vetDraft } from '../../../src/verification/vet/vet.ts';

const ROOT = join(import.meta.dirname, '../../..');

const bases = new Map<string, Promise<CompiledBase>>();

async function opened(base: string): Promise<CompiledBase> {
  const path = base === 'packaged' ? 'facts.yaml' : `tests/bench/vet/bases/${base}.yaml`;
  const { knowledgeBase } = await loadKnowledgeBase([join(ROOT, path)]);
  if (knowledgeBase === null) throw new Error('no knowledge base');
  return openCompiledBase(memorySource(compileKnowledgeBase(knowledgeBase)));
}

/** What is found in a draft over the packaged base or one of `tests/bench/vet/bases`: `code: words`. */
async function findings(text: string, base: string): Promise<readonly string[]> {
  const known = bases.get(base) ?? opened(base);
  bases.set(base, known);
  return vetDraft(readDraft(text, 'draft.txt'), await known).findings.map(
    ({ code, text: words }) => `${code}: ${words}`,
  );
}

/** Drafts of one class of language, what is found in them, `[]` where all is right, and the base when it is not the packaged one. */
export function finds(cases: readonly (readonly [string, readonly string[], string?])[]): void {
  for (const [text, expected, base = 'packaged'] of cases)
    test(text, async () => {
      expect(await findings(text, base)).toEqual(expected);
    });
}
