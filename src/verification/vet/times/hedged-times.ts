import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { RelativeTime } from '../words/relative-times.ts';

/** What makes a length of time something else than about so long. */
const OTHERWISE =
  /(?<!\p{L})(?<!not )(?<hedge>exactly|precisely|no (?:more|less) than|(?:more|less) than|at (?:least|most)|over|under)\s+$/iu;

/** What makes it about so long. */
const ABOUT = /(?<!\p{L})(?:about|around|roughly|some|approximately|nearly|almost)\s+$/iu;

/** Any word that may hedge a length of time that stands behind it. */
const HEDGED =
  /(?<!\p{L})(?:about|around|roughly|some|approx\p{L}*|nearly|almost|close to|(?:just|well|a little|little|not|no) \p{L}+|within|under|over|up to|less than|more than|at (?:least|most)|an? \p{Ll}+|perhaps|maybe|circa|or so|the)\s+$/iu;

/** Share of a claim's words, by their weight, that tells it. */
const TOLD = 0.4;

/** Fewest of them, names counted. */
const FEWEST = 3;

/**
 * Times told with another hedge than the fact that a sentence tells has, or with none: "exactly 24 hours before the strike" for about 24 hours. No
 * fact told in the sentence may give that length without a hedge.
 */
export function hedgedTimeFaults(sentence: DraftSentence, shelf: FactShelf): readonly Statement[] {
  const { text, start, relativeTimes } = sentence;
  return relativeTimes.flatMap((time): readonly Statement[] => {
    const before = text.slice(0, time.start - start);
    const hedge = OTHERWISE.exec(before)?.groups?.['hedge'];
    if (time.kind !== 'distance') return [];
    if (hedge === undefined && (!isExact(time) || HEDGED.test(before))) return [];
    const told = new Set(sentence.words.map(({ concept }) => concept));
    const named = new Set(sentence.mentions.flatMap(({ entities }) => entities));
    const known = shelf.profiles.filter(
      (profile) => timesLike(time, profile).length > 0 && isTold(profile, told, named, shelf),
    );
    const [profile] = known;
    if (profile === undefined || !known.every((each) => isAbout(time, each))) return [];
    if (hedge === undefined && !known.some((each) => isInOneUnit(time, each))) return [];
    const at = hedge === undefined ? time.start - start : before.lastIndexOf(hedge);
    const span = { start: start + at, end: time.end };
    const found = text.slice(at, time.end - start);
    const expected = profile.fact.when?.stated ?? `about ${time.text}`;
    const message = `"${found}" is not how surely it is told: the source has "${expected}".`;
    const code = hedge === undefined ? 'hedge-lost' : 'hedge-changed';
    const faults = [fault(code, span, profile, { expected, found, message })];
    return [{ ...span, type: 'claim', fact: profile.fact.id, faults }];
  });
}

function isTold(
  { claimWords, claimEntities }: FactProfile,
  told: ReadonlySet<string>,
  named: ReadonlySet<number>,
  shelf: FactShelf,
): boolean {
  const own = [...claimWords].filter((word) => told.has(word));
  const names = new Set(claimEntities.filter((entity) => named.has(entity))).size;
  return (
    names > 0 &&
    own.length > 0 &&
    own.length + names >= FEWEST &&
    shelf.areTold(claimWords, new Set(own), TOLD)
  );
}

/** The times of a fact that are as long as another. */
function timesLike(time: RelativeTime, { relativeTimes }: FactProfile): readonly RelativeTime[] {
  return relativeTimes.filter(
    ({ kind, value }) => kind === time.kind && value !== null && value === time.value,
  );
}

/** "A day before" is round; "24 hours before" is not. */
function isExact({ text }: RelativeTime): boolean {
  return !/^(?:an?|half)(?!\p{L})/iu.test(text);
}

/** Whether a fact gives a time in the same unit: "one day" need not be 24 hours. */
function isInOneUnit(time: RelativeTime, profile: FactProfile): boolean {
  return timesLike(time, profile).some(({ unit }) => unit === time.unit);
}

/** Whether a fact has all such times with "about". */
function isAbout(time: RelativeTime, profile: FactProfile): boolean {
  const { when, claim } = profile.fact;
  // As `relativeTimesOf` puts them together.
  const text = `${when?.stated ?? ''} | ${claim}`;
  return timesLike(time, profile).every(({ start }) => ABOUT.test(text.slice(0, start)));
}
