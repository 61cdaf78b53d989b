import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Kind } from '../model/knowledge-base.ts';
import type { Source } from '../model/source.ts';

/** Gets the records of a base one by one, as they are read, in the order of the files: sections may come in any order. */
export interface BaseReceiver {
  /** Each once, however many files declare it. */
  kind(kind: Kind): void;
  synonyms(group: readonly string[]): void;
  source(source: Source): void;
  entity(entity: Entity): void;
  fact(fact: Fact): void;
}
