import type { FigureToken } from './figure-tokens.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Words before a year, when nothing but a year follows them. */
const SURE =
  /^(in|since|until|till|during|circa|year|early|late|mid|spring|summer|autumn|fall|winter|january|february|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|fy|the|fiscal|back)$/;
const LIKELY = /^(by|from|before|after|to|of|through|and|for|around|about)$/;

/** Words and marks that only stand beside a number that counts. */
const COUNTS_BEFORE =
  /^(than|least|most|over|under|nearly|almost|approximately|roughly|exactly|some|minus|only|all|another|[~≈<>≤≥$£€¥])$/;
const COUNTS_AFTER =
  /^(%|percent|per|hundred|thousand|million|billion|trillion|dozen|dollars?|euros?|pounds?|or|km|kilometers|kilometres|miles|meters|metres|tons|tonnes)$/;

/** Words for people and things that are counted in thousands though they do not end in -s. */
const PLURALS =
  /^(people|troops|personnel|men|women|children|police|staff|more|others|dead|killed|wounded|injured)$/;

/**
 * Whether the bare numeral at `index` reads as a year: four digits from 1500 to 2099 without a comma, in a place where a year stands
 * ("in 2014", "the 2014 invasion", "summer 2014"). "2000 troops" and "killed 2000 people" count.
 */
export function readsAsYear(tokens: readonly FigureToken[], index: number): boolean {
  const token = tokens[index];
  if (token?.type !== 'number' || !YEAR.test(token.text)) return false;
  const round = token.text.endsWith('00');
  const counts = countsSomething(tokens, index + 1);
  const before = tokens[index - 1]?.text ?? '';
  const next = tokens[index + 1];
  if (COUNTS_BEFORE.test(before)) return false;
  if (next !== undefined && COUNTS_AFTER.test(next.text))
    return next.text === 'or' && !/^(more|fewer|less|so|above|over)$/.test(tokens[index + 2]?.text ?? '');
  if (next?.spaced === false && (next.type !== 'mark' || next.text === '+')) return false;
  if (SURE.test(before)) return !(before === 'the' && round && counts);
  if (LIKELY.test(before)) return !counts;
  if (counts) return false;
  // "has 2000 in Iraq": round hundreds are counted more often than dated.
  return !(round && tokens[index + 1]?.text === 'in');
}

/** Whether a plural follows within three words: "2000 US troops", "2014 rockets". */
function countsSomething(tokens: readonly FigureToken[], index: number): boolean {
  for (let at = index; at < index + 3; at += 1) {
    const word = tokens[at];
    if (word?.type !== 'word' || word.breaks) return false;
    if (
      /^(in|on|and|or|to|by|of|at|the|a|when|as|was|is|has|had|were|are|for|from|with|that|which|who|but|after|before|until|his|its)$/.test(
        word.text,
      )
    )
      return false;
    if (PLURALS.test(word.text) || /[^su]s$/.test(word.text)) return true;
  }
  return false;
}
