import { countryWords } from '../../../language/countries.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { followerOf, slotOf } from '../facts/name-slots.ts';
import { sortOf } from '../names/name-sorts.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap } from '../words/span.ts';
import type { Stranger } from './stranger.ts';

/** Strangers that are told by more than a name: wars elsewhere, collectives that stand in the very place of a party. */
export function strangersApart(
  profile: FactProfile,
  sentence: DraftSentence,
  shelf: FactShelf,
): readonly Stranger[] {
  return [...warsIn(profile, sentence, shelf), ...collectivesIn(profile, sentence, shelf)];
}

/** A stretch of a sentence, by its offset in it, that nothing of the base is called like. */
function named(
  { start }: DraftSentence,
  { text, index }: { readonly text: string; readonly index: number },
  told: Pick<Stranger, 'sort' | 'slot' | 'follower'>,
): Stranger {
  return { start: start + index, end: start + index + text.length, text, entity: null, ...told };
}

/** The entity of the claim whose name is of a form, if there is one. */
function ownCalled(profile: FactProfile, { lexicon }: FactShelf, form: RegExp): number | undefined {
  return profile.claimEntities.find((entity) => form.test(lexicon.entity(entity).name));
}

const WAR = '(?:war|conflict|crisis)';
/** "The war in Lebanon", "the Ukraine war". */
const WARS = new RegExp(
  `(?<!\\p{L})(?:${WAR}\\s+(?:in|on|over|with|against)\\s+(?:the\\s+)?(?<in>\\p{Lu}[\\p{L}’'-]*(?:\\s+\\p{Lu}[\\p{L}’'-]*)?)|(?<of>\\p{Lu}[\\p{L}’'-]*)\\s+${WAR}(?!\\p{L}))`,
  'gu',
);

/** Wars elsewhere than that of the claim: "the war in Lebanon" for the Gaza war. */
function warsIn(profile: FactProfile, sentence: DraftSentence, shelf: FactShelf): readonly Stranger[] {
  const { text, mentions } = sentence;
  const { lexicon } = shelf;
  const own = ownCalled(profile, shelf, /(?:^|\s)war(?:\s|$)/iu);
  if (own === undefined) return [];
  const sort = sortOf(own, lexicon);
  return [...text.matchAll(WARS)].flatMap((match): readonly Stranger[] => {
    const name = match.groups?.['in'] ?? match.groups?.['of'] ?? '';
    const index = match.index + match[0].indexOf(name);
    // "Israel's war in Gaza", "the Israel-Hamas war" is the very one.
    if (mentions.some((each) => each.entities.includes(own)) || profile.fact.claim.includes(name)) return [];
    const place = lexicon.find(name).some(({ entities }) => entities.some((each) => lexicon.isPlace(each)));
    if (!place && !countryWords().has(name.toLowerCase())) return [];
    const slot = slotOf(text, match.index, shelf.concepts);
    return [named(sentence, { text: name, index }, { sort, slot, follower: '' })];
  });
}

/** Those who act together, by a common noun: "the shipping lines", "Shiite clerics". */
const COLLECTIVE =
  /(?<=(?:^|\s)(?:by|of|that|from)\s(?:the\s)?|^(?:The\s)?|[:—–]\s(?:the\s)?)(?:\p{L}+\s)?(?:clerics|tribes|tribesmen|sheikhs|generals|clans|businessmen|employers|shipping lines|shipowners|unions|settlers|separatists|warlords|oligarchs|banks|lenders|insurers|monks|judges|courts|students|farmers|churches|universities|airlines|\p{Lu}\p{Ll}+ parties)(?![\p{L}’'-])/gu;

/** Collectives where the claim has a party of the base: "without the support of Shiite clerics" for the militias'. */
function collectivesIn(profile: FactProfile, sentence: DraftSentence, shelf: FactShelf): readonly Stranger[] {
  const { text, mentions } = sentence;
  const { lexicon } = shelf;
  const slots = profile.claimEntities
    .filter((entity) => lexicon.isParty(entity))
    .map((entity) => shelf.slotInClaim(profile, entity));
  if (slots.length === 0) return [];
  return [...text.matchAll(COLLECTIVE)].flatMap(({ 0: name, index }): readonly Stranger[] => {
    const slot = slotOf(text, index, shelf.concepts);
    if (!slots.includes(slot) || profile.fact.claim.includes(name)) return [];
    const follower = followerOf(text, index + name.length);
    const found = named(sentence, { text: name, index }, { sort: 'party', slot, follower });
    return mentions.some((each) => overlap(each, found)) ? [] : [found];
  });
}
