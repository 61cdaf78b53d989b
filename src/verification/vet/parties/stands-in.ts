import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap } from '../words/span.ts';
import type { Stranger } from './stranger.ts';

/** "Iraqi militia groups aligned with Iran" for "Iran-aligned Iraqi militia groups": whom the claim calls so. */
export function standsIn({ fact }: FactProfile, words: string): boolean {
  return fact.claim.toLowerCase().includes(` ${words.replace(/^by\s+/iu, '').toLowerCase()} `);
}

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
