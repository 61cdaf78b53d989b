import type { RecordedValue } from '../model/difference.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Source } from '../model/source.ts';
import type { When } from '../model/when.ts';

/** What a record holds, by dotted field as files call it, in the order in which they are written. */
export type RecordedFields = ReadonlyMap<string, RecordedValue>;

/** The fields of a fact. The numbers of its figure follow from the wording and are no fields. */
export function factFields(fact: Fact): RecordedFields {
  return new Map<string, RecordedValue>([
    ['id', fact.id],
    ['formerly', fact.formerly],
    ['kind', fact.kind],
    ['claim', fact.claim],
    ['figure', fact.figure?.stated ?? null],
    ['unit', fact.unit],
    ['about', fact.about],
    ['names', fact.names],
    ['place', fact.place],
    ...whenFields('when', fact.when),
    ['said_by', fact.saidBy.map(({ who, mode }) => ({ who, mode }))],
    ['quote', fact.quote],
    ['at.source', fact.at.source],
    ['at.paragraph', fact.at.paragraphs],
    ['status.is', fact.status.is],
    ['status.by', fact.status.by],
    ['status.why', fact.status.why],
    ['conflicts', fact.conflicts.map((conflict) => ({ with: conflict.with, ...about(conflict.about) }))],
    ['tags', fact.tags],
  ]);
}

/** The fields of an entity. */
export function entityFields({ id, type, name, aliases, in: parent }: Entity): RecordedFields {
  return new Map<string, RecordedValue>([
    ['id', id],
    ['type', type],
    ['name', name],
    ['aliases', aliases],
    ['in', parent],
  ]);
}

/** The fields of a source. */
export function sourceFields({ id, title, outlet, published, url, paragraphs }: Source): RecordedFields {
  return new Map<string, RecordedValue>([
    ['id', id],
    ['title', title],
    ['outlet', outlet],
    ...whenFields('published', published),
    ['url', url],
    ['paragraphs', paragraphs],
  ]);
}

function whenFields(name: string, when: When | null): readonly (readonly [string, RecordedValue])[] {
  return [
    [`${name}.stated`, when?.stated ?? null],
    [`${name}.date`, when?.date ?? null],
    [`${name}.basis`, when?.basis ?? null],
    [`${name}.why`, when?.why ?? null],
  ];
}

function about(matter: string | null): Readonly<Record<string, string>> {
  return matter === null ? {} : { about: matter };
}
