import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Kind } from '../model/knowledge-base.ts';
import type { Match } from '../model/match.ts';
import type { PublishedEntity, PublishedFact } from '../model/published.ts';
import type { Source } from '../model/source.ts';

/**
 * A compiled knowledge base, opened. Facts and entities are numbered from 0 in file order (their *ordinal*); only what is
 * asked for is read and parsed. Every query, cached or not, runs on this.
 */
export interface CompiledBase {
  readonly factCount: number;
  readonly entityCount: number;
  readonly kinds: readonly Kind[];
  readonly synonyms: readonly (readonly string[])[];
  readonly sources: readonly Source[];

  /** The fact as recorded. `ordinal` is 0 … factCount-1. */
  fact(ordinal: number): Fact;
  /** The fact as the output contract publishes it, with `match` as given. */
  publishedFact(ordinal: number, match: Match | null): PublishedFact;
  /** Ordinal of the fact with this id, present or former; null when there is none. */
  factOrdinal(id: string): number | null;

  /** `ordinal` is 0 … entityCount-1. */
  entity(ordinal: number): Entity;
  publishedEntity(ordinal: number): PublishedEntity;
  entityOrdinal(id: string): number | null;

  /** Number of facts of a kind / from a source, withdrawn ones left out. */
  factsOfKind(kind: string): number;
  factsOfSource(source: string): number;

  /** Releases what is open (a file descriptor); the base cannot be used afterwards. */
  close(): void;
}
