import type { FactShelf } from '../facts/fact-shelf.ts';
import { SUBJECT } from '../facts/name-slots.ts';
import { sortOf } from '../names/name-sorts.ts';
import { followersOf } from './claim-slots.ts';
import type { ClaimTold } from './claim-told.ts';
import type { NamesAmiss } from './names-amiss.ts';
import type { Stranger } from './stranger.ts';

/** A name of a claim that a sentence lacks, with the one name of the sentence that may stand for it. */
export interface NameExchange {
  readonly entity: number;
  /** See `sortOf`. */
  readonly sort: string;
  /** What the claim's name goes with, see `slotOf`; null when the claim does not have it in a slot. */
  readonly slot: string | null;
  readonly rival: Stranger;
  /** Whether the rival stands in the very place of the name, or has what it has. */
  readonly there: boolean;
  /** Whether it stands at least where the claim has something: "Revolutionary Guard personnel" for those of Kataib Hezbollah. */
  readonly sameSlot: boolean;
}

/** The name that stands for a missing one of a claim; null where none does, or several may. */
export function nameExchange(
  entity: number,
  { missing }: NamesAmiss,
  strangers: readonly Stranger[],
  told: ClaimTold,
  shelf: FactShelf,
): NameExchange | null {
  const { profile } = told;
  const hasIts = (stranger: Stranger, other: number): boolean => hasWhatIs(stranger, other, told, shelf);
  const sort = sortOf(entity, shelf.lexicon);
  const slot = shelf.slotInClaim(profile, entity);
  const free = strangers.filter((each) => !missing.some((other) => other !== entity && hasIts(each, other)));
  const rival =
    free.find((stranger) => hasIts(stranger, entity) && stranger.sort === 'place') ??
    rivalOf(sort, slot, followersOf(profile, entity), free);
  if (rival === null) return null;
  const there = slot === rival.slot || hasIts(rival, entity);
  const sameSlot = slot !== null && (there || profile.claimWords.has(rival.slot));
  return { entity, sort, slot, rival, there, sameSlot };
}

/** "Iran's terror attack" is a party's, wherever it lies: whether a stranger has what is an entity's in the claim. */
function hasWhatIs(
  { follower }: Stranger,
  entity: number,
  { profile }: ClaimTold,
  { lexicon, concepts }: FactShelf,
): boolean {
  return (
    follower.length > 3 &&
    sortOf(entity, lexicon) !== 'place' &&
    profile.claimWords.has(concepts.of(follower)) &&
    followersOf(profile, entity).includes(follower)
  );
}

/** The one stranger that may stand for a name of a sort: of the same sort, or whatever else stands in its very place. */
function rivalOf(
  sort: string,
  slot: string | null,
  followers: readonly string[],
  strangers: readonly Stranger[],
): Stranger | null {
  const same = strangers.filter((stranger) => stranger.sort === sort);
  const there = strangers.filter(
    (stranger) =>
      stranger.slot === slot &&
      // "The Ukraine war" for the Gaza war.
      (followers.includes(stranger.follower) ||
        (!['unknown', 'person'].includes(stranger.sort) && slot === SUBJECT && sort !== 'person')),
  );
  const rivals = same.length > 0 ? same : there;
  return rivals.length === 1 ? (rivals[0] ?? null) : null;
}
