import { eastAsianWidth } from 'get-east-asian-width';
import { lazily } from './lazily.ts';

/** Expressions made at the first use: those of the Unicode database cost a millisecond each, and plain text needs none. */
interface Expressions {
  /** Nothing of these is seen. */
  readonly unseen: RegExp;
  readonly spacing: RegExp;
  readonly pictographs: RegExp;
  /** An emoji of more than one character has one of these; one of a single character is wide by itself. */
  readonly sequence: RegExp;
  readonly bareKeycap: RegExp;
}

const expressions = lazily(
  (): Expressions => ({
    unseen:
      /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]+/u,
    spacing: /\p{Spacing_Mark}|[\uff00-\uffef]/u,
    pictographs: /\p{Extended_Pictographic}/gu,
    sequence: /\u200d|[\ufe0f\u20e3\p{Emoji_Modifier}\p{Regional_Indicator}\u{e0020}-\u{e007f}]/u,
    bareKeycap: /^[\d#*]\u20e3$/,
  }),
);

/**
 * The columns of one grapheme, after the rules of the package string-width 8: an emoji sequence takes two, else the first visible
 * character decides by its East Asian width (UAX 11, ambiguous ones narrow), and spacing marks add theirs.
 */
export function graphemeWidth(grapheme: string): number {
  const { unseen, spacing } = expressions();
  const visible = grapheme.replace(unseen, '');
  if (visible === '') return 0;
  if (isEmojiSequence(grapheme)) return 2;
  let width = 0;
  let first = true;
  for (const character of visible) {
    if (first || spacing.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
    first = false;
  }
  return width;
}

function isEmojiSequence(grapheme: string): boolean {
  const { sequence, bareKeycap, pictographs } = expressions();
  if (!sequence.test(grapheme)) return false;
  if (emoji().test(grapheme) || bareKeycap.test(grapheme)) return true;
  return grapheme.includes('\u200d') && (grapheme.match(pictographs)?.length ?? 0) > 1;
}

const EMOJI = '^\\p{RGI_Emoji}$';
/** Made when first needed: this expression takes 11 ms. */
const emoji = lazily(() => new RegExp(EMOJI, 'v'));
