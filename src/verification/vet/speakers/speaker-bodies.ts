import type { FactSpeaker } from '../facts/fact-speaker.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { singular } from '../names/speaker-heads.ts';

/** Bodies, by a common noun, of which nobody speaks for two. */
const BODY =
  /(?<!\p{L})(?:militias?|militants?|rebels?|insurgents?|gunmen|unions?|compan(?:y|ies)|hospitals?|police|opposition|church(?:es)?|campaign|embass(?:y|ies)|airlines?|banks?|universit(?:y|ies)|courts?|congressional|parliamentary)(?!\p{L})/giu;

/** Those who work in hospitals. */
const CARERS = /(?<!\p{L})(?:nurse|doctor|surgeon|physician|medic|paramedic)/iu;

/** Whoever was somebody once speaks for nobody now. */
const FORMER = /(?<!\p{L})(?:former|retired|ex-)/iu;

/** Whether words speak of somebody of another body than a speaker without a name: "a militia spokesman", "a retired general" for a Pentagon official. */
export function isOfOtherBody(words: string, speaker: FactSpeaker, lexicon: EntityLexicon): boolean {
  const names = [speaker.who, ...speaker.entities.flatMap((entity) => lexicon.spellings(entity))]
    .join(' ')
    .toLowerCase();
  const others = [...words.matchAll(BODY)].map(([body]) => singular(body.toLowerCase()));
  // A nurse at a hospital is a nurse.
  if (
    others.every((body) => body === 'hospital') &&
    CARERS.exec(words)?.[0] !== undefined &&
    CARERS.exec(names)?.[0] === CARERS.exec(words)?.[0]
  )
    return false;
  if (others.length > 0) return !others.some((body) => names.includes(body));
  return FORMER.test(words) && !FORMER.test(names);
}

/** Services that speak as "the police", with what others are called that may be meant. */
const SERVICES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:the\s+)?(?:local\s+)?police$/iu,
    /police|sheriff|interior|security|guard|constab|law enforcement|investigat|ministry/iu,
  ],
  [
    /^(?:the\s+)?(?:local\s+)?(?:fire brigade|fire department|fire service|firefighters)$/iu,
    /fire|brigade|rescue|emergency|civil/iu,
  ],
  [/^(?:the\s+)?(?:state\s+)?prosecutors?$/iu, /prosecut|attorney|justice|court|investigat/iu],
  [/^(?:the\s+)?unions?$/iu, /union|workers|labou?r|federation/iu],
  [/^(?:the\s+)?hospitals?$/iu, /hospital|clinic|health|doctor|medic|nurse|surgeon/iu],
];

/** Whether who speaks as "the police" can be no organisation of the base that the fact lets speak. */
export function isOfOtherService(
  words: string,
  { entity, who }: FactSpeaker,
  lexicon: EntityLexicon,
): boolean {
  if (entity === null || !lexicon.isParty(entity)) return false;
  const names = [who, ...lexicon.spellings(entity)].join(' ');
  return SERVICES.some(([service, own]) => service.test(words.trim()) && !own.test(names));
}

/** Whether the base knows who speaks as a party, and the recorded speaker as another. */
export function areOtherParties(
  entities: readonly number[],
  { entity }: FactSpeaker,
  lexicon: EntityLexicon,
): boolean {
  return (
    entity !== null &&
    lexicon.isParty(entity) &&
    entities.length > 0 &&
    entities.every((each) => lexicon.isParty(each) && !lexicon.areRelated(each, entity))
  );
}

/** Whether who speaks is only named by a place, and the recorded speaker is a body of another: "police in Bahía Negra" for the Puerto Lindo police. */
export function isOfOtherTown(
  entities: readonly number[],
  { entity }: FactSpeaker,
  lexicon: EntityLexicon,
): boolean {
  if (entity === null || !lexicon.isParty(entity) || entities.length === 0) return false;
  const own = [...lexicon.related(entity)].filter((each) => lexicon.isPlace(each));
  return (
    own.length > 0 &&
    entities.every((each) => lexicon.isPlace(each) && !own.some((place) => lexicon.areRelated(place, each)))
  );
}

/** Officials who speak for no group: "local officials". */
const OF_STATE =
  /(?<!\p{L})(?:local|health|hospital|government|security|medical|provincial|regional|district|city|municipal|police|army|military|intelligence|defen[cs]e)\s+(?:officials?|sources?|authorities|officers?)(?!\p{L})/iu;

/** Whether words name officials of a state, a town or a service. */
export function speaksForState(words: string): boolean {
  return OF_STATE.test(words);
}
