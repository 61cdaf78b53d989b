import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Text in which every character is a grapheme of its own and one column wide: ASCII, Latin, Greek, Cyrillic, Hebrew and Arabic
 * letters without marks, common punctuation, arrows, box drawing, check marks.
 */
const NARROW =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u03ff\u0400-\u0482\u048a-\u052f\u05d0-\u05ea\u060c\u061b\u061f-\u064a\u0660-\u066f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2190-\u2199\u2200-\u22ff\u2500-\u257f\u25cb\u25cf\u2713\u2717]*$/;

/** `NARROW` and, two columns wide, kana, CJK ideographs, precomposed Hangul and full-width forms. */
const SIMPLE = new RegExp(
  `${NARROW.source.slice(0, -3)}\\u3001-\\u3029\\u3041-\\u3096\\u30a1-\\u30fa\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff01-\\uff60]*$`,
);
const FIRST_WIDE = '\u3001';

/** Nothing of these is seen. */
const UNSEEN =
  /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]+/u;
const SPACING = /\p{Spacing_Mark}|[\uff00-\uffef]/u;
const PICTOGRAPHS = /\p{Extended_Pictographic}/gu;
/** An emoji of more than one character has one of these; one of a single character is wide by itself. */
const SEQUENCE = /[\ufe0f\u20e3\u200d\p{Emoji_Modifier}\p{Regional_Indicator}\u{e0020}-\u{e007f}]/u;
const EMOJI = '^\\p{RGI_Emoji}$';
const BARE_KEYCAP = /^[\d#*]\u20e3$/;

/** A grapheme of a text: the code units from the end of the one before up to `end`, shown in `width` columns. */
export interface Grapheme {
  readonly end: number;
  readonly width: number;
}

/**
 * The number of terminal columns of `text`, which holds no controls. It agrees with the package string-width 8 (the tests hold it
 * to that), whose load and first use cost 19 ms: `Intl.Segmenter` is made here only for text that needs it.
 */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemes(text)) width += grapheme.width;
  return width;
}

/** Whether every character of `text` is one column wide and can stand alone. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text);
}

/** The graphemes of `text` in order. */
export function* graphemes(text: string): Generator<Grapheme> {
  if (SIMPLE.test(text)) {
    for (let at = 0; at < text.length; at += 1) {
      yield { end: at + 1, width: text.charAt(at) < FIRST_WIDE ? 1 : 2 };
    }
    return;
  }
  for (const { segment, index } of segmenter().segment(text)) {
    yield { end: index + segment.length, width: graphemeWidth(segment) };
  }
}

/** After the rules of string-width 8: emoji sequences are two columns, else the first visible character decides. */
function graphemeWidth(grapheme: string): number {
  const visible = grapheme.replace(UNSEEN, '');
  if (visible === '') return 0;
  if (isEmojiSequence(grapheme)) return 2;
  let width = 0;
  let first = true;
  for (const character of visible) {
    if (first || SPACING.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
    first = false;
  }
  return width;
}

function isEmojiSequence(grapheme: string): boolean {
  if (!SEQUENCE.test(grapheme)) return false;
  if (emoji().test(grapheme) || BARE_KEYCAP.test(grapheme)) return true;
  return grapheme.includes('\u200d') && (grapheme.match(PICTOGRAPHS)?.length ?? 0) > 1;
}

let madeEmoji: RegExp | undefined;

/** Made when first needed: this expression takes 11 ms. */
function emoji(): RegExp {
  madeEmoji ??= new RegExp(EMOJI, 'v');
  return madeEmoji;
}

let madeSegmenter: Intl.Segmenter | undefined;

function segmenter(): Intl.Segmenter {
  madeSegmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return madeSegmenter;
}
