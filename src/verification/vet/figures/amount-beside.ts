import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { isGivenBeside } from './amounts.ts';
import type { FigureLink } from './figure-link.ts';

/**
 * "$95 million goes to schools", which is what transit gets: the one other amount, of `links`, of which the words at hand tell, and not of the
 * one with this number; null where there is none, or several.
 */
export function amountBeside(
  { profile, judgement }: FigureLink,
  links: readonly FigureLink[],
  context: FigureContext,
): FigureLink | null {
  const { words, mention, sentence } = context;
  if (mention.figure.currency === null || !judgement.sameNumber) return null;
  // "Earned €95 million, and analysts had reckoned with …": what follows tells of the next amount.
  const goesOn = /^,\s+(?:and|but|while|whereas)\s/iu.test(sentence.text.slice(mention.end - sentence.start));
  const isTold = (one: FactProfile, other: FactProfile): boolean =>
    [...one.words].some((word) => !other.words.has(word) && (words.get(word) ?? 0) >= 1);
  const others = links.filter(
    (link) =>
      link.profile.unitKey === profile.unitKey &&
      link.judgement.verdict === 'different' &&
      link.conflicts.size === 0 &&
      !(goesOn && isGivenBeside(link, context)) &&
      isTold(link.profile, profile) &&
      !isTold(profile, link.profile),
  );
  const [only] = others;
  return others.length === 1 && only !== undefined ? only : null;
}
