import { isShare } from '../../../language/figures.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { isInPoints } from '../opposites/told-changes.ts';
import { namedNumbers } from '../words/named-numbers.ts';
import { ENOUGH } from './enough.ts';
import type { FigureLink } from './figure-link.ts';

/** Whether both are fractions, or percentages, or percentage points, or neither is. */
export function isOfSameMeasure(
  { profile: { unit, fact } }: FigureLink,
  { mention, sentence }: FigureContext,
): boolean {
  const told = mention.percent || isShare(mention.figure);
  if (told && unit?.share === false && unit.percent) {
    // "Slowed to 2.6 percent, and rents rose by a third": where a percentage stands, a fraction is of something else.
    if (!mention.percent && sentence.figures.some(({ percent }) => percent)) return false;
    const { start, end } = mention;
    const at = { start: start - sentence.start, end: end - sentence.start };
    return /points?$/iu.test(fact.figure?.stated ?? '') === isInPoints(sentence.text, at);
  }
  return told === (unit?.share === true || unit?.percent === true);
}

/** Whether a fraction is of the same people who did the same: not "a third live there", nor the third that voted against where two-thirds voted for. */
export function isShareOfSame(
  { profile }: FigureLink,
  { words: around, mention, sentence }: FigureContext,
  shelf: FactShelf,
): boolean {
  const here = new Set([...around].filter(([, near]) => near >= 0.7).map(([word]) => word));
  const figure = new Set(
    shelf.concepts.read(profile.fact.figure?.stated ?? '').map(({ concept }) => concept),
  );
  const words = new Set([...profile.words].filter((word) => !figure.has(word)));
  if (!shelf.areTold(words, here, ENOUGH.ofShare)) return false;
  const [own, told] = [profile.fact.figure, mention.figure].map((each) =>
    each === null ? 0 : (namedNumbers(each)[0] ?? 0),
  );
  const rest = (own ?? 0) + (told ?? 0) / (mention.percent ? 100 : 1);
  return Math.abs(rest - 1) > 0.02 || !OF_THE_REST.test(sentence.text);
}

/** Says that those who are counted are the others. */
export const OF_THE_REST =
  /(?<!\p{L})(?:against|not|never|no|oppos\p{L}+|reject\p{L}+|abstain\p{L}+|refus\p{L}+|without|others?|elsewhere|rest|remaining)(?!\p{L})|n['’]t(?!\p{L})/iu;
