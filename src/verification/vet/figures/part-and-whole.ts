import { type FigureMention, findFigures } from '../../../language/figures.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { namedNumbers } from '../words/named-numbers.ts';

/** What stands between a part and its whole: "two of the nine", "19 of 22", "12 out of a total of 40". */
const BETWEEN =
  /^\s+(?:out\s+)?of\s+(?:(?:the|its|their|all|some|about|around|a total of|what were|\p{L}+['’]s)\s+){0,2}$/iu;

/** "Of the nine members, two": the whole comes first. */
const FIRST =
  /(?:^|[.;:,(–—]\s*|(?<!\p{L})(?:and|but|that)\s+)(?:out\s+)?of\s+(?:(?:the|its|their|all)\s+){0,2}$/iu;

/** The figure of which a claim's own one is a part: the nine of "two of the nine members"; null where it has none. */
export function wholeIn({ fact }: FactProfile): FigureMention | null {
  if (fact.figure === null || !/(?<!\p{L})of\s/iu.test(fact.claim)) return null;
  const own = namedNumbers(fact.figure);
  const figures = findFigures(fact.claim);
  const part = figures.find(({ figure }) => namedNumbers(figure).some((number) => own.includes(number)));
  if (part === undefined) return null;
  const whole = figures.find(
    (each) =>
      (each.start > part.end && BETWEEN.test(fact.claim.slice(part.end, each.start))) ||
      (each.end < part.start && FIRST.test(fact.claim.slice(0, each.start))),
  );
  return whole ?? null;
}

/** Whether a figure of a draft is the whole of which another is told as a part: "two of the nine", "of the nine members, two". */
export function isWhole({ mention, sentence }: FigureContext): boolean {
  const { text, start, figures } = sentence;
  const at = mention.start - start;
  return figures.some((other) =>
    other.end <= mention.start
      ? BETWEEN.test(text.slice(other.end - start, at))
      : other.start > mention.end && FIRST.test(text.slice(0, at)),
  );
}

/** Whether the draft gives the whole of a claim, as such or by itself: "the board has nine members". */
export function isClaimWhole(profile: FactProfile, { mention }: FigureContext): boolean {
  const whole = wholeIn(profile);
  const [number] = namedNumbers(mention.figure);
  return whole !== null && number !== undefined && namedNumbers(whole.figure).includes(number);
}
