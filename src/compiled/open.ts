import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Kind } from '../model/knowledge-base.ts';
import type { Match } from '../model/match.ts';
import type { PublishedEntity, PublishedFact } from '../model/published.ts';
import type { Source } from '../model/source.ts';
import type { CompiledBase, SearchIndex } from './base.ts';
import type { ByteSource } from './byte-source.ts';
import { readCounts } from './counts.ts';
import { factsInOrder } from './facts-in-order.ts';
import { readHeader, type Sections } from './header.ts';
import { lookUpId } from './id-table.ts';
import { ordinalsWithPrefix } from './ids-with-prefix.ts';
import { RELATION, type Section } from './layout.ts';
import { OpenedIndex } from './opened-index.ts';
import { ordinalsOf } from './postings.ts';
import { publishEntity, publishFact } from './publish.ts';
import { type ConflictSide, decodeEntity, decodeFact, decodeSource, type Naming } from './records.ts';
import { utf8 } from './utf8.ts';

/** Opens a compiled base. Throws `NotACompiledBase` when the bytes are of another format or cut short. */
export function openCompiledBase(source: ByteSource): CompiledBase {
  return new OpenedBase(source);
}

class OpenedBase implements CompiledBase {
  readonly factCount: number;
  readonly entityCount: number;
  readonly sourceCount: number;
  readonly kinds: readonly Kind[];
  readonly entityTypes: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
  readonly index: SearchIndex;
  readonly #source: ByteSource;
  readonly #sections: Sections;
  readonly #factsPerKind: readonly number[];
  readonly #entities = new Map<number, Entity>();
  readonly #facts = new Map<number, Fact>();
  readonly #sources = new Map<number, Source>();
  readonly #naming: Naming;

  constructor(source: ByteSource) {
    this.#source = source;
    this.#sections = readHeader(source);
    const counts = readCounts(utf8(this.#sections.read('counts')));
    this.factCount = counts.facts;
    this.entityCount = counts.entities;
    this.kinds = counts.kinds.map(({ id, label }) => ({ id, label }));
    this.entityTypes = counts.types;
    this.synonyms = counts.synonyms;
    this.sourceCount = counts.sources;
    this.#factsPerKind = counts.kinds.map((kind) => kind.facts);
    this.#naming = {
      kind: (ordinal) => this.kinds[ordinal]?.id ?? '',
      entity: (ordinal) => this.entity(ordinal).id,
      source: (ordinal) => this.#sourceAt(ordinal).id,
    };
    this.index = new OpenedIndex(source, this.#sections, counts);
  }

  #record(offsets: Section, records: Section, ordinal: number, count: number): string {
    if (!Number.isInteger(ordinal) || ordinal < 0 || ordinal >= count)
      throw new RangeError(`no record ${ordinal}`);
    const at = this.#sections.span(offsets).offset + ordinal * 4;
    const start = this.#source.u32(at);
    return utf8(
      this.#source.read(this.#sections.span(records).offset + start, this.#source.u32(at + 4) - start),
    );
  }

  fact(ordinal: number): Fact {
    const known = this.#facts.get(ordinal);
    if (known !== undefined) return known;
    const fact = decodeFact(this.#record('factOffsets', 'facts', ordinal, this.factCount), this.#naming);
    if (this.#facts.size < KEPT_FACTS) this.#facts.set(ordinal, fact);
    return fact;
  }

  facts(wanted: (ordinal: number) => boolean, side: ConflictSide): Iterable<Fact> {
    const span = {
      offsets: this.#sections.span('factOffsets').offset,
      records: this.#sections.span('facts').offset,
      count: this.factCount,
    };
    return factsInOrder(this.#source, span, this.#naming, wanted, side);
  }

  entity(ordinal: number): Entity {
    const known = this.#entities.get(ordinal);
    if (known !== undefined) return known;
    const entity = decodeEntity(
      this.#record('entityOffsets', 'entities', ordinal, this.entityCount),
      this.entityTypes,
    );
    this.#entities.set(ordinal, entity);
    return entity;
  }

  #sourceAt(ordinal: number): Source {
    const known = this.#sources.get(ordinal);
    if (known !== undefined) return known;
    const read = decodeSource(this.#record('sourceOffsets', 'sources', ordinal, this.sourceCount));
    this.#sources.set(ordinal, read);
    return read;
  }

  get sources(): readonly Source[] {
    return Array.from({ length: this.sourceCount }, (_, ordinal) => this.#sourceAt(ordinal));
  }

  factOrdinal(id: string): number | null {
    const candidates = lookUpId(this.#source, this.#sections.span('factIds').offset, id);
    const named = candidates.find((ordinal) => this.fact(ordinal).id === id);
    return named ?? candidates.find((ordinal) => this.fact(ordinal).formerly.includes(id)) ?? null;
  }

  entityOrdinal(id: string): number | null {
    const candidates = lookUpId(this.#source, this.#sections.span('entityIds').offset, id);
    return candidates.find((ordinal) => this.entity(ordinal).id === id) ?? null;
  }

  factsWithPrefix(prefix: string, most: number): readonly number[] {
    return this.#withPrefix('factOffsets', 'facts', this.factCount, prefix, most);
  }

  entitiesWithPrefix(prefix: string, most: number): readonly number[] {
    return this.#withPrefix('entityOffsets', 'entities', this.entityCount, prefix, most);
  }

  #withPrefix(offsets: Section, records: Section, count: number, prefix: string, most: number) {
    const span = {
      offsets: this.#sections.span(offsets).offset,
      records: this.#sections.span(records).offset,
      count,
    };
    return ordinalsWithPrefix(this.#source, span, prefix, most);
  }

  publishedFact(ordinal: number, match: Match | null): PublishedFact {
    const entityOf = (id: string): Entity | null => {
      const found = this.entityOrdinal(id);
      return found === null ? null : this.entity(found);
    };
    return publishFact(this.fact(ordinal), this.#sourceAt(this.index.sourceAt(ordinal)), entityOf, match);
  }

  publishedEntity(ordinal: number): PublishedEntity {
    const relations = this.index.relations(ordinal);
    const facts: string[] = [];
    for (const fact of ordinalsOf(relations)) {
      if ((relations.maskOf(fact) & OF_ENTITY) !== 0) facts.push(this.fact(fact).id);
    }
    return publishEntity(this.entity(ordinal), facts);
  }

  factsOfKind(kind: string): number {
    return this.#factsPerKind[this.kinds.findIndex(({ id }) => id === kind)] ?? 0;
  }

  factsOfSource(source: string): number {
    const ordinal = this.sources.findIndex(({ id }) => id === source);
    const { sourceOf, withdrawn } = this.index;
    let count = 0;
    for (let fact = 0; fact < sourceOf.length; fact += 1)
      if (sourceOf[fact] === ordinal && !withdrawn(fact)) count += 1;
    return count;
  }

  checkWhole(): void {
    for (let at = 0; at < this.#source.size; at += CHECKED_TOGETHER) {
      this.#source.read(at, Math.min(CHECKED_TOGETHER, this.#source.size - at));
    }
  }

  close(): void {
    this.#source.close();
  }
}

/** Facts kept parsed: a page of results and the facts ranking looks into, not a whole large base. */
const KEPT_FACTS = 4096;

/** What makes a fact one of an entity: it is about it, or lies in it as `--place` has it. */
const OF_ENTITY = RELATION.about | RELATION.place | RELATION.placedWithin;

/** Bytes read at a time when all of a base is checked. */
const CHECKED_TOGETHER = 1 << 20;
