import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDraft } from '../../../src/article/draft.ts';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { compileKnowledgeBase } from '../../../src/compiled/build.ts';
import { memorySource } from '../../../src/compiled/byte-source.ts';
import { openCompiledBase } from '../../../src/compiled/open.ts';
import { loadKnowledgeBase } from '../../../src/knowledge-base/load.ts';
import { type VettedDraft, vetDraft } from '../../../src/verification/vet/vet.ts';

const ROOT = join(import.meta.dirname, '../../..');

const bases = new Map<string, Promise<CompiledBase>>();

async function opened(base: string): Promise<CompiledBase> {
  const path = base === 'packaged' ? 'facts.yaml' : `tests/bench/vet/bases/${base}.yaml`;
  const { knowledgeBase } = await loadKnowledgeBase([join(ROOT, path)]);
  if (knowledgeBase === null) throw new Error('no knowledge base');
  return openCompiledBase(memorySource(compileKnowledgeBase(knowledgeBase)));
}

/** A draft over the packaged base or one of `tests/bench/vet/bases`. */
async function vetted(text: string, base: string): Promise<VettedDraft> {
  const known = bases.get(base) ?? opened(base);
  bases.set(base, known);
  return vetDraft(readDraft(text, 'draft.txt'), await known);
}

/** Nothing is found because nothing of the draft is recognised as what a fact says. */
export const UNREAD = 'unread';

/**
 * Drafts of one class of language, what is found in them (`code: words`), and the base when it is not the packaged one. `[]` where all is right:
 * then some fact supports it. `UNREAD` where the draft says nothing that a fact speaks of.
 */
export function finds(
  cases: readonly (readonly [string, readonly string[] | typeof UNREAD, string?])[],
): void {
  for (const [text, expected, base = 'packaged'] of cases)
    test(text, async () => {
      const { findings, counts } = await vetted(text, base);
      expect(findings.map(({ code, text: words }) => `${code}: ${words}`)).toEqual(
        expected === UNREAD ? [] : expected,
      );
      if (findings.length === 0)
        expect(counts.supported > 0, 'is supported by a fact').toBe(expected !== UNREAD);
    });
}
