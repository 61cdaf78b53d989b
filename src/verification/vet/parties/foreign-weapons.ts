import { isCountryAdjective } from '../../../language/countries.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';

/** A nationality right before what it owns. */
const NATIONALITY = /(?<![\p{L}-])(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s+$/u;

/** How far from its beginning a claim may name what acts in it, in UTF-16 units. */
const SUBJECT = 20;

/**
 * Weapons that a sentence gives to a country which no fact about what they did, or about the same day, knows: "Israeli fighter aircraft" for those
 * of the US strike. Only weapons that act in a claim: whose the rockets were that hit somebody is mostly not said.
 */
export function foreignWeaponFaults(
  sentence: DraftSentence,
  shelf: FactShelf,
  [earlier]: readonly DraftSentence[],
): readonly Statement[] {
  const { lexicon } = shelf;
  const { text, start, mentions } = sentence;
  const together = earlier?.paragraph === sentence.paragraph ? earlier.mentions : [];
  const near = [...mentions, ...together].flatMap(({ entities }) => entities);
  return [...mentions, ...calledWeapons(sentence, shelf)].flatMap((mention): readonly Statement[] => {
    const [weapon] = mention.entities;
    if (weapon === undefined || lexicon.sortOf(weapon) !== 'weapon') return [];
    const match = NATIONALITY.exec(text.slice(0, mention.start - start));
    const found = match?.[1] ?? '';
    const span = { start: start + (match?.index ?? 0), end: start + (match?.index ?? 0) + found.length };
    const named = lexicon.find(found);
    const countries = named.flatMap(({ entities }) => entities.filter((each) => lexicon.isPlace(each)));
    if (countries.length === 0 && (named.length > 0 || !isCountryAdjective(found.toLowerCase()))) return [];
    if (match === null) return [];
    const acts = shelf
      .factsAbout(weapon)
      .filter((profile) => isSubject(profile, weapon) && isMeant(profile, weapon, near, sentence, shelf));
    const [profile] = acts;
    if (profile === undefined) return [];
    const known = shelf.profiles.filter((other) => acts.some((each) => isOfOneDay(each, other)));
    const theirs = known.some(({ entities }) =>
      entities.some((each) => countries.some((country) => lexicon.areRelated(each, country))),
    );
    // Nothing is known of whose they are where the facts name no country.
    const anybodys = known.every(({ entities }) => !entities.some((each) => isCountry(each, shelf)));
    if (theirs || anybodys) return [];
    const message = `The source says this of nobody ${found}.`;
    const faults = [fault('wrong-party', span, profile, { expected: null, found, message })];
    return [{ ...span, type: 'claim', fact: profile.fact.id, faults }];
  });
}

/** What flies, by a common noun. */
const AIRCRAFT =
  /(?<=\p{L}\s)(?:jets?|planes?|warplanes?|bombers?|aircraft|helicopters?|gunships?)(?!\p{L})/gu;

/** Weapons of the base that a common noun stands for: "jets" for fighter aircraft, also called fighter jets. */
function calledWeapons(
  { text, start, mentions }: DraftSentence,
  { lexicon, profiles }: FactShelf,
): readonly { readonly start: number; readonly entities: readonly number[] }[] {
  return [...text.matchAll(AIRCRAFT)].flatMap(({ index, 0: noun }) => {
    const at = start + index;
    if (mentions.some((each) => each.start <= at && each.end > at)) return [];
    const named = profiles
      .flatMap(({ claimEntities }) => claimEntities)
      .find((entity) => lexicon.spellings(entity).some((name) => name.split(/\s+/).at(-1) === noun));
    return named === undefined ? [] : [{ start: at, entities: [named] }];
  });
}

function isSubject({ claimMentions }: FactProfile, weapon: number): boolean {
  return claimMentions.some(({ start, entities }) => start <= SUBJECT && entities.includes(weapon));
}

/** Whether a sentence tells of what the weapon did in a claim: it, or the one before it, names somebody else of the claim, and it has a word of it. */
function isMeant(
  profile: FactProfile,
  weapon: number,
  near: readonly number[],
  { words }: DraftSentence,
  { profiles }: FactShelf,
): boolean {
  const isWhom = (entity: number): boolean => entity !== weapon && near.includes(entity);
  if (!profile.claimEntities.some(isWhom)) return false;
  const has = ({ claimWords }: FactProfile): number =>
    new Set(words.flatMap(({ concept }) => (claimWords.has(concept) ? [concept] : []))).size;
  if (has(profile) > 0 || words.some(({ term }) => /^(?:struck|hit)$/u.test(term))) return true;
  // "Operations center destroyed by …": what another fact of the same day tells that was done to them.
  return profiles.some(
    (other) => isOfOneDay(profile, other) && other.claimEntities.some(isWhom) && has(other) >= TOLD,
  );
}

/** Fewest words of another claim by which a sentence tells what came of the same. */
const TOLD = 2;

/** Whether two facts are of one kind and one day. */
function isOfOneDay({ fact }: FactProfile, { fact: other }: FactProfile): boolean {
  return (
    fact === other ||
    (fact.kind === other.kind && fact.when?.date != null && fact.when.date === other.when?.date)
  );
}

function isCountry(entity: number, { lexicon }: FactShelf): boolean {
  return lexicon.isPlace(entity) && lexicon.chain(entity).length === 1;
}
