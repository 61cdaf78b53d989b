import { type FigureMention, isShare } from '../../../language/figures.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import { isMoney } from '../words/counted-classes.ts';
import { namedNumbers } from '../words/named-numbers.ts';
import type { FigureLink } from './figure-link.ts';

/** Whether a figure is an amount of money, whatever currency it is told in. */
export function isMoneyOf({ mention, noun }: FigureContext): boolean {
  return mention.figure.currency !== null || (noun !== null && isMoney(noun));
}

/** Amounts and percentages are told of everything: the draft must name what the fact's one is of ("unemployment", "a fine"), else it is of something else. */
export function tellsWhat({ profile: { unit, fact } }: FigureLink, context: FigureContext): boolean {
  const { words, noun } = context;
  const measure = noun !== null && isMoney(noun) ? context.nouns : new Set<string>();
  const nouns = [...(unit?.nouns ?? [])].filter((each) => !measure.has(each));
  return fact.unit === null || nouns.some((each) => words.has(each));
}

/** "Had earned €95 million, where a loss of €200 million was expected": another amount of the sentence is the fact's. */
export function isGivenBeside({ profile: { fact }, unit }: FigureLink, context: FigureContext): boolean {
  const { sentence, mention } = context;
  const ofPart = isPart(mention);
  if (!isMoneyOf(context) && (unit >= 1 || !ofPart)) return false;
  const numbers = fact.figure === null ? [] : namedNumbers(fact.figure);
  return sentence.figures.some(
    (other) =>
      other !== mention &&
      isPart(other) === ofPart &&
      other.figure.currency === mention.figure.currency &&
      namedNumbers(other.figure).some((number) => numbers.includes(number)),
  );
}

/** A percentage or a fraction: "slowed to 2.6 percent, and rents rose by a third". */
function isPart({ percent, figure }: FigureMention): boolean {
  return percent || isShare(figure);
}
