import { type FigureToken, nextWord } from './figure-tokens.ts';
import type { NumberAt } from './number-at.ts';
import { ONES } from './number-names.ts';
import { scaleDecimal } from './numerals.ts';
import { SCALES } from './scales.ts';

const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
]);

const COUNTS = `zero ${ONES}`.split(' ');

/** "and a half" and its like after a whole number, as decimal digits. */
export function fractionAfter(
  tokens: readonly FigureToken[],
  index: number,
): { fraction: string; end: number } | null {
  const words: string[] = [];
  let at = index;
  for (let count = 0; count < 4; count += 1) {
    const next = nextWord(tokens, at);
    if (next < 0) break;
    words.push(tokens[next]?.text ?? '');
    at = next + 1;
    const phrase = words.join(' ');
    if (phrase === 'and a half') return { fraction: '5', end: at };
    if (phrase === 'and a quarter') return { fraction: '25', end: at };
    if (phrase === 'and three quarters') return { fraction: '75', end: at };
  }
  return null;
}

/** "half a million", "a quarter of a million", "half a dozen". */
export function fractionOfScale(tokens: readonly FigureToken[], index: number): NumberAt | null {
  if (!/^(?:a|half|quarter|three)$/.test(tokens[index]?.text ?? '')) return null;
  const words: string[] = [];
  let at = index;
  for (let count = 0; count < 5; count += 1) {
    const next = count <= 0 ? index : nextWord(tokens, at);
    if (next < 0 || tokens[next]?.type !== 'word') break;
    words.push(tokens[next]?.text ?? '');
    at = next + 1;
  }
  const found =
    /^(?:a )?(half(?= )|(?:quarter|three quarters) of(?= a)) (?:an? )?(dozen|hundred|thousand|million|billion|trillion)\b/.exec(
      words.join(' '),
    );
  if (found === null) return null;
  const part = found[1] === 'half' ? '5' : found[1] === 'quarter of' ? '25' : '75';
  const scale = found[2] ?? '';
  const end = endOfWords(tokens, index, found[0].split(' ').length);
  if (scale === 'dozen') return { value: Number(`0.${part}`) * 12, end, scaled: false };
  const exponent = scale === 'hundred' ? 2 : (SCALES.get(scale) ?? 0);
  const value = scaleDecimal({ whole: '0', fraction: part }, exponent);
  return value === null ? null : { value, end, scaled: exponent >= 6 };
}

function endOfWords(tokens: readonly FigureToken[], index: number, count: number): number {
  let end = index + 1;
  for (let ordinal = 1; ordinal < count; ordinal += 1) end = nextWord(tokens, end) + 1;
  return end;
}

/** "two-thirds", "half" of a whole; "a third" only before "of" or as the end of "by about a third", because "a third attack" is an ordinal. */
export function plainFraction(tokens: readonly FigureToken[], index: number): NumberAt | null {
  const word = tokens[index]?.text ?? '';
  if (word === 'half') return isHalfOf(tokens, index) ? { value: 0.5, end: index + 1, scaled: false } : null;
  const count = word === 'a' || word === 'an' ? 1 : COUNTS.indexOf(word);
  const at = nextWord(tokens, index + 1);
  const name = at < 0 ? '' : (tokens[at]?.text ?? '');
  const parts = DENOMINATORS.get(name);
  if (parts === undefined || count <= 0 || count >= parts) return null;
  const plural = name.endsWith('s');
  if (plural !== count > 1) return null;
  // "two quarters" are six months, not a half.
  if (name === 'quarters' && count !== 3) return null;
  const after = tokens[at + 1];
  if (/^an?$/.test(word) && name !== 'half' && after !== undefined && after.text !== 'of')
    if (
      after.type !== 'mark' ||
      after.text === '-' ||
      !/^(?:by|almost|nearly|about|around|roughly|than)$/.test(tokens[index - 1]?.text ?? '')
    )
      return null;
  return { value: count / parts, end: at + 1, scaled: false };
}

/** Before "half" where it is no share, but one of two: "the second half of the year", "a better half". */
const ONE_OF_TWO =
  /^(?:first|second|third|other|latter|former|top|bottom|each|every|a|one|better|back|front)$/;

/** Whose half it is. */
const WHOLE = /^(?:of|the|its|their|his|her|our|all|those|these)$/;

/** The end of a hedge. */
const HEDGED =
  /^(?:than|nearly|almost|about|least|most|over|under|around|roughly|approximately|to|quite|some)$/;

/** What follows a share that was told of before: "more than half were children". */
const AFTER = /^(?:were|was|are|is|have|has|had|voted|said|say|says)$/;

/** Whether "half" is a share: "half of them", "half the patients", "more than half"; not "half past", "half a dozen", "the second half". */
function isHalfOf(tokens: readonly FigureToken[], index: number): boolean {
  const before = tokens[index - 1]?.text ?? '';
  const next = tokens[index + 1];
  if (ONE_OF_TWO.test(before)) return false;
  if (next?.type === 'word' && !next.breaks && WHOLE.test(next.text)) return true;
  if (!HEDGED.test(before)) return false;
  return (
    next === undefined || next.breaks || (next.type === 'mark' ? next.text !== '-' : AFTER.test(next.text))
  );
}
