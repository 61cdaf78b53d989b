import type { PublishedDifference, RecordedValue } from '../model/difference.ts';
import type { Fact } from '../model/fact.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { entityFields, factFields, type RecordedFields, sourceFields } from './recorded-fields.ts';

/** What became of a fact. */
export type FactChange =
  | { readonly change: 'added'; readonly fact: Fact }
  | { readonly change: 'removed'; readonly fact: Fact }
  | {
      readonly change: 'changed';
      readonly before: Fact;
      readonly fact: Fact;
      readonly fields: readonly PublishedDifference[];
    };

/** How two bases differ. */
export interface BaseComparison {
  /** Changed and added facts in the order of the new base, then removed ones in that of the old. */
  readonly facts: readonly FactChange[];
  /** Differences of kinds, synonyms, sources and entities. */
  readonly others: readonly PublishedDifference[];
}

/** Lists whose order says nothing. */
const UNORDERED: ReadonlySet<string> = new Set([
  'formerly',
  'about',
  'names',
  'conflicts',
  'tags',
  'aliases',
]);

/** Compares two bases record by record, field by field. A fact that is `formerly` another is that other, renamed. */
export function compareBases(old: KnowledgeBase, now: KnowledgeBase): BaseComparison {
  return {
    facts: compareFacts(old.facts, now.facts),
    others: [
      ...compareRecords(
        'kinds',
        new Map(old.kinds.map(({ id, label }) => [id, labelFields(id, label)])),
        new Map(now.kinds.map(({ id, label }) => [id, labelFields(id, label)])),
        'label',
      ),
      ...compareSynonyms(old.synonyms, now.synonyms),
      ...compareRecords('sources', byId(old.sources, sourceFields), byId(now.sources, sourceFields), 'title'),
      ...compareRecords(
        'entities',
        byId(old.entities, entityFields),
        byId(now.entities, entityFields),
        'name',
      ),
    ],
  };
}

/** The rows of a change to a fact. */
export function rowsOf(change: FactChange): readonly PublishedDifference[] {
  switch (change.change) {
    case 'added':
      return [{ id: change.fact.id, change: 'added', field: null, old: null, new: change.fact.claim }];
    case 'removed':
      return [{ id: change.fact.id, change: 'removed', field: null, old: change.fact.claim, new: null }];
    case 'changed':
      return change.fields;
    default:
      return change satisfies never;
  }
}

function compareFacts(old: readonly Fact[], now: readonly Fact[]): readonly FactChange[] {
  const before = new Map(old.map((fact) => [fact.id, fact]));
  const after = new Set(now.map(({ id }) => id));
  const renamed = new Map<string, string>();
  for (const { id, formerly } of now) {
    const former = before.has(id) ? undefined : formerly.find((each) => before.has(each) && !after.has(each));
    if (former !== undefined && !renamed.has(former)) renamed.set(former, id);
  }
  const formerOf = new Map([...renamed].map(([former, id]) => [id, former]));
  const changes: FactChange[] = [];
  for (const fact of now) {
    const former = before.get(formerOf.get(fact.id) ?? fact.id);
    if (former === undefined) {
      changes.push({ change: 'added', fact });
      continue;
    }
    const fields = differing(fact.id, fieldsAfterRenames(former, renamed), factFields(fact));
    if (fields.length > 0) changes.push({ change: 'changed', before: former, fact, fields });
  }
  for (const fact of old) {
    if (!after.has(fact.id) && !renamed.has(fact.id)) changes.push({ change: 'removed', fact });
  }
  return changes;
}

/** The fields of an old fact as they would be if nothing but names had changed: what follows from a rename is no change of its own. */
function fieldsAfterRenames(fact: Fact, renamed: ReadonlyMap<string, string>): RecordedFields {
  if (renamed.size === 0) return factFields(fact);
  const now = (id: string): string => renamed.get(id) ?? id;
  return factFields({
    ...fact,
    formerly: renamed.has(fact.id) ? [...fact.formerly, fact.id] : fact.formerly,
    status: { ...fact.status, by: fact.status.by === null ? null : now(fact.status.by) },
    conflicts: fact.conflicts.map((conflict) => ({ ...conflict, with: now(conflict.with) })),
  });
}

function compareRecords(
  section: string,
  old: ReadonlyMap<string, RecordedFields>,
  now: ReadonlyMap<string, RecordedFields>,
  title: string,
): readonly PublishedDifference[] {
  const found: PublishedDifference[] = [];
  for (const [key, fields] of now) {
    const id = `${section}/${key}`;
    const before = old.get(key);
    if (before !== undefined) found.push(...differing(id, before, fields));
    else found.push({ id, change: 'added', field: null, old: null, new: fields.get(title) ?? null });
  }
  for (const [key, fields] of old) {
    if (now.has(key)) continue;
    const id = `${section}/${key}`;
    found.push({ id, change: 'removed', field: null, old: fields.get(title) ?? null, new: null });
  }
  return found;
}

function compareSynonyms(old: KnowledgeBase['synonyms'], now: KnowledgeBase['synonyms']) {
  const keyOf = (words: readonly string[]) => JSON.stringify([...words].sort());
  const before = new Set(old.map(keyOf));
  const after = new Set(now.map(keyOf));
  const found: PublishedDifference[] = [];
  for (const words of now) {
    if (!before.has(keyOf(words))) {
      found.push({ id: 'synonyms', change: 'added', field: null, old: null, new: words });
    }
  }
  for (const words of old) {
    if (!after.has(keyOf(words))) {
      found.push({ id: 'synonyms', change: 'removed', field: null, old: words, new: null });
    }
  }
  return found;
}

function differing(id: string, old: RecordedFields, now: RecordedFields): readonly PublishedDifference[] {
  const found: PublishedDifference[] = [];
  for (const [field, value] of now) {
    const before = old.get(field) ?? null;
    if (keyOfValue(field, before) === keyOfValue(field, value)) continue;
    found.push({ id, change: 'changed', field, old: before, new: value });
  }
  return found;
}

function keyOfValue(field: string, value: RecordedValue): string {
  return Array.isArray(value) && UNORDERED.has(field)
    ? JSON.stringify(value.map((item) => JSON.stringify(item)).sort())
    : JSON.stringify(value);
}

function labelFields(id: string, label: string): RecordedFields {
  return new Map([
    ['id', id],
    ['label', label],
  ]);
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
  fieldsOf: (item: Item) => RecordedFields,
): ReadonlyMap<string, RecordedFields> {
  return new Map(items.map((item) => [item.id, fieldsOf(item)]));
}
