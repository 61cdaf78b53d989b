/** Units stuck to a number, which says enough: "24h". */
const STUCK: Readonly<Record<string, string>> = {
  h: 'hours',
  hr: 'hours',
  hrs: 'hours',
  min: 'minutes',
  mins: 'minutes',
  d: 'days',
  yr: 'year',
  yrs: 'years',
};

/** Those that are written apart from it, too: "24 hrs". */
const APART: ReadonlySet<string> = new Set(['hr', 'hrs', 'min', 'mins', 'yr', 'yrs']);

/** Whether a term may be the short form of a unit, stuck to a number. */
export function isShortUnit(term: string): boolean {
  return Object.hasOwn(STUCK, term);
}

/** Whether a term is the short form of a unit behind a number, even apart from it. */
export function isShortUnitApart(term: string, before: string | undefined): boolean {
  return APART.has(term) && before?.startsWith('#') === true;
}

/** The unit in full; undefined for what is no short form. */
export function unitInFull(term: string): string | undefined {
  return STUCK[term];
}
