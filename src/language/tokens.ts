import { fold } from './folding.ts';

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

/** Dotted initials (U.S., u.s.a.) | grouped or plain numbers with an optional short scale | words, apostrophes inside. */
const TOKEN =
  /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?(?![\p{N}])|\p{N}+(?:\.\p{N}+)?(?:(?:bn|[km])(?![\p{L}\p{N}]))?|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|['’‘`´ʹʻʼʽʾʿ′](?=[\p{L}\p{M}]))*/giu;

/** The same for text that is only ASCII: compiling the classes of `TOKEN` costs a start 3 ms, and most queries need none of them. */
const ASCII_TOKEN =
  /(?:[a-z]\.){2,}[a-z]?(?![a-z0-9])|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![0-9])|[0-9]+(?:\.[0-9]+)?(?:(?:bn|[km])(?![a-z0-9]))?|[a-z](?:[a-z0-9]|['`](?=[a-z]))*/gi;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;

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
  const ascii = ASCII.test(text);
  for (const match of text.matchAll(ascii ? ASCII_TOKEN : TOKEN)) {
    const written = match[0];
    const term = termOf(written, ascii);
    if (term === '') continue;
    tokens.push({ text: written, term, start: match.index, end: match.index + written.length });
  }
  return tokens;
}

/** Terms of words as written: a large base has few words and many uses of each. */
const TERMS = new Map<string, string>();
/** Words that are remembered; a vocabulary beyond that is begun anew. */
const MOST_TERMS = 1 << 16;

function termOf(written: string, ascii: boolean): string {
  let term = TERMS.get(written);
  if (term === undefined) {
    const folded = fold(written.replace(/['’][sS]$/, '')).replaceAll(
      '.',
      startsWithDigit(written, ascii) ? '.' : '',
    );
    const number = /^[0-9]/.test(folded) ? numberOf(folded) : null;
    term = number === null ? folded : numberTerm(number);
    if (TERMS.size >= MOST_TERMS) TERMS.clear();
    TERMS.set(written, term);
  }
  return term;
}

function startsWithDigit(text: string, ascii: boolean): boolean {
  return ascii ? /^[0-9]/.test(text) : /^\p{N}/u.test(text);
}
