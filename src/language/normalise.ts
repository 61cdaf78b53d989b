/** A normalised text that remembers where each of its characters comes from. */
export interface NormalisedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`: the offset in the original where the characters it stands for begin and end. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Invisible characters that are dropped: soft hyphen, zero-width space, joiners, word joiner, byte order mark, the marks, embeddings and
 * isolates of text direction (UAX 9), and variation selectors. A copy from a web page may hold them, the eye sees no difference.
 */
const INVISIBLE = String.raw`[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]`;
const INVISIBLES = new RegExp(INVISIBLE, 'g');

/** White space; control characters count as such. */
const WHITE = /^[\s\p{Cc}]+$/u;

/** Quotes and dashes in one straight form. Looked up before NFKC, which would take some of them apart. */
const STRAIGHT: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛′‵ʼʹ`´‹›＇'].map((quote) => [quote, "'"] as const),
  ...[...'“”„‟″‶«»〝〞〟＂'].map((quote) => [quote, '"'] as const),
  ...[...'‐‑‒–—―−﹘﹣－⁃'].map((dash) => [dash, '-'] as const),
]);

/**
 * Characters that NFKC would turn into other numbers: 10² is not 102, 2½ is not 21/2, ① is not 1. Superscripts, subscripts, vulgar
 * fractions, circled and other numerals with a character of their own stay as they are.
 */
const OWN_NUMERAL = /^\p{No}/u;

/** What may change the character before it: marks, the half-width Japanese voice marks, and what is dropped between them. */
const MARK = String.raw`(?:[\p{M}\uff9e\uff9f]|${INVISIBLE})`;
const HANGUL = String.raw`[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\uac00-\ud7ff\uffa0-\uffdc]`;

/**
 * The pieces that can be normalised apart from each other: white space, plain ASCII characters, letters of Hangul that may conjoin, and
 * any other character with the marks on it.
 */
const PIECES = new RegExp(
  String.raw`[\s\p{Cc}]+|[!-~](?!${MARK})|(?:${HANGUL}${INVISIBLE}*)+|[^\p{M}]?${MARK}*`,
  'gsu',
);

/**
 * The text that fingerprints and verification compare: NFKC, straight quotes and dashes, single spaces, trimmed, lower case, invisible
 * characters dropped. Digits and words are never fuzzed. Applying it twice changes nothing.
 */
export function normaliseText(text: string): string {
  // Not /^[ASCII]*$/: on a text of some megabytes that overflows the stack of the engine.
  if (!/[\u0080-\uffff]/.test(text)) {
    return text
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .replaceAll('`', "'")
      .toLowerCase();
  }
  return normaliseWithMap(text).text;
}

/** `normaliseText`, with the way back to the original, so that a finding can point at its place. */
export function normaliseWithMap(text: string): NormalisedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let white: { start: number; end: number } | null = null;
  for (const match of text.matchAll(PIECES)) {
    const [piece] = match;
    const start = match.index;
    const end = start + piece.length;
    const normalised = normalisePiece(piece);
    if (normalised === ' ') {
      white ??= { start, end };
      continue;
    }
    if (normalised === '') continue;
    if (white !== null && pieces.length > 0) add(' ', white.start, white.end);
    white = null;
    add(normalised, start, end);
  }
  return { text: pieces.join(''), starts, ends };

  function add(piece: string, start: number, end: number): void {
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  }
}

/** Where the span `start`–`end` of the normalised text stands in the original (UTF-16 offsets, end exclusive). */
export function originalSpan(
  normalised: NormalisedText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const last = normalised.ends.at(-1) ?? 0;
  const from = normalised.starts[start] ?? last;
  return { start: from, end: end > start ? (normalised.ends[end - 1] ?? last) : from };
}

/** One piece, normalised: a single space for white space, nothing for what is invisible. */
function normalisePiece(piece: string): string {
  if (WHITE.test(piece)) return ' ';
  if (piece.length === 1 && piece < '\u0080') return STRAIGHT.get(piece) ?? piece.toLowerCase();
  const visible = straighten(piece.normalize('NFC')).replace(INVISIBLES, '').normalize('NFC');
  if (OWN_NUMERAL.test(visible)) return visible;
  const folded = straighten(visible.normalize('NFKC').toLowerCase().normalize('NFKC'));
  // Spacing accents (U+00A8) would fall apart into a space and a mark.
  return /^\s/.test(folded) ? visible : folded;
}

function straighten(piece: string): string {
  return [...piece].map((character) => STRAIGHT.get(character) ?? character).join('');
}
