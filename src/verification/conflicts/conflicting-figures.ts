import type { Fact } from '../../model/fact.ts';
import { contradict } from './contradict.ts';
import { type ComparedUnit, UnitReader } from './counted-unit.ts';
import { type CountedOf, countedOf, type EntityOf, type SameCount, sameCount } from './same-count.ts';

/** Most facts of one unit and subject (or place) that are compared with each other; the work grows with their square. */
const MOST_COMPARED = 500;

/** A fact with a figure, and what it counts of whom and where. */
interface Count {
  readonly fact: Fact;
  readonly unit: ComparedUnit;
  readonly of: CountedOf;
}

/** What a base knows of words and things. */
export interface KnownThings {
  readonly synonyms: readonly (readonly string[])[];
  readonly entityOf: EntityOf;
}

/** How two counts stand to each other. */
type Likeness = (one: Count, other: Count) => SameCount;

/**
 * Groups of facts that count the same (the same unit or a synonym of it, the same subjects, the same place or none: see `sameCount`), at
 * times that may be the same, with figures that cannot all hold. Each fact of a group contradicts another of it.
 */
export function conflictingFigures(
  facts: Iterable<Fact>,
  { synonyms, entityOf }: KnownThings,
): readonly (readonly Fact[])[] {
  const reader = new UnitReader(synonyms);
  const counts = [...facts].flatMap((fact) => countOf(fact, reader, entityOf) ?? []);
  const groups = new Groups();
  for (const counted of comparable(counts)) {
    const dividedByPlace = isDivided(counted);
    const like: Likeness = (one, other) =>
      sameCount(one.of, other.of, { entityOf, outcome: one.unit.outcome, dividedByPlace });
    for (const [index, one] of counted.entries()) {
      for (const other of counted.slice(index + 1)) {
        const how = like(one, other);
        if (how !== null && contradict(one.fact, other.fact, how)) groups.join(one, other, like);
      }
    }
  }
  return groups.inOrder(counts);
}

/** Null for a fact that does not say enough to be compared. */
function countOf(fact: Fact, reader: UnitReader, entityOf: EntityOf): Count | null {
  const { figure, unit, about, place } = fact;
  if (figure === null || unit === null || (about.length === 0 && place === null)) return null;
  return { fact, unit: reader.read(unit), of: countedOf(fact, entityOf) };
}

/** The counts of one unit and currency that share a subject, or the place when they have none; a count may be among several. */
function comparable(counts: readonly Count[]): Iterable<readonly Count[]> {
  const shared = new Map<string, Count[]>();
  for (const count of counts) {
    const { subjects, places } = count.of;
    for (const about of new Set(subjects.length > 0 ? subjects : places)) {
      const key = JSON.stringify([count.unit.key, count.fact.figure?.currency, about]);
      const others = shared.get(key);
      if (others === undefined) shared.set(key, [count]);
      else if (others.length < MOST_COMPARED) others.push(count);
    }
  }
  return shared.values();
}

/** Whether places are counted one by one: a count that names none is then of all of them. */
function isDivided(counts: readonly Count[]): boolean {
  return new Set(counts.flatMap(({ of }) => of.places)).size > 1;
}

/** Counts that contradict each other, in groups of which all count the same. */
class Groups {
  readonly #groups: Count[][] = [];

  join(one: Count, other: Count, like: Likeness): void {
    const isOf = (count: Count, group: readonly Count[]): boolean =>
      group.every((member) => member === count || like(member, count) !== null);
    const group = this.#groups.find(
      (each) => (each.includes(one) || each.includes(other)) && isOf(one, each) && isOf(other, each),
    );
    if (group === undefined) this.#groups.push([one, other]);
    else for (const count of [one, other]) if (!group.includes(count)) group.push(count);
  }

  /** The facts of each group, and the groups by their first, in file order. */
  inOrder(counts: readonly Count[]): readonly (readonly Fact[])[] {
    const order = new Map(counts.map((count, index) => [count, index]));
    const at = (count: Count | undefined): number => (count && order.get(count)) ?? counts.length;
    return this.#groups
      .map((group) => [...group].sort((a, b) => at(a) - at(b)))
      .sort((a, b) => at(a[0]) - at(b[0]))
      .map((group) => group.map(({ fact }) => fact));
  }
}
