import { isDigit, isLetter, isSpace } from './letters.ts';
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

/** Words that belong to a number even as owners: "$17 billion's worth". */
const OWNERS: ReadonlySet<string> = new Set([
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'dozen',
]);

/** Splits text into figure tokens; white space separates and is not a token. One pass. */
export function figureTokens(text: string): readonly FigureToken[] {
  const folded = foldNumerals(text);
  const tokens: FigureToken[] = [];
  let spaced = true;
  let breaks = false;
  for (let at = 0; at < folded.length; ) {
    const code = folded.charCodeAt(at);
    const type = isDigit(code) ? 'number' : isSpace(code) ? 'space' : isLetter(code) ? 'word' : 'mark';
    const end = endOf(folded, at, type);
    if (type === 'space') {
      breaks = end - at > 1 && /\n\s*\n/.test(folded.slice(at, end));
      spaced = true;
    } else {
      tokens.push({ type, text: folded.slice(at, end), start: at, end, spaced, breaks });
      spaced = false;
      breaks = false;
    }
    at = end;
  }
  return tokens;
}

/** The end of what begins at `at`: a number with the marks inside it, a word with the apostrophes inside it, white space, one character. */
function endOf(folded: string, at: number, type: FigureToken['type'] | 'space'): number {
  let end = at + 1;
  switch (type) {
    case 'number':
      for (;;) {
        const code = folded.charCodeAt(end);
        if (isDigit(code)) end += 1;
        else if (isNumberMark(code) && isDigit(folded.charCodeAt(end + 1))) end += 2;
        else return end;
      }
    case 'word':
      for (;;) {
        const code = folded.charCodeAt(end);
        if (isLetter(code)) end += 1;
        else if (code === 0x27 && isLetter(folded.charCodeAt(end + 1)) && !OWNERS.has(folded.slice(at, end)))
          end += 2;
        else return end;
      }
    case 'space':
      while (isSpace(folded.charCodeAt(end))) end += 1;
      return end;
    case 'mark': {
      const low = folded.charCodeAt(end);
      const high = folded.charCodeAt(at);
      return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000 ? end + 1 : end;
    }
  }
}

/** Decimal points and grouping marks: full stop, comma, no-break, thin and narrow no-break space. */
function isNumberMark(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0xa0 || code === 0x2009 || code === 0x202f;
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
export type PhraseTable<Meaning> = () => ReadonlyMap<string, readonly PhraseEntry<Meaning>[]>;

interface PhraseEntry<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Prepares phrases ("no fewer than") for `longestPhrase`, when they are first looked for. */
export function phraseTable<Meaning>(
  phrases: () => Iterable<readonly [string, Meaning]>,
): PhraseTable<Meaning> {
  let built: Map<string, PhraseEntry<Meaning>[]> | null = null;
  return () => {
    built ??= buildTable(phrases());
    return built;
  };
}

function buildTable<Meaning>(
  phrases: Iterable<readonly [string, Meaning]>,
): Map<string, PhraseEntry<Meaning>[]> {
  const table = new Map<string, PhraseEntry<Meaning>[]>();
  for (const [phrase, meaning] of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const entries = table.get(first);
    if (entries === undefined) table.set(first, [{ words, meaning }]);
    else entries.push({ words, meaning });
  }
  for (const entries of table.values()) {
    if (entries.length > 1) entries.sort((a, b) => b.words.length - a.words.length);
  }
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
  for (const entry of table().get(token.text) ?? []) {
    const length = phraseLength(tokens, index, entry.words);
    if (length > 0) return { meaning: entry.meaning, end: index + length };
  }
  return null;
}
