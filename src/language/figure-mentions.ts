import type { Figure } from '../model/figure.ts';
import { countedNoun } from './counted-noun.ts';
import { type FigurePhrase, figurePhraseAt } from './figure-phrase.ts';
import { type FigureToken, figureTokens } from './figure-tokens.ts';
import { isAscii } from './letters.ts';
import { mayHoldFigure } from './may-hold-figure.ts';
import { isCount } from './not-a-count.ts';
import { foldNumerals, readNumeral } from './numerals.ts';
import { findTimes } from './times.ts';

/** A figure phrase in running text. */
export interface FigureMention {
  /** UTF-16 offsets of the phrase, hedge and currency included, noun left out. */
  readonly start: number;
  readonly end: number;
  /** The phrase as printed. */
  readonly text: string;
  readonly figure: Figure;
  /** Whether it is a percentage. */
  readonly percent: boolean;
  /** The words after it that name what is counted, as printed ("US personnel"), or null. */
  readonly noun: string | null;
  /** Whether a hyphen joins it to the noun ("a 24-hour truce", "five-year-old"). */
  readonly compound: boolean;
}

/** What else counts as a figure. */
export interface FindFigureOptions {
  /** Take bare years ("2014") for figures, too: in a query they may be either. */
  readonly bareYears?: boolean;
}

/** +1 202 555 0100, (202) 555-0100, 202-555-0100. */
const PHONE_NUMBER =
  /\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,6}(?!\d)|\(\d{3}\) ?\d{3}-\d{4}|(?<![\d-])\d{3}([-.])\d{3}\1\d{4}(?![\d-])/g;

/** Verbs of change: in "rose from 900 to 2,500" and "rose by 2% to 12%" the two numbers are two figures. */
const CHANGE =
  /^(rose|risen|rise|rises|rising|fell|fallen|fall|grew|grown|growing|growth|increased?|increases|increasing|decreased?|dropped|drop|climbed|jumped|cut|reduced?|reduction|raised?|raising|went|up|down|changed?|shrank|surged|swelled|revised|doubled|tripled|moved|lowered|raises|lifted|lifts|lifting|hiked|boosted|slashed|expanded|widened|narrowed|soared|plunged|slipped)$/;

/**
 * Every figure phrase of a running text (draft, claim, article, query), in order, hedges attached. Left out: ordinals, years and dates
 * (what `findTimes` finds), clock times, designations (AC-130, F16, 5G), numbered things (Resolution 1701, No. 5, § 3), phone numbers,
 * scores (3-2), fractions with a slash, list marks, "one" as a pronoun, and amounts that running text uses without counting ("some",
 * "many").
 */
export function findFigures(text: string, options: FindFigureOptions = {}): readonly FigureMention[] {
  if (!mayHoldFigure(isAscii(text) ? text : asciiOf(text))) return [];
  const tokens = figureTokens(text);
  const skipped = spansWithoutFigures(text, options.bareYears === true);
  const mentions: FigureMention[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    while ((skipped[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    const span = skipped[next];
    const phrase =
      (span === undefined || token.start < span.start) && canBegin(tokens, at) ? phraseAt(tokens, at) : null;
    if (phrase === null || crosses(tokens, phrase, span)) {
      at += 1;
      continue;
    }
    if (isCount({ text, tokens }, at, phrase)) mentions.push(mentionOf(text, tokens, at, phrase));
    at = Math.max(phrase.end, at + 1);
  }
  return mentions;
}

/** A text with every numeral in ASCII and nothing else beyond it. */
function asciiOf(text: string): string {
  return foldNumerals(text)
    .replace(/[½¼¾⅓⅔]/g, '1')
    .replace(/[\u0080-\uffff]/g, ' ');
}

/** Times and phone numbers, in order. */
function spansWithoutFigures(
  text: string,
  bareYears: boolean,
): readonly { readonly start: number; readonly end: number }[] {
  const times = findTimes(text).filter(
    (time) => !bareYears || time.kind !== 'year' || time.end - time.start > 4,
  );
  // Ten digits at least; the pattern is dear to compile.
  if ((text.match(/\d/g)?.length ?? 0) < 10) return times;
  const phones = [...text.matchAll(PHONE_NUMBER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return phones.length === 0 ? times : [...times, ...phones].sort((a, b) => a.start - b.start);
}

function phraseAt(tokens: readonly FigureToken[], at: number): FigurePhrase | null {
  const before = tokens[at - 1]?.text;
  const from = tokens[at]?.text === 'from';
  const changes =
    (from || before === 'from' || before === 'by') &&
    tokens.slice(Math.max(0, at - 6), at).some((token) => CHANGE.test(token.text));
  if (!changes) return figurePhraseAt(tokens, at);
  if (from) return null;
  const alone = figurePhraseAt(tokens, at, false);
  // "By 3 to 5 percent" is a range; what has a unit of its own is how much, and behind it how much that makes.
  return before === 'by' && alone?.end === at + 1 ? figurePhraseAt(tokens, at) : alone;
}

/** A numeral or word glued to what stands before it begins no figure: "AC-130", "F16", "mid-60s". */
function canBegin(tokens: readonly FigureToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.type === 'number' && readNumeral(token.text) === null) return false;
  const before = tokens[at - 1];
  if (token.spaced || before === undefined) return true;
  // "'62 injured'" is quoted, "'23" is a year.
  if (before.text === "'")
    return !/^\d\d$/.test(token.text) || tokens.slice(at, at + 12).some((later) => later.text === "'");
  return before.type === 'mark' && !/^[-/_.#§¶@:&=\\]$/.test(before.text);
}

function crosses(
  tokens: readonly FigureToken[],
  phrase: FigurePhrase,
  span: { readonly start: number } | undefined,
): boolean {
  const last = tokens[phrase.end - 1];
  return span !== undefined && last !== undefined && last.end > span.start;
}

function mentionOf(
  text: string,
  tokens: readonly FigureToken[],
  at: number,
  phrase: FigurePhrase,
): FigureMention {
  // Emphasis ("only 62") is no part of the figure in running text.
  const first = phrase.hedge === 'plain' ? phrase.core : at;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[phrase.end - 1]?.end ?? start;
  const stated = text.slice(start, end);
  return {
    start,
    end,
    text: stated,
    figure: { stated, ...phrase.numbers },
    percent: phrase.percent,
    noun: countedNoun(text, tokens, phrase.end),
    compound: isCompound(tokens, phrase.end),
  };
}

function isCompound(tokens: readonly FigureToken[], end: number): boolean {
  const hyphen = tokens[end];
  const word = tokens[end + 1];
  return hyphen?.text === '-' && !hyphen.spaced && word?.type === 'word' && !word.spaced;
}
