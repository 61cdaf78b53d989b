import { isShare } from '../../../language/figures.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import {
  countedClass,
  isOfThings,
  isOnlyCalling,
  stateOf,
  TIME_NOUN,
  UNREPORTED_NOUN,
} from '../words/counted-classes.ts';
import { namedNumbers } from '../words/named-numbers.ts';
import { within } from '../words/span.ts';
import { isOfTheWriter } from './first-person.ts';
import { goesOn } from './goes-on.ts';
import { isInSaying } from './sayings.ts';
import { OF_THE_REST } from './shares.ts';

/** What points back to things the draft has told of: "the two facilities", "all three". */
const DEFINITE =
  /(?:^|\s)(?:the|these|those|both|its|his|her|their|our|my|all|other|every|each|any|no|of the|next|last|first|past|previous|same|top|than|each of|either of)\s+$/i;

/** Those who are counted as sources, not as news. */
const SPEAKERS = /\b(?:officials?|sources?|aides?|diplomats?|spokes\p{L}+)\b/iu;

/** "1 of 3 people", "one in five", "101 of parliament's 329 seats": the whole only gives the scale of its part. */
const SHARE =
  /\b(?:one|two|three|four|five|[\d,.]+)\s+(?:of|in|out of)\s+(?:(?:the|its|their|all|a total of|some|about|\p{L}+['’]s)\s+){0,2}$/iu;

/** "Two of the three roads". */
const PART =
  /^\s+(?:out )?of\s+(?:(?:the|its|their|these|those)\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|dozen|\d+)\b/i;

/** A part of what was told of: "two of the strikes", "three of these raids". */
export const SOME_OF =
  /^\s+of\s+(?:the|these|those)\s+(?:air\s*)?(?:strikes|airstrikes|attacks|raids|bombs|missiles|rockets|drones|shells|blasts|explosions)(?!\p{L})/iu;

/** Numbers that describe somebody or something rather than report: ages, measures of format. */
const DESCRIBED =
  /\b(?:aged?|age of|turned|size|channel|route|flight|chapter|grade|version|\d\s+by|game|round|over the (?:past|last|next))\s+$/i;

/** Parts of a text, which are counted as such. */
const TEXT_NOUN =
  /^(?:paragraphs?|pages?|words?|sentences?|chapters?|verses?|lines?|articles?|columns?|photos?|pictures?|images?|videos?|clips?|charts?|graphics?|characters?|tweets?|hashtags?|slides?|stanzas?|arrows?)$/i;

/** Those who live in a place only say how large it is. */
const DWELLERS = /^(?:inhabitants|souls)$/i;

/** Beside people, sites and attacks, what a report counts as its news. */
const NEWS =
  /^(?:missiles?|rockets?|drones?|shells?|mortars?|bombs?|mines?|planes?|aircraft|jets?|warplanes?|helicopters?|ships?|boats?|vessels?|warships?|tankers?|tanks?|trucks?|vehicles?|cars?|buses|trains?|hospitals?|clinics?|schools?|bridges?|villages?|towns?|roads?|tents?|shelters?|factories|plants?|mosques?|churches|shops?|markets?|airports?|airfields?|refiner(?:y|ies)|prisons?|embass(?:y|ies)|pipelines?|dams?|tunnels?|checkpoints?|convoys?|seats?|votes?|tons?|tonnes?|barrels?|acres?|hectares?|deaths?|injuries|arrests?|explosions?|blasts?|fires?|clashes)$/i;

/** Aircraft by their types: "four F-16s". */
const AIRCRAFT = /^(?:A|AC|AH|B|C|F|F\/A|MQ|MiG|RQ|Su|Tu|UH)-?\d{1,3}[A-Z]?s?(?!\p{L})/u;

/** People of whom nothing else is said. */
const ANYBODY = /^(?:people|persons?|m[ae]n|wom[ae]n|others?|individuals)$/i;

function isNews(word: string): boolean {
  const group = countedClass(word);
  return (group !== null && group !== 'grouping' && !isOnlyCalling(word)) || NEWS.test(word);
}

/** What the nouns of a base are known for. */
export interface KnownNouns {
  /** Whether a noun phrase names those whom some fact lets speak. */
  readonly speaks: (noun: string) => boolean;
  /** Whether some fact counts what a word names. */
  readonly counts: (word: string) => boolean;
  readonly lexicon: EntityLexicon;
}

/**
 * Whether a figure that no fact covers reports something: amounts of money, percentages, numbers of things and people. Not "one of the",
 * "two sides", "the three men", "24 hours", "a two-state solution".
 */
export function isReportable(context: FigureContext, { speaks, counts, lexicon }: KnownNouns): boolean {
  const { mention, sentence, noun, state, classes } = context;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const after = sentence.text.slice(mention.end - sentence.start);
  const [number] = namedNumbers(mention.figure);
  if (sentence.attributions.some(({ speaker }) => speaker.end > speaker.start && within(mention, speaker)))
    return false;
  if (isOfTheWriter(context) || isInSaying(context)) return false;
  if (mention.figure.currency !== null || mention.percent) return number !== undefined;
  if (isShareOfTold(context, after)) return true;
  if (PART.test(after) && (number ?? 0) < 10) return false;
  if (state === null && SOME_OF.test(after) && (number ?? 0) <= 12) return false;
  if (/^\s+schools? of thought\b/i.test(after)) return false;
  // Calibres and other measures glued to their number describe a thing.
  if (/^[- ]?(?:mm|cm|km|kg|inch|inches|hp|mph|watts?|volts?)\b/i.test(after)) return false;
  if (/^-\p{L}/u.test(after) || /^\s*-\s*(?:year|day|month|hour|week|minute)/i.test(after)) return false;
  if (DESCRIBED.test(before) || SHARE.test(before)) return false;
  if (noun !== null && SPEAKERS.test(noun) && (number ?? 0) <= 12) return false;
  if (noun !== null && (state === null || isOfThings(state)) && (number ?? 0) <= 12 && speaks(noun))
    return false;
  const first = noun?.split(/[\s-]+/) ?? [];
  if (/^(?:times|occasions)$/i.test(first[0] ?? '')) return false;
  if (first.some((word) => TIME_NOUN.test(word.toLowerCase()))) return false;
  if (number === undefined) return isReportableVague(context, lexicon);
  // "Two or three" are a few.
  if (number < 10 && /\s(?:or|to)\s/i.test(mention.text)) return false;
  // "Three quarters of members" are told as a share.
  if (number < 1) return / out of /i.test(mention.text) && noun !== null;
  if (number <= 1 && Number.isInteger(number))
    return (
      state !== null &&
      number === 1 &&
      noun !== null &&
      (classes.has('people') || stateOf(first[0] ?? '') === state)
    );
  if (DEFINITE.test(before) && number <= 20) return false;
  if (TEXT_NOUN.test(first[0] ?? '') || DWELLERS.test(first[0] ?? '')) return false;
  // "2,500 soldiers, down from 5,200": a number of the same that was, or is elsewhere.
  if (noun === null && context.inherited === 'here' && number >= 10 && COMPARED.test(before)) return true;
  if (noun === null && goesOn(context, lexicon)) return true;
  if (noun === null) return state !== null && !context.inherited && number > 1;
  // A small number is told of many things; it is news where it counts people or what news is made of.
  const armed = AIRCRAFT.test(noun);
  if (number < 10 && state === null && !armed && !first.some((word) => isNews(word) || counts(word)))
    return false;
  // "I asked three people": nothing happened to them.
  if (number < 10 && state === null && ANYBODY.test(first[0] ?? '')) return false;
  return (
    (!(number <= 12 && UNREPORTED_NOUN.test((first[0] ?? '').toLowerCase())) &&
      !/^\p{Lu}/u.test(first[0] ?? '')) ||
    (/^\p{Lu}/u.test(first[0] ?? '') && (first.length > 1 || classes.has('people')))
  );
}

/** "Half of the 66 attacks", "2,500, a third of them in Baghdad": a share of what is told there by number. */
function isShareOfTold({ mention, sentence }: FigureContext, after: string): boolean {
  // What the others did follows from what these did.
  if (!isShare(mention.figure) || OF_THE_REST.test(sentence.text)) return false;
  if (/^\s+(?:of\s+)?(?:the|its|their|those|these|all)\s+\d/u.test(after)) return true;
  return (
    /^\s+of\s+(?:them|these|those|whom|which)(?!\p{L})/u.test(after) &&
    sentence.figures.some((other) => other.end < mention.start)
  );
}

/** What puts a number beside another of the same. */
const COMPARED =
  /(?<!\p{L})(?:(?:down|up) from|compared (?:with|to)|instead of|against)\s+(?:some\s+|about\s+)?$/iu;

/** "Dozens of civilians" report a number; "several", "many" and "a number of" hardly do. */
function isReportableVague(context: FigureContext, lexicon: EntityLexicon): boolean {
  const { mention, noun, state, classes } = context;
  if (noun === null ? !goesOn(context, lexicon) : state === null && !classes.has('people')) return false;
  return /dozens|scores|hundreds?|thousands?|millions?|billions?/i.test(mention.figure.stated);
}
