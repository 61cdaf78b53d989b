import type { Attribution } from '../attributions/attributions.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactSpeaker } from '../facts/fact-speaker.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { standingToNamed } from './named-standing.ts';
import { isNamesake } from './namesakes.ts';
import { officesIn } from './offices.ts';
import { isOfOtherClass } from './other-classes.ts';
import { sharesWords } from './shared-words.ts';
import { isOfOtherService } from './speaker-bodies.ts';
import { type Standing, standingByOffice } from './speaker-offices.ts';
import { type SpeakerPair, speakerPair } from './speaker-pair.ts';
import { standingToUnnamed, surelyUnlike } from './unnamed-standing.ts';

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

/** The standing of a draft's speaker towards one link of the chain. */
export function standingTo(attribution: Attribution, speaker: FactSpeaker, lexicon: EntityLexicon): Standing {
  const { manner } = attribution;
  const words = attribution.speaker.text;
  if (isOfOtherClass(words, speaker, lexicon)) return 'other';
  if (manner === 'adverb' || manner === 'pronoun' || PRESS.test(words)) return 'unknown';
  const { entity } = speaker;
  if (entity !== null && lexicon.isPerson(entity) && isNamesake(words, entity, lexicon)) return 'other';
  const pair = speakerPair(attribution, speaker, lexicon);
  switch (speaker.mode) {
    case 'anonymous':
      return surelyUnlike(pair, lexicon) ?? noneOfThem(pair, lexicon) ?? standingToUnnamed(pair, lexicon);
    case 'named':
    case 'statement':
      return noneOfThem(pair, lexicon) ?? standingToNamed(pair, lexicon);
    case 'relays':
      return pair.entities.some((each) => each === entity) || sharesWords(words, speaker.who)
        ? 'unknown'
        : 'other';
    default:
      return speaker.mode satisfies never;
  }
}

/** Who can be nobody that said it: another service ("the police"), or words without a name, which may be no speaker at all. */
function noneOfThem({ attribution, words, speaker }: SpeakerPair, lexicon: EntityLexicon): Standing | null {
  if (isOfOtherService(words, speaker, lexicon)) return 'other';
  return attribution.manner === 'other' && !/\p{Lu}/u.test(words) ? 'unknown' : null;
}

/** Who only passes on what somebody said. */
const PRESS =
  /^(?:(?:the|some|several|local|many|media|news|press|earlier|other|state|first)\s+)*(?:reports?|media|press|accounts?|articles?|stor(?:y|ies)|newspapers?|outlets?|coverage|reporting|journalists?|reporters?|reuters|ap|afp|the associated press|associated press)\b/i;
