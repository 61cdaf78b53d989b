import { isShare } from '../../../language/figures.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { CountedUnit } from '../facts/counted-unit.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { isPeople } from '../words/counted-classes.ts';
import { namedNumbers } from '../words/named-numbers.ts';
import type { Conflict } from './figure-conflicts.ts';
import { nounMatch } from './noun-match.ts';
import { isPlural } from './plural-nouns.ts';

/** Whether draft and fact count the same thing. */
export interface UnitMatch {
  /** How surely they do, 0–1. */
  readonly sureness: number;
  /** What speaks against it. */
  readonly against: readonly Conflict[];
}

/** Compares what a figure of a draft counts with what a fact does. */
export function unitMatch(
  profile: FactProfile,
  unit: CountedUnit,
  context: FigureContext,
  shelf: FactShelf,
): UnitMatch {
  return (
    onlyOneOfMoney(unit, context) ??
    onlyOneInPercent(unit, context) ??
    bothOfMoney(unit, context) ??
    thingsMatch(profile, unit, context, shelf)
  );
}

function unless(isOther: boolean, conflict: Conflict, sureness = 0): UnitMatch {
  return { sureness, against: isOther ? [conflict] : [] };
}

/** An amount of money and a number of things; but "17 billion" without its currency is still money. */
function onlyOneOfMoney(unit: CountedUnit, { mention: { figure }, noun }: FigureContext): UnitMatch | null {
  if ((unit.currency !== null) === (figure.currency !== null)) return null;
  const isScaled =
    figure.currency === null && noun === null && (figure.value ?? figure.min ?? figure.max ?? 0) >= 1e6;
  if (isScaled && unit.currency !== null) return { sureness: 0.4, against: [] };
  // "6 million crowns" are no $6 million.
  const isOther = Math.max(...namedNumbers(figure)) >= 1000 && (unit.currency === null || isPlural(noun));
  return unless(isOther, 'currency');
}

/** A share and a number of things: "23 percent of the seats" for 23 seats. */
function onlyOneInPercent(
  unit: CountedUnit,
  { mention: { percent, figure }, nouns }: FigureContext,
): UnitMatch | null {
  if (unit.percent === percent) return null;
  // "Two-thirds of the members" for 66 percent of them.
  if (percent ? unit.share : isShare(figure)) return null;
  return unless(percent && [...unit.nouns].some((noun) => nouns.has(noun)), 'noun');
}

function bothOfMoney(unit: CountedUnit, { mention: { figure } }: FigureContext): UnitMatch | null {
  return unit.currency === null ? null : unless(unit.currency !== figure.currency, 'currency', 0.85);
}

/** Things of the same noun, to which the same happened. */
function thingsMatch(
  profile: FactProfile,
  unit: CountedUnit,
  context: FigureContext,
  shelf: FactShelf,
): UnitMatch {
  const { sureness, isOther } = nounMatch(profile, unit, context, shelf);
  const inOtherState = isInOtherState(profile, unit, context);
  const against = [...(inOtherState ? (['state'] as const) : []), ...(isOther ? (['noun'] as const) : [])];
  return { sureness: inOtherState ? 0 : statedSureness(sureness, unit, context), against };
}

/** How surely the nouns tell the same, where the draft says of the counted no more than who or what they are. */
function statedSureness(sureness: number, unit: CountedUnit, context: FigureContext): number {
  if (unit.state !== null && context.state === null) {
    const same = [...unit.nouns].some((each) => context.nouns.has(each));
    // "People" alone are not those that something happened to.
    const telling = same && !(unit.classes.size === 1 && isPeople(unit.classes));
    return sureness * (telling ? 0.75 : 0.5);
  }
  if (!unit.percent) return sureness;
  // "Went up by 0.3 points and now stands at 6.4 percent": what changed is what has come so far.
  const near = isOutcome(context) ? IN_SENTENCE : 1;
  return [...unit.nouns].some((each) => (context.words.get(each) ?? 0) >= near)
    ? 0.9
    : Math.max(sureness, 0.7);
}

/** Nearness of what stands in the sentence. */
const IN_SENTENCE = 0.7;

/** Whether a percentage is where that has come to of which the sentence told right before by how much it changed. */
function isOutcome({ mention, sentence }: FigureContext): boolean {
  const before = sentence.figures.findLast(({ end }) => end <= mention.start);
  if (before?.percent !== true) return false;
  return OUTCOME.test(sentence.text.slice(before.end - sentence.start, mention.start - sentence.start));
}

const OUTCOME =
  /^,?\s+(?:(?:and|which|that)\s+)?(?:(?:it|this|that)\s+)?(?:(?:now|is|has|had|currently|thus|to)\s+)*(?:stands?|standing|stood|reach(?:ed|es|ing)?|leav(?:es|ing)|left|bring(?:s|ing)?|brought|tak(?:es|ing)|took|came|comes|is|was)\s+(?:(?:now|currently|it|them|the (?:rate|level|figure|total|share)|up|down)\s+)*(?:(?:at|to)\s+)?$/iu;

/** Whether something else happened to what the draft counts. */
function isInOtherState(profile: FactProfile, unit: CountedUnit, context: FigureContext): boolean {
  const { state, nouns, words } = context;
  const fits =
    unit.state === state || (unit.state !== null && state === null) || isToldOf(profile, unit, context);
  if (fits) return false;
  const otherNoun = ![...unit.nouns].some((noun) => nouns.has(noun) || (words.get(noun) ?? 0) >= 1);
  // "Two dead" are no two facilities, whatever stands around; nor are "66 deaths" 66 attacks.
  const countsState = nouns.size === 0 && CASUALTY.test(context.noun ?? '');
  return unit.state !== null || isPeople(unit.classes) || otherNoun || countsState;
}

/** "Children treated", of whom the claim says that they were wounded, may be counted as wounded. */
function isToldOf({ fact, claimStates }: FactProfile, unit: CountedUnit, { state }: FigureContext): boolean {
  return (
    unit.state === null &&
    state !== null &&
    (claimStates.has(state) || (state === 'displaced' && MOVED.test(fact.claim)))
  );
}

/** What is counted is what happened to people. */
const CASUALTY = /^(?:\p{Ll}+\s)?(?:deaths?|fatalities|dead|injuries|casualties|killings)(?:\s|$)/u;

/** Those who are brought elsewhere may be called evacuated. */
const MOVED =
  /(?<!\p{L})(?:mov(?:e|ed|ing)|transferr?(?:ed|ing)?|relocat(?:e|ed|ing)|leave|left|taken to|brought to)(?!\p{L})/iu;
