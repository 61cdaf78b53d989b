import { foldNumerals } from './numerals.ts';

/** A piece of text as figures are read from it. */
export interface FigureToken {
  readonly type: 'number' | 'word' | 'mark';
  /** Folded: lower case, ASCII digits and signs. */
  readonly text: string;
  /** UTF-16 offsets into the original text. */
  readonly start: number;
  readonly end: number;
  /** Whether white space (or the start of the text) precedes it. */
  readonly spaced: boolean;
  /** Whether a blank line precedes it: no figure spans paragraphs. */
  readonly breaks: boolean;
}

/** A number with its marks inside, a word (apostrophes inside it), or one other character. All branches are linear. */
const TOKEN =
  /(?<number>\d+(?:[.,\u00a0\u2009\u202f]\d+)*)|(?<word>[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*)|(?<space>\s+)|(?<mark>.)/gsu;

/** Splits text into figure tokens; white space separates and is not a token. */
export function figureTokens(text: string): readonly FigureToken[] {
  const tokens: FigureToken[] = [];
  let spaced = true;
  let breaks = false;
  for (const match of foldNumerals(text).matchAll(TOKEN)) {
    const [found] = match;
    const groups = match.groups ?? {};
    if (groups['space'] !== undefined) {
      spaced = true;
      breaks = /\n\s*\n/.test(found);
      continue;
    }
    const type = groups['number'] !== undefined ? 'number' : groups['word'] !== undefined ? 'word' : 'mark';
    tokens.push({ type, text: found, start: match.index, end: match.index + found.length, spaced, breaks });
    spaced = false;
    breaks = false;
  }
  return tokens;
}

/** Whether the token at `index` is glued to the one before it. */
export function isGlued(tokens: readonly FigureToken[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && index > 0 && !token.spaced;
}

/** Index of the next word when it is joined by a space or a glued hyphen, else -1. */
export function nextWord(tokens: readonly FigureToken[], index: number): number {
  const token = tokens[index];
  if (token === undefined || token.breaks) return -1;
  if (token.type === 'word') return token.spaced ? index : -1;
  const next = tokens[index + 1];
  return token.text === '-' && !token.spaced && next?.type === 'word' && !next.spaced ? index + 1 : -1;
}

/**
 * How many tokens the phrase takes at `index`, 0 when it is not there. A phrase is words divided by single spaces; in the text the words
 * may also be joined by hyphens ("half-a-million").
 */
export function phraseLength(
  tokens: readonly FigureToken[],
  index: number,
  phrase: readonly string[],
): number {
  let at = index;
  for (const [ordinal, word] of phrase.entries()) {
    if (
      ordinal > 0 &&
      tokens[at]?.text === '-' &&
      tokens[at]?.spaced === false &&
      tokens[at + 1]?.spaced === false
    )
      at += 1;
    const token = tokens[at];
    if (token === undefined || token.text !== word || (ordinal > 0 && token.breaks)) return 0;
    at += 1;
  }
  return at - index;
}

/** A table of phrases by their first word, longest first. */
export type PhraseTable<Meaning> = ReadonlyMap<string, readonly PhraseEntry<Meaning>[]>;

interface PhraseEntry<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Prepares phrases ("no fewer than") for `longestPhrase`. */
export function phraseTable<Meaning>(phrases: Iterable<readonly [string, Meaning]>): PhraseTable<Meaning> {
  const table = new Map<string, PhraseEntry<Meaning>[]>();
  for (const [phrase, meaning] of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const entries = table.get(first) ?? [];
    entries.push({ words, meaning });
    table.set(first, entries);
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase of the table that stands at `index`, with the index after it. */
export function longestPhrase<Meaning>(
  table: PhraseTable<Meaning>,
  tokens: readonly FigureToken[],
  index: number,
): { readonly meaning: Meaning; readonly end: number } | null {
  const token = tokens[index];
  if (token === undefined) return null;
  for (const entry of table.get(token.text) ?? []) {
    const length = phraseLength(tokens, index, entry.words);
    if (length > 0) return { meaning: entry.meaning, end: index + length };
  }
  return null;
}
