import type { Entity } from './entity.ts';
import type { Fact } from './fact.ts';
import type { Source } from './source.ts';

/** One of the base's own kinds of facts. */
export interface Kind {
  readonly id: string;
  /** What people read: "Troop counts". */
  readonly label: string;
}

/** A whole knowledge base, read and validated, files merged in order. */
export interface KnowledgeBase {
  readonly version: number;
  readonly kinds: readonly Kind[];
  /** The base's own groups of words that mean the same, beside the built-in newsroom list. */
  readonly synonyms: readonly (readonly string[])[];
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
}
