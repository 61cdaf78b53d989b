import type { FactSpeaker } from '../facts/fact-speaker.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { isForeignOfficial } from './foreign-officials.ts';
import { sharesWords } from './shared-words.ts';
import { areOtherParties, isOfOtherTown, speaksForState } from './speaker-bodies.ts';
import type { Standing } from './speaker-offices.ts';
import type { SpeakerPair } from './speaker-pair.ts';

/** The standing of a draft's speaker towards one whom the fact names: what says surely that it is the same or another comes first. */
export function standingToNamed(pair: SpeakerPair, lexicon: EntityLexicon): Standing {
  return (
    standingOfNamed(pair) ??
    standingOfUnnamed(pair) ??
    standingOfState(pair, lexicon) ??
    standingOfRelated(pair) ??
    standingOfOtherBody(pair, lexicon) ??
    standingByWords(pair) ??
    standingOfAnyOfficial(pair, lexicon) ??
    'other'
  );
}

/** The very one; its officials are not named. */
function standingOfNamed({ attribution, speaker, entities }: SpeakerPair): Standing | null {
  const isNamed = entities.some((each) => each === speaker.entity || speaker.entities.includes(each));
  if (!isNamed) return null;
  return attribution.anonymous && attribution.manner === 'official' ? 'anonymity' : 'same';
}

/** An official who is not named, of its country or of none. */
function standingOfUnnamed({ attribution, entities, areCousins }: SpeakerPair): Standing | null {
  if (attribution.manner !== 'official' || !attribution.anonymous) return null;
  return areCousins || entities.length === 0 ? 'anonymity' : 'other';
}

/** "The Iraqi government" is not "Iran-backed militias in Iraq". */
function standingOfState({ words, speaker, entities }: SpeakerPair, lexicon: EntityLexicon): Standing | null {
  const isState = STATE_BODY.test(words) && !STATE_BODY.test(speaker.who);
  const isOther = (isState || isForGroup(speaker, lexicon)) && isOfCountryOnly(entities, speaker, lexicon);
  return isOther ? 'other' : null;
}

/** Who has to do with it; military bodies of its country may. */
function standingOfRelated({ words, speaker, areRelated, areCousins }: SpeakerPair): Standing | null {
  if (areRelated) return 'same';
  return areCousins && DEFENCE.test(words) && DEFENCE.test(speaker.who) ? 'unknown' : null;
}

/** The military of one country is not that of another, nor is the Keldish army the Osmaran army, though both are armies. */
function standingOfOtherBody(
  { words, speaker, entities }: SpeakerPair,
  lexicon: EntityLexicon,
): Standing | null {
  const areStates = STATE_BODY.test(words) && STATE_BODY.test(speaker.who);
  const isOther =
    (areStates && isForeignOfficial(words, speaker, lexicon)) ||
    areOtherParties(entities, speaker, lexicon) ||
    isOfOtherTown(entities, speaker, lexicon);
  return isOther ? 'other' : null;
}

function standingByWords({ words, speaker }: SpeakerPair): Standing | null {
  return sharesWords(words, speaker.who) ? 'same' : null;
}

/** An official of whom nothing is told; a spokesman is of whoever is named. */
function standingOfAnyOfficial(
  { attribution, words, speaker, entities }: SpeakerPair,
  lexicon: EntityLexicon,
): Standing | null {
  if (attribution.manner !== 'official' || entities.length > 0) return null;
  if (isForGroup(speaker, lexicon) && speaksForState(words)) return 'other';
  return speaker.entity !== null && /spokes/i.test(words) ? 'same' : 'unknown';
}

/** What every country has one of. */
const STATE_BODY =
  /military|army|navy|air force|defen[cs]e|ministry|government|police|parliament|president|embassy/i;

/** Military bodies of one country, spoken of as one. */
const DEFENCE = /military|army|pentagon|defen[cs]e|forces|command/i;

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
