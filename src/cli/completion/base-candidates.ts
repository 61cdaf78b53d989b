import type { CompiledBase } from '../../compiled/base.ts';
import { type EntitySort, sortOfType } from '../../language/entity-sort.ts';
import type { Candidate } from './candidate.ts';
import { isSafeName } from './candidate.ts';

/** Most names offered at once; a longer list helps nobody, and a longer beginning shortens it. */
export const MOST_OFFERED = 300;
/** Facts whose tags are read: tags have no table of their own, and the first facts hold the usual ones. */
const TAGGED_FACTS = 4000;

/** Facts whose id begins with the text, with their claims. */
export function factCandidates(base: CompiledBase, prefix: string): readonly Candidate[] {
  if (prefix !== '' && !isSafeName(prefix)) return [];
  return base.factsWithPrefix(prefix, MOST_OFFERED).map((ordinal) => {
    const { id, claim } = base.fact(ordinal);
    return { name: id, about: claim };
  });
}

/** Entities whose id begins with the text, with their names; of one sort, or of all. */
export function entityCandidates(
  base: CompiledBase,
  prefix: string,
  sort: EntitySort | null,
): readonly Candidate[] {
  if (prefix !== '' && !isSafeName(prefix)) return [];
  return base
    .entitiesWithPrefix(prefix, MOST_OFFERED)
    .map((ordinal) => base.entity(ordinal))
    .filter((entity) => sort === null || sortOfType(entity.type) === sort)
    .map(({ id, name }) => ({ name: id, about: name }));
}

/** The kinds, with their labels. */
export function kindCandidates(base: CompiledBase): readonly Candidate[] {
  return base.kinds.map(({ id, label }) => ({ name: id, about: label }));
}

/** The sources, with their titles. */
export function sourceCandidates(base: CompiledBase): readonly Candidate[] {
  return base.sources.map(({ id, title }) => ({ name: id, about: title }));
}

/** The tags of the first facts, by how often they are used. */
export function tagCandidates(base: CompiledBase): readonly Candidate[] {
  const counts = new Map<string, number>();
  for (let ordinal = 0; ordinal < Math.min(base.factCount, TAGGED_FACTS); ordinal += 1)
    for (const tag of base.fact(ordinal).tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([tag, count]) => ({ name: tag, about: count === 1 ? '1 fact' : `${count} facts` }));
}
