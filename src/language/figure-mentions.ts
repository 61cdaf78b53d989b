import type { Figure } from '../model/figure.ts';
import { countedNoun } from './counted-noun.ts';
import { type FigurePhrase, figurePhraseAt } from './figure-phrase.ts';
import { type FigureToken, figureTokens } from './figure-tokens.ts';
import { isCount, type MentionContext } from './not-a-count.ts';
import { readNumeral } from './numerals.ts';

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
}

/** What else counts as a figure. */
export interface FindFigureOptions {
  /** Spans (UTF-16 offsets) that are times and hold no figures; see `findTimes`. */
  readonly times?: readonly { readonly start: number; readonly end: number }[];
  /** Take bare years ("2014") for figures too: in a query they may be either. */
  readonly bareYears?: boolean;
}

/**
 * Every figure phrase of a running text (draft, claim, article, query), in order, hedges attached. Left out: ordinals, years and dates,
 * clock times, designations (AC-130, F16, 5G), numbered things (Resolution 1701, No. 5, § 3), phone numbers, scores (3-2), fractions with
 * a slash, list marks, "one" as a pronoun, and amounts that running text uses without counting ("some", "many").
 */
export function findFigures(text: string, options: FindFigureOptions = {}): readonly FigureMention[] {
  const tokens = figureTokens(text);
  const times = options.times ?? [];
  const context: MentionContext = { text, tokens, bareYears: options.bareYears === true };
  const mentions: FigureMention[] = [];
  let time = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    while ((times[time]?.end ?? Number.POSITIVE_INFINITY) <= token.start) time += 1;
    const span = times[time];
    if (span !== undefined && token.start >= span.start) {
      at += 1;
      continue;
    }
    const phrase = canBegin(tokens, at) ? figurePhraseAt(tokens, at) : null;
    if (phrase === null || crosses(tokens, phrase, span)) {
      at += 1;
      continue;
    }
    if (isCount(context, at, phrase)) mentions.push(mentionOf(text, tokens, at, phrase));
    at = Math.max(phrase.end, at + 1);
  }
  return mentions;
}

/** A numeral or word glued to what stands before it begins no figure: "AC-130", "F16", "mid-60s". */
function canBegin(tokens: readonly FigureToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.type === 'number' && readNumeral(token.text) === null) return false;
  const before = tokens[at - 1];
  if (token.spaced || before === undefined) return true;
  return before.type === 'mark' && !/^[-/_.#§¶@:'&=\\]$/.test(before.text);
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
  };
}
