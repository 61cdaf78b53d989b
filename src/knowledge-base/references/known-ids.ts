import type { BaseBuilder } from '../base-builder.ts';
import type { RecordPlace } from '../parse/raw-record.ts';
import { isReservedWord, RESERVED_WORDS } from '../reserved-words.ts';
import { quoted } from '../wording.ts';
import type { FactIds } from './fact-links.ts';
import type { ReferenceReport } from './reference-report.ts';

/** The ids of a base. Facts and entities share one space; kinds and sources have their own. */
export interface KnownIds {
  readonly kinds: ReadonlyMap<string, RecordPlace>;
  /** Index among the sources. */
  readonly sources: ReadonlyMap<string, number>;
  /** Index among the entities. */
  readonly entities: ReadonlyMap<string, number>;
  /** Ordinal of the fact. */
  readonly facts: FactIds;
}

/** Collects all ids; those taken twice and kinds called like a command are reported. */
export function collectIds(builder: BaseBuilder, report: ReferenceReport): KnownIds {
  const sources = indexById(builder.sources, 'a source', report);
  const entities = indexById(builder.entities, 'an entity', report);
  const facts = indexFacts(builder, entities, report);
  checkFormerIds(builder, entities, facts, report);
  return { kinds: collectKinds(builder, report), sources, entities, facts };
}

function collectKinds(builder: BaseBuilder, report: ReferenceReport): ReadonlyMap<string, RecordPlace> {
  const places = new Map<string, RecordPlace>();
  const labels = new Map<string, string>();
  for (const { item: kind, place } of builder.kinds) {
    const record = { id: null, place };
    if (isReservedWord(kind.id)) {
      const hint = `These are commands: ${RESERVED_WORDS.join(', ')}.`;
      const message = `A kind cannot be called ${quoted(kind.id)}: that is a command.`;
      report.add(record, [kind.id], 'reserved-word', message, { hint, marked: 'key' });
    }
    const first = places.get(kind.id);
    const label = labels.get(kind.id);
    if (first === undefined || label === undefined) {
      places.set(kind.id, place);
      labels.set(kind.id, kind.label);
    } else if (label !== kind.label) {
      const message = `The kind ${quoted(kind.id)} is also called ${quoted(label)}.`;
      report.add(record, [kind.id], 'duplicate-id', message, { hint: 'Use one label.', related: first });
    }
  }
  return places;
}

function indexById(
  records: readonly { readonly item: { readonly id: string }; readonly place: RecordPlace }[],
  what: string,
  report: ReferenceReport,
): Map<string, number> {
  const index = new Map<string, number>();
  records.forEach(({ item, place }, position) => {
    const first = records[index.get(item.id) ?? -1];
    if (first === undefined) index.set(item.id, position);
    else reportTaken(item.id, place, what, first.place, report);
  });
  return index;
}

/** What is reported here is put in the order of the files later. */
function indexFacts(
  builder: BaseBuilder,
  entities: ReadonlyMap<string, number>,
  report: ReferenceReport,
): FactIds {
  const { ids, taken } = builder.links;
  for (const { id, ordinal } of taken) {
    reportTaken(id, ordinal, 'a fact', builder.factPlace(ids.get(id) ?? ordinal), report);
  }
  for (const [id, index] of entities) {
    const ordinal = ids.get(id);
    const entity = builder.entities[index];
    if (ordinal !== undefined && entity !== undefined) {
      reportTaken(id, ordinal, 'an entity', entity.place, report);
    }
  }
  reportUnfinished(builder, entities, report);
  return ids;
}

/** Facts that are no part of the base have an id, too: what is wrong with it is told at once. */
function reportUnfinished(
  builder: BaseBuilder,
  entities: ReadonlyMap<string, number>,
  report: ReferenceReport,
): void {
  const { ids } = builder.links;
  const before = new Map<string, RecordPlace>();
  for (const { item, place } of builder.unfinished) {
    if (item.id === '') continue;
    const fact = ids.get(item.id);
    const first = fact === undefined ? before.get(item.id) : builder.factPlace(fact);
    if (first !== undefined) reportTaken(item.id, place, 'a fact', first, report);
    else before.set(item.id, place);
    const entity = builder.entities[entities.get(item.id) ?? -1];
    if (entity !== undefined) reportTaken(item.id, place, 'an entity', entity.place, report);
  }
}

function reportTaken(
  id: string,
  place: RecordPlace | number,
  what: string,
  first: RecordPlace,
  report: ReferenceReport,
): void {
  const message = `The id ${quoted(id)} is already taken by ${what}.`;
  const hint = 'Give one of them another id.';
  report.add({ id, place }, ['id'], 'duplicate-id', message, { hint, related: first });
}

function checkFormerIds(
  builder: BaseBuilder,
  entities: ReadonlyMap<string, number>,
  facts: FactIds,
  report: ReferenceReport,
): void {
  const former = new Map<string, RecordPlace>();
  const placeOf = (id: string): RecordPlace | undefined => {
    const fact = facts.get(id);
    if (fact !== undefined) return builder.factPlace(fact);
    return builder.entities[entities.get(id) ?? -1]?.place ?? former.get(id);
  };
  for (const [ordinal, fact] of builder.links.open) {
    for (const id of fact.formerly) {
      const place = builder.factPlace(ordinal);
      const other = placeOf(id);
      if (other === undefined) former.set(id, place);
      else {
        const message = `The former id ${quoted(id)} is used again.`;
        const hint = 'An id is never used again, so that old links keep their meaning.';
        report.add({ id: fact.id, place }, ['formerly'], 'duplicate-id', message, { hint, related: other });
      }
    }
  }
}
