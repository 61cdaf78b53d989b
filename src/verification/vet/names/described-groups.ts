import type { EntityLexicon } from './entity-lexicon.ts';

/** A name that describes: "Iran-backed militias in Iraq". */
const DESCRIBED = /(?<!\p{Lu}|\p{L})\p{Ll}{4,}/u;

/** Whether an entity has no name of its own, but is told by what it is. */
export function isDescribed(entity: number, lexicon: EntityLexicon): boolean {
  return DESCRIBED.test(lexicon.entity(entity).name);
}

/** Whether two groups, both told by what they are, may be spoken of as one: "Iran's proxies" for the Iran-backed militias. */
export function areDescribedAlike(one: number, other: number, lexicon: EntityLexicon): boolean {
  const isGroup = (entity: number): boolean => lexicon.isParty(entity) && isDescribed(entity, lexicon);
  if (!isGroup(one) || !isGroup(other)) return false;
  const others = lexicon.related(other);
  return [...lexicon.related(one)].some((each) => lexicon.isPlace(each) && others.has(each));
}
