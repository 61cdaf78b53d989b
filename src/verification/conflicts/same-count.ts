import { sortOfType } from '../../language/entity-sort.ts';
import type { Entity } from '../../model/entity.ts';
import type { Fact } from '../../model/fact.ts';

/** Of whom and where a fact counts something. */
export interface CountedOf {
  /** Ids of the entities it is about, the main one first; places only when there is nothing else. */
  readonly subjects: readonly string[];
  /** Ids or words of its place, or of the places it is about beside others; empty when none is named. */
  readonly places: readonly string[];
}

/** How two counts stand to each other, if they count the same: one of them may be of a part of what the other counts. */
export type SameCount = 'same' | 'first-is-part' | 'second-is-part' | null;

/** Looks up an entity by its id. */
export type EntityOf = (id: string) => Entity | null;

/** Of whom and where a fact counts. */
export function countedOf({ about, place }: Fact, entityOf: EntityOf): CountedOf {
  const others = about.filter((id) => sortOfType(entityOf(id)?.type ?? '') !== 'place');
  const subjects = others.length > 0 ? others : about;
  if (place !== null) return { subjects, places: [place] };
  return { subjects, places: others.length > 0 ? about.filter((id) => !others.includes(id)) : [] };
}

/**
 * How the counts of two facts, of one unit, stand to each other. They are of the same when their subjects are, or when one names one more
 * beside the main one; and when their places are. A place inside the other's makes it a part of it. One that names no place counts the
 * same when `outcome` says that something that happened is counted, unless `dividedByPlace`: then it is the whole.
 */
export function sameCount(
  one: CountedOf,
  other: CountedOf,
  { entityOf, outcome, dividedByPlace }: { entityOf: EntityOf; outcome: boolean; dividedByPlace: boolean },
): SameCount {
  const exactly = sameSet(one.subjects, other.subjects);
  if (!exactly && !isWidened(one.subjects, other.subjects) && !isWidened(other.subjects, one.subjects)) {
    return null;
  }
  if (sameSet(one.places, other.places)) {
    return one.subjects.length + one.places.length > 0 ? 'same' : null;
  }
  if (one.subjects.length === 0 || one.places.length > 1 || other.places.length > 1) return null;
  const [here] = one.places;
  const [there] = other.places;
  if (here === undefined || there === undefined) {
    if (outcome && !dividedByPlace) return 'same';
    return here === undefined ? 'second-is-part' : 'first-is-part';
  }
  if (liesIn(here, there, entityOf)) return 'first-is-part';
  return liesIn(there, here, entityOf) ? 'second-is-part' : null;
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/** Whether `wide` is `narrow` with others behind the same main subject. */
function isWidened(narrow: readonly string[], wide: readonly string[]): boolean {
  return narrow.length > 0 && narrow[0] === wide[0] && narrow.every((id) => wide.includes(id));
}

/** Bases have no circles; a chain longer than this is no place anybody names. */
const DEEPEST = 20;

function liesIn(place: string, wide: string, entityOf: EntityOf): boolean {
  let at: string | null = entityOf(place)?.in ?? null;
  for (let depth = 0; at !== null && depth < DEEPEST; depth += 1) {
    if (at === wide) return true;
    at = entityOf(at)?.in ?? null;
  }
  return false;
}
