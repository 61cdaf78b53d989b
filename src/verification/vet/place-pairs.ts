import type { FactProfile } from './fact-profile.ts';
import type { FactShelf } from './fact-shelf.ts';
import { fault } from './mends.ts';
import type { DraftSentence } from './read-sentences.ts';
import { overlap } from './span.ts';
import type { Statement } from './statement.ts';

/** "Near Al Anbar and Jurf al-Sakhar", "from Lebanon and Yemen": two places, by which something lies, where it is from. */
const PAIR =
  /(?<!\p{L})([Nn]ear|[Bb]etween|[Aa]round|[Oo]utside|[Ff]rom)\s+((?:\p{Lu}|al-)[\p{L}’'-]*(?:\s+(?:\p{Lu}|al-)[\p{L}’'-]*)*)\s+and\s+((?:\p{Lu}|al-)[\p{L}’'-]*(?:\s+(?:\p{Lu}|al-)[\p{L}’'-]*)*)/gu;

/**
 * Pairs of places of which a fact has one with another: "near Basra and Jurf al-Sakhar" for "near Al Anbar and Jurf al-Sakhar". No fact may have
 * the pair as the sentence has it.
 */
export function placePairFaults(sentence: DraftSentence, shelf: FactShelf): readonly Statement[] {
  return [...sentence.text.matchAll(PAIR)].flatMap((match): readonly Statement[] => {
    const start = sentence.start + match.index + (match[1] ?? '').length + 1;
    const span = { start, end: sentence.start + match.index + match[0].length };
    if (sentence.quotations.some((quotation) => overlap(quotation, span))) return [];
    const one = placesNamed(match[2] ?? '', shelf);
    const other = placesNamed(match[3] ?? '', shelf);
    const [known = [], rest = []] = one.length > 0 ? [one, other] : [other, one];
    const pairs = known.flatMap((place) =>
      shelf
        .factsAbout(place)
        .flatMap((profile) => pairsOf(profile, (match[1] ?? '').toLowerCase(), place, shelf))
        .filter(({ profile }) => !/from/i.test(match[1] ?? '') || isMeant(profile, sentence, shelf)),
    );
    const [first] = pairs;
    if (first === undefined || pairs.some(({ second }) => second.some((each) => rest.includes(each))))
      return [];
    const found = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
    const message = `The source has "${first.text}".`;
    const detail = { expected: first.text, found, message };
    return [
      {
        ...span,
        type: 'claim',
        fact: first.profile.fact.id,
        faults: [fault('wrong-place', span, first.profile, detail)],
      },
    ];
  });
}

/** Share of a claim's words that a sentence has which means it, though a place is another. */
const MEANT = 0.4;

/** Many things come from a place: whether the sentence speaks of the claim at all. */
function isMeant({ claimWords }: FactProfile, sentence: DraftSentence, shelf: FactShelf): boolean {
  const said = new Set(sentence.words.map(({ concept }) => concept));
  let total = 0;
  let met = 0;
  for (const word of claimWords) {
    total += shelf.wordWeight(word);
    if (said.has(word)) met += shelf.wordWeight(word);
  }
  return met >= total * MEANT;
}

interface KnownPair {
  readonly profile: FactProfile;
  /** The place that stands with the known one. */
  readonly second: readonly number[];
  readonly text: string;
}

function pairsOf(
  profile: FactProfile,
  preposition: string,
  place: number,
  shelf: FactShelf,
): readonly KnownPair[] {
  return [...profile.fact.claim.matchAll(PAIR)].flatMap((match): readonly KnownPair[] => {
    if ((match[1] ?? '').toLowerCase() !== preposition) return [];
    const one = placesNamed(match[2] ?? '', shelf);
    const other = placesNamed(match[3] ?? '', shelf);
    const text = match[0];
    if (one.includes(place) && other.length > 0) return [{ profile, second: other, text }];
    return other.includes(place) && one.length > 0 ? [{ profile, second: one, text }] : [];
  });
}

function placesNamed(words: string, { lexicon }: FactShelf): readonly number[] {
  return lexicon.find(words).flatMap(({ entities }) => entities.filter((entity) => lexicon.isPlace(entity)));
}
