import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Kind } from '../model/knowledge-base.ts';
import type { Match } from '../model/match.ts';
import type { PublishedEntity, PublishedFact } from '../model/published.ts';
import type { Source } from '../model/source.ts';
import type { DateColumns, FigureColumns } from './columns.ts';
import type { Dictionary, Term } from './dictionary.ts';
import type { KnownWord, LetterQuery } from './letters.ts';
import type { Outline } from './outline.ts';
import type { EntityPostings, Postings } from './postings.ts';
import type { ConflictSide } from './records.ts';
import type { Spelling } from './spelling.ts';

/**
 * A compiled knowledge base, opened. Facts, entities and sources are numbered from 0 in file order (their *ordinal*); only what is
 * asked for is read and parsed. Every query, cached or not, runs on this.
 */
export interface CompiledBase {
  readonly factCount: number;
  readonly entityCount: number;
  readonly sourceCount: number;
  readonly kinds: readonly Kind[];
  /** Types of the entities. */
  readonly entityTypes: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
  /** All sources, read when first asked for. */
  readonly sources: readonly Source[];
  /** The words and columns that search runs on. */
  readonly index: SearchIndex;

  /** The fact as recorded, conflicts of either side included. `ordinal` is 0 … factCount-1. */
  fact(ordinal: number): Fact;
  /** The facts that are wanted, by ordinal, in file order, with the conflicts of either side or only those they record themselves. */
  facts(wanted: (ordinal: number) => boolean, side: ConflictSide): Iterable<Fact>;
  /** The fact as the output contract publishes it, with `match` as given. */
  publishedFact(ordinal: number, match: Match | null): PublishedFact;
  /** Ordinal of the fact with this id, present or former; null when there is none. */
  factOrdinal(id: string): number | null;

  /** `ordinal` is 0 … entityCount-1. */
  entity(ordinal: number): Entity;
  publishedEntity(ordinal: number): PublishedEntity;
  entityOrdinal(id: string): number | null;

  /** Ordinals of facts / entities whose id starts with plain ASCII text, in file order, at most `most`; for completion. */
  factsWithPrefix(prefix: string, most: number): readonly number[];
  entitiesWithPrefix(prefix: string, most: number): readonly number[];

  /** Number of facts of a kind / from a source, withdrawn ones left out. */
  factsOfKind(kind: string): number;
  factsOfSource(source: string): number;

  /** Reads all of it, so that damage shows now or never. Throws `DamagedBase`. */
  checkWhole(): void;
  /** Releases what is open (a file descriptor); the base cannot be used afterwards. */
  close(): void;
}

/** What search reads of a compiled base. */
export interface SearchIndex {
  readonly dictionary: Dictionary;
  /** Facts whose own text holds the word; masks are `FACT_FIELD`. */
  factPostings(term: Term): Postings;
  /** Entities whose name or alias holds the word; masks are `ENTITY_FIELD`. */
  entityPostings(term: Term): EntityPostings;
  /** Facts that concern an entity; masks are `RELATION`. */
  relations(entity: number): Postings;
  /** What ranking asks of a fact. */
  outline(fact: number): Outline;
  /** The spellings of the name of an entity, the name first. */
  spellings(entity: number): readonly Spelling[];
  /** Words that may be meant by a misspelt one: of similar length, sounding alike or sharing the first or the last letter. */
  wordsLike(query: LetterQuery): Iterable<KnownWord>;
  /** Position in `entityTypes` per entity. */
  readonly entityTypeOf: Uint16Array;
  /** Source ordinal of one fact, without reading the column. */
  sourceAt(fact: number): number;
  /** Whether a fact is retracted or superseded. */
  withdrawn(fact: number): boolean;
  /** The facts that are, ascending. */
  readonly allWithdrawn: Uint32Array;
  /** Position in `kinds` per fact. */
  readonly kindOf: Uint8Array | Uint32Array;
  /** State per fact, a position in `FACT_STATES`. */
  readonly stateOf: Uint8Array;
  /** Source ordinal per fact. */
  readonly sourceOf: Uint16Array | Uint32Array;
  readonly figures: FigureColumns;
  readonly dates: DateColumns;
}
