import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';

/** What a number is so much of: "$29 an hour", "$45 million daily". */
const RATE =
  /(?<!\p{L})(?:(?:a|an|per|each|every)\s+(?<unit>second|minute|hour|day|night|week|month|year)|(?<adverb>hourly|daily|nightly|weekly|monthly|yearly|annually))(?!\p{L})/iu;

const UNITS: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
};

/** Longest way from a number to its rate, in UTF-16 units. */
const CLOSE_BY = 30;

/** A figure of a fact given for another length of time: "$29 a day" for $29 an hour. */
export function rateFault(profile: FactProfile, { mention, sentence }: FigureContext): Fault | null {
  const { fact } = profile;
  const expected = RATE.exec(fact.claim);
  const after = sentence.text.slice(mention.end - sentence.start).slice(0, CLOSE_BY);
  const told = RATE.exec(after.split(/[.,;:]/)[0] ?? '');
  if (expected === null || told === null || unitOf(expected) === unitOf(told)) return null;
  const span = { start: mention.start, end: mention.end + told.index + told[0].length };
  const found = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  const message = `The source has this ${expected[0]}, not ${told[0]}.`;
  return fault('wrong-unit', span, profile, { expected: expected[0], found, message });
}

function unitOf({ groups }: RegExpExecArray): string {
  const word = (groups?.['unit'] ?? groups?.['adverb'] ?? '').toLowerCase();
  return UNITS[word] ?? word;
}
