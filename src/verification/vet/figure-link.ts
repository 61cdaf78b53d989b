import { timeAgreement } from '../../language/time-agreement.ts';
import { areOthers } from './counted-classes.ts';
import { differingTime } from './differing-time.ts';
import type { FactProfile } from './fact-profile.ts';
import { type FactShelf, MOST_SIBLINGS } from './fact-shelf.ts';
import {
  type Conflict,
  type Conflicts,
  type Culprit,
  nearness,
  partyConflict,
  placeConflict,
} from './figure-conflicts.ts';
import type { FigureContext } from './figure-context.ts';
import { type FigureJudgement, judgeFigure } from './judge-figure.ts';
import { differingRelativeTime } from './relative-times.ts';
import type { Span } from './span.ts';
import { namesAlike } from './speaker-standing.ts';

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
  if (percent) keys.push('percent');
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
  if (recorded === null || profile.unit === null) return null;
  const conflicts: Conflicts = new Map();
  const unit = unitMatch(profile, context, shelf, conflicts);
  placeConflict(profile, context, shelf, conflicts);
  partyConflict(profile, context, shelf, conflicts);
  const time =
    differingTime(profile, context.times) ??
    differingRelativeTime(profile.relativeTimes, context.relativeTimes);
  if (time !== null) conflicts.set('date', null);
  return {
    profile,
    unit,
    sameNoun: [...profile.unit.nouns].some((noun) => context.nouns.has(noun)),
    ...contextOf(profile, context, shelf, conflicts),
    judgement: judgeFigure(context.mention.figure, recorded),
    conflicts,
    time,
    dated: context.times.some(
      (each) => profile.fact.when !== null && timeAgreement(each, profile.fact.when) === 'meets',
    ),
  };
}

/** How surely draft and fact count the same thing. */
function unitMatch(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
  conflicts: Conflicts,
): number {
  const { unit } = profile;
  const { figure, percent } = context.mention;
  if (unit === null) return 0;
  if ((unit.currency !== null) !== (figure.currency !== null)) {
    // "17 billion" without its currency is still money.
    const scaled =
      figure.currency === null &&
      context.noun === null &&
      (figure.value ?? figure.min ?? figure.max ?? 0) >= 1e6;
    return scaled && unit.currency !== null ? 0.4 : 0;
  }
  if (unit.percent !== percent) return 0;
  if (unit.currency !== null) {
    if (unit.currency !== figure.currency) conflicts.set('currency', null);
    return 0.85;
  }
  // "Children treated", of whom the claim says that they were wounded, may be counted as wounded.
  const claimed = unit.state === null && context.state !== null && profile.claimStates.has(context.state);
  const stateFits =
    unit.state === context.state || claimed || (unit.state !== null && context.state === null);
  const otherNoun = ![...unit.nouns].some(
    (noun) => context.nouns.has(noun) || (context.words.get(noun) ?? 0) >= 1,
  );
  // "Two dead" are no two facilities, whatever stands around.
  if (!stateFits && (unit.state !== null || isPeople(unit.classes) || otherNoun))
    conflicts.set('state', null);
  const noun = nounMatch(profile, context, shelf, conflicts);
  if (conflicts.has('state')) return 0;
  if (unit.state !== null && context.state === null) {
    const same = [...unit.nouns].some((each) => context.nouns.has(each));
    // "People" alone are not those that something happened to.
    const telling = same && !(unit.classes.size === 1 && isPeople(unit.classes));
    return noun * (telling ? 0.75 : 0.5);
  }
  if (unit.percent)
    return [...unit.nouns].some((each) => (context.words.get(each) ?? 0) >= 1) ? 0.9 : Math.max(noun, 0.7);
  return noun;
}

function isPeople(classes: ReadonlySet<string>): boolean {
  return classes.has('people');
}

/** Surely a noun, and no adjective or verb behind the figure: "120 wards", not "2,500 strong". */
const PLURAL = /(?:^|\s)\p{Ll}+[^\Wsu]s(?:\s|$)/u;

const NO_NOUNS: ReadonlySet<string> = new Set();

function nounMatch(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
  conflicts: Conflicts,
): number {
  const { unit } = profile;
  if (unit === null) return 0;
  const { classes } = context;
  // What an earlier sentence counted is a guess that proves nothing against a fact.
  const guessed = context.inherited === 'before';
  const nouns =
    guessed && ![...unit.nouns].some((noun) => context.nouns.has(noun)) ? NO_NOUNS : context.nouns;
  const heads = [...unit.nouns].filter((noun) => nouns.has(noun));
  // "ballots … were declared invalid" counts invalid ballots.
  const shared =
    heads.length === 0
      ? heads
      : [...unit.nouns].filter((noun) => nouns.has(noun) || (context.words.get(noun) ?? 0) >= 1);
  // Passers-by are no officers, whatever happened to both.
  if (!guessed && areOthers(unit.classes, classes)) {
    conflicts.set('noun', null);
    return 0;
  }
  if (shared.length > 0) return guessed ? 0.75 : shared.length === unit.nouns.size ? 1 : 0.85;
  if (unit.state !== null) {
    // "eight injuries", "eight people were hurt", "eight hurt".
    const peopleCounted = classes.size === 0 || isPeople(classes);
    if (unit.nouns.size === 0 || isPeople(unit.classes))
      return peopleCounted && (nouns.size === 0 || isPeople(classes)) ? 0.9 : 0;
  }
  if ([...unit.classes].some((group) => classes.has(group))) {
    // People are not troops, unless the same happened to them.
    return isPeople(unit.classes) && unit.state === null ? 0.45 : 0.75;
  }
  if (nouns.size === 0 || context.noun === null) {
    const inZone = [...unit.nouns].some((noun) => (context.words.get(noun) ?? 0) >= 1);
    if (inZone) return 0.9;
    return [...unit.nouns].some((noun) => (context.words.get(noun) ?? 0) >= 0.7) ? 0.6 : 0.2;
  }
  // The noun may stand before the figure: "turnout was 61 percent", "a magnitude of 6.8".
  if (classes.size === 0 && [...unit.nouns].some((noun) => (context.words.get(noun) ?? 0) >= 1)) {
    const counted = [...nouns].some((noun) => shelf.counts(noun));
    if (!counted) return 0.8;
  }
  // Doctors are no beds; people who cast ballots may be counted as ballots.
  const inZone = [...unit.nouns].some((noun) => (context.words.get(noun) ?? 0) >= 1);
  const others = !inZone && context.noun !== null && isPeople(classes) !== isPeople(unit.classes);
  if (!guessed && classes.size > 0 && (unit.classes.size > 0 || others)) conflicts.set('noun', null);
  if ([...nouns].some((noun) => shelf.counts(noun))) conflicts.set('noun', null);
  // Where nothing happened to the counted, their noun is all that tells them: "120 wards" for 120 beds.
  if (!guessed && unit.state === null && nouns.size > 0 && PLURAL.test(context.noun ?? ''))
    conflicts.set('noun', null);
  return 0;
}

/** How much of what tells this fact from others stands around the figure, near things counting more. */
function contextOf(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
  conflicts: Conflicts,
): { readonly context: number; readonly local: number } {
  let total = 0;
  let here = 0;
  let met = 0;
  for (const word of profile.words) {
    const weight = shelf.wordWeight(word);
    total += weight;
    const near = context.words.get(word) ?? 0;
    met += weight * near;
    if (near >= IN_SENTENCE) here += weight;
  }
  for (const entity of profile.entities) {
    // What a conflict already speaks of is not held against the fact twice.
    const near = nearness(entity, context, shelf);
    if (near < 0.7 && conflicts.has(profile.places.includes(entity) ? 'place' : 'party')) continue;
    const weight = shelf.entityWeight(entity) * 1.5;
    total += weight;
    met += weight * near;
    if (near >= IN_SENTENCE * 0.7) here += weight;
  }
  // The fact's own speaker saying it, and a name that only this one of several such facts has, speak for it.
  const said = profile.speakers.some((speaker) =>
    context.sentence.attributions.some(
      (each) =>
        each.entities.some((entity) => speaker.entities.includes(entity)) ||
        namesAlike(each.speaker.text, speaker.who),
    ),
  );
  const share = total === 0 ? UNTOLD : met / total;
  const bonus = (said ? BONUS.speaker : 0) + (isTold(profile, context, shelf) ? BONUS.identity : 0);
  return { context: Math.min(1, share + bonus), local: total === 0 ? 0 : here / total };
}

/** Nearness of what stands in the sentence. */
const IN_SENTENCE = 0.7;

/** What the context of a fact gains by. */
const BONUS = { speaker: 0.25, identity: 0.15 } as const;

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
