import { timeAgreement } from '../../../language/time-agreement.ts';
import type { TimeMention } from '../../../language/times.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { type Swap, swappedName } from '../parties/claim-swaps.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { namesAlike } from '../speakers/speaker-standing.ts';
import { differingTime } from '../times/differing-time.ts';
import type { ConceptWord } from '../words/concepts.ts';
import { differingRelativeTime, type RelativeTime } from '../words/relative-times.ts';
import { overlap, type Span } from '../words/span.ts';
import { isAsked } from './asked-claims.ts';
import { misplacedClaim } from './claim-places.ts';
import { lentWords } from './pronoun-subjects.ts';
import { timeWords } from './time-words.ts';

/** A fact whose claim a sentence makes in its own words. */
export interface ClaimLink {
  readonly profile: FactProfile;
  /** 0–1: how much of the claim the sentence holds. */
  readonly coverage: number;
  /** A time of the sentence that cannot be the fact's. */
  readonly time: (Span & { readonly text: string }) | null;
  /** A name of the sentence that stands where the claim has another. */
  readonly swapped: Swap | null;
}

/** How much of a claim a sentence must hold to make it. */
const MADE = 0.72;
/** The same where the fact's own speaker, described in its own words, says it. */
const MADE_SAID = 0.6;
/** A sentence that says little else makes a claim of which it holds less: of the claim, and of what the sentence says. */
const PARTLY = { covered: 0.5, told: 0.75 } as const;
/** Share of a claim's words below which nobody asks for a name that is another. */
const SWAPPABLE = 0.5;
/** Share that counts as enough where the sentence says little else. */
const SURE = 0.8;
/** What a name that stands nearby counts, of one in the part itself. */
const NEARBY = 0.6;
/** Fewest words and names of a claim; fewer turn up by chance. */
const SHORTEST_CLAIM = 2;
/** A fact that covers the sentence nearly as well may be the one that is meant. */
const TIE = 0.12;

/** What a part of a sentence says: its words, and whom it may speak of. */
interface Said {
  readonly words: ReadonlySet<string>;
  /** Words of the sentence before it, for which a pronoun may stand that is the subject here. */
  readonly lent: ReadonlySet<string>;
  readonly sentence: DraftSentence;
  readonly part: Span;
  readonly times: readonly TimeMention[];
  readonly relative: readonly RelativeTime[];
  /** 0–1: how much of what the part says, names apart, a fact's claim says. */
  readonly share: (profile: FactProfile) => number;
  /** Entities that the part names. */
  readonly named: ReadonlySet<number>;
  /** Entities named in the rest of the sentence, or before it: "the jets", "it" may stand for them. */
  readonly nearby: ReadonlySet<number>;
  /** Entities named in the sentence, or before it in the paragraph. */
  readonly closeBy: ReadonlySet<number>;
  /** Entities named in the whole sentence. */
  readonly sentenceNames: ReadonlySet<number>;
}

function namesIn(sentences: readonly DraftSentence[]): ReadonlySet<number> {
  return new Set(sentences.flatMap(({ mentions }) => mentions.flatMap(({ entities }) => entities)));
}

/**
 * The facts whose claims a part of a sentence makes, the best covered first; those that tie with it included. `before` are the sentences before
 * it, whose names it may leave out.
 */
export function claimLinks(
  sentence: DraftSentence,
  part: Span,
  before: readonly DraftSentence[],
  shelf: FactShelf,
): readonly ClaimLink[] {
  const here = <Item extends Span>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => overlap(item, part));
  const telling = tellingWords(sentence, part);
  const own = new Set([
    ...here(sentence.words).map(({ concept }) => concept),
    ...timeWords(here(sentence.relativeTimes), shelf),
  ]);
  const said: Said = {
    words: own,
    lent: lentWords(sentence, part, before, own),
    sentence,
    part,
    times: here(sentence.times),
    relative: here(sentence.relativeTimes),
    named: new Set(here(sentence.mentions).flatMap(({ entities }) => entities)),
    share: (profile) => shareTold(telling, profile, shelf),
    closeBy: namesIn([sentence, ...before.filter(({ paragraph }) => paragraph === sentence.paragraph)]),
    sentenceNames: namesIn([sentence]),
    nearby: namesIn([sentence, ...before]),
  };
  const links: ClaimLink[] = [];
  for (const [profile, few] of candidates(said.words, shelf)) {
    const shared = few + profile.subject.filter((word) => said.lent.has(word)).length;
    if (shared < 2 && !isNamed(profile, shared, said, shelf)) continue;
    if (isAnother(profile, sentence, part) || isAsked(profile, sentence, part)) continue;
    const link = linkTo(profile, said, shelf);
    if (link !== null && (shared >= 2 || link.swapped !== null)) links.push(link);
  }
  links.sort((a, b) => b.coverage - a.coverage || a.profile.ordinal - b.profile.ordinal);
  const [best] = links;
  return best === undefined ? [] : links.filter(({ coverage }) => coverage >= best.coverage - TIE);
}

/** Whether names tell the claim though it shares but a word: most of them, or whose office that word is. */
function isNamed(profile: FactProfile, shared: number, { named }: Said, { lexicon }: FactShelf): boolean {
  const met = profile.claimEntities.filter((each) => named.has(each));
  if (met.length >= 3) return true;
  return shared === profile.claimWords.size && met.some((each) => lexicon.isPerson(each));
}

/** "Another statement", "a second strike": not that of the fact. */
function isAnother(profile: FactProfile, sentence: DraftSentence, part: Span): boolean {
  return sentence.words.some(
    (word) =>
      overlap(word, part) &&
      profile.claimWords.has(word.concept) &&
      OTHER.test(textBefore(sentence, word)) &&
      !OTHERWISE.test(profile.fact.claim),
  );
}

/** As much of the text before a word as `OTHER` looks at. */
function textBefore({ start, text }: DraftSentence, word: Span): string {
  return text.slice(Math.max(0, word.start - start - 50), word.start - start);
}

/** A claim that itself tells of another: "a second walkout". */
const OTHERWISE =
  /(?<!\p{L})(?:another|an additional|a (?:second|third|fourth|new|further|different|separate))(?!\p{L})/iu;

const OTHER =
  /\b(?:another|a (?:second|third|fourth|new|further|different|similar|separate|later|previous)|an (?:earlier|additional|other)|the (?:next|previous|latest)|yet another)\s+(?:\p{L}+\s+)?$/iu;

/** The words of a part that tell something: no names, nobody who speaks, no times. */
function tellingWords(sentence: DraftSentence, part: Span): readonly ConceptWord[] {
  const { mentions, attributions, times, relativeTimes } = sentence;
  const apart: readonly Span[] = [
    ...mentions,
    ...times,
    ...relativeTimes,
    ...attributions.flatMap(({ start, end, speaker }) => [{ start, end }, speaker]),
  ];
  const isName = ({ start }: Span): boolean =>
    start > sentence.start && /^\p{Lu}/u.test(sentence.text.slice(start - sentence.start));
  return sentence.words.filter(
    (word) =>
      overlap(word, part) &&
      !isName(word) &&
      !PLACE_NOUN.test(word.term) &&
      !apart.some((span) => overlap(span, word)) &&
      // "Reporter: …" says who speaks.
      sentence.text.charAt(word.end - sentence.start) !== ':',
  );
}

/** What stands for the name of a place: "the town's main bridge". */
const PLACE_NOUN = /^(?:town|city|village|country|area|region|province)$/;

function shareTold(words: readonly ConceptWord[], profile: FactProfile, shelf: FactShelf): number {
  let total = 0;
  let met = 0;
  let count = 0;
  for (const { concept } of words) {
    const weight = shelf.wordWeight(concept);
    total += weight;
    if (!profile.claimWords.has(concept)) continue;
    met += weight;
    count += 1;
  }
  return count < 2 ? 0 : met / total;
}

/** Facts that share words of their claims with the sentence, and how many. */
function candidates(words: ReadonlySet<string>, shelf: FactShelf): ReadonlyMap<FactProfile, number> {
  const shared = new Map<FactProfile, number>();
  for (const word of words) {
    const facts = shelf.factsWithWord(word);
    if (facts.length > 5000) continue;
    for (const profile of facts) shared.set(profile, (shared.get(profile) ?? 0) + 1);
  }
  return shared;
}

/** Whether the fact's speaker says it: "the rescue workers" for "two rescue workers"; officials of some sort are too many. */
function isSaid({ speakers }: FactProfile, { sentence }: Said): boolean {
  return sentence.attributions.some(({ speaker }) =>
    speakers.some(({ who, entity }) => entity === null && namesAlike(speaker.text, who)),
  );
}

function linkTo(profile: FactProfile, said: Said, shelf: FactShelf): ClaimLink | null {
  const { words, named, nearby } = said;
  let total = 0;
  let met = 0;
  // What a claim only adds at its end need not be told.
  const core = [...profile.claimWords].some((word) => !profile.coreWords.has(word) && words.has(word));
  for (const word of core ? profile.claimWords : profile.coreWords) {
    const weight = shelf.wordWeight(word);
    total += weight;
    if (words.has(word)) met += weight;
    else if (said.lent.has(word) && profile.subject.includes(word)) met += weight * NEARBY;
  }
  if (profile.claimWords.size + profile.claimEntities.length < SHORTEST_CLAIM || total === 0) return null;
  const predicate = met / total;
  const isAmong = (entity: number, among: ReadonlySet<number>): boolean =>
    among.has(entity) || [...among].some((other) => shelf.lexicon.areRelated(entity, other));
  const own = new Set(profile.claimEntities);
  for (const entity of own) {
    const weight = shelf.entityWeight(entity) * 0.8;
    total += weight;
    if (isAmong(entity, named)) met += weight;
    else if (profile.unit === null && isAmong(entity, nearby)) met += weight * NEARBY;
  }
  // A fact with a figure, told without one, must be told where it is.
  if (profile.unit !== null && profile.places.some((place) => !isAmong(place, named))) return null;
  const coverage = met / total;
  // Of a reason that somebody gives, a sentence that gives none says nothing.
  const reason = profile.speakers.length === 0 ? [] : profile.reasons.flatMap(({ words: each }) => each);
  if (reason.length > 0 && !reason.some((word) => words.has(word))) return null;
  const time =
    differingTime(profile, said.times) ?? differingRelativeTime(profile.relativeTimes, said.relative);
  const whose = own.size === 0 || [...own].some((entity) => isAmong(entity, said.closeBy));
  // A fact with a figure, told without one, must be told in full.
  const told = profile.unit === null && said.share(profile) >= PARTLY.told;
  const made =
    coverage >= (isSaid(profile, said) ? MADE_SAID : MADE) || (whose && told && coverage >= PARTLY.covered);
  // What says little else than the claim, or has its date, says it surely.
  const dated = said.times.some(
    (each) => profile.fact.when !== null && timeAgreement(each, profile.fact.when) === 'meets',
  );
  const surely = told || dated ? Math.max(predicate, SURE) : predicate;
  const around = { here: said.sentenceNames, before: nearby };
  const { sentence, part } = said;
  const swapped =
    predicate < SWAPPABLE || profile.unit !== null
      ? null
      : (swappedName(profile, sentence, part, around, surely, shelf) ??
        misplacedClaim(profile, sentence, part, predicate, shelf));
  return made || swapped !== null ? { profile, coverage, time, swapped } : null;
}
