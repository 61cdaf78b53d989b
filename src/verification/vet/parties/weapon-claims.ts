import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Fault, Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { mayBeOne, type ToldWeapon, toldWeapons, weaponsIn } from './told-weapons.ts';

/** Between whoever is hit and the weapon: "was targeted by", "came under attack from". */
const HIT_BY =
  /^(?:['’]s\s+\p{Ll}+)?\s+(?:was|were|is|are|(?:has|have|had)\s+been|came\s+under)\s+(?:\p{Ll}+ly\s+)?(?:targeted|hit|struck|attacked|bombed|shelled|fire|attack)\s+(?:by|with|from)\s+(?:an?\s+|the\s+|\p{Ll}+\s+){0,3}$/iu;

/** Before those on whom a claim has an attack: "the strike on". */
const ON = /(?<!\p{L})(?:on|against|attack(?:ed)?|struck|hit|target(?:ed)?)\s+(?:the\s+)?$/iu;

/**
 * Weapons by which somebody was hit whom every fact that tells of it has hit by another: "Kataib Hezbollah was targeted by drones" for fighter
 * aircraft. No fact about them may have that weapon.
 */
export function weaponClaims(sentence: DraftSentence, shelf: FactShelf): readonly Statement[] {
  const { text, start } = sentence;
  return toldWeapons(sentence).flatMap((told): readonly Statement[] => {
    const hit = sentence.mentions.find(
      ({ end, proper }) =>
        proper && end <= told.start && HIT_BY.test(text.slice(end - start, told.start - start)),
    );
    const [entity, ...others] = hit?.entities ?? [];
    if (entity === undefined || others.length > 0) return [];
    const armed = shelf.factsAbout(entity).filter(({ fact }) => weaponsIn(fact.claim).length > 0);
    const acts = armed.filter((profile) => isHitIn(profile, entity));
    const [profile] = acts;
    if (profile === undefined || areAmong(sentence, told, armed)) return [];
    const found = otherWeapon(profile, told);
    return [{ start: told.start, end: told.end, type: 'claim', fact: profile.fact.id, faults: [found] }];
  });
}

function isHitIn({ fact, claimMentions }: FactProfile, entity: number): boolean {
  return claimMentions.some(
    ({ start, entities }) => entities.includes(entity) && ON.test(fact.claim.slice(0, start)),
  );
}

/** Whether a fact has the weapon that is told, or the sentence one of theirs as well. */
function areAmong({ text }: DraftSentence, told: ToldWeapon, armed: readonly FactProfile[]): boolean {
  const known = armed.flatMap(({ fact }) => weaponsIn(fact.claim));
  return mayBeOne(known, [...weaponsIn(told.found), ...weaponsIn(text)]);
}

function otherWeapon(profile: FactProfile, { found, ...span }: ToldWeapon): Fault {
  const { claim } = profile.fact;
  const expected = weaponsIn(claim).join(', ');
  const message = `The source has another weapon than "${found}": "${claim}"`;
  return fault('wrong-party', span, profile, { expected, found, message });
}
