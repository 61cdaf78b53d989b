import { isShare, parseFigure } from '../../../language/figures.ts';
import { timeAgreement } from '../../../language/time-agreement.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Attribution } from '../attributions/attributions.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { type FactShelf, MOST_SIBLINGS } from '../facts/fact-shelf.ts';
import { Weighing } from '../facts/weighing.ts';
import { namesAlike } from '../speakers/shared-words.ts';
import { differingBound } from '../times/bound-times.ts';
import { differingTime } from '../times/differing-time.ts';
import { yearBefore } from '../times/other-years.ts';
import { differingRelativeTime, type RelativeTime } from '../words/relative-times.ts';
import { overlap, type Span } from '../words/span.ts';
import { type Conflict, type Conflicts, type Culprit, partyConflict } from './figure-conflicts.ts';
import { type FigureJudgement, judgeFigure } from './judge-figure.ts';
import { placeConflict } from './place-conflict.ts';
import { unitMatch } from './unit-match.ts';

/** A fact a figure may be about, with all that speaks for and against it. */
export interface FigureLink {
  readonly profile: FactProfile;
  /** 0–1: how surely the same thing is counted. */
  readonly unit: number;
  /** Whether the very noun of the fact's unit is counted, whatever happened to it. */
  readonly sameNoun: boolean;
  /** 0–1: how much of what the fact is about stands around the figure. */
  readonly context: number;
  /** The same of the figure's own sentence only. */
  readonly local: number;
  readonly judgement: FigureJudgement;
  readonly conflicts: ReadonlyMap<Conflict, Culprit | null>;
  /** The time that contradicts the fact's, if any. */
  readonly time: (Span & { readonly text: string; readonly kind: string }) | null;
  /** Whether a time around the figure is the fact's. */
  readonly dated: boolean;
}

/** Everything a figure may be about. */
export function figureLinks(context: FigureContext, shelf: FactShelf): readonly FigureLink[] {
  const { figure, percent } = context.mention;
  const keys = [...context.nouns, ...[...context.classes].map((group) => `class ${group}`)];
  if (context.state !== null) keys.push(`state ${context.state}`);
  if (figure.currency !== null) keys.push('money');
  if (percent || isShare(figure)) keys.push('percent');
  const unnamed = context.noun === null && figure.currency === null && !percent;
  if (unnamed) for (const word of context.words.keys()) if (shelf.counts(word)) keys.push(word);
  const numbers = [figure.value, figure.min, figure.max].filter((number) => number !== null);
  return shelf
    .candidates(keys, numbers, context.entities)
    .map((profile) => linkTo(profile, context, shelf))
    .filter((link) => link !== null);
}

function linkTo(profile: FactProfile, context: FigureContext, shelf: FactShelf): FigureLink | null {
  const recorded = profile.fact.figure;
  if (recorded === null || profile.unit === null || isOtherSite(profile, context)) return null;
  const unit = unitMatch(profile, profile.unit, context, shelf);
  const conflicts: Conflicts = new Map(unit.against.map((conflict) => [conflict, null]));
  placeConflict(profile, context, shelf, conflicts);
  partyConflict(profile, context, shelf, conflicts);
  const time =
    differingTime(profile, context.times) ??
    differingBound(profile, context.sentence, context.zone) ??
    differingRelativeTime(profile.relativeTimes, timesBeside(profile, context)) ??
    yearBefore(profile, context, shelf);
  if (time !== null) conflicts.set('date', null);
  return {
    profile,
    unit: unit.sureness,
    sameNoun: [...profile.unit.nouns].some((noun) => context.nouns.has(noun)),
    ...contextOf(profile, context, shelf, conflicts),
    judgement: judgeFigure(asRecorded(context, profile), recorded),
    conflicts,
    time,
    dated: context.times.some(
      (each) => profile.fact.when !== null && timeAgreement(each, profile.fact.when) === 'meets',
    ),
  };
}

/** The lengths of time beside a figure; where the fact counts time, the figure is one itself: "held the television for six hours". */
function timesBeside(
  { unit }: FactProfile,
  { relativeTimes, nouns, mention }: FigureContext,
): readonly RelativeTime[] {
  const counted = [...(unit?.nouns ?? [])].some((noun) => nouns.has(noun));
  return counted ? relativeTimes.filter((time) => !overlap(time, mention)) : relativeTimes;
}

/** "Two bases" are no two facilities: a base is what somebody's troops are in. */
function isOtherSite({ fact, unit }: FactProfile, { noun }: FigureContext): boolean {
  return (
    unit?.classes.has('site') === true && BASE.test(noun ?? '') && !BASE.test(`${fact.unit} ${fact.claim}`)
  );
}

const BASE = /(?<!\p{L})(?:bases?|outposts?|airfields?|barracks)(?!\p{L})/iu;

/** How much of what tells this fact from others stands around the figure, near things counting more. */
function contextOf(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
  conflicts: Conflicts,
): { readonly context: number; readonly local: number } {
  const around = new Weighing();
  const here = new Weighing();
  for (const word of profile.words) {
    const weight = shelf.wordWeight(word);
    const near = context.words.get(word) ?? 0;
    around.add(weight, near);
    here.add(weight, near >= IN_SENTENCE ? 1 : 0);
  }
  for (const entity of profile.entities) {
    // What a conflict already speaks of is not held against the fact twice.
    const near = context.nearness(entity);
    if (near < 0.7 && conflicts.has(profile.places.includes(entity) ? 'place' : 'party')) continue;
    const weight = shelf.entityWeight(entity) * 1.5;
    around.add(weight, near);
    here.add(weight, near >= IN_SENTENCE * 0.7 ? 1 : 0);
  }
  // The fact's own speaker saying it, and a name that only this one of several such facts has, speak for it.
  const telling = tellingHere(context);
  const said = profile.speakers.some((speaker) =>
    telling.some(
      (each) =>
        each.entities.some((entity) => speaker.entities.includes(entity)) ||
        namesAlike(each.speaker.text, speaker.who),
    ),
  );
  const bonus = (said ? BONUS.speaker : 0) + (isTold(profile, context, shelf) ? BONUS.identity : 0);
  return { context: Math.min(1, (around.share ?? UNTOLD) + bonus), local: here.share ?? 0 };
}

/** Who tells the part of a sentence that a figure is in; anybody who speaks in it, where nobody speaks there: "the union speaks of 300; the police say …". */
function tellingHere({ sentence: { attributions, figures }, zone }: FigureContext): readonly Attribution[] {
  const here = attributions.filter(({ speaker }) => speaker.end > speaker.start && overlap(speaker, zone));
  return figures.length > 1 && here.length > 0 ? here : attributions;
}

/** Nearness of what stands in the sentence. */
const IN_SENTENCE = 0.7;

/** What the context of a fact gains by. */
const BONUS = { speaker: 0.3, identity: 0.15 } as const;

/** Context of a fact that nothing but what contradicts it tells from others. */
const UNTOLD = 0.3;

/** Whether the part of the sentence around the figure names what tells this fact from all others that count the same. */
function isTold(profile: FactProfile, context: FigureContext, shelf: FactShelf): boolean {
  const siblings = shelf.siblings(profile);
  if (siblings.length < 2 || siblings.length > MOST_SIBLINGS) return false;
  return profile.entities.some(
    (entity) =>
      (context.entities.get(entity) ?? 0) >= 1 &&
      !siblings.some((other) => other !== profile && other.entities.includes(entity)),
  );
}

/**
 * A figure in the terms of the fact: what may be reached is told with its bound or without ("could reach $45 million" for up to that), and so is what
 * a thing may hold at most ("licensed to carry no more than 180" for 180).
 */
function asRecorded({ mention, sentence }: FigureContext, { fact }: FactProfile): Figure {
  const { figure } = mention;
  // "Three out of the four crew members" for three.
  const counted = / out of /i.test(figure.stated) ? figureOfPart(figure) : null;
  if (counted !== null && counted.value === fact.figure?.value) return counted;
  if (fact.figure?.relation === 'at-most' && figure.relation === 'exact')
    return MAY_REACH.test(sentence.text.slice(0, mention.start - sentence.start))
      ? { ...figure, relation: 'at-most', value: null, max: figure.value }
      : figure;
  if (fact.figure?.relation !== 'exact' || !LIMIT.test(fact.claim) || !AT_MOST.test(figure.stated))
    return figure;
  const value = figure.max ?? figure.value;
  return { ...figure, relation: 'exact', value, min: null, max: null };
}

/** The three of "three out of four". */
function figureOfPart({ stated }: Figure): Figure | null {
  return parseFigure(stated.replace(/ out of .*$/iu, ''));
}

/** Says of a number that it is the highest that may be. */
const MAY_REACH =
  /(?<!\p{L})(?:(?:could|may|might|can|would)\s+(?:\p{L}+ly\s+|yet\s+|even\s+|well\s+)?(?:reach|hit|touch|approach|top out at|peak at|go (?:up|as high as|as far as)(?:\s+to)?|(?:climb|rise|run|mount|grow|swell|amount|come|add up|stretch) (?:as high as|to)|be as (?:high|many|much|large) as)|as (?:high|many|much) as)\s+$/iu;

const LIMIT =
  /(?<!\p{L})(?:licen[sc]ed|allowed|permitted|authori[sz]ed|certified|approved|capacity|limit(?:s|ed)?|maximum|capped|room for|seats for|built (?:for|to))(?!\p{L})/iu;

const AT_MOST =
  /^(?:no more than|not more than|at most|up to|a maximum of|a total of up to|maximum)(?!\p{L})/iu;
