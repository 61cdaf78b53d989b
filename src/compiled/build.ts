import { parseDate } from '../language/dates.ts';
import { figureBounds } from '../language/figures.ts';
import { fold } from '../language/folding.ts';
import { type Conflict, FACT_STATES, type Fact, WITHDRAWN_STATES } from '../model/fact.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { ByteWriter } from './byte-writer.ts';
import { writeCounts } from './counts.ts';
import { DictionaryWriter } from './dictionary.ts';
import { entityTerms, factTerms } from './fact-terms.ts';
import { writeIdTable } from './id-table.ts';
import { FACT_FIELD, HEADER_LENGTH, MAGIC, RELATION, SECTIONS, type Section } from './layout.ts';
import { writeCountedPostings, writePostings } from './postings.ts';
import { encodeEntity, encodeFact, encodeSource } from './records.ts';
import { CLAIM_WEIGHT_STEP, wordWeight } from './word-weight.ts';

/** Growing list of ordinals with masks. */
interface PostingList {
  readonly ordinals: number[];
  readonly masks: number[];
}

function post(lists: Map<string, PostingList>, term: string, ordinal: number, mask: number): void {
  let list = lists.get(term);
  if (list === undefined) {
    list = { ordinals: [], masks: [] };
    lists.set(term, list);
  }
  list.ordinals.push(ordinal);
  list.masks.push(mask);
}

/** The compiled form of a validated knowledge base, as the bytes of a file (see `layout.ts`). Deterministic. */
export function compileKnowledgeBase(base: KnowledgeBase): Uint8Array {
  const sections = new Map<Section, Uint8Array>();
  const kindNumbers = new Map(base.kinds.map((kind, ordinal) => [kind.id, ordinal]));
  const labels = new Map(base.kinds.map((kind) => [kind.id, kind.label]));
  const entityNumbers = new Map(base.entities.map((entity, ordinal) => [entity.id, ordinal]));
  const sourceNumbers = new Map(base.sources.map((source, ordinal) => [source.id, ordinal]));
  const numbering = { kind: kindNumbers, entity: entityNumbers, source: sourceNumbers };
  const conflicts = conflictsOfBothSides(base.facts);

  writeRecords(sections, 'facts', base.facts, (fact) =>
    encodeFact(fact, conflicts.get(fact.id) ?? [], numbering),
  );
  writeRecords(sections, 'entities', base.entities, encodeEntity);
  writeRecords(sections, 'sources', base.sources, encodeSource);
  sections.set(
    'factIds',
    writeIdTable(
      base.facts.flatMap((fact, ordinal) => [fact.id, ...fact.formerly].map((id) => ({ id, ordinal }))),
    ),
  );
  sections.set('entityIds', writeIdTable(base.entities.map(({ id }, ordinal) => ({ id, ordinal }))));

  const relations = relationsOf(base, entityNumbers);
  const relationWriter = new ByteWriter();
  const relationOffsets = new ByteWriter();
  const reachOfEntity = relations.map((list) => list.ordinals.length);
  for (const list of relations) {
    relationOffsets.u32(relationWriter.length);
    writeCountedPostings(relationWriter, list.ordinals, list.masks);
  }
  relationOffsets.u32(relationWriter.length);
  sections.set('relations', relationWriter.written());
  sections.set('relationOffsets', relationOffsets.written());

  const inFacts = new Map<string, PostingList>();
  for (const [ordinal, fact] of base.facts.entries()) {
    const terms = factTerms(fact, labels.get(fact.kind) ?? '', (id) => entityNumbers.has(id));
    for (const [term, mask] of terms) post(inFacts, term, ordinal, mask);
  }
  const inEntities = new Map<string, PostingList>();
  for (const [ordinal, entity] of base.entities.entries()) {
    for (const [term, mask] of entityTerms(entity)) post(inEntities, term, ordinal, mask);
  }
  const termCount = writeTerms(sections, base.facts.length, inFacts, inEntities, reachOfEntity);
  writeColumns(sections, base, kindNumbers, sourceNumbers);

  const withdrawn = (fact: Fact): boolean => WITHDRAWN_STATES.includes(fact.status.is);
  const perKind = base.kinds.map(() => 0);
  for (const fact of base.facts) {
    const kind = kindNumbers.get(fact.kind) ?? 0;
    if (!withdrawn(fact)) perKind[kind] = (perKind[kind] ?? 0) + 1;
  }
  const counts = writeCounts({
    facts: base.facts.length,
    entities: base.entities.length,
    sources: base.sources.length,
    terms: termCount,
    kinds: base.kinds.map((kind, ordinal) => ({
      id: kind.id,
      label: kind.label,
      facts: perKind[ordinal] ?? 0,
    })),
    types: [...new Set(base.entities.map(({ type }) => type))],
    synonyms: base.synonyms,
  });
  sections.set('counts', counts);
  return assemble(sections);
}

function assemble(sections: ReadonlyMap<Section, Uint8Array>): Uint8Array {
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
  }
  file.set(header.written(), 0);
  return file;
}

function writeRecords<Item>(
  sections: Map<Section, Uint8Array>,
  name: 'facts' | 'entities' | 'sources',
  items: readonly Item[],
  encode: (item: Item) => string,
): void {
  const offsets = { facts: 'factOffsets', entities: 'entityOffsets', sources: 'sourceOffsets' } as const;
  const records = new ByteWriter(1 << 16);
  const starts = new ByteWriter(items.length * 4 + 4);
  for (const item of items) {
    starts.u32(records.length);
    records.text(encode(item));
  }
  starts.u32(records.length);
  sections.set(name, records.written());
  sections.set(offsets[name], starts.written());
}

/** A conflict recorded on one side shows on both. */
function conflictsOfBothSides(facts: readonly Fact[]): ReadonlyMap<string, readonly Conflict[]> {
  const both = new Map<string, Conflict[]>();
  const add = (id: string, conflict: Conflict): void => {
    const known = both.get(id) ?? [];
    if (!known.some((other) => other.with === conflict.with)) known.push(conflict);
    both.set(id, known);
  };
  for (const fact of facts) for (const conflict of fact.conflicts) add(fact.id, conflict);
  for (const fact of facts)
    for (const { with: other, about } of fact.conflicts) add(other, { with: fact.id, about });
  return both;
}

/** The entities a free-text place names ("Iraq and Syria"). */
function placesNamed(text: string, byName: ReadonlyMap<string, number>): readonly number[] {
  const parts = text.split(/\s*(?:,|;|\band\b|\bor\b|\bnear\b|\/)\s*/);
  return parts.flatMap((part) => byName.get(fold(part)) ?? []);
}

/** Which facts concern each entity and how, what lies in it included. */
function relationsOf(base: KnowledgeBase, numbers: ReadonlyMap<string, number>): readonly PostingList[] {
  const lists: readonly PostingList[] = base.entities.map(() => ({ ordinals: [], masks: [] }));
  const containers = base.entities.map((entity) => {
    const chain: number[] = [];
    let next = entity.in === null ? undefined : numbers.get(entity.in);
    while (next !== undefined && !chain.includes(next)) {
      chain.push(next);
      const outer = base.entities[next]?.in ?? null;
      next = outer === null ? undefined : numbers.get(outer);
    }
    return chain;
  });
  const byName = new Map<string, number>();
  for (const [ordinal, entity] of base.entities.entries()) {
    for (const name of [...entity.aliases, entity.name]) byName.set(fold(name), ordinal);
  }
  for (const [ordinal, fact] of base.facts.entries()) {
    const masks = new Map<number, number>();
    const relate = (entity: number | undefined, relation: number, within: number): void => {
      if (entity === undefined) return;
      masks.set(entity, (masks.get(entity) ?? 0) | relation);
      if (within === 0) return;
      for (const outer of containers[entity] ?? []) masks.set(outer, (masks.get(outer) ?? 0) | within);
    };
    for (const id of fact.about) relate(numbers.get(id), RELATION.about, RELATION.aboutWithin);
    for (const { who } of fact.saidBy) relate(numbers.get(who), RELATION.saidBy, 0);
    if (fact.place !== null) {
      const place = numbers.get(fact.place);
      const places = place === undefined ? placesNamed(fact.place, byName) : [place];
      for (const entity of places) relate(entity, RELATION.place, RELATION.placedWithin);
    }
    for (const [entity, mask] of masks) {
      lists[entity]?.ordinals.push(ordinal);
      lists[entity]?.masks.push(mask);
    }
  }
  return lists;
}

function writeTerms(
  sections: Map<Section, Uint8Array>,
  factCount: number,
  inFacts: ReadonlyMap<string, PostingList>,
  inEntities: ReadonlyMap<string, PostingList>,
  reachOfEntity: readonly number[],
): number {
  const texts = [...new Set([...inFacts.keys(), ...inEntities.keys()])].sort((a, b) => (a < b ? -1 : 1));
  const dictionary = new DictionaryWriter();
  const postings = new ByteWriter(1 << 16);
  const claimWeights = new Float32Array(factCount);
  for (const text of texts) {
    const facts = inFacts.get(text);
    const entities = inEntities.get(text);
    const offset = postings.length;
    if (facts !== undefined) writePostings(postings, facts.ordinals, facts.masks);
    const factBytes = postings.length - offset;
    if (entities !== undefined) writePostings(postings, entities.ordinals, entities.masks);
    const reached = (entities?.ordinals ?? []).reduce((sum, entity) => sum + (reachOfEntity[entity] ?? 0), 0);
    const reach = (facts?.ordinals.length ?? 0) + reached;
    dictionary.add({
      text,
      facts: facts?.ordinals.length ?? 0,
      entities: entities?.ordinals.length ?? 0,
      reach,
      offset,
      factBytes,
      entityBytes: postings.length - offset - factBytes,
    });
    const weight = wordWeight(reach, factCount);
    for (const [index, ordinal] of (facts?.ordinals ?? []).entries()) {
      if (((facts?.masks[index] ?? 0) & FACT_FIELD.claim) !== 0) {
        claimWeights[ordinal] = (claimWeights[ordinal] ?? 0) + weight;
      }
    }
  }
  sections.set('terms', dictionary.terms.written());
  sections.set('termBlocks', dictionary.blocks.written());
  sections.set('postings', postings.written());
  sections.set(
    'claimWeights',
    Uint8Array.from(claimWeights, (weight) =>
      Math.min(255, Math.max(1, Math.round(weight / CLAIM_WEIGHT_STEP))),
    ),
  );
  return texts.length;
}

function writeColumns(
  sections: Map<Section, Uint8Array>,
  base: KnowledgeBase,
  kindNumbers: ReadonlyMap<string, number>,
  sourceNumbers: ReadonlyMap<string, number>,
): void {
  sections.set(
    'kinds',
    Uint8Array.from(base.facts, (fact) => kindNumbers.get(fact.kind) ?? 0),
  );
  sections.set(
    'states',
    Uint8Array.from(base.facts, (fact) => FACT_STATES.indexOf(fact.status.is)),
  );
  const bytesOf = (column: Uint32Array | Int32Array | Float64Array): Uint8Array =>
    new Uint8Array(column.buffer);
  sections.set(
    'factSources',
    bytesOf(Uint32Array.from(base.facts, (fact) => sourceNumbers.get(fact.at.source) ?? 0)),
  );

  const figures = base.facts.flatMap((fact, ordinal) => {
    const bounds = fact.figure === null ? null : figureBounds(fact.figure);
    return bounds === null ? [] : [{ ordinal, low: bounds.low, high: bounds.high }];
  });
  const figureWriter = new ByteWriter();
  figureWriter.bytes(bytesOf(Uint32Array.from(figures, (figure) => figure.ordinal)));
  figureWriter.bytes(bytesOf(Float64Array.from(figures, (figure) => figure.low)));
  figureWriter.bytes(bytesOf(Float64Array.from(figures, (figure) => figure.high)));
  sections.set('figures', figureWriter.written());

  const dates = base.facts.flatMap((fact, ordinal) => {
    const range = fact.when?.date == null ? null : parseDate(fact.when.date);
    return range === null ? [] : [{ ordinal, from: dayNumber(range.from), to: dayNumber(range.to) }];
  });
  const dateWriter = new ByteWriter();
  dateWriter.bytes(bytesOf(Uint32Array.from(dates, (date) => date.ordinal)));
  dateWriter.bytes(bytesOf(Int32Array.from(dates, (date) => date.from)));
  dateWriter.bytes(bytesOf(Int32Array.from(dates, (date) => date.to)));
  sections.set('dates', dateWriter.written());
}

/** `2023-11-21` as 20231121. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
