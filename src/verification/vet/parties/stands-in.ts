import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap } from '../words/span.ts';
import type { Stranger } from './stranger.ts';

/** "Iraqi militia groups aligned with Iran" for "Iran-aligned Iraqi militia groups": whom the claim calls so. */
export function standsIn({ fact }: FactProfile, words: string): boolean {
  return fact.claim.toLowerCase().includes(` ${words.replace(/^by\s+/iu, '').toLowerCase()} `);
}

/** Whether a stranger does what a claim has somebody do, by the verb behind both: "through that truce Baghdad was negotiating". */
export function doesAlike(
  { fact, claimMentions }: FactProfile,
  entity: number,
  rival: Stranger,
  { text, start }: DraftSentence,
  { concepts }: FactShelf,
): boolean {
  const own = claimMentions.find(({ entities }) => entities.includes(entity));
  const verb = VERB.exec(text.slice(rival.end - start))?.groups?.['verb'];
  const claimed = own === undefined ? undefined : VERB.exec(fact.claim.slice(own.end))?.groups?.['verb'];
  return verb !== undefined && claimed !== undefined && concepts.of(verb) === concepts.of(claimed);
}

/** Whether what ends there does what the subject of a claim does in it: "Osmara holds 64 prisoners" for "Keld holds 64 prisoners of war". */
export function actsInstead(
  { fact, claimMentions: [subject] }: FactProfile,
  { end }: Pick<Stranger, 'end'>,
  { text, start }: DraftSentence,
): boolean {
  if (subject === undefined || !/^(?:the\s+)?$/iu.test(fact.claim.slice(0, subject.start))) return false;
  const verb = VERB.exec(text.slice(end - start))?.groups?.['verb'];
  const claimed = VERB.exec(fact.claim.slice(subject.end))?.groups?.['verb'];
  return verb !== undefined && verb.slice(0, STEM) === claimed?.slice(0, STEM);
}

/** Letters by which forms of a verb are told for the same. */
const STEM = 4;

const VERB = /^\s+(?:(?:has|have|had|was|were|is|are|been|also|now|then|still)\s+)*(?<verb>\p{Ll}{4,})/u;

/** "Iran's government" for Iran. */
export function governs(
  rival: Stranger,
  country: number,
  { mentions }: DraftSentence,
  { lexicon }: FactShelf,
): boolean {
  const owners = mentions.filter((each) => overlap(each, rival)).flatMap(({ entities }) => entities);
  return GOVERNMENT.test(rival.text) && lexicon.isPlace(country) && owners.includes(country);
}

const GOVERNMENT = /\s(?:government|authorities|administration|leadership)$/iu;
