import type { WrittenBase } from './written-base.ts';
import { type WrittenMap, writtenEntity, writtenFact, writtenSource } from './written-records.ts';

/** The lists of records of a base, in the order in which they are written: what is referred to comes before what refers to it. */
export function* listSections(base: WrittenBase): Generator<{
  readonly name: 'sources' | 'entities' | 'facts';
  /** What one record of it is called where each stands alone. */
  readonly one: 'source' | 'entity' | 'fact';
  readonly records: Iterable<WrittenMap>;
}> {
  yield { name: 'sources', one: 'source', records: mapped(base.sources, writtenSource) };
  yield { name: 'entities', one: 'entity', records: mapped(base.entities, writtenEntity) };
  yield { name: 'facts', one: 'fact', records: mapped(base.facts, writtenFact) };
}

/** Each kind once, with the label it has. Several files may have named it. */
export function kindEntries({ kinds }: WrittenBase): readonly (readonly [string, string])[] {
  return [...new Map(kinds.map(({ id, label }) => [id, label]))];
}

function* mapped<Item>(items: Iterable<Item>, write: (item: Item) => WrittenMap): Generator<WrittenMap> {
  for (const item of items) yield write(item);
}
