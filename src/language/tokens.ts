import { asciiTokenEnd } from './ascii-tokens.ts';
import { fold } from './folding.ts';
import { lazily } from './lazily.ts';
import { isAscii, isDigit } from './letters.ts';

/** A word or number of a text. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Folded; for a number its canonical form, `#2500`. */
  readonly term: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Dotted initials (U.S., u.s.a.) | grouped or plain numbers with an optional short scale | words, apostrophes inside. Made when it is first
 * needed: its classes take 3 ms to compile, and text that is only ASCII is read without it.
 */
const beyondAscii = lazily(
  () =>
    /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?(?![\p{N}])|\p{N}+(?:\.\p{N}+)?(?:(?:bn|[km])(?![\p{L}\p{N}]))?|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|['’‘`´ʹʻʼʽʾʿ′](?=[\p{L}\p{M}]))*/giu,
);

const NUMBER = /^([0-9][0-9,]*(?:\.[0-9]+)?)(bn|[km])?$/;
const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

/** The dictionary term of a number: `#` and its shortest decimal form. Words never start with `#`. */
export function numberTerm(value: number): string {
  return `#${value}`;
}

/** The number a token like `2,500`, `2500`, `2.5k`, `17bn` writes, or null. `folded` is the folded token. */
function numberOf(folded: string): number | null {
  const parts = NUMBER.exec(folded);
  if (parts === null) return null;
  const digits = Number((parts[1] ?? '').replaceAll(',', ''));
  const scale = SCALES[parts[2] ?? ''] ?? 1;
  const value = Number((digits * scale).toPrecision(15));
  return Number.isSafeInteger(Math.trunc(value)) ? value : null;
}

/**
 * The tokens of a text, in order. Hyphens, slashes and other punctuation separate; a possessive `'s` is dropped; letters stuck to
 * digits stay one word (`AC-130` is `ac` and `#130`, `UNC2717` one word).
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  if (isAscii(text)) {
    for (let start = 0; start < text.length; ) {
      const end = asciiTokenEnd(text, start);
      if (end > start) addToken(tokens, text.slice(start, end), start, true);
      start = end > start ? end : start + 1;
    }
    return tokens;
  }
  for (const match of text.matchAll(beyondAscii())) addToken(tokens, match[0], match.index, false);
  return tokens;
}

function addToken(tokens: Token[], text: string, start: number, ascii: boolean): void {
  const term = termOf(text, ascii);
  if (term !== '') tokens.push({ text, term, start, end: start + text.length });
}

/** Terms of words as written: a large base has few words and many uses of each. */
const TERMS = new Map<string, string>();
/** Words that are remembered; a vocabulary beyond that is begun anew. */
const MOST_TERMS = 1 << 16;

function termOf(written: string, ascii: boolean): string {
  let term = TERMS.get(written);
  if (term === undefined) {
    const folded = ascii ? foldedAscii(written) : foldedWord(written);
    const number = isDigit(folded.charCodeAt(0)) ? numberOf(folded) : null;
    term = number === null ? folded : numberTerm(number);
    if (TERMS.size >= MOST_TERMS) TERMS.clear();
    TERMS.set(written, term);
  }
  return term;
}

function foldedWord(written: string): string {
  const dots = /^\p{N}/u.test(written) ? '.' : '';
  return fold(written.replace(/['’][sS]$/, '')).replaceAll('.', dots);
}

/** The same for ASCII: most words are plain, and a pattern is compiled anew in each run. */
function foldedAscii(written: string): string {
  let folded = written.toLowerCase();
  if (folded.includes("'") || folded.includes('`')) {
    if (folded.endsWith("'s")) folded = folded.slice(0, -2);
    folded = folded.replaceAll("'", '').replaceAll('`', '');
  }
  return folded.includes('.') && !isDigit(folded.charCodeAt(0)) ? folded.replaceAll('.', '') : folded;
}
