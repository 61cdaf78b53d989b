import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { negatedWords, oppositeOfClaim } from './opposites.ts';

/** Fewest names of a claim that stand for it with one of its words. */
const NAMES = 2;

/** Most facts with a word that are looked at. */
const MOST_FACTS = 500;

/**
 * Sentences that name all whom a claim names and turn a word of it round, though they have too few of its words to make it: "Iran does not back
 * the Iraqi militias".
 */
export function deniedClaims(sentence: DraftSentence, shelf: FactShelf): readonly Statement[] {
  const turned = negatedWords(sentence);
  if (turned.length === 0) return [];
  const met = new Set(turned.flatMap(({ concept }) => shelf.factsWithWord(concept).slice(0, MOST_FACTS)));
  for (const profile of met) {
    if (profile.unit !== null || profile.speakers.length > 0 || !areAllNamed(profile, sentence, shelf))
      continue;
    const found = oppositeOfClaim(profile, sentence, sentence, shelf);
    if (found === null) continue;
    return [{ start: found.start, end: found.end, type: 'claim', fact: profile.fact.id, faults: [found] }];
  }
  return [];
}

function areAllNamed(
  { claimEntities }: FactProfile,
  { mentions }: DraftSentence,
  { lexicon }: FactShelf,
): boolean {
  const own = [...new Set(claimEntities)];
  const named = [...new Set(mentions.flatMap(({ entities }) => entities))];
  return own.length >= NAMES && own.every((each) => named.some((other) => lexicon.areRelated(each, other)));
}
