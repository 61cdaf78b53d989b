import { stem } from '../../language/stem.ts';

/** So many things a claim lists, where it says what some are: "targets, an operations center and a command node, were". */
const LISTED =
  /([\p{L}-]+)(?:\s+of\s+[^,]+)?,\s+((?:an?|the)\s[^,]+(?:,\s+(?:an?|the)\s[^,]+)*?(?:,)?\s+and\s+(?:an?|the)\s[^,]+),/giu;

/** Whether a claim lists just so many things that it calls by one of these stems. */
export function listsSoMany(claim: string, count: number, forms: ReadonlySet<string>): boolean {
  return [...claim.matchAll(LISTED)].some(([whole, last = '', list = '']) => {
    const before = claim.slice(0, claim.indexOf(whole) + last.length);
    const isCalled = (before.match(/[\p{L}-]+/gu) ?? []).some((word) => forms.has(stem(word.toLowerCase())));
    return isCalled && (list.match(/\b(?:an?|the)\s/giu) ?? []).length === count;
  });
}
