import { withoutIdioms } from '../../language/asking-words.ts';
import { withoutContractions } from '../../language/contractions.ts';
import { fold } from '../../language/folding.ts';
import { mayHoldFigure } from '../../language/may-hold-figure.ts';
import { tokenise } from '../../language/tokens.ts';
import type { Asked } from './asked.ts';
import { type QueryWord, readWords } from './query-words.ts';
import type { RawFilters } from './raw-filters.ts';

/** Longest query that is searched, in UTF-16 code units: Fuse is quadratic in it. */
export const QUERY_LIMIT = 256;

/** A query, read. */
export interface Query {
  readonly text: string;
  readonly words: readonly QueryWord[];
  /** The fillers among its words: only looked up when there is nothing else, and then as names. */
  readonly fillers: readonly QueryWord[];
  /** Terms of all its words, fillers included, in order. */
  readonly terms: readonly string[];
  /** Terms of each quoted phrase. */
  readonly phrases: readonly (readonly string[])[];
  /** Terms of each excluded word, several where it is hyphenated: no result may hold them in order. */
  readonly excluded: readonly (readonly string[])[];
  /** In-line filters (`kind:quote by:pentagon`). */
  readonly filters: RawFilters;
  readonly asked: Asked;
}

/** "Does anybody know yet how many …": what is not known is no number. */
const KNOWN_YET =
  /^\W*(?:do|does|did|is|are|was|were|has|have)\b.*\b(?:know[ns]?|clear|sure|final|established|confirmed|counted|determined|worked out|figured out|finished|complete|over|done)\b|^\W*is there an?\b/;

/** The same of those who would have counted: who asks whether "we" know wants the number. */
const THEY_KNOW = /^\W*(?:do|does|did)\s+(?!we\b|you\b|i\b|anyone\b|anybody\b)\w.*\bknow how many\b/;

/** What a question asks for, by a word it has, looked for first because each pattern takes time to compile, and the pattern. */
const ASKED: readonly (readonly [string, RegExp, Asked])[] = [
  ['yet', KNOWN_YET, 'known-yet'],
  ['know how many', THEY_KNOW, 'known-yet'],
  ['how many', /\bhow many\b/, 'how-many'],
  ['how much', /\bhow much\b/, 'how-much'],
  ['how long', /\bhow long\b/, 'how-long'],
  ['number', /(?<!\b(?:their|its)\s)\bnumbers?\b/, 'how-many'],
  [
    'who',
    /\bwho\s+(?:says?|said|claims?|claimed|admits|admitted)\s+(?:it|they|he|she|to have)\b/,
    'who-claims',
  ],
  [
    'who',
    /\bwho\b.*\b(?:said|says|say|told|claim(?:s|ed)?|blame[sd]?|describe[sd]?|reported|reports|according)\b/,
    'who-said',
  ],
  [
    'who',
    /\bwho(?:se)?\s+(?:(?:is|are|was|were|has|have|had|else|might|could|the)\s+)*(?:attack|carr|launch|fir(?:e|ing)|bomb|shot|shoot|hit|struck|\S+ attack)|\bwho\b.*\b(?:behind|responsible|blame)\b/,
    'who-did',
  ],
  ['who', /\b(?:who|whom|whose|who's)\b/, 'who'],
  ['where', /\b(?:where|where's)\b/, 'where'],
  // "Was anyone there when …" asks for no time.
  ['when', /(?:^\W*|\b(?:me|us|know|say|says|said|out|exactly|since|until|and)\s+)when\b|\bwhen\W*$/, 'when'],
  ['which', /\b(?:near|in|at|around) which (?:\w+ )?(?:place|town|area|cit(?:y|ies))s?\b/, 'where'],
  ['because', /^\W*(?:is|are|was|were|do|does|did|has|have)\b.*\bbecause\b/, 'why'],
  ['which', /\bwhich (?:year|month|day|date)s?\b/, 'when'],
  ['what', /\bwhat (?:year|month|day|date)s?\b/, 'when'],
  ['why', /\bwhy\b/, 'why'],
  ['how come', /\bhow come\b/, 'why'],
  [
    'what',
    /\bwhat (?:reasons?|excuses?|motives?|grounds|justification|explanation|rationale|prompted|made|drove|led|held|kept)\b/,
    'why',
  ],
  ['what', /\bwhat (?:for\b|(?:is|are|was|were)\b.*\bdoing\b|(?:do|does)\b.*\bdo\b)/, 'why'],
  // "What were the strikes a response to?"
  [
    'what',
    /\bwhat\b.*\b(?:response|reaction|reply|answer|retaliation|reprisal|revenge|payback|punishment)s? (?:to|for)\W*$/,
    'why',
  ],
  ['describe', /\bhow\b.*\bdescribed?\b/, 'what'],
  ['how', /\bhow (?:did|does|do|has|have|had|will|would)\b/, 'how'],
  ['what did', /\bwhat did\b.*\bdo\b/, 'how'],
  ['did', /\bwhat(?: exactly| else| precisely| actually)? did\b/, 'quote'],
  ['what', /\bwhat (?:does|do|has|have)\b.*\b(?:say|says|said)\b/, 'quote'],
  ['quote', /\bquotes?\b/, 'quote'],
  ['said', /\bsaid\b/, 'quote'],
  ['what', /\bwhat\b/, 'what'],
  ['which', /\bwhich\b/, 'what'],
];

const INLINE_KEYS: Readonly<Record<string, keyof RawFilters>> = {
  kind: 'kind',
  about: 'about',
  by: 'by',
  place: 'place',
  status: 'status',
  tag: 'tag',
  source: 'source',
  since: 'since',
  until: 'until',
  min: 'min',
  max: 'max',
};
const INLINE = /(^|\s)(kind|about|by|place|status|tag|source|since|until|min|max):(?:"([^"]+)"|(\S+))/giu;

/** Filters of a query, as they are read. */
type InlineFilters = { -readonly [name in keyof RawFilters]: RawFilters[name] };

/** Reads a query of up to `QUERY_LIMIT` characters. Total: any text gives a query, perhaps one without words. */
export async function readQuery(text: string): Promise<Query> {
  const filters: InlineFilters = {};
  const plain = withoutContractions(text.includes(':') ? takeFilters(text, filters) : text);
  const excluded: string[][] = [];
  const asking = plain.includes('"') ? plain : withoutIdioms(plain);
  const kept = asking.includes('-') ? takeExcluded(asking, excluded) : asking;
  const figures = mayHoldFigure(kept)
    ? (await import('../../language/figure-mentions.ts')).findFigures(kept)
    : [];
  return {
    text,
    ...readWords(kept, figures),
    phrases: phrasesOf(plain),
    excluded,
    filters,
    asked: askedIn(plain),
  };
}

/** What kind of answer a text asks for. */
export function askedIn(text: string): Asked {
  const folded = fold(text);
  return ASKED.find(([word, pattern]) => folded.includes(word) && pattern.test(folded))?.[2] ?? null;
}

/** Takes in-line filters out of a query, spaces left in their place. */
function takeFilters(text: string, filters: InlineFilters): string {
  return text.replace(INLINE, (whole, before: string, key: string, quoted?: string, bare?: string) => {
    const value = quoted ?? bare ?? '';
    const name = INLINE_KEYS[key.toLowerCase()];
    if (name === 'since' || name === 'until' || name === 'min' || name === 'max') filters[name] = value;
    else if (name !== undefined) filters[name] = [...(filters[name] ?? []), value];
    return before + ' '.repeat(whole.length - before.length);
  });
}

/** Takes words with a minus out of a query, spaces left in their place. */
function takeExcluded(text: string, excluded: string[][]): string {
  return text.replace(/(^|\s)-(\p{L}[\p{L}\p{N}'’-]*)/gu, (whole, before: string, word: string) => {
    excluded.push(tokenise(word).map((token) => token.term));
    return before + ' '.repeat(whole.length - before.length);
  });
}

function phrasesOf(text: string): readonly (readonly string[])[] {
  if (!text.includes('"') && !text.includes('“')) return [];
  const phrases: string[][] = [];
  for (const match of text.matchAll(/"([^"]+)"|“([^”]+)”/gu)) {
    const terms = tokenise(match[1] ?? match[2] ?? '').map((token) => token.term);
    if (terms.length > 1) phrases.push(terms);
  }
  return phrases;
}
