import { findFigures } from '../../../language/figures.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { namedNumbers } from '../words/named-numbers.ts';

/**
 * Whether a claim tells a figure beside the one that its fact counts: the 540 of "312 of the day's 540 flights", the 9.8 of "14.2 percent, up from 9.8
 * percent". `wrong`: some fact has another number for what it seems to count; then the fact's own figure must stand beside it.
 */
export function isToldBeside(context: FigureContext, shelf: FactShelf, wrong: boolean): boolean {
  const { mention } = context;
  const printed = NUMBER.exec(mention.text)?.[0] ?? '';
  if (printed === '' || SMALL.test(printed)) return false;
  return shelf.counted.some((profile) => {
    const { claim } = profile.fact;
    if (!claim.includes(printed)) return false;
    if (isBeside(profile, context)) return tells(profile, context);
    const { text, start } = context.sentence;
    const shares =
      DEFINITE.test(text.slice(0, mention.start - start)) ||
      [...context.nouns].some((noun) => profile.claimWords.has(noun));
    // "The 84-seat assembly" only says what is known of it.
    return (!wrong || mention.compound) && shares && tells(profile, context);
  });
}

/** A number as printed, without its hedges. */
const NUMBER = /\d[\d.,]*(?<=\d)|\p{L}+(?:-\p{L}+)*$/u;

/** "Among the 84 members": what is known. */
const DEFINITE = /(?<!\p{L})(?:the|its|all|their)\s+$/iu;

/** Numbers that turn up by chance. */
const SMALL = /^(?:\d|1[0-2]|\p{L}{1,6})$/u;

function tells({ fact }: FactProfile, { mention }: FigureContext): boolean {
  const [number] = namedNumbers(mention.figure);
  if (fact.figure === null || number === undefined || namedNumbers(fact.figure).includes(number))
    return false;
  return findFigures(fact.claim).some(
    ({ figure, percent }) =>
      namedNumbers(figure).includes(number) &&
      figure.currency === mention.figure.currency &&
      (percent || !mention.percent),
  );
}

/** Whether the sentence, or the one before it, gives the fact's own figure. */
function isBeside({ fact }: FactProfile, { sentence, earlier, mention }: FigureContext): boolean {
  const own = fact.figure === null ? [] : namedNumbers(fact.figure);
  return [...sentence.figures, ...earlier].some(
    (other) => other !== mention && namedNumbers(other.figure).some((number) => own.includes(number)),
  );
}
