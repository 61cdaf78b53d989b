import { FILLER_WORDS } from '../language/fillers.ts';
import { NAME_PARTICLES, soundTerm } from '../language/folding.ts';
import { tokenise } from '../language/tokens.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Kind } from '../model/knowledge-base.ts';
import type { Source } from '../model/source.ts';
import { ByteWriter } from './byte-writer.ts';
import { writeCounts } from './counts.ts';
import { FactCollector } from './fact-collector.ts';
import { growingU32 } from './growing-numbers.ts';
import { IdTableWriter } from './id-table-writer.ts';
import { HEADER_LENGTH, MAGIC, SECTIONS, type Section } from './layout.ts';
import { PendingFacts } from './pending-facts.ts';
import { Pieces } from './pieces.ts';
import { encodeEntity, encodeSource } from './record-writer.ts';
import { type Spelling, writeSpellings } from './spelling.ts';
import { spellingTerms } from './spelling-terms.ts';
import type { WrittenTerms } from './term-collector.ts';

type Sections = Map<Section, readonly Uint8Array[]>;

/**
 * Compiles a knowledge base that comes record by record, in any order, without keeping its facts. Large bases are best given kinds, entities
 * and sources first: facts that come before their kind or source, or before any entity, are compiled again from their records.
 */
export class BaseCompiler {
  readonly #kinds: Kind[] = [];
  readonly #entities: Entity[] = [];
  readonly #sources: Source[] = [];
  readonly #synonyms: (readonly string[])[] = [];
  readonly #kindNumbers = new Map<string, number>();
  readonly #entityNumbers = new Map<string, number>();
  readonly #sourceNumbers = new Map<string, number>();
  #facts: FactCollector | null = null;
  #pending: PendingFacts | null = null;

  kind(kind: Kind): void {
    this.#setBack();
    this.#kindNumbers.set(kind.id, this.#kinds.push(kind) - 1);
  }

  entity(entity: Entity): void {
    this.#setBack();
    this.#entityNumbers.set(entity.id, this.#entities.push(entity) - 1);
  }

  source(source: Source): void {
    this.#sourceNumbers.set(source.id, this.#sources.push(source) - 1);
  }

  /** A group of words that mean the same. */
  synonyms(group: readonly string[]): void {
    this.#synonyms.push(group);
  }

  fact(fact: Fact): void {
    if (!this.#kindNumbers.has(fact.kind) || !this.#sourceNumbers.has(fact.at.source)) {
      this.#setBack();
      this.#pending ??= new PendingFacts();
    }
    if (this.#pending === null) this.#collector().add(fact);
    else this.#pending.add(fact);
  }

  /** The compiled form (see `layout.ts`), when all has come. Deterministic, whatever the order of sections was. */
  finish(): Pieces {
    const collector = this.#collector();
    this.#facts = null;
    for (const fact of this.#pending?.takeBack() ?? []) collector.add(fact);
    const { sections: ofFacts, terms, count, perKind, currencies } = collector.finish();
    const entityIds = new IdTableWriter();
    for (const [ordinal, { id }] of this.#entities.entries()) entityIds.add(id, ordinal);
    const types = [...new Set(this.#entities.map(({ type }) => type))];
    const typeNumbers = new Map(types.map((type, number) => [type, number]));
    const counts = writeCounts({
      facts: count,
      entities: this.#entities.length,
      sources: this.#sources.length,
      terms: terms.count,
      kinds: this.#kinds.map((kind, ordinal) => ({ ...kind, facts: perKind[ordinal] ?? 0 })),
      types,
      currencies,
      synonyms: this.#synonyms,
    });
    const sections: Sections = new Map([
      ...ofFacts,
      ['counts', [counts]],
      ['termIndex', [terms.termIndex]],
      ['terms', [terms.terms]],
      ['postings', terms.postings],
      ['letters', [terms.letters]],
      ['entityTypes', [this.#typeColumn(typeNumbers)]],
      ['entityIds', [entityIds.write()]],
    ]);
    writeRecords(sections, 'entities', this.#entities, (writer, entity) =>
      writer.text(encodeEntity(entity, typeNumbers.get(entity.type) ?? 0)),
    );
    writeRecords(sections, 'sources', this.#sources, (writer, source) => writer.text(encodeSource(source)));
    writeRecords(sections, 'spellings', this.#entities, (writer, { name, aliases }) =>
      writeSpellings(
        writer,
        [name, ...aliases].map((spelling) => spellingOf(spelling, terms)),
      ),
    );
    return assemble(sections);
  }

  #collector(): FactCollector {
    this.#facts ??= new FactCollector({
      kinds: this.#kinds,
      entities: this.#entities,
      sources: this.#sources,
      kindNumbers: this.#kindNumbers,
      entityNumbers: this.#entityNumbers,
      sourceNumbers: this.#sourceNumbers,
    });
    return this.#facts;
  }

  /** What was made of facts so far no longer holds. */
  #setBack(): void {
    if (this.#facts === null) return;
    this.#pending = new PendingFacts();
    for (const fact of this.#facts.takeBack()) this.#pending.add(fact);
    this.#facts = null;
  }

  #typeColumn(numbers: ReadonlyMap<string, number>): Uint8Array {
    return new Uint8Array(Uint16Array.from(this.#entities, ({ type }) => numbers.get(type) ?? 0).buffer);
  }
}

/** Every term of a spelling is in the dictionary, which has the entity's terms. */
function spellingOf(spelling: string, { find }: WrittenTerms): Spelling {
  const idOf = (term: string): number => find(term)?.id ?? 0;
  return {
    forms: new Map([...spellingTerms(spelling)].map(([term, form]) => [idOf(term), form])),
    words: tokenise(spelling).map(({ term }) => {
      const sound = soundTerm(term);
      const known = sound === null ? null : find(sound);
      return {
        term: idOf(term),
        sound: known?.id ?? null,
        reach: find(term)?.reach ?? 1,
        particle: NAME_PARTICLES.has(term) || FILLER_WORDS.has(term),
      };
    }),
  };
}

function assemble(sections: Sections): Pieces {
  const header = new ByteWriter(HEADER_LENGTH);
  header.bytes(MAGIC);
  let offset = HEADER_LENGTH;
  for (const name of SECTIONS) {
    const length = (sections.get(name) ?? []).reduce((sum, piece) => sum + piece.length, 0);
    header.u32(offset);
    header.u32(length);
    offset += length;
  }
  return new Pieces([header.written(), ...SECTIONS.flatMap((name) => sections.get(name) ?? [])]);
}

const OFFSETS = {
  entities: 'entityOffsets',
  sources: 'sourceOffsets',
  spellings: 'spellingOffsets',
} as const;

function writeRecords<Item>(
  sections: Sections,
  name: keyof typeof OFFSETS,
  items: readonly Item[],
  write: (writer: ByteWriter, item: Item) => void,
): void {
  const records = new ByteWriter(1 << 12);
  const ends = growingU32();
  for (const item of items) {
    write(records, item);
    ends.push(records.length);
  }
  sections.set(name, [records.written()]);
  sections.set(OFFSETS[name], [new Uint8Array(4), ends.bytes()]);
}
