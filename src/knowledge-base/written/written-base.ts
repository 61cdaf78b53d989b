import type { Fact } from '../../model/fact.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';

/** A base to be written; its facts come one by one, so that they need not be in memory. They are gone through once. */
export interface WrittenBase extends Omit<KnowledgeBase, 'facts'> {
  readonly facts: Iterable<Fact>;
}
