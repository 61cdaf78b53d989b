import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { Span } from '../words/span.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** A source's wording of two months over which something is counted: "October and November". */
const TWO_MONTHS = new RegExp(
  `(?<!\\p{L})(?<first>${MONTHS})\\s+(?:\\d{4}\\s+)?(?:and|to|through|until|till|–|-)\\s+(?<last>${MONTHS})(?!\\p{L})`,
  'u',
);

/** Before a time that is not when it was counted: "until this week", "the first of them in October". */
const NOT_WHEN =
  /(?<!\p{L})(?:until|till|before|after|since|by|from|between|as of|than|beginning|starting|begun|began|first|one|some|most|including|latest|last one)\s+(?:(?:of\s+)?(?:them|these|which|those)\s+)?(?:(?:was|were|came)\s+)?(?:in\s+|on\s+|late\s+|early\s+)*$/iu;

/**
 * A count over two months of which a sentence gives only a part as its time: "three strikes in October alone", "last week", for October and November. Null
 * where the sentence names both, or several figures share the time.
 */
export function narrowedPeriod(profile: FactProfile, context: FigureContext): Fault | null {
  const { when } = profile.fact;
  const { sentence, mention, times, relativeTimes } = context;
  const months = TWO_MONTHS.exec(when?.stated ?? '')?.groups;
  if (months === undefined || profile.unit === null || profile.unit.percent) return null;
  const { text, start, quotations } = sentence;
  const named = [months['first'] ?? '', months['last'] ?? ''].filter((month) => text.includes(month));
  if (named.length === 2 || sentence.figures.length > 1) return null;
  const told = [
    ...times.filter((time) => new RegExp(`^(?:${MONTHS})$`, 'u').test(time.text.trim())),
    ...relativeTimes.filter(({ kind, value, unit }) => kind === 'current' && (value ?? 1) <= 0 && unit <= 31),
  ].filter((time) => time.start >= mention.end || /^\W*(?:In\s+)?$/u.test(text.slice(0, time.start - start)));
  const isApart = (time: Span): boolean =>
    NOT_WHEN.test(text.slice(0, time.start - start)) ||
    quotations.some((each) => each.start < time.end && each.end > time.start);
  const found = told.find((time) => !isApart(time));
  if (found === undefined) return null;
  const expected = when?.stated ?? '';
  const message = `"${found.text}" is only a part of when these were counted: the source has "${expected}".`;
  return fault('wrong-date', found, profile, { expected, found: found.text, message });
}
