import { graphemeWidth } from './grapheme-width.ts';
import { lazily } from './lazily.ts';

/**
 * Text in which every character is a grapheme of its own and one column wide: ASCII, Latin, Greek, Cyrillic, Hebrew and Arabic
 * letters without marks, common punctuation, arrows, box drawing, check marks.
 */
const NARROW =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u03ff\u0400-\u0482\u048a-\u052f\u05d0-\u05ea\u060c\u061b\u061f-\u064a\u0660-\u066f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2190-\u2199\u2200-\u22ff\u2500-\u257f\u25cb\u25cf\u2713\u2717]*$/;
/** Characters that are graphemes of their own and two columns wide: kana, CJK ideographs, Hangul syllables, full-width forms. */
const WIDE = '\\u3001-\\u3029\\u3041-\\u3096\\u30a1-\\u30fa\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff01-\\uff60';
const FIRST_WIDE = '\u3001';

/** Text of nothing but `NARROW` and `WIDE` characters. */
const simple = lazily(() => new RegExp(NARROW.source.replace(']*$', `${WIDE}]*$`)));

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
  if (simple().test(text)) {
    for (let at = 0; at < text.length; at += 1) {
      yield { end: at + 1, width: text.charAt(at) < FIRST_WIDE ? 1 : 2 };
    }
    return;
  }
  for (const { segment, index } of segmenter().segment(text)) {
    yield { end: index + segment.length, width: graphemeWidth(segment) };
  }
}

const segmenter = lazily(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));
