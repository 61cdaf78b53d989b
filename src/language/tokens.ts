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
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const folded = fold(written.replace(/['’]s$/iu, '')).replaceAll('.', written.match(/^\p{N}/u) ? '.' : '');
    const number = /^[0-9]/.test(folded) ? numberOf(folded) : null;
    const term = number === null ? folded : numberTerm(number);
    if (term === '') continue;
    tokens.push({ text: written, term, start: match.index, end: match.index + written.length });
  }
  return tokens;
}
