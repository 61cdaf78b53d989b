import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { BaseCompiler } from './base-compiler.ts';

/** The compiled form of a validated knowledge base, as the bytes of a file (see `layout.ts`). Deterministic. */
export function compileKnowledgeBase(base: KnowledgeBase): Uint8Array {
  const compiler = new BaseCompiler();
  for (const kind of base.kinds) compiler.kind(kind);
  for (const group of base.synonyms) compiler.synonyms(group);
  for (const source of base.sources) compiler.source(source);
  for (const entity of base.entities) compiler.entity(entity);
  for (const fact of base.facts) compiler.fact(fact);
  const compiled = compiler.finish();
  return compiled.read(0, compiled.length);
}
