import { join } from 'node:path';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { compileKnowledgeBase } from '../../src/compiled/build.ts';
import { memorySource } from '../../src/compiled/byte-source.ts';
import { openCompiledBase } from '../../src/compiled/open.ts';
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { KnowledgeBase } from '../../src/model/knowledge-base.ts';
import { NO_FILTERS } from '../../src/search/filters/filters.ts';
import { find } from '../../src/search/find.ts';
import type { FindResult } from '../../src/search/result.ts';
import { loadFiles } from '../knowledge-base/loaded.ts';

function opened(base: KnowledgeBase): CompiledBase {
  return openCompiledBase(memorySource(compileKnowledgeBase(base)));
}

/** The packaged knowledge base. */
export function packagedBase(): Promise<CompiledBase> {
  return baseAt(join(import.meta.dirname, '../../facts.yaml'));
}

/** The base of a file. */
export async function baseAt(path: string): Promise<CompiledBase> {
  const { knowledgeBase } = await loadKnowledgeBase([path]);
  if (knowledgeBase === null) throw new Error(`${path} does not load`);
  return opened(knowledgeBase);
}

/** A base from YAML, and the same with more facts like `like`. */
export async function baseOf(
  yaml: string,
  more: (like: Fact) => readonly Fact[] = () => [],
): Promise<CompiledBase> {
  const { knowledgeBase, diagnostics } = await loadFiles({ 'facts.yaml': yaml });
  if (knowledgeBase === null) throw new Error(JSON.stringify(diagnostics));
  const [first] = knowledgeBase.facts;
  const facts = first === undefined ? [] : more(first);
  return opened({ ...knowledgeBase, facts: [...knowledgeBase.facts, ...facts] });
}

/** Finds without filters, up to ten facts. */
export function ask(base: CompiledBase, query: string): Promise<FindResult> {
  return find(base, { query, filters: NO_FILTERS, limit: 10 });
}

/** Ids of the facts found, the best first. */
export async function idsFor(base: CompiledBase, query: string): Promise<readonly string[]> {
  return (await ask(base, query)).hits.map(({ ordinal }) => base.fact(ordinal).id);
}

/** What was found or could not be answered, in a line: `found a b`, `refused unknown: narnia`. */
export async function outcome(base: CompiledBase, query: string): Promise<string> {
  const { type, unanswered } = await ask(base, query);
  if (type !== 'refused') return `found ${(await idsFor(base, query)).join(' ')}`;
  return `refused ${unanswered.map(({ why, words }) => `${why}: ${words}`).join('; ')}`;
}
