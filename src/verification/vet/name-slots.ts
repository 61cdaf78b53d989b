import type { FactProfile } from './fact-profile.ts';
import type { FactShelf } from './fact-shelf.ts';

/** The slot of what a sentence begins with. */
export const SUBJECT = '^';

/** What a name at an offset goes with: the word it hangs on ("bridge at …"), or that a text begins with it. */
export function slotOf(text: string, start: number, { concepts }: FactShelf): string {
  const before = text.slice(0, start).replace(/(?:^|\s)(?:[Tt]he|an?|its)\s+$/u, ' ');
  if (/(?:^|[:—–])\W*$/u.test(before)) return SUBJECT;
  const governor = /([\p{L}-]+)\s+(?:(?:in|at|near|from|of|by|on|off|to|and)\s+)?$/iu.exec(before)?.[1];
  return governor === undefined ? `${start}` : concepts.of(governor);
}

/** The word behind a name. */
export function followerOf(text: string, end: number): string {
  return (/^(?:['’]s)?\s+([\p{L}-]+)/u.exec(text.slice(end))?.[1] ?? '').toLowerCase();
}

/** The place of an entity's name in the claim; null when it stands there in other words. */
export function slotInClaim({ fact }: FactProfile, entity: number, shelf: FactShelf): string | null {
  const mention = shelf.lexicon.find(fact.claim).find(({ entities }) => entities.includes(entity));
  return mention === undefined ? null : slotOf(fact.claim, mention.start, shelf);
}

/** What stands behind an entity's name in the claim, or ends it: "officials" of "Pentagon officials", "administration" of "Biden administration". */
export function followersOf(
  { fact }: FactProfile,
  entity: number,
  { lexicon }: FactShelf,
): readonly string[] {
  const mention = lexicon.find(fact.claim).find(({ entities }) => entities.includes(entity));
  if (mention === undefined) return [];
  const last = mention.text.split(/\s+/).slice(1).at(-1)?.toLowerCase() ?? '';
  return [followerOf(fact.claim, mention.end), last].filter((word) => word !== '');
}

/** Whether some fact has this very name there: "the attack on Israel" is known beside "the attacks on US targets". */
export function isKnownThere(entity: number, slot: string, shelf: FactShelf): boolean {
  return (
    slot !== SUBJECT && shelf.factsAbout(entity).some((other) => slotInClaim(other, entity, shelf) === slot)
  );
}
