import { findFigures } from '../language/figures.ts';
import { FILLER_WORDS, LIGHT_WORDS } from '../language/fillers.ts';
import { fold, NAME_PARTICLES } from '../language/folding.ts';
import { numberTerm, type Token, tokenise } from '../language/tokens.ts';
import type { Figure } from '../model/figure.ts';
import type { RawFilters } from './filters.ts';
import type { Asked } from './result.ts';

/** Longest query that is searched, in UTF-16 code units: Fuse is quadratic in it. */
export const QUERY_LIMIT = 256;

/** One word or number of a query that is looked up. */
export interface QueryWord {
  /** As typed. */
  readonly text: string;
  /** The dictionary term it is looked up as. */
  readonly term: string;
  /** The bound a figure must meet ("more than 60"), when the word is one. */
  readonly bound: Figure | null;
  /** Particles and words like "total": little weight, and their absence refuses nothing. */
  readonly light: 'no' | 'light' | 'particle';
  /** Number of the "in X" span it stands in, counted from 0, or null. */
  readonly place: number | null;
  /** UTF-16 offsets in the query. */
  readonly start: number;
  readonly end: number;
}

/** A query, read. */
export interface Query {
  readonly text: string;
  readonly words: readonly QueryWord[];
  /** Terms of each quoted phrase. */
  readonly phrases: readonly (readonly string[])[];
  /** Terms no result may hold. */
  readonly excluded: readonly string[];
  /** In-line filters (`kind:quote by:pentagon`). */
  readonly filters: RawFilters;
  readonly asked: Asked;
}

const ASKED: readonly (readonly [RegExp, Asked])[] = [
  [/\bhow many\b/, 'how-many'],
  [/\bhow much\b/, 'how-much'],
  [
    /\bwho\b.*\b(?:said|says|say|told|claim(?:s|ed)?|blame[sd]?|describe[sd]?|reported|reports|according)\b/,
    'who-said',
  ],
  [/\b(?:who|whom|whose|who's)\b/, 'who'],
  [/\b(?:where|where's)\b/, 'where'],
  [/\b(?:when|when's)\b/, 'when'],
  [/\b(?:why|how come)\b/, 'why'],
  [/\b(?:what did|quote|quotes|said)\b/, 'quote'],
  [/\b(?:what|which|what's)\b/, 'what'],
];

const INLINE_KEYS: Readonly<Record<string, keyof RawFilters>> = {
  kind: 'kind',
  about: 'about',
  by: 'by',
  place: 'place',
  status: 'status',
  tag: 'tag',
  source: 'source',
};
const INLINE = /(^|\s)(kind|about|by|place|status|tag|source):(?:"([^"]+)"|(\S+))/giu;
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'inside', 'within']);
const GLUE: ReadonlySet<string> = new Set(['the', 'of', 'and', 'a', 'an']);

/** Reads a query of up to `QUERY_LIMIT` characters. Total: any text gives a query, perhaps one without words. */
export function readQuery(text: string): Query {
  const filters: Record<string, string[]> = {};
  const plain = text.replace(INLINE, (whole, before: string, key: string, quoted?: string, bare?: string) => {
    const name = INLINE_KEYS[key.toLowerCase()];
    if (name !== undefined) filters[name] = [...(filters[name] ?? []), quoted ?? bare ?? ''];
    return before + ' '.repeat(whole.length - before.length);
  });
  const phrases: string[][] = [];
  for (const match of plain.matchAll(/"([^"]+)"|“([^”]+)”/gu)) {
    const terms = tokenise(match[1] ?? match[2] ?? '').map((token) => token.term);
    if (terms.length > 1) phrases.push(terms);
  }
  const excluded: string[] = [];
  const kept = plain.replace(/(^|\s)-(\p{L}[\p{L}\p{N}'’-]*)/gu, (whole, before: string, word: string) => {
    excluded.push(...tokenise(word).map((token) => token.term));
    return before + ' '.repeat(whole.length - before.length);
  });
  const folded = fold(plain);
  return {
    text,
    words: readWords(kept),
    phrases,
    excluded,
    filters,
    asked: ASKED.find(([pattern]) => pattern.test(folded))?.[1] ?? null,
  };
}

function readWords(text: string): readonly QueryWord[] {
  const figures = findFigures(text).filter(({ figure }) => figure.relation !== 'vague');
  const words: QueryWord[] = [];
  let place: number | null = null;
  let places = 0;
  let figuresRead = 0;
  for (const token of tokenise(text)) {
    const mention = figures[figuresRead];
    if (mention !== undefined && token.start >= mention.end) figuresRead += 1;
    const within = figures.find(({ start, end }) => token.start < end && token.end > start);
    if (within !== undefined) {
      if (words[words.length - 1]?.end === within.end) continue;
      place = null;
      words.push(figureWord(within.text, within.figure, within.start, within.end));
      continue;
    }
    if (PLACE_PREPOSITIONS.has(token.term)) {
      place = places;
      places += 1;
      continue;
    }
    if (FILLER_WORDS.has(token.term)) {
      if (!GLUE.has(token.term)) place = null;
      continue;
    }
    const compound =
      text[token.end] === '-' && /\p{L}/u.test(text[token.end + 1] ?? '') && !NAME_PARTICLES.has(token.term);
    if (
      compound &&
      /^-(?:backed|aligned|led|based|held|controlled|linked|supported|made|born|style|run)/i.test(
        text.slice(token.end),
      )
    ) {
      place = null;
    }
    const light =
      NAME_PARTICLES.has(token.term) && !endsName(text, token)
        ? 'particle'
        : LIGHT_WORDS.has(token.term)
          ? 'light'
          : 'no';
    words.push({
      text: token.text,
      term: token.term,
      bound: null,
      light,
      place,
      start: token.start,
      end: token.end,
    });
  }
  return words;
}

/** A particle that ends a hyphenated name is none: "ISIL-WA". */
function endsName(text: string, token: Token): boolean {
  return text[token.start - 1] === '-' && !/^[-'’]?[\p{L}\p{N}]/u.test(text.slice(token.end));
}

function figureWord(text: string, figure: Figure, start: number, end: number): QueryWord {
  const value = figure.value;
  return {
    text,
    term: value === null ? '' : numberTerm(value),
    bound: value === null ? figure : null,
    light: 'no',
    place: null,
    start,
    end,
  };
}
