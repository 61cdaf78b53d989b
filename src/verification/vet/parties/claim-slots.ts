import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { followerOf, SUBJECT } from '../facts/name-slots.ts';

/** What stands behind an entity's name in the claim, or ends it: "officials" of "Pentagon officials", "administration" of "Biden administration". */
export function followersOf({ fact, claimMentions }: FactProfile, entity: number): readonly string[] {
  const mention = claimMentions.find(({ entities }) => entities.includes(entity));
  if (mention === undefined) return [];
  const last = mention.text.split(/\s+/).slice(1).at(-1)?.toLowerCase() ?? '';
  return [followerOf(fact.claim, mention.end), last].filter((word) => word !== '');
}

/** Whether some fact has this very name there: "the attack on Israel" is known beside "the attacks on US targets". */
export function isKnownThere(entity: number, slot: string, shelf: FactShelf): boolean {
  return (
    slot !== SUBJECT && shelf.factsAbout(entity).some((other) => shelf.slotInClaim(other, entity) === slot)
  );
}
