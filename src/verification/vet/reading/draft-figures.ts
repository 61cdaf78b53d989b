import { anyOf } from '../../../language/any-of.ts';
import { type FigureMention, findFigures, parseFigure } from '../../../language/figures.ts';
import { ONES, TEENS, TENS } from '../../../language/number-names.ts';
import { isAge } from './ages.ts';
import { prepositionOf } from './governed-figures.ts';
import { isThroughout } from './over-throughout.ts';

/**
 * The figures of a draft, in order. Running text puts words around a number that the parser of figures, which also reads queries, does not
 * look at: "at odds over some $17 billion", "owned up to five dead", "62 US personnel or more". Ages are left out.
 */
export function draftFigures(text: string): readonly FigureMention[] {
  const read = text
    .replace(SPACED, (number) => number.replace(/ /gu, ','))
    .replace(LISTED.test(text) ? /$^/u : LEADING, '$1 ')
    .replace(LEADING_MONEY, (led, number: string) => number.padEnd(led.length));
  const counting = findFigures(read).filter((mention) => !isAge(mention, read));
  return elided(inWhole(counting, read), read)
    .map((mention) => hedgedBehind(withoutPreposition(ofStrength(ofMatter(mention, read)), read), read))
    .map((mention) =>
      read === text
        ? mention
        : { ...mention, text: text.slice(mention.start, mention.start + mention.text.length) },
    );
}

/** "2,500 strong": the noun stands before. */
function ofStrength(mention: FigureMention): FigureMention {
  return mention.noun === 'strong' ? { ...mention, noun: null } : mention;
}

/** "Eleven counts of bribery and three of money laundering": the noun stands before, and what follows only says of what kind they are. */
function ofMatter(mention: FigureMention, text: string): FigureMention {
  if (mention.noun === null || mention.figure.currency !== null || mention.percent) return mention;
  if (OF_SOMEBODYS.test(text.slice(mention.end, mention.end + 40))) return { ...mention, noun: null };
  const matter = MATTER.exec(text.slice(mention.end, mention.end + 60))?.[1] ?? '';
  return matter !== '' && !SEVERAL.test(matter) ? { ...mention, noun: null } : mention;
}

/** "312 of the day's 540 flights": what is counted stands behind the other number. */
const OF_SOMEBODYS =
  /^\s+of\s+(?:the\s+)?(?:\p{L}+['’]s?|its|their|his|her|our|the)\s+(?:(?:nearly|about|some|around|almost|roughly|over|more than)\s+)?\d/u;

const MATTER =
  /^\s+of\s+((?!(?:the|an?|its|their|his|her|our|these|those|them|us|you|it|this|that|all|whom|which)\s)\p{Ll}+(?:\s(?!(?:in|on|at|and|or|by|to|from|with|for|was|were|is|are|has|have|had)\s)\p{Ll}+)?)(?=\s*[.,;:)]|\s+\p{Ll})/u;

/** A plural, or people: "three of five officers", "two of whom". */
const SEVERAL = /(?:[^su]s|people|men|women|children|police|staff|crew)(?!\p{L})/u;

/** "Has 2 500 troops": digits in groups, where a verb or a hedge stands before them and a noun behind. "Page 2 500 …" may be anything. */
const SPACED =
  /(?<=(?<!\p{L})(?:has|have|had|are|is|were|was|of|about|some|around|roughly|nearly|almost|than|least|most|with|only|the|its|sent|lost|keeps?|killed|injured) )[1-9]\d{0,2}(?: \d{3})+(?= (?:\p{Lu}[\p{L}.]* )?\p{Ll})/gu;

/** "62: US personnel", "Twelve: fighter aircraft": what an entry counts stands behind a colon. */
const LEADING = new RegExp(
  `^([^\\p{L}\\p{N}\\n]{0,4}(?:(?:about|around|some|nearly|at least|more than|up to)\\s)?(?:\\d[\\d,.]*|(?:${anyOf(ONES)}|${anyOf(TEENS)}|(?:${anyOf(TENS)})(?:-(?:${anyOf(ONES)}))?))\\s?):(?=\\s+(?!the\\s)\\p{L})`,
  'gimu',
);

/** "17 billion: the euros that": the same of money, whose currency is a noun with an article. */
const LEADING_MONEY =
  /^([^\p{L}\p{N}\n]{0,4}\d[\d,.]*(?:\s(?:million|billion|trillion|thousand))?)\s?:\s+the\s(?=(?:us\s)?(?:dollars|euros|pounds|yen|yuan|rupees|roubles|rubles|crowns|francs|dinars)(?!\p{L}))/gimu;

/** The first two of entries that are numbered: "One: …", "Two: …". */
const LISTED = /^[^\p{L}\p{N}\n]{0,4}(?:one|1)\s?[:.)]\s[^\n]*\n\W*(?:two|2)\s?[:.)]\s/imu;

/** A number with a decimal behind a percentage of the same sentence is one, too: "52.4 percent of the vote, Brandt 44.1". */
function elided(mentions: readonly FigureMention[], text: string): readonly FigureMention[] {
  let percent: FigureMention | null = null;
  return mentions.map((mention) => {
    const leads = percent;
    const bare = mention.noun === null && mention.figure.currency === null && !mention.percent;
    const within = leads !== null && !/[.!?](?=\s|$)|\n/u.test(text.slice(leads.end, mention.start));
    const elides =
      bare && within && mention.start - leads.end < LONGEST_ELISION && DECIMAL.test(mention.text);
    const figure = { ...mention.figure, stated: `${mention.figure.stated} percent` };
    const found = elides ? { ...mention, figure, percent: true, noun: leads.noun } : mention;
    if (found.percent) percent = found;
    return found;
  });
}

/** Longest way from a percentage to a number that leaves the word out, in UTF-16 units. */
const LONGEST_ELISION = 80;

const DECIMAL = /^(?:\p{L}+\s+){0,3}\d{1,2}\.\d+$/u;

/** A number in words with a comma in it: "two thousand, five hundred". */
function inWhole(mentions: readonly FigureMention[], text: string): readonly FigureMention[] {
  const whole: FigureMention[] = [];
  for (const mention of mentions) {
    const before = whole.at(-1);
    const joined = before === undefined ? null : joinedAt(before, mention, text);
    if (joined === null) whole.push(mention);
    else whole.splice(-1, 1, joined);
  }
  return whole;
}

/** What follows the thousands. */
const HUNDREDS = new RegExp(`^(?:${anyOf(ONES)})\\s+hundred(?!\\p{L})`, 'iu');

function joinedAt(first: FigureMention, second: FigureMention, text: string): FigureMention | null {
  if (first.noun !== null || !/\bthousand$/iu.test(first.text) || /\d/u.test(first.text)) return null;
  if (!HUNDREDS.test(second.text)) return null;
  if (!/^,\s+$/u.test(text.slice(first.end, second.start))) return null;
  const figure = parseFigure(`${first.text} ${second.text}`);
  const printed = text.slice(first.start, second.end);
  return figure === null
    ? null
    : { ...second, start: first.start, text: printed, figure: { ...figure, stated: printed } };
}

/** "Did not win more than 44.1 percent", "accepts nothing less than 12": the number itself is meant. */
const DENIED = /(?:(?<!\p{L})(?:not|never|nothing|nobody|cannot)|n['’]t)\s+(?:\p{L}+\s+){0,3}$/iu;

/** Verbs that "under" belongs to. */
const UNDER = /\b(?:come|comes|came|coming)\s+$/iu;

/** Verbs that "up to" belongs to. */
const UP_TO =
  /\b(?:own|add|sum|tot|live|face|sign|measur|stack|squar|fess|catch|caught|com|cam|amount|run|ran)\p{L}*\s+$/iu;

/** A word that only leads to the figure: "over" before another hedge, "up to" of a verb. */
function withoutPreposition(mention: FigureMention, text: string): FigureMention {
  const over = isThroughout(mention, text)
    ? (/^over\s+/i.exec(mention.text)?.[0] ?? '')
    : (/^over\s+(?=(?:some|about|around|roughly|nearly|almost|approximately)\b)/i.exec(mention.text)?.[0] ??
      '');
  const upTo = UP_TO.test(text.slice(Math.max(0, mention.start - 20), mention.start))
    ? (/^up to\s+/i.exec(mention.text)?.[0] ?? '')
    : '';
  const under = UNDER.test(text.slice(Math.max(0, mention.start - 10), mention.start))
    ? (/^under\s+/i.exec(mention.text)?.[0] ?? '')
    : '';
  const bound = DENIED.test(text.slice(Math.max(0, mention.start - 40), mention.start))
    ? (/^(?:more|less|fewer)\s+than\s+/i.exec(mention.text)?.[0] ?? '')
    : '';
  const governed = prepositionOf(mention, text);
  const lead = [governed, over, upTo, under, bound].find((each) => each !== '') ?? '';
  return lead === '' ? mention : reworded(mention, mention.text.slice(lead.length), lead.length);
}

/** A hedge behind the noun: "62 US personnel or more", "58 people at the very least". */
const BEHIND =
  /^(?:\s+(?:U\.S\.|\p{L}[\p{L}’'-]*)){0,4}?,?\s+\(?(or (?:even |possibly |perhaps )?more|at (?:the )?(?:very )?least|at a minimum|if not more|and (?:possibly|probably|perhaps|maybe|likely) more|or so|or thereabouts|give or take|more or less|at (?:the )?most|or fewer)(?:(?<=(?:least|most))(?=\s+(?!used\b)(?:\p{Ll}{3,}ed|lost|went|came|fell|left|ran|died|took|made)\b)|(?<=or so|thereabouts|or (?:even |possibly |perhaps )?more)(?=\s+\p{Ll})|(?=\s*[.,;:)]|\s+(?:were|was|have|had|are|is|has)\b|$))/iu;

/** A hedge in an entry that begins with its number, or a sentence that says of what it is one: "4,300: the dockers, roughly, who", "62 is how many, at the least". */
const PUT_BEHIND =
  /^(?:\s?:\s|,?\s+(?:is|was|that is|that was|so much is|so many|it is|are|were)(?!\p{L}))(?:(?!\d)[^.;?!]){0,90}?,\s+((?:and\s+)?at (?:the )?(?:very )?least|at a minimum|or more|at (?:the )?most|or so|or thereabouts|give or take(?: a (?:few|little|bit))?|more or less|roughly|approximately|or something (?:close to|like) (?:it|that)|or close to it)(?=\s*[.,;!])/iu;

/** The same right behind the number: "$17 billion, or something close to it". */
const OR_SO =
  /^,?\s+\(?(or something (?:close to|near|like) (?:it|that)|or (?:close|near) to (?:it|that)|or near enough|or not far (?:off|from it)|or a little more|or a bit more)(?=\s*[.,;:)]|\s)/iu;

/** "Sixty-two, and that is a minimum": what the number is said to be. */
const SAID_TO_BE =
  /^(?:\s+[\p{L}’'-]+){0,4}?,?\s+(?:and|but|though|which)\s+(?:(?:that|this|it)(?:['’]s|\s+is)|is)\s+(?:only\s+|just\s+)?(?:(?:an?|the)\s+(?:absolute\s+|bare\s+)?(?:minimum|floor|lower bound|low estimate|conservative (?:estimate|count|figure)|(?:rough\s+|mere\s+)?(?:estimate|approximation|guess)|round (?:number|figure))|at (?:the very )?least)(?!\p{L})/iu;

function hedgedBehind(mention: FigureMention, text: string): FigureMention {
  if (mention.figure.relation !== 'exact') return mention;
  const after = text.slice(mention.end, mention.end + 140);
  const bound = SAID_TO_BE.exec(after);
  const begins = /(?:^|[.!?\n]["”’)]?\s*|\n\W*)$/u.test(
    text.slice(Math.max(0, mention.start - 10), mention.start),
  );
  const hedge =
    BEHIND.exec(after.slice(0, 80))?.[1] ??
    OR_SO.exec(after)?.[1] ??
    (begins ? PUT_BEHIND.exec(after)?.[1] : undefined) ??
    (bound === null ? undefined : /minim|floor|low|conserv|least/iu.test(bound[0]) ? 'at least' : 'or so');
  if (hedge === undefined) return mention;
  const figure = parseFigure(`${wordsFor(hedge)} ${mention.text}`);
  return figure === null ? mention : { ...mention, figure: { ...figure, stated: mention.text } };
}

function wordsFor(hedge: string): string {
  if (/most|fewer/i.test(hedge)) return 'at most';
  if (/more or less/i.test(hedge)) return 'about';
  return /so\b|some|there|give|near|close|far|rough|approx/i.test(hedge) ? 'about' : 'at least';
}

function reworded(mention: FigureMention, text: string, skipped: number): FigureMention {
  const figure = parseFigure(text);
  return figure === null ? mention : { ...mention, start: mention.start + skipped, text, figure };
}
