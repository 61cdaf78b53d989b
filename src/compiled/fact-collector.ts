import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Kind } from '../model/knowledge-base.ts';
import type { Source } from '../model/source.ts';
import { ByteChunks } from './byte-chunks.ts';
import { ByteWriter } from './byte-writer.ts';
import { FactColumns } from './fact-columns.ts';
import { FactRecords } from './fact-records.ts';
import { type Numbering, referencesOf } from './fact-references.ts';
import { growingU32 } from './growing-numbers.ts';
import type { Section } from './layout.ts';
import { ListWriter } from './list-writer.ts';
import { isLongGone } from './long-gone.ts';
import { writeOutlineClaim, writeOutlineFront } from './outline.ts';
import { RelationCollector, writeRelationFront } from './relations.ts';
import { TermCollector, type WrittenTerms } from './term-collector.ts';

/** What facts refer to. Entities and kinds are complete; sources may still come, before the facts that name them. */
export interface FactTables {
  readonly kinds: readonly Kind[];
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  /** Ordinals by id. */
  readonly kindNumbers: ReadonlyMap<string, number>;
  readonly entityNumbers: ReadonlyMap<string, number>;
  readonly sourceNumbers: ReadonlyMap<string, number>;
}

/** What comes of all facts. */
export interface CollectedFacts {
  readonly sections: ReadonlyMap<Section, readonly Uint8Array[]>;
  readonly count: number;
  readonly terms: WrittenTerms;
  /** Facts of each kind that are not withdrawn. */
  readonly perKind: readonly number[];
  readonly currencies: readonly string[];
}

/** Makes of facts, one by one and in order, all that a compiled base has of them; the facts themselves are not kept. */
export class FactCollector {
  readonly #tables: FactTables;
  readonly #numbering: Numbering;
  readonly #records: FactRecords;
  readonly #columns = new FactColumns();
  readonly #relations: RelationCollector;
  readonly #terms = new TermCollector();
  /** Outlines but for their claims, and where each ends. */
  readonly #fronts = new ByteWriter(1 << 12);
  readonly #frontEnds = growingU32();
  /** Terms of names, per entity. */
  readonly #names: (readonly number[])[] = [];

  constructor(tables: FactTables) {
    const { kinds, entities, sources, kindNumbers, entityNumbers, sourceNumbers } = tables;
    this.#tables = tables;
    this.#numbering = { kind: kindNumbers, entity: entityNumbers, source: sourceNumbers };
    this.#records = new FactRecords(this.#numbering, {
      kind: (ordinal) => kinds[ordinal]?.id ?? '',
      entity: (ordinal) => entities[ordinal]?.id ?? '',
      source: (ordinal) => sources[ordinal]?.id ?? '',
    });
    this.#relations = new RelationCollector(entities, entityNumbers);
  }

  add(fact: Fact): void {
    const ordinal = this.#records.count;
    const references = referencesOf(fact, this.#numbering);
    const { kind, source, about, place } = references;
    this.#records.add(fact, references);
    this.#columns.add(fact, kind, source);
    this.#relations.add(fact, references, ordinal);
    this.#terms.addFact(
      fact,
      references,
      this.#tables.kinds[kind]?.label ?? '',
      about.map((entity) => this.#namesOf(entity)),
    );
    writeOutlineFront(this.#fronts, {
      kind,
      about: about.map((entity) => entity ?? 0),
      said: fact.saidBy.length > 0,
      timed: fact.when !== null,
      counted: fact.figure !== null,
      quoted: fact.quote.length > 0,
      disputed: fact.status.is === 'disputed',
      longGone: isLongGone(fact, this.#tables.sources[source]),
      place: fact.place === null ? 'none' : place === null ? 'text' : 'entity',
    });
    this.#frontEnds.push(this.#fronts.length);
  }

  /** The facts as they were added, each once. Afterwards the collector is of no use. */
  takeBack(): Iterable<Fact> {
    return this.#records.takeBack();
  }

  /** Ends the collection. */
  finish(): CollectedFacts {
    const { entities, kindNumbers } = this.#tables;
    for (const [ordinal, entity] of entities.entries()) this.#terms.addEntity(entity, ordinal);
    const lists = new ListWriter(this.#columns.withdrawn());
    const terms = this.#terms.write((entity) => this.#relations.lists.count(entity), lists);
    const sections = new Map([
      ...this.#records.write(),
      ...this.#columns.write(kindNumbers.size, this.#tables.sources.length),
      ...this.#writeRelations(lists),
      ...this.#writeOutlines(terms),
    ]);
    return {
      sections,
      count: this.#records.count,
      terms,
      perKind: this.#columns.countPerKind(this.#tables.kinds.length),
      currencies: this.#columns.currencies,
    };
  }

  #writeRelations(writer: ListWriter): ReadonlyMap<Section, readonly Uint8Array[]> {
    const { lists } = this.#relations;
    const relations = new ByteWriter(1 << 12);
    const ends = growingU32();
    for (let entity = 0; entity < this.#tables.entities.length; entity += 1) {
      const count = lists.count(entity);
      const bits = lists.bits(entity);
      writeRelationFront(relations, count, bits);
      writer.write(relations, lists.bytesOf(entity), count, bits);
      ends.push(relations.length);
    }
    return new Map<Section, readonly Uint8Array[]>([
      ['relations', [relations.written()]],
      ['relationOffsets', [new Uint8Array(4), ends.bytes()]],
    ]);
  }

  #writeOutlines(terms: WrittenTerms): ReadonlyMap<Section, readonly Uint8Array[]> {
    const outlines = new ByteChunks();
    const outline = new ByteWriter();
    const ends = growingU32();
    const fronts = this.#fronts.written();
    for (let fact = 0; fact < this.#records.count; fact += 1) {
      outline.clear();
      outline.bytes(fronts.subarray(this.#frontEnds.at(fact - 1), this.#frontEnds.at(fact)));
      writeOutlineClaim(outline, terms.claimOf(fact));
      outlines.bytes(outline.written());
      ends.push(outlines.length);
    }
    return new Map<Section, readonly Uint8Array[]>([
      ['outlines', outlines.takeChunks()],
      ['outlineOffsets', [new Uint8Array(4), ends.bytes()]],
    ]);
  }

  #namesOf(entity: number | null): readonly number[] {
    if (entity === null) return [];
    let terms = this.#names[entity];
    if (terms === undefined) {
      const named = this.#tables.entities[entity];
      const spellings = named === undefined ? [] : [named.name, ...named.aliases];
      terms = [...new Set(spellings.flatMap((spelling) => this.#terms.termsOf(spelling)))];
      this.#names[entity] = terms;
    }
    return terms;
  }
}
