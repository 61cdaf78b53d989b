import type { CompiledBase } from '../../compiled/base.ts';
import type { Figure } from '../../model/figure.ts';

/** A percentage, beside the ISO 4217 codes of currencies. */
const PERCENT = '%';
/** What percentages differ by. */
const POINTS = 'pp';

/** How claims write what figures are often asked in; of other currencies a claim is taken at its number. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  [PERCENT]: /%|\bper ?cent\b/i,
  [POINTS]: /\bpoints?\b|\bpp\b/i,
  USD: /\$|\b(?:usd|dollars?)\b/i,
  EUR: /€|\b(?:eur|euros?)\b/i,
  GBP: /£|\b(?:gbp|pounds?|sterling)\b/i,
};

/** What a figure of a query is asked in: `%`, percentage points, or the code of a currency; null for a bare number. */
export function unitAsked(figure: Figure, percent: boolean, text: string): string | null {
  if (percent) return /\bpoints?\b/i.test(text) ? POINTS : PERCENT;
  return figure.currency;
}

/**
 * Whether a fact has the number that a query asks for in another unit than `unit`: "€17 billion" is not $17 billion, nor "66 %" 66 attacks. A
 * bare number asks for no unit.
 */
export function differsInUnit(unit: string | null, base: CompiledBase, ordinal: number): boolean {
  if (unit === null) return false;
  const { figure, claim } = base.fact(ordinal);
  const written = WRITTEN[unit];
  if (figure?.currency === unit || written?.test(figure?.stated ?? '') === true) return false;
  return written === undefined ? figure !== null && figure.currency !== null : !written.test(claim);
}
