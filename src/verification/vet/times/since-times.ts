import type { FactProfile } from '../facts/fact-profile.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** A year from which on something has been so, within a claim: it is not when the fact happened, and no date of it. */
const SINCE =
  /\b(?:since|dat(?:es?|ing) (?:from|back to)|as far back as)\s+(?:\p{Lu}\p{Ll}+\s+)?((?:1[5-9]|20)\d{2})(?!\d)/giu;

/** What stands before such a year. */
const LEADS = /\b(?:since|dat(?:es?|ing) (?:from|back to)|as far back as)\s+$/iu;

/** What is wrong with a year of a part of a sentence when the claim has another in such words: "the highest since 1989" for 1998. */
export function sinceFault(
  profile: FactProfile,
  { text, start, times }: DraftSentence,
  part: Span,
): Fault | null {
  const own = [...profile.fact.claim.matchAll(SINCE)].map((match) => match[1]);
  const [expected] = own;
  if (expected === undefined) return null;
  const told = times.flatMap((time) => {
    const [year] = time.years ?? [];
    const leads = LEADS.test(text.slice(0, time.start - start));
    return leads && year !== undefined && overlap(time, part) ? [{ span: time, year: String(year) }] : [];
  });
  const [first] = told;
  if (first === undefined || told.some(({ year }) => own.includes(year))) return null;
  const found = first.span.text;
  const message = `The source has ${expected}, not ${found}.`;
  return fault('wrong-date', first.span, profile, { expected, found, message });
}
