import { FILLER_WORDS } from '../language/fillers.ts';
import { NAME_PARTICLES, soundTerm } from '../language/folding.ts';
import { tokenise } from '../language/tokens.ts';
import type { Entity } from '../model/entity.ts';
import { type Conflict, type Fact, WITHDRAWN_STATES } from '../model/fact.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { ByteWriter } from './byte-writer.ts';
import { bytesOf, writeDates, writeFigures, writeStates, writeWithdrawn } from './columns.ts';
import { writeCounts } from './counts.ts';
import { spellingTerms } from './fact-terms.ts';
import { writeIdTable } from './id-table.ts';
import { HEADER_LENGTH, MAGIC, NARROW_KINDS, SECTIONS, type Section } from './layout.ts';
import { writeOutline } from './outline.ts';
import { writeList } from './postings.ts';
import { encodeEntity, encodeFact, encodeSource } from './records.ts';
import { RelationCollector } from './relations.ts';
import { type Spelling, writeSpellings } from './spelling.ts';
import { TermCollector, termSet, type WrittenTerms } from './term-collector.ts';

type Sections = Map<Section, Uint8Array>;
type Numbers = ReadonlyMap<string, number>;

/** The compiled form of a validated knowledge base, as the bytes of a file (see `layout.ts`). Deterministic. */
export function compileKnowledgeBase(base: KnowledgeBase): Uint8Array {
  const sections: Sections = new Map();
  const { facts, entities } = base;
  const kinds = numbered(base.kinds);
  const entityNumbers = numbered(entities);
  const sources = numbered(base.sources);
  const conflicts = conflictsOfBothSides(facts);
  const numbering = { kind: kinds, entity: entityNumbers, source: sources };

  writeRecords(sections, 'facts', facts, (writer, fact) =>
    writer.text(encodeFact(fact, conflicts.get(fact.id) ?? [], numbering)),
  );
  writeRecords(sections, 'entities', entities, (writer, entity) => writer.text(encodeEntity(entity)));
  writeRecords(sections, 'sources', base.sources, (writer, source) => writer.text(encodeSource(source)));
  sections.set('factIds', writeIdTable(idsOf(facts)));
  sections.set('entityIds', writeIdTable(entities.map(({ id }, ordinal) => ({ id, ordinal }))));

  const relations = new RelationCollector(entities, entityNumbers);
  for (const [ordinal, fact] of facts.entries()) relations.add(fact, ordinal);
  writeRecords(sections, 'relations', entities, (writer, _, entity) => {
    const count = relations.lists.count(entity);
    writer.u32(count);
    writer.u8(relations.lists.bits(entity));
    writeList(writer, relations.lists.bytesOf(entity), count);
  });

  const words = collectTerms(base, entityNumbers).write((entity) => relations.lists.count(entity));
  sections.set('termIndex', words.termIndex);
  sections.set('terms', words.terms);
  sections.set('postings', words.postings);
  sections.set('letters', words.letters);
  writeRecords(sections, 'outlines', facts, (writer, fact, ordinal) =>
    writeOutline(writer, {
      kind: kinds.get(fact.kind) ?? 0,
      about: fact.about.map((id) => entityNumbers.get(id) ?? 0),
      said: fact.saidBy.length > 0,
      timed: fact.when !== null,
      counted: fact.figure !== null,
      quoted: fact.quote.length > 0,
      place: fact.place === null ? 'none' : entityNumbers.has(fact.place) ? 'entity' : 'text',
      claim: words.claimOf(ordinal),
    }),
  );
  writeRecords(sections, 'spellings', entities, (writer, entity) =>
    writeSpellings(
      writer,
      [entity.name, ...entity.aliases].map((spelling) => spellingOf(spelling, words)),
    ),
  );

  const types = [...new Set(entities.map(({ type }) => type))];
  const typeNumbers = new Map(types.map((type, number) => [type, number]));
  const typeColumn = Uint16Array.from(entities, ({ type }) => typeNumbers.get(type) ?? 0);
  sections.set('entityTypes', new Uint8Array(typeColumn.buffer));
  sections.set('withdrawn', writeWithdrawn(facts));
  const kindOf = facts.map(({ kind }) => kinds.get(kind) ?? 0);
  sections.set(
    'kinds',
    kinds.size > NARROW_KINDS ? bytesOf(Uint32Array.from(kindOf)) : Uint8Array.from(kindOf),
  );
  sections.set('states', writeStates(facts));
  sections.set('factSources', bytesOf(Uint32Array.from(facts, ({ at }) => sources.get(at.source) ?? 0)));
  const currencies: string[] = [];
  sections.set('figures', writeFigures(facts, currencies));
  sections.set('dates', writeDates(facts));

  const perKind = factsPerKind(facts, kinds);
  const counts = writeCounts({
    facts: facts.length,
    entities: entities.length,
    sources: base.sources.length,
    terms: words.count,
    kinds: base.kinds.map((kind, ordinal) => ({ ...kind, facts: perKind[ordinal] ?? 0 })),
    types,
    currencies,
    synonyms: base.synonyms,
  });
  sections.set('counts', counts);
  return assemble(sections);
}

function numbered(items: readonly { readonly id: string }[]): Numbers {
  return new Map(items.map(({ id }, ordinal) => [id, ordinal]));
}

/** Ids of facts, former ones behind all present ones. */
function* idsOf(facts: readonly Fact[]): Generator<{ readonly id: string; readonly ordinal: number }> {
  for (const [ordinal, { id }] of facts.entries()) yield { id, ordinal };
  for (const [ordinal, { formerly }] of facts.entries()) for (const id of formerly) yield { id, ordinal };
}

function collectTerms({ facts, entities, kinds }: KnowledgeBase, numbers: Numbers): TermCollector {
  const labels = new Map(kinds.map((kind) => [kind.id, kind.label]));
  const names = new Map<string, ReadonlySet<string>>();
  const namesOf = (id: string): ReadonlySet<string> => {
    let terms = names.get(id);
    if (terms === undefined) {
      const entity = entities[numbers.get(id) ?? -1];
      terms = entity === undefined ? new Set() : nameTerms(entity);
      names.set(id, terms);
    }
    return terms;
  };
  const collector = new TermCollector();
  const isEntity = (id: string): boolean => numbers.has(id);
  for (const fact of facts)
    collector.addFact(fact, labels.get(fact.kind) ?? '', isEntity, fact.about.map(namesOf));
  for (const [ordinal, entity] of entities.entries()) collector.addEntity(entity, ordinal);
  return collector;
}

function nameTerms({ name, aliases }: Entity): ReadonlySet<string> {
  return new Set([name, ...aliases].flatMap((spelling) => [...termSet(spelling)]));
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

function factsPerKind(facts: readonly Fact[], kinds: Numbers): readonly number[] {
  const counts: number[] = [];
  for (const fact of facts) {
    const kind = kinds.get(fact.kind) ?? 0;
    if (!WITHDRAWN_STATES.includes(fact.status.is)) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function assemble(sections: Sections): Uint8Array {
  const total = SECTIONS.reduce((sum, name) => sum + (sections.get(name)?.length ?? 0), HEADER_LENGTH);
  const header = new ByteWriter(HEADER_LENGTH);
  header.bytes(MAGIC);
  const file = new Uint8Array(total);
  let offset = HEADER_LENGTH;
  for (const name of SECTIONS) {
    const bytes = sections.get(name) ?? new Uint8Array(0);
    header.u32(offset);
    header.u32(bytes.length);
    file.set(bytes, offset);
    offset += bytes.length;
    sections.delete(name); // a large base is in memory once, not twice
  }
  file.set(header.written(), 0);
  return file;
}

const OFFSETS = {
  facts: 'factOffsets',
  entities: 'entityOffsets',
  sources: 'sourceOffsets',
  relations: 'relationOffsets',
  outlines: 'outlineOffsets',
  spellings: 'spellingOffsets',
} as const;

function writeRecords<Item>(
  sections: Sections,
  name: keyof typeof OFFSETS,
  items: readonly Item[],
  write: (writer: ByteWriter, item: Item, ordinal: number) => void,
): void {
  const records = new ByteWriter(1 << 16);
  const starts = new Uint32Array(items.length + 1);
  for (const [ordinal, item] of items.entries()) {
    starts[ordinal] = records.length;
    write(records, item, ordinal);
  }
  starts[items.length] = records.length;
  sections.set(name, records.written());
  sections.set(OFFSETS[name], bytesOf(starts));
}

/** A conflict recorded on one side shows on both; where both sides record it, each keeps its own words. */
function conflictsOfBothSides(facts: readonly Fact[]): ReadonlyMap<string, readonly Conflict[]> {
  const recording = facts.filter(({ conflicts }) => conflicts.length > 0);
  const both = new Map(recording.map(({ id, conflicts }) => [id, conflicts]));
  const own = new Set(
    recording.flatMap(({ id, conflicts }) => conflicts.map((other) => `${id}\n${other.with}`)),
  );
  for (const { id, conflicts } of recording) {
    for (const { with: other, about } of conflicts) {
      if (!own.has(`${other}\n${id}`)) both.set(other, [...(both.get(other) ?? []), { with: id, about }]);
    }
  }
  return both;
}
