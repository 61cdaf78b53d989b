import type { Attribution } from '../attributions/attributions.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { singular, speakerHeads } from '../names/speaker-heads.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { namesSpeaker } from './speaker-mentions.ts';
import { standingOf } from './speaker-standing.ts';

/**
 * Who speaks as "the company", "the ministry" when that can only be somebody named before who is not the fact's speaker: "Northline Power … The
 * company says" of what investigators found.
 */
export function standIn(
  profile: FactProfile,
  sentence: DraftSentence,
  beside: readonly DraftSentence[],
  lexicon: EntityLexicon,
): Attribution | null {
  if (namesSpeaker(profile, sentence, lexicon)) return null;
  const before = beside.filter(({ start }) => start < sentence.start);
  const named = [...before, sentence].flatMap(({ mentions }) => mentions).flatMap(({ entities }) => entities);
  for (const each of sentence.attributions) {
    const noun = singular(/^the\s+(\p{L}+)$/iu.exec(each.speaker.text)?.[1]?.toLowerCase() ?? '');
    if (noun === '' || each.manner !== 'pronoun') continue;
    if (profile.speakers.some(({ who, heads }) => heads.includes(noun) || who.toLowerCase().includes(noun)))
      return null;
    const isCalled = (entity: number): boolean =>
      speakerHeads('', entity, lexicon).includes(noun) && !isRegular(noun, entity, lexicon);
    const nearby = [...new Set(named)].filter(isCalled);
    // "The company" can only be one of the base's companies, whoever was named before.
    const peculiar = noun === 'group' || PECULIAR.test(noun);
    const called = nearby.length > 0 || !peculiar ? nearby : entitiesOf(lexicon).filter(isCalled);
    const others = called.filter((entity) => {
      const { name } = lexicon.entity(entity);
      const by = {
        ...each,
        entities: [entity],
        manner: 'entity' as const,
        speaker: { ...each.speaker, text: name },
      };
      return standingOf(by, profile, lexicon) === 'other';
    });
    if (others.length > 0 && others.length === called.length) return each;
  }
  return null;
}

/**
 * Whether words that stand for somebody named before, "the official", "the company", can stand for nobody who said what a fact tells: an official
 * is of no armed group, a company is none of "three people briefed on the plan".
 */
export function isOfOtherSort(
  { manner, speaker }: Attribution,
  { speakers }: FactProfile,
  lexicon: EntityLexicon,
): boolean {
  const noun = singular(
    /^(?:the|its|this|that)\s+(?:same\s+)?(\p{L}+)$/iu.exec(speaker.text)?.[1]?.toLowerCase() ?? '',
  );
  if (manner !== 'pronoun' || noun === '') return false;
  if (speakers.some(({ who, heads }) => heads.includes(noun) || who.toLowerCase().includes(noun)))
    return false;
  if (noun === 'official' || STATE_BODY.test(noun))
    return speakers.every(({ entity }) => entity !== null && lexicon.entity(entity).type === 'group');
  return PECULIAR.test(noun) && speakers.every(({ who, entity }) => entity === null && NO_BODY.test(who));
}

/** People who are told apart from any body: whoever spoke for one would be called its official. */
const NO_BODY =
  /(?<!\p{L})(?:people|persons?|wom[ae]n|m[ae]n|insiders?|witness(?:es)?|residents?|relatives?|survivors?|workers?|employees?|lawyers?|doctors?|nurses?|diplomats?|police)(?!\p{L})/iu;

/** Nouns that not just anybody is called. */
const PECULIAR =
  /^(?:company|firm|operator|union|ministry|militia|faction|hospital|airline|bank|commission|committee|chamber|council|court|army|navy|party|club|federation|foundation|league|institute|university|utility|airport|broadcaster|regulator)$/;

/** Whether somebody is no militia, though the base has them as a force: an army. */
function isRegular(noun: string, entity: number, lexicon: EntityLexicon): boolean {
  return IRREGULAR.test(noun) && lexicon.entity(entity).type === 'force';
}

const IRREGULAR = /^(?:militia|faction|group|movement|paramilitary|paramilitaries)$/;

const STATE_BODY = /military|army|navy|air force|ministry|government|police|parliament|embassy|coast guard/i;

function entitiesOf(lexicon: EntityLexicon): readonly number[] {
  return Array.from({ length: lexicon.base.entityCount }, (_, entity) => entity);
}
