import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { FigureLink } from './figure-link.ts';

/** Whether a time that contradicts the fact's hardly makes it another event: another weekday, "last year" of what somebody did but once. */
export function isMisdated({ time, profile, unit }: FigureLink, shelf: FactShelf): boolean {
  if (time?.kind === 'weekday') return true;
  return (
    time?.kind === 'current' &&
    unit >= 0.85 &&
    shelf.siblings(profile).length === 1 &&
    !STANDS.test(beforeFigure(profile))
  );
}

function beforeFigure({ fact: { claim, figure } }: FactProfile): string {
  const at = claim.indexOf(figure?.stated ?? '');
  return at < 0 ? claim : claim.slice(0, at);
}

/** A claim of how things are, which may be otherwise in another year: "the budget for next year is $1.2 billion". */
const STANDS =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|stands?|stood|holds?|held|remains?|costs?|earns?|gets?|gives?)(?!\p{L})/iu;
