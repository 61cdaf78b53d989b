import { isAspectIn, isLightVerb, isMotion, saysNothing } from '../../language/asking-words.ts';
import { opensCompound, opensCompoundBegun } from '../../language/compounds.ts';
import { isCountryAdjective } from '../../language/countries.ts';
import { deedOf } from '../../language/deed-words.ts';
import type { FigureMention } from '../../language/figure-mentions.ts';
import { ASKED_KINDS, FILLER_WORDS, LIGHT_WORDS } from '../../language/fillers.ts';
import { NAME_PARTICLES } from '../../language/folding.ts';
import { isTimeUnit } from '../../language/time-units.ts';
import { numberTerm, type Token, tokenise } from '../../language/tokens.ts';
import type { Figure } from '../../model/figure.ts';
import { unitAsked } from './asked-units.ts';
import { readMay } from './may-month.ts';
import { meantBy } from './meant-words.ts';

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
  /** Particles and words like "total": little weight, and their absence refuses nothing. */
  readonly light: 'no' | 'light' | 'particle';
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
const LEADING: ReadonlySet<string> = new Set(['in', 'of', 'on', 'at', 'from', 'by', 'against']);
const UNNAMED = /^(?:anonymous|unnamed|unidentified|nameless)$/;
const SAY = /^(?:say|said|saying)$/;
/** Attacks "aimed at" somebody are on them. */
const AIMED: ReadonlySet<string> = new Set(['aimed', 'directed']);
const ASKS_FOR: ReadonlySet<string> = new Set(['which', 'what']);
const SOME = /^(?:two|three|#[23])$/;
/** Units stuck to a number, which says enough: "24h". */
const STUCK_UNITS: Readonly<Record<string, string>> = {
  h: 'hours',
  hr: 'hours',
  hrs: 'hours',
  min: 'minutes',
  mins: 'minutes',
  d: 'days',
  yr: 'years',
  yrs: 'years',
};
/** Those that are written apart from it, too: "24 hrs". */
const SHORT_UNITS: ReadonlySet<string> = new Set(['hr', 'hrs', 'min', 'mins', 'yr', 'yrs']);
const MONTHS: ReadonlySet<string> = new Set(['month', 'months']);
const ONE: ReadonlySet<string> = new Set(['one', '#1']);
/** "What kind of missile" asks what missile. */
const KINDS: ReadonlySet<string> = new Set(['kind', 'kinds', 'type', 'types', 'sort', 'sorts']);
const GLUE: ReadonlySet<string> = new Set(['the', 'of', 'and', 'a', 'an']);

/** What a text asks with: its words, the fillers among them, and the terms of both, in order. */
export interface ReadWords {
  readonly words: readonly QueryWord[];
  readonly fillers: readonly QueryWord[];
  readonly terms: readonly string[];
}

/** Reads the words of a query without its filters: the figures found in it whole, fillers apart, "in X" spans numbered. */
export function readWords(text: string, found: readonly FigureMention[]): ReadWords {
  const figures = found.filter(({ figure }) => figure.relation !== 'vague');
  const words: QueryWord[] = [];
  const fillers: QueryWord[] = [];
  const terms: string[] = [];
  let place: number | null = null;
  let places = 0;
  let figuresRead = 0;
  const tokens = tokenise(text);
  const offered = offeredBeside(tokens);
  for (const [at, token] of tokens.entries()) {
    const mention = figures[figuresRead];
    if (mention !== undefined && token.start >= mention.end) figuresRead += 1;
    terms.push(token.term);
    if (token.term === '#12' && MONTHS.has(tokens[at + 1]?.term ?? '')) {
      fillers.push(wordOf(token, 'no', null));
      continue;
    }
    // "One-year" is as long as "year-long".
    if (ONE.has(token.term) && isTimeUnit(tokens[at + 1]?.term ?? '')) {
      fillers.push(wordOf(token, 'no', null));
      continue;
    }
    if (tokens[at - 1]?.term === '#12' && MONTHS.has(token.term)) {
      words.push({ ...wordOf(token, 'light', null), term: 'year' });
      continue;
    }
    // "Which two countries": as many as there are.
    if (SOME.test(token.term) && ASKS_FOR.has(tokens[at - 1]?.term ?? '')) {
      fillers.push(wordOf(token, 'no', null));
      continue;
    }
    const within = figures.find(({ start, end }) => token.start < end && token.end > start);
    if (within !== undefined) {
      if (words[words.length - 1]?.end === within.end) continue;
      place = null;
      const offer = offered.find((or, place) => or !== undefined && isIn(tokens[place], within));
      words.push({ ...figureWord(within), either: offer ?? null });
      continue;
    }
    if (PLACE_PREPOSITIONS.has(token.term)) {
      place = places;
      places += 1;
      continue;
    }
    const meant = meantBy(tokens, at);
    if (meant !== null) {
      words.push({ ...wordOf(token, 'no', null), term: meant });
      continue;
    }
    if (
      (FILLER_WORDS.has(token.term) &&
        !(token.term === 'may' && readMay(text, token.start, token.end) !== null)) ||
      asksHowOften(terms) ||
      (token.term === 'us' && US_IS_WE.test(text.slice(0, token.start)))
    ) {
      if (!GLUE.has(token.term)) place = null;
      fillers.push(wordOf(token, 'no', null));
      continue;
    }
    const compound = opensCompound(text, token) || opensCompoundBegun(text, token);
    // "In the American strikes", "in US strikes" is no place.
    if (compound || (place !== null && (isCountryAdjective(token.term) || qualifiesDeed(tokens, at))))
      place = null;
    const light = lightness(text, tokens, at);
    const isUnit =
      light === 'particle' || (SHORT_UNITS.has(token.term) && tokens[at - 1]?.term.startsWith('#') === true);
    const unit = isUnit ? STUCK_UNITS[token.term] : undefined;
    words.push({
      ...wordOf(unit === undefined ? token : { ...token, term: unit }, light, place),
      compound,
      either: offered[at] ?? null,
    });
  }
  return { words, fillers, terms };
}

/** "US strikes": whoever does them. */
function qualifiesDeed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.term === 'us' && deedOf(tokens[at + 1]?.term ?? '') !== null;
}

function hasTerm(tokens: readonly Token[], term: string): boolean {
  return tokens.some((token) => token.term === term);
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

/** How little a word says where it stands. */
function lightness(text: string, tokens: readonly Token[], at: number): QueryWord['light'] {
  const token = tokens[at];
  if (token === undefined) return 'no';
  const { term } = token;
  const before = tokens[at - 1]?.term ?? '';
  if (Object.hasOwn(STUCK_UNITS, term) && text[token.start - 1] === tokens[at - 1]?.text.at(-1))
    return 'particle';
  if (NAME_PARTICLES.has(term) && !endsName(text, token) && !endsPhrase(tokens, at)) return 'particle';
  if (endsCompoundBegun(text, tokens, at)) return 'particle';
  // Whom a text does not name it calls nothing like that.
  if (UNNAMED.test(term) && tokens.slice(at).some((other) => SAY.test(other.term))) return 'particle';
  if (AIMED.has(term) && tokens.slice(0, at).some((other) => deedOf(other.term) !== null)) return 'particle';
  if (saysNothing(term) || isAspectIn(term, tokens) || (KINDS.has(term) && hasTerm(tokens, 'of')))
    return 'particle';
  // "Official languages" are light of the first, a "defense official" is one.
  if (term === 'official' && at > 0 && at === tokens.length - 1) return 'no';
  if (
    LIGHT_WORDS.has(term) ||
    (term === 'money' && before === 'much') ||
    (isLightVerb(term) && before !== 'too') ||
    (term === 'back' && tokens.some((other) => isMotion(other.term)))
  )
    return 'light';
  // "Which countries", "which two countries".
  const asking = SOME.test(before) ? (tokens[at - 2]?.term ?? '') : before;
  return ASKED_KINDS.has(term) && ASKS_FOR.has(asking) ? 'light' : 'no';
}

/** "How many times" counts what follows; the word itself is looked up nowhere. */
function asksHowOften(terms: readonly string[]): boolean {
  return terms.at(-1) === 'times' && terms.at(-2) === 'many' && terms.at(-3) === 'how';
}

function wordOf(
  { text, term, start, end }: Token,
  light: QueryWord['light'],
  place: number | null,
): QueryWord {
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

/** What Persian and Urdu tie the second word of a name to the first with: "Sepah-e Quds", "Hezb-e-Islami-ye Gulbuddin". */
const TIES: ReadonlySet<string> = new Set(['e', 'i', 'ye', 'yi']);

/** A particle that ends a hyphenated name is none: "ISIL-WA". One that ties the next word to it is. */
function endsName(text: string, token: Token): boolean {
  if (text[token.start - 1] !== '-') return false;
  const rest = text.slice(token.end);
  if (TIES.has(token.term) && /^\s+\p{L}/u.test(rest)) return false;
  return !/^[-'’]?[\p{L}\p{N}]/u.test(rest);
}

/** The last word behind a preposition is what that leads to, typed in part, and no particle: "attack on le". */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  return at === tokens.length - 1 && LEADING.has(tokens[at - 1]?.term ?? '');
}

/** Whether a token is the second part, typed in part, of a compound: "al" of "iran-al". */
function endsCompoundBegun(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.end + 1 === tokens[at]?.start && opensCompoundBegun(text, before);
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
