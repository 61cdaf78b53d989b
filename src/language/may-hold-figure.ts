import { isAscii } from './letters.ts';
import { ONES, TEENS, TENS } from './number-names.ts';
import { holdsWord } from './word-list.ts';

/** Words without which no figure is written in words. */
const FIGURE_WORDS =
  `zero ${ONES} ${TEENS} ${TENS} ` +
  'hundred hundreds thousand thousands lakh million millions crore billion billions trillion trillions half quarter quarters third thirds ' +
  'dozen dozens scores tens several few handful handfuls number numbers couple untold numerous multiple countless innumerable';

/**
 * Whether a text may hold a figure; false is sure. Most queries hold none, and so need not load what reads figures. Text beyond ASCII may
 * hold one in any script.
 */
export function mayHoldFigure(text: string): boolean {
  if (!isAscii(text)) return true;
  return text
    .split(/[^A-Za-z0-9]+/)
    .some((word) => /[0-9]/.test(word) || holdsWord(FIGURE_WORDS, word.toLowerCase()));
}
