import { timeAgreement } from '../../../language/time-agreement.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { Weighing } from '../facts/weighing.ts';
import { type Swap, swappedName } from '../parties/claim-swaps.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { namesAlike } from '../speakers/shared-words.ts';
import { differingTime } from '../times/differing-time.ts';
import { differingRelativeTime } from '../words/relative-times.ts';
import { overlap, type Span } from '../words/span.ts';
import { isAsked } from './asked-claims.ts';
import { misplacedClaim } from './claim-places.ts';
import { type Said, saidIn } from './said-in-part.ts';

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
/** What a name weighs beside a word. */
const NAME = 0.8;
/** Fewest words and names of a claim; fewer turn up by chance. */
const SHORTEST_CLAIM = 2;
/** A fact that covers the sentence nearly as well may be the one that is meant. */
const TIE = 0.12;

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
  const said = saidIn(sentence, part, before, shelf);
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
  const claim = wordsTold(profile, said, shelf);
  const predicate = claim.share;
  if (predicate === null || profile.claimWords.size + profile.claimEntities.length < SHORTEST_CLAIM)
    return null;
  if (lacksPlace(profile, said, shelf) || lacksReason(profile, said)) return null;
  weighNames(claim, profile, said, shelf);
  const coverage = claim.share ?? 0;
  // A fact with a figure, told without one, must be told in full.
  const told = profile.unit === null && said.share(profile) >= PARTLY.told;
  const whose = told && coverage >= PARTLY.covered && isOfThem(profile, said, shelf);
  const made = whose || coverage >= (isSaid(profile, said) ? MADE_SAID : MADE);
  // What says little else than the claim, or has its date, says it surely.
  const surely = told || isDated(profile, said) ? Math.max(predicate, SURE) : predicate;
  const swapped =
    predicate < SWAPPABLE || profile.unit !== null ? null : swapIn(profile, said, predicate, surely, shelf);
  const time =
    differingTime(profile, said.times) ?? differingRelativeTime(profile.relativeTimes, said.relative);
  return made || swapped !== null ? { profile, coverage, time, swapped } : null;
}

/** How much of a claim's words is told, those that a pronoun stands for in part. */
function wordsTold(profile: FactProfile, { words, lent }: Said, shelf: FactShelf): Weighing {
  // What a claim only adds at its end need not be told.
  const whole = [...profile.claimWords].some((word) => !profile.coreWords.has(word) && words.has(word));
  const claim = new Weighing();
  for (const word of whole ? profile.claimWords : profile.coreWords)
    claim.add(
      shelf.wordWeight(word),
      words.has(word) ? 1 : lent.has(word) && profile.subject.includes(word) ? NEARBY : 0,
    );
  return claim;
}

/** Adds how much of a claim's names is told, those nearby in part: unless a fact has a figure, which may be another's. */
function weighNames(claim: Weighing, profile: FactProfile, { named, nearby }: Said, shelf: FactShelf): void {
  for (const entity of new Set(profile.claimEntities)) {
    const near = profile.unit === null && isAmong(entity, nearby, shelf) ? NEARBY : 0;
    claim.add(shelf.entityWeight(entity) * NAME, isAmong(entity, named, shelf) ? 1 : near);
  }
}

/** Whether an entity, or what it may be spoken of as, is among others. */
function isAmong(entity: number, among: ReadonlySet<number>, { lexicon }: FactShelf): boolean {
  return among.has(entity) || [...among].some((other) => lexicon.areRelated(entity, other));
}

/** A fact with a figure, told without one, must be told where it is. */
function lacksPlace({ unit, places }: FactProfile, { named }: Said, shelf: FactShelf): boolean {
  return unit !== null && places.some((place) => !isAmong(place, named, shelf));
}

/** Of a reason that somebody gives, a sentence that gives none says nothing. */
function lacksReason({ speakers, reasons }: FactProfile, { words }: Said): boolean {
  const reason = speakers.length === 0 ? [] : reasons.flatMap(({ words: each }) => each);
  return reason.length > 0 && !reason.some((word) => words.has(word));
}

/** Whether the sentence or its paragraph names anybody of the claim, if that names anybody. */
function isOfThem({ claimEntities }: FactProfile, { closeBy }: Said, shelf: FactShelf): boolean {
  return claimEntities.length === 0 || claimEntities.some((entity) => isAmong(entity, closeBy, shelf));
}

/** Whether a time of the sentence is the fact's. */
function isDated({ fact: { when } }: FactProfile, { times }: Said): boolean {
  return times.some((each) => when !== null && timeAgreement(each, when) === 'meets');
}

/** A name that is another than the claim's, or a place told of something else. */
function swapIn(
  profile: FactProfile,
  { sentence, part, sentenceNames, nearby }: Said,
  predicate: number,
  surely: number,
  shelf: FactShelf,
): Swap | null {
  const around = { here: sentenceNames, before: nearby };
  return (
    swappedName({ profile, sentence, part, around, predicate: surely }, shelf) ??
    misplacedClaim(profile, sentence, part, predicate, shelf)
  );
}
