import { isOfThings, TIME_NOUN, UNREPORTED_NOUN } from './counted-classes.ts';
import type { FigureContext } from './figure-context.ts';
import { namedNumbers } from './judge-figure.ts';
import { within } from './span.ts';

/** What points back to things the draft has told of: "the two facilities", "all three". */
const DEFINITE =
  /(?:^|\s)(?:the|these|those|both|its|his|her|their|our|my|all|other|every|each|any|no|of the|next|last|first|past|previous|same|top|than)\s+$/i;

/** Those who are counted as sources, not as news. */
const SPEAKERS = /\b(?:officials?|sources?|aides?|diplomats?|spokes\p{L}+)\b/iu;

/** "1 of 3 people", "one in five". */
const SHARE = /\b(?:one|two|three|four|five|\d+)\s+(?:of|in|out of)\s+$/i;

/** Numbers that describe somebody or something rather than report: ages, measures of format. */
const DESCRIBED =
  /\b(?:aged?|age of|turned|size|channel|route|flight|chapter|grade|version|by|game|round|over the (?:past|last|next))\s+$/i;

/**
 * Whether a figure that no fact covers reports something: amounts of money, percentages, numbers of things and people. Not "one of the",
 * "two sides", "the three men", "24 hours", "a two-state solution".
 * `speaks` tells the nouns of those whom facts let speak: how many they are is no news.
 */
export function isReportable(context: FigureContext, speaks: (noun: string) => boolean): boolean {
  const { mention, sentence, noun, state, classes } = context;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const after = sentence.text.slice(mention.end - sentence.start);
  const [number] = namedNumbers(mention.figure);
  if (sentence.attributions.some(({ speaker }) => speaker.end > speaker.start && within(mention, speaker)))
    return false;
  if (mention.figure.currency !== null || mention.percent) return number !== undefined;
  if (/^-\p{L}/u.test(after) || /^\s*-\s*(?:year|day|month|hour|week|minute)/i.test(after)) return false;
  if (DESCRIBED.test(before) || SHARE.test(before)) return false;
  if (noun !== null && SPEAKERS.test(noun) && (number ?? 0) <= 12) return false;
  if (noun !== null && (state === null || isOfThings(state)) && (number ?? 0) <= 12 && speaks(noun))
    return false;
  const first = noun?.split(/[\s-]+/) ?? [];
  if (/^(?:times|occasions)$/i.test(first[0] ?? '')) return false;
  if (first.some((word) => TIME_NOUN.test(word.toLowerCase()))) return false;
  if (number === undefined) return isReportableVague(context);
  if (number <= 1 && Number.isInteger(number))
    return state !== null && number === 1 && noun !== null && classes.has('people');
  if (DEFINITE.test(before) && number <= 20) return false;
  if (noun === null) return state !== null && !context.inherited && number > 1;
  return (
    (!(number <= 12 && UNREPORTED_NOUN.test((first[0] ?? '').toLowerCase())) &&
      !/^\p{Lu}/u.test(first[0] ?? '')) ||
    (/^\p{Lu}/u.test(first[0] ?? '') && first.length > 1)
  );
}

/** "Dozens of civilians" report a number; "several", "many" and "a number of" hardly do. */
function isReportableVague({ mention, noun, state, classes }: FigureContext): boolean {
  if (noun === null || (state === null && !classes.has('people'))) return false;
  return /dozens|scores|hundreds?|thousands?|millions?|billions?/i.test(mention.figure.stated);
}
