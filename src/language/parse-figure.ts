import type { Figure } from '../model/figure.ts';
import { figurePhraseAt } from './figure-phrase.ts';
import { type FigureToken, figureTokens } from './figure-tokens.ts';
import { readNumeral, scaleDecimal } from './numerals.ts';
import { GLUED_UNITS, quantityAt } from './quantities.ts';

/** Wordings longer than this are no figure phrase. */
const LONGEST_WORDING = 200;

/** Most figures of machine-made bases are only digits; a million of them are read on a first run. */
const PLAIN_NUMERAL = /^\d[\d,]*(?:\.\d+)?$/;

/** Words naming what is counted that may follow the number: "three separate sets of strikes". */
const LONGEST_TAIL = 8;

/**
 * Reads a wording that must be one figure phrase: a number in any writing with its hedge, or a vague amount, optionally followed by what is
 * counted ("three separate sets"). Null when it is none: an ordinal, a date, two figures, a number beyond ±2^53 (it could not be told
 * from its neighbours), or no number at all. Nor is `from 38 to 43`: only what stands around it tells a range from a change, which is 43 now.
 * `stated` is the wording as given.
 *
 * | wording | relation | value, min, max |
 * |---|---|---|
 * | `2,500` `66` `five` `a dozen` `2.5k` `exactly 5` `only 5` `a total of 5` | exact | value |
 * | `about` `around` `approximately` `roughly` `some 200` `nearly` `almost` `close to` `~` `60 or so` `60-odd` | about | value |
 * | `at least` `no fewer than` `a minimum of` `>=` `60+` `60 or more` | at-least | min, inclusive |
 * | `more than` `over` `above` `in excess of` `upwards of` `>` | more-than | min, exclusive |
 * | `at most` `up to` `as many as` `no more than` `<=` `60 or fewer` | at-most | max, inclusive |
 * | `less than` `fewer than` `under` `below` `just under` `<` | less-than | max, exclusive |
 * | `between 5 and 10` `5-10` `5 to 10` `five or six` `at least 5 but no more than 10` | between | min and max, inclusive |
 * | `several` `dozens` `scores` `a few` `a handful` `a couple` `hundreds of` `many` `some` `several hundred` | vague | nothing |
 *
 * A fraction is a number below 1, in words or as so many of so many: `two-thirds`, `nearly half`, `2/3`, `one in five`, `nine out of ten`.
 * A percentage is the number of percent (`12%` is 12; the sign stays in `stated`). `-5` and `minus 5` are negative.
 */
export function parseFigure(wording: string): Figure | null {
  if (wording.length > LONGEST_WORDING) return null;
  const plain = PLAIN_NUMERAL.test(wording) ? readNumeral(wording) : null;
  if (plain !== null) {
    const value = scaleDecimal(plain, 0);
    return value === null
      ? null
      : { stated: wording, relation: 'exact', value, min: null, max: null, currency: null };
  }
  const tokens = figureTokens(wording);
  if (tokens.some((token) => token.breaks)) return null;
  const phrase = figurePhraseAt(tokens, 0) ?? halfAlone(tokens);
  if (phrase === null || !isTail(tokens, phrase.end)) return null;
  if (phrase.numbers.relation === 'between' && tokens[0]?.text === 'from') return null;
  return { stated: wording, ...phrase.numbers };
}

function halfAlone(tokens: readonly FigureToken[]) {
  return tokens.length === 1 && tokens[0]?.text === 'half'
    ? { numbers: { relation: 'exact', value: 0.5, min: null, max: null, currency: null } as const, end: 1 }
    : null;
}

/** Whether what follows the number only names what is counted: words, no second figure, no sentence mark. */
function isTail(tokens: readonly FigureToken[], start: number): boolean {
  if (tokens.length - start > LONGEST_TAIL * 2) return false;
  let words = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.type === 'number') return false;
    if (token.type === 'word') {
      if (at === start && !token.spaced && !GLUED_UNITS.has(token.text) && tokens[at - 1]?.type !== 'mark')
        return false;
      // A second number would make it two figures; "a" and "one" also name no number ("five a day").
      if (
        token.text !== 'a' &&
        token.text !== 'one' &&
        token.text !== 'second' &&
        quantityAt(tokens, at) !== null
      )
        return false;
      words += 1;
      continue;
    }
    // Hyphens and dots inside words (US-led, U.S. troops) and what stands in brackets or quotes are fine.
    if (!/^[-.'"()/&,]$/.test(token.text)) return false;
    if (token.text === ',' && at === start) return false;
    if (
      (token.text === '-' || token.text === '/') &&
      at + 1 < tokens.length &&
      tokens[at + 1]?.type !== 'word'
    )
      return false;
    if (token.text === '.' && at === tokens.length - 1 && words === 0) return false;
    if ((token.text === '.' || token.text === '/') && at === start) return false;
  }
  return words <= LONGEST_TAIL;
}
