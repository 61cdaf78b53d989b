import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault, timeOf } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap } from '../words/span.ts';

/** A year from which on something has been so. */
const SINCE =
  /(?<!\p{L})(?:since|dat(?:es?|ing|ed) (?:back )?(?:from|to)|(?:goes|going|go|went) back to)\s+(?<year>(?:1[5-9]|20)\d\d)(?!\d)/giu;

/** A claim that tells from when on something has been so: "dates from 1994", "the last outbreak was in 2008". */
const DATED =
  /(?<!\p{L})(?:dat(?:es?|ing|ed) (?:back )?(?:from|to)|since|last|latest|most recent)(?!\p{L})/iu;

/** Words of a claim that say no more than its year does. */
const OF_TIME = /^(?:dat(?:e|es|ed|ing)|last|latest|recent|since)$/iu;

/** Most words, names apart, that a sentence may have beside the claim: one that tells more may date something else. */
const MOST_OTHERS = 2;

/** Years since which something is said to have been so, where a fact of few words has another: "since 1974 there has been a ceasefire" for 1994. */
export function sinceClaimFaults(sentence: DraftSentence, shelf: FactShelf): readonly Statement[] {
  const { text, start, figures, words } = sentence;
  if (figures.length > 0) return [];
  return [...text.matchAll(SINCE)].flatMap((match): readonly Statement[] => {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const meant = [...new Set(words.flatMap(({ concept }) => shelf.factsWithWord(concept)))].filter(
      (profile) => isTold(profile, sentence, shelf),
    );
    const [profile] = meant;
    const year = match.groups?.['year'] ?? '';
    if (profile === undefined || meant.some(({ fact }) => fact.claim.includes(year))) return [];
    const { time: expected = '', told = '' } = timeOf(profile.fact) ?? {};
    const message = `Not since ${year}: ${told}.`;
    const faults = [fault('wrong-date', span, profile, { expected, found: match[0], message })];
    return [{ ...span, type: 'claim', fact: profile.fact.id, faults }];
  });
}

function isTold(
  { fact, unit, claimWords, claimEntities }: FactProfile,
  sentence: DraftSentence,
  shelf: FactShelf,
): boolean {
  const date = fact.when?.date ?? '';
  if (unit !== null || !/^\d{4}$/.test(date) || !fact.claim.includes(date) || !DATED.test(fact.claim))
    return false;
  const light = new Set(
    shelf.concepts.read(fact.claim).flatMap(({ term, concept }) => (OF_TIME.test(term) ? [concept] : [])),
  );
  const own = [...claimWords].filter((word) => !light.has(word));
  const told = sentence.words.filter(
    (word) => !sentence.mentions.some((each) => overlap(each, word)) && !OF_TIME.test(word.term),
  );
  const others = told.filter(({ concept }) => !claimWords.has(concept));
  return (
    own.length > 0 &&
    own.every((word) => told.some(({ concept }) => concept === word)) &&
    others.length <= MOST_OTHERS &&
    claimEntities.every((entity) =>
      sentence.mentions.some(({ entities }) =>
        entities.some((each) => shelf.lexicon.areRelated(each, entity)),
      ),
    )
  );
}
