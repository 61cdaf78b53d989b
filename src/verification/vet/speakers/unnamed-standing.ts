import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { headOf, singular } from '../names/speaker-heads.ts';
import { isForeignOfficial } from './foreign-officials.ts';
import { namesAlike, sharesWords } from './shared-words.ts';
import { isOfOtherBody } from './speaker-bodies.ts';
import type { Standing } from './speaker-offices.ts';
import type { SpeakerPair } from './speaker-pair.ts';

/** What tells at once of a draft's speaker beside one who is not named: people of no sort may be any, another body is another; null for neither. */
export function surelyUnlike({ words, speaker }: SpeakerPair, lexicon: EntityLexicon): Standing | null {
  // "Two women who survived" may be the "two survivors" of the source.
  if (ANYBODY.test(words)) return 'unknown';
  return isOfOtherBody(words, speaker, lexicon) ? 'other' : null;
}

/** The standing of a draft's speaker towards one whom the fact does not name: "a Pentagon official". */
export function standingToUnnamed(pair: SpeakerPair, lexicon: EntityLexicon): Standing {
  const { words, speaker, attribution, entities, areCousins } = pair;
  switch (attribution.manner) {
    case 'official':
      return standingOfOfficial(pair, lexicon);
    case 'person':
      // Somebody the base knows, of another body, is another speaker; a name nobody knows is taken for the official's.
      return entities.some((entity) => lexicon.isPerson(entity)) && !namesAlike(words, speaker.who)
        ? 'other'
        : 'anonymity';
    case 'entity':
      // "An economist at the University of Gdańsk": a name tells where they work, not who they are.
      if (isCalledAlike(words, speaker.heads)) return 'same';
      return areCousins || sharesWords(words, speaker.who) ? 'anonymity' : 'other';
    default:
      return sharesWords(words, speaker.who) ? 'same' : 'other';
  }
}

/** An official of the same country, or where one of the two is of none: the same one, if not of another calling. */
function standingOfOfficial(
  { words, speaker, entities, areCousins }: SpeakerPair,
  lexicon: EntityLexicon,
): Standing {
  const ofOne = entities.length === 0 || speaker.entities.length === 0 || areCousins;
  const isOther =
    !ofOne || isForeignOfficial(words, speaker, lexicon) || isOfOtherCalling(words, speaker.who);
  return isOther ? 'other' : 'same';
}

/** Whether a description begins or ends with the noun of another: "an unnamed economist at", "the university economist". */
function isCalledAlike(words: string, heads: readonly string[]): boolean {
  const last = words.split(/\s+/).at(-1) ?? '';
  return [headOf(words), last].some((noun) => heads.includes(singular(noun.toLowerCase())));
}

/** People spoken of as nothing else. */
const ANYBODY = /\b(?:wom[ae]n|m[ae]n|people|persons?|insiders?|those|somebody|someone|one)\b/i;

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
function isOfOtherCalling(words: string, who: string): boolean {
  const of = (text: string): number => CALLINGS.findIndex((calling) => calling.test(text));
  return of(words) >= 0 && of(who) >= 0 && of(words) !== of(who);
}
