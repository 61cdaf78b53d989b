import { compareFigures } from '../../language/figures.ts';
import type { Figure } from '../../model/figure.ts';

/** What happened to the hedge where the number stayed: "hedge lost", "hedge added", "hedge changed"; null for anything else. */
export function hedgeRemark(old: Figure | null, now: Figure | null): string | null {
  if (old === null || now === null) return null;
  const comparison = compareFigures(now, old);
  if (comparison === 'hedge-lost') return 'hedge lost';
  if (comparison === 'number-for-vague') return 'a number for a vague word';
  if (comparison !== 'hedge-changed') return null;
  return old.relation === 'exact' ? 'hedge added' : 'hedge changed';
}
