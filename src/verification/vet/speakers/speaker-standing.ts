import { capitals, countryWords } from '../../../language/countries.ts';
import type { Attribution } from '../attributions/attributions.ts';
import type { FactProfile, FactSpeaker } from '../facts/fact-profile.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { namedParties } from '../names/named-parties.ts';
import { singular } from '../names/speaker-heads.ts';
import { isNamesake } from './namesakes.ts';
import { officesIn } from './offices.ts';
import {
  areOtherParties,
  isAnotherBody,
  isOfOtherBody,
  isOfOtherService,
  isOfOtherTown,
  speaksForState,
} from './speaker-bodies.ts';
import { type Standing, standingByOffice } from './speaker-offices.ts';

/** The best standing of a draft's speaker towards any link of the chain. */
export function standingOf(
  attribution: Attribution,
  { fact, speakers, outlet }: FactProfile,
  lexicon: EntityLexicon,
): Standing {
  if (outlet !== null && attribution.speaker.text.toLowerCase().includes(outlet.toLowerCase()))
    return 'unknown';
  // "The finance minister said" of what the president did.
  const offices =
    attribution.entities.length === 0 && attribution.manner !== 'person'
      ? officesIn(attribution.speaker.text)
      : [];
  const standings = speakers.map(
    (speaker) =>
      standingByOffice(offices, speaker, fact.claim, lexicon) ?? standingTo(attribution, speaker, lexicon),
  );
  for (const standing of ['same', 'anonymity', 'unknown'] as const)
    if (standings.includes(standing)) return standing;
  return 'other';
}

/** Who only passes on what somebody said. */
const PRESS =
  /^(?:(?:the|some|several|local|many|media|news|press|earlier|other|state|first)\s+)*(?:reports?|media|press|accounts?|articles?|stor(?:y|ies)|newspapers?|outlets?|coverage|reporting|journalists?|reporters?|reuters|ap|afp|the associated press|associated press)\b/i;

/** What every country has one of. */
const STATE_BODY =
  /military|army|navy|air force|defen[cs]e|ministry|government|police|parliament|president|embassy/i;

/** People spoken of as nothing else. */
const ANYBODY = /\b(?:wom[ae]n|m[ae]n|people|persons?|insiders?|those|somebody|someone|one)\b/i;

/** Military bodies of one country, spoken of as one. */
const DEFENCE = /military|army|pentagon|defen[cs]e|forces|command/i;

const HEAD =
  /\b(official|source|aide|witness|commander|officer|diplomat|spokes|worker|employee|resident|lawmaker|expert|analyst|minister|manager|survivor|firefighter|inspector|investigator|candidate|doctor|engineer|statement|police|union|ministry|company)/gi;

function heads(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(HEAD)].map(([word]) => word.toLowerCase()));
}

/** The standing of a draft's speaker towards one link of the chain. */
export function standingTo(attribution: Attribution, speaker: FactSpeaker, lexicon: EntityLexicon): Standing {
  const { manner, anonymous } = attribution;
  const words = attribution.speaker.text;
  const entities = [...attribution.entities, ...governmentOf(words, lexicon)];
  if (manner === 'adverb' || manner === 'pronoun' || PRESS.test(words)) return 'unknown';
  const { entity } = speaker;
  if (entity !== null && lexicon.isPerson(entity) && isNamesake(words, entity, lexicon)) return 'other';
  // "Two women who survived" may be the "two survivors" of the source.
  if (speaker.mode === 'anonymous' && ANYBODY.test(words)) return 'unknown';
  if (speaker.mode === 'anonymous' && isOfOtherBody(words, speaker, lexicon)) return 'other';
  if (speaker.mode !== 'relays' && isOfOtherService(words, speaker, lexicon)) return 'other';
  // Words without a name may be no speaker at all.
  if (manner === 'other' && speaker.mode !== 'relays' && !/\p{Lu}/u.test(words)) return 'unknown';
  const related = entities.some((entity) => speaker.entities.some((own) => lexicon.areRelated(own, entity)));
  const cousin =
    related || entities.some((entity) => speaker.entities.some((own) => shareCountry(own, entity, lexicon)));
  switch (speaker.mode) {
    case 'anonymous': {
      if (manner === 'official') {
        if (entities.length === 0 || speaker.entities.length === 0 || cousin)
          return foreignOfficial(words, speaker, lexicon) || otherCalling(words, speaker.who)
            ? 'other'
            : 'same';
        return 'other';
      }
      // Somebody the base knows, of another body, is another speaker; a name nobody knows is taken for the official's.
      if (manner === 'person')
        return entities.some((entity) => lexicon.isPerson(entity)) && !namesAlike(words, speaker.who)
          ? 'other'
          : 'anonymity';
      if (manner === 'entity') return cousin || sharesWords(words, speaker.who) ? 'anonymity' : 'other';
      return sharesWords(words, speaker.who) ? 'same' : 'other';
    }
    case 'named':
    case 'statement': {
      if (entities.some((entity) => entity === speaker.entity || speaker.entities.includes(entity))) {
        return anonymous && manner === 'official' ? 'anonymity' : 'same';
      }
      if (manner === 'official' && anonymous) return cousin || entities.length === 0 ? 'anonymity' : 'other';
      // "The Iraqi government" is not "Iran-backed militias in Iraq".
      if (
        STATE_BODY.test(words) &&
        !STATE_BODY.test(speaker.who) &&
        isOfCountryOnly(entities, speaker, lexicon)
      )
        return 'other';
      if (isForGroup(speaker, lexicon) && isOfCountryOnly(entities, speaker, lexicon)) return 'other';
      if (related) return 'same';
      if (cousin && DEFENCE.test(words) && DEFENCE.test(speaker.who)) return 'unknown';
      // The military of one country is not that of another.
      if (STATE_BODY.test(words) && STATE_BODY.test(speaker.who) && foreignOfficial(words, speaker, lexicon))
        return 'other';
      // The Keldish army is not the Osmaran army, though both are armies.
      if (areOtherParties(entities, speaker, lexicon) || isAnotherBody(words, speaker, lexicon))
        return 'other';
      if (isOfOtherTown(entities, speaker, lexicon)) return 'other';
      if (sharesWords(words, speaker.who)) return 'same';
      if (
        manner === 'official' &&
        entities.length === 0 &&
        isForGroup(speaker, lexicon) &&
        speaksForState(words)
      )
        return 'other';
      if (manner === 'official' && entities.length === 0)
        return speaker.entity !== null && /spokes/i.test(words) ? 'same' : 'unknown';
      return 'other';
    }
    case 'relays':
      return entities.some((entity) => entity === speaker.entity) || sharesWords(words, speaker.who)
        ? 'unknown'
        : 'other';
    default:
      return speaker.mode satisfies never;
  }
}

/** The country whose capital speaks: "Washington said". */
function governmentOf(words: string, lexicon: EntityLexicon): readonly number[] {
  const country = capitals().get(
    words
      .toLowerCase()
      .trim()
      .replace(/['’]s?$/u, ''),
  );
  if (country === undefined) return [];
  const name = country.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return lexicon.find(name).flatMap((mention) => mention.entities);
}

/** Whether a speaker of the draft has only its country in common with a party that is none itself. */
function isOfCountryOnly(entities: readonly number[], speaker: FactSpeaker, lexicon: EntityLexicon): boolean {
  return (
    speaker.entity !== null &&
    lexicon.isParty(speaker.entity) &&
    entities.length > 0 &&
    entities.every((entity) => lexicon.isPlace(entity))
  );
}

/** Whether a speaker is a body for which no country speaks, though its name has one: "Iran-backed militias in Iraq". */
function isForGroup({ entity }: FactSpeaker, lexicon: EntityLexicon): boolean {
  return entity !== null && lexicon.sortOf(entity) === 'group';
}

/** Callings of which nobody has two: a nurse is no doctor. Who survived or saw something may have any. */
const CALLINGS: readonly RegExp[] = [
  /\b(?:doctors?|surgeons?|physicians?|medics?)\b/i,
  /\bnurses?\b/i,
  /\bengineers?\b/i,
  /\b(?:investigators?|inspectors?|detectives?)\b/i,
  /\b(?:firefighters?|rescuers?|rescue workers?)\b/i,
  /\bteachers?\b/i,
  /\b(?:diplomats?|envoys?|ambassadors?)\b/i,
  /\b(?:aides?|advis[eo]rs?)\b/i,
  /\blawyers?\b/i,
  /\bdrivers?\b/i,
  /\b(?:crew members?|sailors?)\b/i,
  /\bpassengers?\b/i,
  /\bfarmers?\b/i,
  /\b(?:shopkeepers?|traders?|merchants?)\b/i,
  /\btreasurers?\b/i,
  /\b(?:scientists?|professors?|researchers?)\b/i,
  /\bpolice(?:men|man|woman|women| officers?)?\b/i,
];

/** "A doctor" for "a nurse". */
function otherCalling(words: string, who: string): boolean {
  const of = (text: string): number => CALLINGS.findIndex((calling) => calling.test(text));
  return of(words) >= 0 && of(who) >= 0 && of(words) !== of(who);
}

/** An official of a country that the recorded description does not name: "Iranian officials" for "US officials". */
function foreignOfficial(words: string, speaker: FactSpeaker, lexicon: EntityLexicon): boolean {
  const nations = (words.match(/\p{Lu}\p{L}+/gu) ?? []).filter((word) =>
    countryWords().has(word.toLowerCase()),
  );
  const own = speaker.who.toLowerCase();
  // "A White House official" for "a Pentagon official"; either may be a "US official".
  const body = speaker.entities.some((entity) => !lexicon.isPlace(entity));
  const others = body ? namedParties(words, 0, lexicon.find(words), (entity) => lexicon.isPlace(entity)) : [];
  if (others.some(({ text }) => !own.includes(text.toLowerCase()))) return true;
  return nations.some((nation) => nation !== 'American' && !own.includes(nation.toLowerCase()));
}

function shareCountry(a: number, b: number, lexicon: EntityLexicon): boolean {
  for (const entity of lexicon.related(a))
    if (lexicon.isPlace(entity) && lexicon.related(b).has(entity)) return true;
  return false;
}

const LIGHT =
  /^(?:the|a|an|of|two|three|one|some|several|us|senior|local|group|to|in|and|for|from|by|its|his|her|their)$/;

function sharesWords(words: string, who: string): boolean {
  const own = new Set(
    (who.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !LIGHT.test(word)).map(singular),
  );
  const theirs = (words.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => !LIGHT.test(word))
    .map(singular);
  if (theirs.some((word) => own.has(word))) return true;
  const kinds = heads(who);
  return [...heads(words)].some((head) => kinds.has(head));
}

/** Whether two descriptions share a word beside "official" and its like: "the port official", "a port official". */
export function namesAlike(words: string, who: string): boolean {
  const own = contentWords(who);
  return contentWords(words).some((word) => own.includes(word));
}

function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !LIGHT.test(word) && !/^(?:officials?|sources?)$/.test(word)).map(singular);
}
