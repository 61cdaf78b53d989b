import type { EntityLexicon } from './entity-lexicon.ts';
import type { FactSpeaker } from './fact-profile.ts';
import { singular } from './speaker-heads.ts';

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
