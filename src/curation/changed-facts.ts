import { isDeepStrictEqual } from 'node:util';
import type { RecordPosition } from '../knowledge-base/base-positions.ts';
import type { LoadedKnowledgeBase } from '../knowledge-base/loaded-knowledge-base.ts';
import type { ChangeType, PublishedChange } from '../model/published.ts';

/** A fact, entity or source, and where it stands, which takes time to find out. */
interface PlacedRecord {
  readonly id: string;
  readonly value: object;
  readonly position: () => RecordPosition;
}

/**
 * The facts, entities and sources that two states of a base differ in: where each stands now, or stood before it was removed. Nothing when one
 * of the states could not be read.
 */
export function changedFacts(
  before: LoadedKnowledgeBase,
  after: LoadedKnowledgeBase,
): readonly PublishedChange[] {
  if (before.knowledgeBase === null || after.knowledgeBase === null) return [];
  const old = recordsOf(before);
  const now = recordsOf(after);
  const changes: PublishedChange[] = [];
  for (const [key, record] of now) {
    const was = old.get(key);
    if (was === undefined) changes.push(changeOf(record, 'added'));
    else if (!isDeepStrictEqual(was.value, record.value)) changes.push(changeOf(record, 'changed'));
  }
  for (const [key, record] of old) if (!now.has(key)) changes.push(changeOf(record, 'removed'));
  return changes;
}

function changeOf({ id, position }: PlacedRecord, change: ChangeType): PublishedChange {
  const { file, line } = position();
  return { id, change, file, line };
}

function recordsOf({ knowledgeBase, positions }: LoadedKnowledgeBase): ReadonlyMap<string, PlacedRecord> {
  const records = new Map<string, PlacedRecord>();
  if (knowledgeBase === null || positions === null) return records;
  const { facts, entities, sources } = knowledgeBase;
  for (const [index, value] of facts.entries()) {
    records.set(`fact ${value.id}`, { id: value.id, value, position: () => positions.fact(index) });
  }
  for (const [index, value] of entities.entries()) {
    records.set(`entity ${value.id}`, { id: value.id, value, position: () => positions.entity(index) });
  }
  for (const [index, value] of sources.entries()) {
    records.set(`source ${value.id}`, { id: value.id, value, position: () => positions.source(index) });
  }
  return records;
}
