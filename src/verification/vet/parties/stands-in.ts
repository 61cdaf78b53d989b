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
