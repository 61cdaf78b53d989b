import type { FigureContext } from '../contexts/figure-context.ts';
import { namesTwoStates } from '../contexts/named-states.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { stateOf } from '../words/counted-classes.ts';
import { namedNumbers } from '../words/named-numbers.ts';
import { overlap } from '../words/span.ts';
import type { FigureLink } from './figure-link.ts';

/**
 * The sentence, with the one before it where it says that it adds up, gives the parts, each the figure of a fact, and their sum: "13 dead or
 * hurt: eight at … and five near …", "… which takes the bill to more than $1.6 billion".
 */
export function sumInSentence(context: FigureContext, shelf: FactShelf): readonly FactProfile[] | null {
  const { mention, sentence, earlier } = context;
  const [number] = namedNumbers(mention.figure);
  const totals = isTotal(context);
  const parts = [...(totals ? earlier : []), ...sentence.figures]
    .filter(
      (figure) =>
        figure !== mention && figure.percent === mention.percent && namedNumbers(figure.figure).length === 1,
    )
    .map((figure) => ({ money: figure.figure.currency, number: namedNumbers(figure.figure)[0] ?? 0 }))
    .filter(({ money }) => money === mention.figure.currency)
    .slice(-MOST_PARTS);
  if (number === undefined || mention.percent || parts.length < 2) return null;
  for (let choice = 3; choice < 2 ** parts.length; choice += 1) {
    const chosen = parts.filter((_, position) => (choice >> position) % 2 === 1);
    const sum = chosen.reduce((total, each) => total + each.number, 0);
    if (chosen.length < 2 || !(sum === number || (totals && isPutRoundly(sum, mention.figure)))) continue;
    const facts = chosen.map((part) =>
      shelf.counted.find(
        ({ fact }) =>
          fact.figure !== null &&
          fact.figure.currency === part.money &&
          namedNumbers(fact.figure).includes(part.number),
      ),
    );
    const known = facts.filter((fact) => fact !== undefined);
    if (known.length === chosen.length) return known;
  }
  return null;
}

/** Most figures of a sentence tried as parts of a sum. */
const MOST_PARTS = 6;

/** By how much a sum may be rounded. */
const ROUNDED = 0.05;

/** "More than $1.6 billion" for a sum of $1.635 billion. */
function isPutRoundly(sum: number, figure: FigureContext['mention']['figure']): boolean {
  const [number = 0] = namedNumbers(figure);
  if (Math.abs(sum - number) > sum * ROUNDED) return false;
  switch (figure.relation) {
    case 'more-than':
    case 'at-least':
      return number <= sum;
    case 'about':
      return true;
    case 'less-than':
    case 'at-most':
      return number >= sum;
    case 'exact':
    case 'between':
    case 'vague':
      return false;
    default:
      return figure.relation satisfies never;
  }
}

/** Words that say of a number that it adds up what was told. */
const TOTAL_BEFORE =
  /\b(?:tak(?:e|es|ing)|bring(?:s|ing)?|brought|took|push(?:es|ed|ing)?|rais(?:e|es|ed|ing)|mak(?:e|es|ing)|add(?:s|ed|ing)? up|com(?:e|es|ing)|amount(?:s|ed|ing)?|sum(?:s|med|ming)?|total(?:s|led|ling)?|total of|you (?:get|have)|all in all|all in|in all|altogether|all told|taken together|combined)\b[^.;:]{0,40}$/iu;
const TOTAL_AFTER =
  /^[^.;:,]{0,30}\b(?:in all|in total|altogether|all told|combined|together|taken together|in sum)\b/iu;

function isTotal({ mention, sentence }: FigureContext): boolean {
  return (
    TOTAL_BEFORE.test(sentence.text.slice(0, mention.start - sentence.start)) ||
    TOTAL_AFTER.test(sentence.text.slice(mention.end - sentence.start))
  );
}

/** Two or more figures of facts that count the same add up to the draft's number. */
export function sumOf(
  context: FigureContext,
  links: readonly FigureLink[],
  shelf: FactShelf,
): readonly FactProfile[] | null {
  const [number] = namedNumbers(context.mention.figure);
  if (number === undefined || number < 3) return null;
  const together = sumOfStates(number, context, shelf);
  if (together !== null) return together;
  const seen = new Set<string>();
  for (const link of links) {
    const { profile, unit } = link;
    if (
      unit < 0.7 ||
      seen.has(profile.unitKey) ||
      (['state', 'noun', 'currency'] as const).some((each) => link.conflicts.has(each))
    )
      continue;
    seen.add(profile.unitKey);
    const addends = countedTogether(profile, shelf).filter(
      ({ fact }) =>
        fact.figure !== null &&
        namedNumbers(fact.figure).length === 1 &&
        !/percent|%/.test(fact.unit ?? fact.figure.stated),
    );
    if (addends.length < 2 || addends.length > 12) continue;
    const value = ({ fact }: FactProfile): number =>
      fact.figure === null ? 0 : (namedNumbers(fact.figure)[0] ?? 0);
    for (const [position, first] of addends.entries())
      for (const second of addends.slice(position + 1))
        if (value(first) + value(second) === number && value(first) > 0 && value(second) > 0)
          return [first, second];
    const total = addends.reduce((sum, each) => sum + value(each), 0);
    if (addends.length > 2 && total === number) return addends;
  }
  return null;
}

/** "127 killed or hurt": the killed of one fact and the injured of another. */
function sumOfStates(
  number: number,
  { zone, sentence }: FigureContext,
  shelf: FactShelf,
): readonly FactProfile[] | null {
  if (number <= MOST_BY_CHANCE || !namesTwoStates(zone, sentence)) return null;
  const states = new Set(
    sentence.words.filter((word) => overlap(word, zone)).map(({ term }) => stateOf(term)),
  );
  const counted = shelf.counted
    .filter(
      ({ unit, fact }) =>
        unit !== null && unit.state !== null && states.has(unit.state) && fact.figure !== null,
    )
    .slice(0, MOST_COUNTED);
  const value = ({ fact }: FactProfile): number =>
    fact.figure === null ? 0 : (namedNumbers(fact.figure)[0] ?? 0);
  for (const first of counted)
    for (const second of counted)
      if (first.unit?.state !== second.unit?.state && value(first) + value(second) === number)
        return [first, second];
  return null;
}

/** A sum up to this may be another number by chance. */
const MOST_BY_CHANCE = 20;

/** Most facts tried as parts of such a sum. */
const MOST_COUNTED = 60;

/** Facts that count the same kind of thing, and those that count people of the same place or party: children treated beside people wounded. */
function countedTogether(profile: FactProfile, shelf: FactShelf): readonly FactProfile[] {
  const siblings = shelf.siblings(profile);
  const { unit } = profile;
  if (unit === null || unit.state === null || !unit.classes.has('people')) return siblings;
  const near = profile.entities.flatMap((entity) => shelf.factsAbout(entity));
  const people = near.filter(
    (other) =>
      other.unit?.classes.has('people') === true &&
      (other.unit.state === unit.state ||
        (other.unit.state === null && unit.state !== null && other.claimStates.has(unit.state))) &&
      !siblings.includes(other),
  );
  return [...siblings, ...new Set(people)];
}
