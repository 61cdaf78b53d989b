import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { TIME_NOUN } from '../words/counted-classes.ts';
import { ENOUGH } from './enough.ts';
import type { FigureLink } from './figure-link.ts';

/** "Six months" for six weeks, where the sentence has most of what the fact is about. */
export function isMistimed(
  { profile, conflicts, judgement, context }: FigureLink,
  { noun }: FigureContext,
): boolean {
  return (
    judgement.sameNumber &&
    // A length that differs also counts as another time.
    conflicts.size === (conflicts.has('date') ? 2 : 1) &&
    conflicts.has('noun') &&
    context >= ENOUGH.misdated &&
    isTime(profile.fact.unit) &&
    isTime(noun)
  );
}

/** Whether a noun is of time. */
export function isTime(noun: string | null): boolean {
  return TIME_NOUN.test(noun?.split(/[\s-]/)[0]?.toLowerCase() ?? '');
}

/** "Four metres" for four kilometres. */
export function isMismeasured({ profile, conflicts, judgement }: FigureLink): boolean {
  return areMeasures(profile) && conflicts.has('noun') && judgement.sameNumber;
}

/** Whether what a fact counts is a measure. */
export function areMeasures({ unit }: FactProfile): boolean {
  return [...(unit?.classes ?? [])].some((name) => name.startsWith('measure '));
}
