import { opensCompound, opensCompoundBegun } from '../../language/compounds.ts';
import { isCountryAdjective } from '../../language/countries.ts';
import { deedOf } from '../../language/deed-words.ts';
import type { FigureMention } from '../../language/figure-mentions.ts';
import { FILLER_WORDS } from '../../language/fillers.ts';
import { isTimeUnit } from '../../language/time-units.ts';
import { numberTerm, type Token, tokenise } from '../../language/tokens.ts';
import type { Figure } from '../../model/figure.ts';
import { unitAsked } from './asked-units.ts';
import { isAskedNumber, type Lightness, lightness } from './lightness.ts';
import { readMay } from './may-month.ts';
import { meantBy } from './meant-words.ts';
import { isShortUnitApart, unitInFull } from './short-units.ts';

/** One word or number of a query that is looked up. */
export interface QueryWord {
  /** As typed. */
  readonly text: string;
  /** The dictionary term it is looked up as. */
  readonly term: string;
  /** What a number is asked in: `%`, or the ISO 4217 code of a currency; null for a bare number and for words. */
  readonly unit: string | null;
  /** The bound a figure must meet ("more than 60"), when the word is one. */
  readonly bound: Figure | null;
  readonly light: Lightness;
  /** It opens a compound: "Iran" in "Iran-backed". */
  readonly compound: boolean;
  /** Number of the "X or Y" it is one of, counted from 0, or null. */
  readonly either: number | null;
  /** Number of the "in X" span it stands in, counted from 0, or null. */
  readonly place: number | null;
  /** It is a time, of as many words as it may be, that a fact's own must lie in: "after 21 November", "last week", "May". */
  readonly isTime: boolean;
  /** UTF-16 offsets in the query. */
  readonly start: number;
  readonly end: number;
}

/** Before "us" as a pronoun; anywhere else in a query it is the country. */
const US_IS_WE = /\b(?:tell|give|show|let|help|inform)\s+$/i;
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'inside', 'within']);
const MONTHS: ReadonlySet<string> = new Set(['month', 'months']);
const ONE: ReadonlySet<string> = new Set(['one', '#1']);
const GLUE: ReadonlySet<string> = new Set(['the', 'of', 'and', 'a', 'an']);

/** What a text asks with: its words, the fillers among them, and the terms of both, in order. */
export interface ReadWords {
  readonly words: readonly QueryWord[];
  readonly fillers: readonly QueryWord[];
  readonly terms: readonly string[];
}

/** "Half" is looked up as a word: claims tell it as one, with a figure or without. */
const HALF = /half$/i;

/** Reads the words of a query without its filters: the figures found in it whole, fillers apart, "in X" spans numbered. */
export function readWords(text: string, found: readonly FigureMention[]): ReadWords {
  const figures = found.filter(({ figure, text: words }) => figure.relation !== 'vague' && !HALF.test(words));
  return new WordReader(text, figures).read();
}

/** Reads a query token by token: each is part of a figure, leads to a place, fills, or is a word to look up. */
class WordReader {
  readonly #words: QueryWord[] = [];
  readonly #fillers: QueryWord[] = [];
  readonly #terms: string[] = [];
  readonly #text: string;
  readonly #figures: readonly FigureMention[];
  readonly #tokens: readonly Token[];
  readonly #offered: readonly (number | undefined)[];
  /** The "in X" span that is read, and how many there are. */
  #place: number | null = null;
  #places = 0;

  constructor(text: string, figures: readonly FigureMention[]) {
    this.#text = text;
    this.#figures = figures;
    this.#tokens = tokenise(text);
    this.#offered = offeredBeside(this.#tokens);
  }

  read(): ReadWords {
    for (const [at, token] of this.#tokens.entries()) {
      this.#terms.push(token.term);
      this.#take(token, at);
    }
    return { words: this.#words, fillers: this.#fillers, terms: this.#terms };
  }

  #take(token: Token, at: number): void {
    const { term } = token;
    if (isMeasured(this.#tokens, at) || isAskedNumber(this.#tokens, at)) {
      this.#fillers.push(wordOf(token, 'no', null));
      return;
    }
    if (isTwelveMonths(this.#tokens, at)) {
      this.#words.push({ ...wordOf(token, 'light', null), term: 'year' });
      return;
    }
    const figure = this.#figures.find(({ start, end }) => token.start < end && token.end > start);
    if (figure !== undefined) {
      this.#takeFigure(figure);
      return;
    }
    if (PLACE_PREPOSITIONS.has(term)) {
      this.#place = this.#places;
      this.#places += 1;
      return;
    }
    const meant = meantBy(this.#tokens, at);
    if (meant !== null) this.#words.push({ ...wordOf(token, 'no', null), term: meant });
    else if (this.#isFiller(token)) this.#takeFiller(token);
    else this.#takeWord(token, at);
  }

  /** A figure is one word, however many tokens it has. */
  #takeFigure(figure: FigureMention): void {
    if (this.#words[this.#words.length - 1]?.end === figure.end) return;
    this.#place = null;
    const offer = this.#offered.find((or, place) => or !== undefined && isIn(this.#tokens[place], figure));
    this.#words.push({ ...figureWord(figure), either: offer ?? null });
  }

  #isFiller({ term, start, end }: Token): boolean {
    const isMonth = term === 'may' && readMay(this.#text, start, end) !== null;
    return (
      (FILLER_WORDS.has(term) && !isMonth) ||
      asksHowOften(this.#terms) ||
      (term === 'us' && US_IS_WE.test(this.#text.slice(0, start)))
    );
  }

  #takeFiller(token: Token): void {
    if (!GLUE.has(token.term)) this.#place = null;
    this.#fillers.push(wordOf(token, 'no', null));
  }

  #takeWord(token: Token, at: number): void {
    const tokens = this.#tokens;
    const compound = opensCompound(this.#text, token) || opensCompoundBegun(this.#text, token);
    // "In the American strikes", "in US strikes" is no place.
    if (compound || (this.#place !== null && (isCountryAdjective(token.term) || qualifiesDeed(tokens, at))))
      this.#place = null;
    const light = lightness(this.#text, tokens, at);
    const isUnit = light === 'particle' || isShortUnitApart(token.term, tokens[at - 1]?.term);
    const unit = isUnit ? unitInFull(token.term) : undefined;
    this.#words.push({
      ...wordOf(unit === undefined ? token : { ...token, term: unit }, light, this.#place),
      compound,
      either: this.#offered[at] ?? null,
    });
  }
}

/** Whether a number only says what its unit says: "12 months", "one-year", which is as long as "year-long". */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  const term = tokens[at]?.term ?? '';
  const next = tokens[at + 1]?.term ?? '';
  return (
    (term === '#12' && MONTHS.has(next)) ||
    (ONE.has(term) && (isTimeUnit(next) || isShortUnitApart(next, term)))
  );
}

/** Whether a token is the months of "12 months", which are a year. */
function isTwelveMonths(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.term === '#12' && MONTHS.has(tokens[at]?.term ?? '');
}

/** "US strikes": whoever does them. */
function qualifiesDeed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.term === 'us' && deedOf(tokens[at + 1]?.term ?? '') !== null;
}

/** By the place of a token, the number of the "X or Y" it is one of: the words nearest to each "or", fillers between. */
function offeredBeside(tokens: readonly Token[]): readonly (number | undefined)[] {
  const offered: (number | undefined)[] = [];
  for (const [at, { term }] of tokens.entries()) {
    if (term !== 'or') continue;
    const left = [at - 1].find((place) => isOffered(tokens[place]));
    const right = [at + 1, at + 2, at + 3].find((place) => isOffered(tokens[place]));
    if (left === undefined || right === undefined) continue;
    offered[left] = at;
    offered[right] = at;
  }
  return offered;
}

function isIn(token: Token | undefined, { start, end }: FigureMention): boolean {
  return token !== undefined && token.start >= start && token.end <= end;
}

function isOffered(token: Token | undefined): boolean {
  return token !== undefined && (!FILLER_WORDS.has(token.term) || token.term === 'may');
}

/** "How many times" counts what follows; the word itself is looked up nowhere. */
function asksHowOften(terms: readonly string[]): boolean {
  return terms.at(-1) === 'times' && terms.at(-2) === 'many' && terms.at(-3) === 'how';
}

function wordOf({ text, term, start, end }: Token, light: Lightness, place: number | null): QueryWord {
  return {
    text,
    term,
    unit: null,
    bound: null,
    light,
    compound: false,
    either: null,
    place,
    isTime: false,
    start,
    end,
  };
}

function figureWord({ text, figure, percent, start, end }: FigureMention): QueryWord {
  const value = figure.value;
  return {
    text,
    term: value === null ? '' : numberTerm(value),
    unit: unitAsked(figure, percent, text),
    bound: value === null ? figure : null,
    light: 'no',
    compound: false,
    either: null,
    place: null,
    isTime: false,
    start,
    end,
  };
}
