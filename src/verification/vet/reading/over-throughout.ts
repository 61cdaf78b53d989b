import type { FigureMention } from '../../../language/figures.ts';
import { countedClass } from '../words/counted-classes.ts';

/** What happens one after another, beside attacks: something else may happen throughout it. */
const EVENT =
  /^(?:sessions|matches|games|meetings|talks|trials|hearings|visits|shifts|incidents|clashes|battles|elections|votes|storms|floods|fires|quakes|tremors|aftershocks|blasts|explosions|crossings|voyages|flights|trips|missions|operations|episodes|seasons|summits|innings|legs|stages|chapters|budgets|sittings|crossings)$/iu;

function isEvent(noun: string): boolean {
  return noun.split(/[\s-]+/).some((word) => {
    const group = countedClass(word);
    return group === 'assault' || group === 'grouping' || EVENT.test(word);
  });
}

/** What happened, told whole before "over": nobody is hurt or evacuated a number of attacks. "Came to be attacked by over 66" ends otherwise. */
const WHOLE =
  /(?<!\p{L})(?:(?:(?:was|were|been|be|being|is|are|got)\s+(?:\p{Ll}+ly\s+)?\p{Ll}{3,}(?:ed|en|wn|ne|rt|st|ck|ld|un)|hurt|injured|wounded|killed|dead|maimed|displaced|hit)|(?:injur(?:y|ies)|casualt(?:y|ies)|losses|loss|damage|deaths|toll|harm|wear|cost|price|result|score|balance|record|tally|average)(?:\s+(?:spread|suffered|incurred|sustained))?)\s*,?\s+$/iu;

/** Verbs of what takes its time, or goes on about something. */
const LASTING =
  /(?<!\p{L})(?:spread|stretch|drag|queue|scatter|distribut|rang|space|split|divid|unfold|accumulat|gather|pile|buil|answer|haggl|argu|quarrel|wrangl|disput|negotiat|bicker|fough|battl|clash|differ|vot|happen|occur|suffer (?:them|it|these))\p{Ll}*(?:\s+(?:up|out|on|apart))?(?:\s+(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)?\s+$/iu;

/** A number of something else, told before a comma: "62 personnel hurt, with minor injuries, over 66 attacks". */
const TOLD_BEFORE =
  /(?<!\p{L})(?:(?:injur(?:ed|ies)|hurt|wounded|killed|dead|deaths|casualties)(?:\s[^.;:]{0,70})?,\s+$)/iu;

/** The number of another begins the clause behind: "over 66 attacks, at least 62 personnel were hurt". */
const TOLD_BEHIND =
  /^\s+\p{Ll}[^,;:.]{2,40},\s+(?:(?:at least|no fewer than|no less than|more than|some|about|around|nearly|almost|up to)\s+)?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|dozens)(?!\p{L}))(?![^.;]{0,12}\s(?:of (?:them|which|whom)|in|on|at|near)\s)/iu;

/**
 * Whether the "over" with which a figure begins is *throughout* or *about* and no hedge: "62 hurt over 66 attacks", "spread over three strikes", "haggled over
 * 40 pages"; not "there have been over 66 attacks", "hurt in over 66 attacks", "attacked over 66 times".
 */
export function isThroughout(
  { start, end, text, noun, figure, percent }: FigureMention,
  read: string,
): boolean {
  if (!/^over\s/iu.test(text) || percent || figure.relation === 'vague') return false;
  const before = read.slice(Math.max(0, start - LONGEST), start);
  if (LASTING.test(before)) return true;
  if (figure.currency !== null || noun === null || !isEvent(noun)) return false;
  if (/(?:^|[.!?:]["”’)]?\s+)$/u.test(before)) return TOLD_BEHIND.test(read.slice(end, end + LONGEST));
  return WHOLE.test(before) || TOLD_BEFORE.test(before);
}

/** How far the words stand that tell it, in UTF-16 units. */
const LONGEST = 100;
