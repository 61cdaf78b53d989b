import { SPEECH_VERB } from '../attributions/speech-verbs.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { singular } from '../names/speaker-heads.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { speakerMentions } from './speaker-mentions.ts';

const THE = /^(?:the\s+)?$/iu;

/** "By police", "by the World Health Agency". */
const BY = /(?<!\p{L})by\s+(?:the\s+)?(?:\p{Lu}[\p{L}.-]*\s+)*$/u;

/**
 * Whether a sentence tells what its own doer made known: "17 pickets were arrested by police" needs no "police said", where the claim is that
 * police arrested them. Not where the claim is that they said to have done it.
 */
export function tellsOwnDeed(
  { fact, speakers, claimMentions: [first] }: FactProfile,
  sentence: DraftSentence,
  lexicon: EntityLexicon,
): boolean {
  const [speaker] = speakers;
  if (speaker === undefined || speakers.length > 1 || speaker.mode !== 'named' || speaker.entity === null)
    return false;
  const { claim } = fact;
  const named = first?.entities.includes(speaker.entity) === true && THE.test(claim.slice(0, first.start));
  const called = /^(?:the\s+)?(?<noun>\p{L}+)/iu.exec(claim);
  const noun = called?.groups?.['noun']?.toLowerCase() ?? '';
  if (!named && !speaker.heads.includes(singular(noun))) return false;
  const behind = claim.slice(named ? first.end : (called?.[0].length ?? 0));
  if (behind.search(SPEECH_VERB) >= 0 || !/^\s+\p{Ll}+(?:ed|t|ew|ook|ave)\s/u.test(behind)) return false;
  const { text, start } = sentence;
  return speakerMentions(speaker, sentence, lexicon).some((mention) => {
    const before = text.slice(0, mention.start - start);
    return BY.test(before) || /^(?:the\s+)?(?:\p{Lu}[\p{L}.-]*\s+)*$/iu.test(before);
  });
}
