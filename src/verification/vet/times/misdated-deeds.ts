import { timeAgreement } from '../../../language/time-agreement.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault, timeOf } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** Most words of a claim that one of them tells. */
const SHORT_CLAIM = 3;

/** Share of a claim's words, by their weight, that tells it. */
const TOLD = 0.5;

/** A verb of what was done. */
const DONE = /ed$/u;

/** Most words, names and times apart, of a sentence that tells nothing else. */
const MOST_OTHERS = 3;

/**
 * Weekdays on which a short sentence has done what a single fact tells of, in few words, of somebody named in it or right before: "The loser conceded
 * on Saturday" for Sunday.
 */
export function misdatedDeeds(
  sentence: DraftSentence,
  shelf: FactShelf,
  before: readonly DraftSentence[],
): readonly Statement[] {
  const [time, ...rest] = sentence.times.filter(({ weekday }) => weekday !== null);
  if (time === undefined || rest.length > 0 || sentence.figures.length > 0) return [];
  if (sentence.quotations.length > 0) return [];
  // "Conceded" tells, and is what was done.
  const spoken = sentence.attributions.map(({ start, end }) =>
    shelf.concepts.of(sentence.text.slice(start - sentence.start, end - sentence.start)),
  );
  const near = [sentence, ...before.filter(({ paragraph }) => paragraph === sentence.paragraph)];
  const isApart = (word: Span): boolean =>
    [...sentence.times, ...sentence.mentions].some((each) => overlap(each, word));
  const told = sentence.words.filter((word) => !isApart(word));
  const words = told.map(({ concept }) => concept);
  const done = new Set(told.filter(({ term }) => DONE.test(term)).map(({ concept }) => concept));
  const meant = [...new Set(words.flatMap((word) => shelf.factsWithWord(word)))].filter(
    (profile) =>
      spoken.every((verb) => profile.claimWords.has(verb)) && isTold(profile, words, done, near, shelf),
  );
  const [profile] = meant;
  if (profile === undefined || meant.length > 1 || profile.fact.when === null) return [];
  if (timeAgreement(time, profile.fact.when) !== 'differs') return [];
  const { time: expected = '', told: right = '' } = timeOf(profile.fact) ?? {};
  const message = `"${time.text}" is not when this was: ${right}.`;
  const faults = [fault('wrong-date', time, profile, { expected, found: time.text, message })];
  return [{ start: time.start, end: time.end, type: 'claim', fact: profile.fact.id, faults }];
}

function isTold(
  { fact, unit, claimWords, claimEntities }: FactProfile,
  words: readonly string[],
  done: ReadonlySet<string>,
  near: readonly DraftSentence[],
  shelf: FactShelf,
): boolean {
  if (unit !== null || claimWords.size > SHORT_CLAIM || fact.when === null) return false;
  const own = words.filter((word) => claimWords.has(word));
  if (!own.some((word) => done.has(word) && shelf.factsWithWord(word).length === 1)) return false;
  if (words.length - own.length > MOST_OTHERS) return false;
  const named = near.flatMap(({ mentions }) => mentions.flatMap(({ entities }) => entities));
  return (
    shelf.areTold(claimWords, new Set(own), TOLD) &&
    (claimEntities.length === 0 ||
      claimEntities.some((entity) => named.some((other) => shelf.lexicon.areRelated(entity, other))))
  );
}

/** A verb with its past or passive form, and what may stand between it and a year. */
const DONE_IN =
  /(?<!\p{L})(?<passive>(?:was|were|been|being)\s+)?(?!(?:and|but|was|were|been|being|has|had|have|who|which|that|its|the|then|later|also)\s)(?<verb>\p{Ll}{3,})\s+(?:\p{L}+\s+){0,4}?(?:in|late in|early in|at the end of|by)\s+(?:\p{L}+\s+)?$/u;

/**
 * Years in which a sentence has done to somebody, or by them, what the facts tell of them and do not date: "Islamic State … was defeated in 2017". No
 * fact may have that year.
 */
export function undatedDeeds(sentence: DraftSentence, shelf: FactShelf): readonly Statement[] {
  const { text, start, quotations } = sentence;
  return sentence.times.flatMap((time): readonly Statement[] => {
    const year = time.years?.[0];
    if (year === undefined || year !== time.years?.[1] || quotations.some((each) => overlap(each, time)))
      return [];
    const before = text.slice(0, time.start - start);
    const match = DONE_IN.exec(before);
    const { verb = '', passive } = match?.groups ?? {};
    if (match === null) return [];
    const known = shelf
      .factsWithWord(shelf.concepts.of(verb))
      .filter((profile) =>
        isDeedOf(profile, verb, passive !== undefined, before.slice(0, match.index), sentence, shelf),
      );
    const [profile] = known;
    if (profile === undefined || known.some(({ fact }) => fact.when !== null || YEAR.test(fact.claim)))
      return [];
    if (shelf.profiles.some(({ fact }) => `${fact.claim} ${fact.when?.date ?? ''}`.includes(String(year))))
      return [];
    const message = `The source does not say when this was: "${profile.fact.claim}"`;
    const faults = [fault('unsupported', time, profile, { expected: null, found: time.text, message })];
    return [{ start: time.start, end: time.end, type: 'claim', fact: profile.fact.id, faults }];
  });
}

const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/u;

/** Whether a claim begins with somebody and this verb, and the last party that a sentence names before it is them. */
function isDeedOf(
  { fact: { claim }, unit, claimMentions: [subject] }: FactProfile,
  verb: string,
  passive: boolean,
  before: string,
  { mentions, start }: DraftSentence,
  { lexicon }: FactShelf,
): boolean {
  if (
    subject === undefined ||
    unit !== null ||
    !/^(?:(?:the|\p{Lu}\p{Ll}+)\s+){0,3}$/iu.test(claim.slice(0, subject.start))
  )
    return false;
  const told = /^\s+(?:(?:has|have|had)\s+)?(?<passive>(?:was|were|been|being)\s+)?(?<verb>\p{Ll}{3,})/u.exec(
    claim.slice(subject.end),
  );
  if (told?.groups?.['verb'] !== verb || (told.groups['passive'] !== undefined) !== passive) return false;
  const named = mentions.filter(({ end }) => end - start <= before.length);
  // "Islamic State fought Hamas, which was defeated in 2008".
  const last =
    named.findLast(({ entities }) => !entities.every((entity) => lexicon.isPlace(entity))) ?? named.at(-1);
  return last?.entities.some((entity) => subject.entities.includes(entity)) === true;
}
