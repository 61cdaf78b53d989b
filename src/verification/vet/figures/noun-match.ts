import type { FigureContext } from '../contexts/figure-context.ts';
import type { CountedUnit } from '../facts/counted-unit.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { areOthers, isPeople } from '../words/counted-classes.ts';
import { isCalledOtherwise, isOfMembers } from './called-otherwise.ts';
import { isPlural } from './plural-nouns.ts';
import { areNobodysOwn, areSomeOf } from './some-of-people.ts';

/** How surely the nouns of draft and fact are of the same. */
export interface NounMatch {
  /** 0–1. */
  readonly sureness: number;
  /** Whether the draft surely counts something else. */
  readonly isOther: boolean;
}

/** Compares what a figure of a draft counts with the nouns of a fact's unit, whatever happened to them. */
export function nounMatch(
  profile: FactProfile,
  unit: CountedUnit,
  context: FigureContext,
  shelf: FactShelf,
): NounMatch {
  const counting = countingOf(profile, unit, context, shelf);
  const named = asOtherTime(counting) ?? byMembership(counting) ?? asOthers(counting) ?? bySameNoun(counting);
  if (named !== null) return named;
  const match =
    byWhatHappened(counting) ??
    byOtherCalling(counting) ??
    byClass(counting) ??
    afterOtherNoun(counting) ??
    withoutNoun(counting) ??
    byNounBefore(counting) ??
    byVote(counting) ??
    unlike(counting);
  return cannotSuffer(counting) ? { ...match, isOther: true } : match;
}

/** Two nouns that are compared, and where. */
interface Counting {
  readonly profile: FactProfile;
  readonly unit: CountedUnit;
  readonly context: FigureContext;
  readonly shelf: FactShelf;
  /** Whether only an earlier sentence tells what is counted: a guess that proves nothing against a fact. */
  readonly isGuessed: boolean;
  /** Concepts of the draft's nouns; none of a guess that the fact does not share. */
  readonly nouns: ReadonlySet<string>;
  /** Whether a noun of the fact stands in the figure's part of the sentence. */
  readonly isInZone: boolean;
}

const NO_NOUNS: ReadonlySet<string> = new Set();

function countingOf(
  profile: FactProfile,
  unit: CountedUnit,
  context: FigureContext,
  shelf: FactShelf,
): Counting {
  const own = [...unit.nouns];
  const isGuessed = context.inherited === 'before';
  const nouns = isGuessed && !own.some((noun) => context.nouns.has(noun)) ? NO_NOUNS : context.nouns;
  const isInZone = own.some((noun) => isNear(noun, context));
  return { profile, unit, context, shelf, isGuessed, nouns, isInZone };
}

function isNear(noun: string, { words }: FigureContext): boolean {
  return (words.get(noun) ?? 0) >= 1;
}

function surely(sureness: number): NounMatch {
  return { sureness, isOther: false };
}

/** "4,300 of its members" are those of the union, whatever the fact calls them. */
function byMembership({ profile, context }: Counting): NounMatch | null {
  return isOfMembers(profile, context) ? surely(0.85) : null;
}

/** "A suspended sentence of 18 weeks" for 18 months, whatever else is told alike. */
function asOtherTime({ profile, context: { noun } }: Counting): NounMatch | null {
  const [own, told] = [timeOf(profile.fact.unit), timeOf(noun)];
  return own !== null && told !== null && own !== told ? { sureness: 0, isOther: true } : null;
}

/** The length of time that a noun phrase begins with; null for any other. */
function timeOf(noun: string | null): string | null {
  return LENGTH.exec(noun ?? '')?.groups?.['time']?.toLowerCase() ?? null;
}

const LENGTH = /^(?<time>minute|hour|day|week|month|year|decade)s?(?!\p{L})/iu;

/** Passers-by are no officers, whatever happened to both. */
function asOthers({ profile, unit, context, shelf, isGuessed }: Counting): NounMatch | null {
  const others =
    !isGuessed &&
    (areOthers(unit.classes, context.classes) ||
      areSomeOf(profile, context) ||
      areNobodysOwn(profile, context, shelf.lexicon));
  return others ? { sureness: 0, isOther: true } : null;
}

/** The very noun; others of the unit may stand nearby: "ballots … were declared invalid" counts invalid ballots. */
function bySameNoun({ unit, context, nouns, isGuessed }: Counting): NounMatch | null {
  if (![...unit.nouns].some((noun) => nouns.has(noun))) return null;
  if (isGuessed) return surely(0.75);
  return surely([...unit.nouns].every((noun) => nouns.has(noun) || isNear(noun, context)) ? 1 : 0.85);
}

function mayBePeople({ context: { classes } }: Counting): boolean {
  return classes.size === 0 || isPeople(classes);
}

/** Cars are nobody to be rescued. */
function cannotSuffer(counting: Counting): boolean {
  const { unit, context, isGuessed } = counting;
  return (
    unit.state !== null &&
    !mayBePeople(counting) &&
    !isGuessed &&
    context.inherited === null &&
    isPlural(context.noun)
  );
}

/** "Eight injuries", "eight people were hurt", "eight hurt". */
function byWhatHappened(counting: Counting): NounMatch | null {
  const { unit, context, nouns } = counting;
  if (unit.state === null || (unit.nouns.size > 0 && !isPeople(unit.classes))) return null;
  return surely(mayBePeople(counting) && (nouns.size === 0 || isPeople(context.classes)) ? 0.9 : 0);
}

function byOtherCalling({ profile, context }: Counting): NounMatch | null {
  return isCalledOtherwise(profile, context) ? surely(0.85) : null;
}

/** Things of one sort; but people are not troops, unless the same happened to them. */
function byClass({ unit, context }: Counting): NounMatch | null {
  if (![...unit.classes].some((group) => context.classes.has(group))) return null;
  return surely(isPeople(unit.classes) && unit.state === null ? 0.45 : 0.75);
}

/** "62 personnel were injured and 12 were killed in the attacks": the noun it goes on with is another. */
function afterOtherNoun({ unit, context }: Counting): NounMatch | null {
  const goesOn = context.inherited === 'here' && context.classes.size > 0 && unit.classes.size > 0;
  return goesOn ? surely(0) : null;
}

/** A bare number counts what stands around it. */
function withoutNoun({ unit, context, nouns, isInZone }: Counting): NounMatch | null {
  if (nouns.size > 0 && context.noun !== null) return null;
  if (isInZone) return surely(0.9);
  return surely([...unit.nouns].some((noun) => (context.words.get(noun) ?? 0) >= 0.7) ? 0.6 : 0.2);
}

/** The noun may stand before the figure: "turnout was 61 percent", "a magnitude of 6.8". */
function byNounBefore({ context, shelf, nouns, isInZone }: Counting): NounMatch | null {
  if (context.classes.size > 0 || !isInZone) return null;
  const counted = [...nouns].some((noun) => shelf.counts(noun)) || isObject(context);
  return counted ? null : surely(0.8);
}

/** Whoever cast a ballot may be counted for it. */
function byVote({ unit, context, isInZone }: Counting): NounMatch | null {
  return isPeople(context.classes) && unit.classes.has('vote') && isInZone ? surely(0.85) : null;
}

/** What is not alike may be surely another, or only called so. */
function unlike({ unit, context, shelf, nouns, isGuessed, isInZone }: Counting): NounMatch {
  const { classes } = context;
  // Doctors are no beds; people who cast ballots may be counted as ballots.
  const others = !isInZone && context.noun !== null && isPeople(classes) !== isPeople(unit.classes);
  const ofOtherSort = classes.size > 0 && (unit.classes.size > 0 || others);
  // Where nothing happened to the counted, their noun is all that tells them: "120 wards" for 120 beds.
  const namesOthers = unit.state === null && nouns.size > 0 && isPlural(context.noun);
  const isOther =
    (!isGuessed && (ofOtherSort || namesOthers)) || [...nouns].some((noun) => shelf.counts(noun));
  return { sureness: 0, isOther };
}

/** "Struck three airports": what is counted is what something was done to, not what was done. */
function isObject({ mention, noun, sentence }: FigureContext): boolean {
  return (
    isPlural(noun) &&
    /(?<!\p{L})(?:struck|hit|bombed|attacked|targeted|shelled|raided|destroyed|seized|took|captured|closed)\s+$/iu.test(
      sentence.text.slice(0, mention.start - sentence.start),
    )
  );
}
