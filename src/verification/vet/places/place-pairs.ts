import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import { withLent } from '../reading/lent-sentences.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { FORCES } from '../words/forces.ts';

const NAME =
  "(?:\\p{Lu}|al-)[\\p{L}’'-]*(?:\\s+(?:(?:al|el|as|ash|an|ad|ar|ul|de|la|bin)\\s+)?(?:\\p{Lu}|al-)[\\p{L}’'-]*)*";

/** "Near Al Anbar and Jurf al-Sakhar", "from Lebanon and Yemen": two places, by which something lies, where it is from. */
const PLACES = new RegExp(
  `(?<!\\p{L})(?<key>[Nn]ear|[Bb]etween|[Aa]round|[Oo]utside|[Ff]rom)\\s+(?<pair>(?<one>${NAME})\\s+and\\s+(?<other>${NAME}))`,
  'gu',
);
/** "Iraqi and South Korean banks": what is of both. */
const COUNTRIES = new RegExp(
  `(?<!\\p{L})(?<pair>(?<one>${NAME})\\s+and\\s+(?<other>${NAME}))\\s+(?<key>\\p{Ll}{3,})`,
  'gu',
);

/** "Banks in Iraq and South Korea": the same in other words. */
const WITHIN = new RegExp(
  `(?<!\\p{L})(?<key>\\p{Ll}{3,})\\s+(?:in|of)\\s+(?<pair>(?<one>${NAME})\\s+and\\s+(?<other>${NAME}))`,
  'gu',
);

/** In a draft, and in the claims that it may mean. */
const PATTERNS: readonly (readonly [RegExp, RegExp])[] = [
  [PLACES, PLACES],
  [COUNTRIES, COUNTRIES],
  [WITHIN, COUNTRIES],
];

/** "Some from Lebanon and Yemen": hardly anything else is told so. */
const SOME_FROM = /(?<!\p{L})some\s+(?:of\s+(?:them|these|those)\s+)?$/iu;

/**
 * Pairs of places of which a fact has one with another: "near Basra and Jurf al-Sakhar" for "near Al Anbar and Jurf al-Sakhar". No fact may have
 * the pair as the sentence has it.
 */
export function placePairFaults(
  sentence: DraftSentence,
  shelf: FactShelf,
  before: readonly DraftSentence[],
): readonly Statement[] {
  if (!sentence.text.includes(' and ')) return [];
  return PATTERNS.flatMap(([told, claimed]) => faultsOf(told, claimed, sentence, before, shelf));
}

function faultsOf(
  told: RegExp,
  pattern: RegExp,
  sentence: DraftSentence,
  before: readonly DraftSentence[],
  shelf: FactShelf,
): readonly Statement[] {
  return [...sentence.text.matchAll(told)].flatMap((match): readonly Statement[] => {
    const { key = '', pair = '', one = '', other = '' } = match.groups ?? {};
    const start = sentence.start + match.index + match[0].indexOf(pair);
    const span = { start, end: start + pair.length };
    const [first, second] = [placesNamed(one, shelf), placesNamed(other, shelf)];
    const near =
      pattern === PLACES && (!/from/i.test(key) || SOME_FROM.test(sentence.text.slice(0, match.index)));
    const known = [
      { places: first, rest: second, wrong: other },
      { places: second, rest: first, wrong: one },
    ].flatMap(({ places, rest, wrong }) =>
      places
        .flatMap((place) =>
          shelf.factsAbout(place).flatMap((profile) => pairsOf(profile, pattern, key, place, shelf)),
        )
        .filter(({ profile }) => near || isMeant(profile, withLent(sentence, before), shelf))
        .map((each) => ({ ...each, wrong, same: each.second.some((place) => rest.includes(place)) })),
    );
    const [meant] = known;
    if (meant === undefined || known.some(({ same }) => same)) return [];
    const message = `The source has "${meant.text}".`;
    // "Israel and Saudi forces" are no places.
    const party = pattern === COUNTRIES && FORCES.test(key);
    const at = start + (meant.wrong === other ? pair.length - other.length : 0);
    const marked = party ? { start: at, end: at + meant.wrong.length } : span;
    const detail = { expected: meant.text, found: party ? meant.wrong : pair, message };
    const faults = [fault(party ? 'wrong-party' : 'wrong-place', marked, meant.profile, detail)];
    return [{ ...marked, type: 'claim', fact: meant.profile.fact.id, faults }];
  });
}

/** Share of a claim's words that a sentence has which means it, though a place is another. */
const MEANT = 0.4;

/** Many things come from a place: whether the sentence speaks of the claim at all. */
function isMeant(
  { claimWords }: FactProfile,
  sentences: readonly DraftSentence[],
  shelf: FactShelf,
): boolean {
  const said = new Set(sentences.flatMap(({ words }) => words).map(({ concept }) => concept));
  return shelf.areTold(claimWords, said, MEANT);
}

interface KnownPair {
  readonly profile: FactProfile;
  /** The place that stands with the known one. */
  readonly second: readonly number[];
  readonly text: string;
}

function pairsOf(
  profile: FactProfile,
  pattern: RegExp,
  key: string,
  place: number,
  shelf: FactShelf,
): readonly KnownPair[] {
  return [...profile.fact.claim.matchAll(pattern)].flatMap((match): readonly KnownPair[] => {
    const { key: own = '', one: first = '', other: second = '' } = match.groups ?? {};
    if (own.toLowerCase() !== key.toLowerCase() && !(FORCES.test(own) && FORCES.test(key))) return [];
    const [text] = match;
    const one = placesNamed(first, shelf);
    const other = placesNamed(second, shelf);
    if (one.includes(place) && other.length > 0) return [{ profile, second: other, text }];
    return other.includes(place) && one.length > 0 ? [{ profile, second: one, text }] : [];
  });
}

function placesNamed(words: string, { lexicon }: FactShelf): readonly number[] {
  return lexicon.find(words).flatMap(({ entities }) => entities.filter((entity) => lexicon.isPlace(entity)));
}
