import type { Asking, Demand } from './demand.ts';

/** A time in the text of a claim: a year, a month, a day of the week, how long ago, or what it ended with. */
const TOLD =
  /\b(?:1[0-9]|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight)\b|\b(?:ago|ended)\b/;

/** Who asks when wants a fact that says so. */
export function times({ base, query: { asked }, evidence }: Asking): readonly Demand[] {
  if (asked !== 'when') return [];
  const words = evidence.filter(({ word }) => word.light === 'no').map(({ word }) => word.text);
  return [
    {
      unanswered: { words: words.join(' '), why: 'not-timed', among: [] },
      isMetBy: (ordinal) => base.index.outline(ordinal).timed || TOLD.test(base.fact(ordinal).claim),
    },
  ];
}
