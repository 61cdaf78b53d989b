import { fold } from '../language/folding.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { FactReferences } from './fact-references.ts';
import { RELATION } from './layout.ts';
import { PostingPool } from './posting-pool.ts';

/** Collects which facts concern each entity and how, what lies in it included; facts in order. */
export class RelationCollector {
  /** A list per entity. */
  readonly lists = new PostingPool();
  /** How the fact at hand concerns each entity. */
  readonly #masks = new Map<number, number>();
  /** What each entity lies in, directly or not. */
  readonly #containers: readonly (readonly number[])[];
  readonly #byName = new Map<string, number>();

  constructor(entities: readonly Entity[], numbers: ReadonlyMap<string, number>) {
    this.#containers = entities.map((entity) => containersOf(entity, entities, numbers));
    for (const [ordinal, entity] of entities.entries()) {
      this.lists.addList();
      for (const name of [...entity.aliases, entity.name]) this.#byName.set(fold(name), ordinal);
    }
  }

  add(fact: Fact, { about, place, saidBy }: FactReferences, ordinal: number): void {
    const masks = this.#masks;
    masks.clear();
    for (const entity of about) this.#relate(entity, RELATION.about, RELATION.aboutWithin);
    for (const entity of saidBy) this.#relate(entity, RELATION.saidBy, 0);
    if (place !== null) this.#relate(place, RELATION.place, RELATION.placedWithin);
    else if (fact.place !== null) {
      for (const entity of this.#placesNamed(fact.place))
        this.#relate(entity, RELATION.place, RELATION.placedWithin);
    }
    for (const [entity, mask] of masks) this.lists.add(entity, ordinal, mask);
  }

  #relate(entity: number | null, relation: number, within: number): void {
    if (entity === null) return;
    const masks = this.#masks;
    masks.set(entity, (masks.get(entity) ?? 0) | relation);
    if (within === 0) return;
    for (const outer of this.#containers[entity] ?? []) masks.set(outer, (masks.get(outer) ?? 0) | within);
  }

  /** The entities a free-text place names ("Iraq and Syria"). */
  #placesNamed(text: string): readonly number[] {
    const parts = text.split(/\s*(?:,|;|\band\b|\bor\b|\bnear\b|\/)\s*/);
    return parts.flatMap((part) => this.#byName.get(fold(part)) ?? []);
  }
}

function containersOf(
  entity: Entity,
  entities: readonly Entity[],
  numbers: ReadonlyMap<string, number>,
): readonly number[] {
  const chain: number[] = [];
  let next = entity.in === null ? undefined : numbers.get(entity.in);
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    const outer = entities[next]?.in ?? null;
    next = outer === null ? undefined : numbers.get(outer);
  }
  return chain;
}

/** Appends what stands in front of the relations of an entity: how many there are, and all their bits. */
export function writeRelationFront(writer: ByteWriter, count: number, bits: number): void {
  writer.varint(count);
  writer.u8(bits);
}
