import type { CompiledBase } from '../../compiled/base.ts';
import { type EntitySort, sortOfType } from '../../language/entity-sort.ts';
import { fold } from '../../language/folding.ts';
import type { Fact } from '../../model/fact.ts';
import type { Candidate } from './candidate.ts';
import { isSafeName } from './candidate.ts';

/** Most names offered at once; a longer list helps nobody, and a longer beginning shortens it. */
export const MOST_OFFERED = 300;
/** Facts whose tags and speakers are read: these have no table of their own, and the first facts hold the usual ones. */
const READ_FACTS = 4000;

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
  return countedIn(base, ({ tags }) => tags).map(([tag, count]) => ({
    name: tag,
    about: count === 1 ? '1 fact' : `${count} facts`,
  }));
}

/**
 * The speakers of the first facts, by how often they speak: entities by id, others by their description in one word ("us-officials"), which
 * `--by` takes, too; then the voices without a name.
 */
export function speakerCandidates(base: CompiledBase): readonly Candidate[] {
  const speakers = countedIn(base, ({ saidBy }) => saidBy.map(({ who }) => who)).map(([who]): Candidate => {
    const entity = base.entityOrdinal(who);
    if (entity !== null) return { name: who, about: base.entity(entity).name };
    return { name: fold(who).replace(/[^a-z0-9.]+/g, '-'), about: who };
  });
  return [
    ...speakers,
    { name: 'article', about: 'what articles say themselves' },
    { name: 'anonymous', about: 'whom the source does not name' },
  ];
}

function countedIn(
  base: CompiledBase,
  wordsOf: (fact: Fact) => readonly string[],
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (let ordinal = 0; ordinal < Math.min(base.factCount, READ_FACTS); ordinal += 1)
    for (const word of wordsOf(base.fact(ordinal))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
