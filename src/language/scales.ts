import { type FigureToken, nextWord } from './figure-tokens.ts';

/** Scale words as powers of ten, English short scale and the Indian lakh and crore. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['lakh', 5],
  ['million', 6],
  ['mn', 6],
  ['mln', 6],
  ['crore', 7],
  ['billion', 9],
  ['bn', 9],
  ['trillion', 12],
  ['tn', 12],
  ['trn', 12],
]);

/** The scale words at `index` ("million", "hundred thousand" after a numeral), as one power of ten. */
export function scalesAfter(
  tokens: readonly FigureToken[],
  index: number,
): { exponent: number; end: number } | null {
  let exponent = 0;
  let end = index;
  for (let count = 0; count < 3; count += 1) {
    const at = nextWord(tokens, end);
    const word = at < 0 ? '' : (tokens[at]?.text ?? '');
    const power = word === 'hundred' && exponent === 0 ? 2 : SCALES.get(word);
    if (power === undefined) break;
    exponent += power;
    end = at + 1;
  }
  return exponent === 0 ? null : { exponent, end };
}
