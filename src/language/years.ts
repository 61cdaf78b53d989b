import type { FigureToken } from './figure-tokens.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Words before a year. After the first group nothing else can follow but a year. */
const SURE =
  /^(in|since|until|till|during|circa|year|early|late|mid|spring|summer|autumn|fall|winter|january|february|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|fy|the|fiscal|back)$/;
const LIKELY = /^(by|from|before|after|to|of|through|and|for|around|about)$/;

/** Words for people and things that are counted in thousands though they do not end in -s. */
const PLURALS =
  /^(people|troops|personnel|men|women|children|police|staff|more|others|dead|killed|wounded|injured|military|american|us|u)$/;

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
    if (
      PLURALS.test(word.text) &&
      word.text !== 'us' &&
      word.text !== 'u' &&
      word.text !== 'american' &&
      word.text !== 'military'
    )
      return true;
    if (/[^su]s$/.test(word.text)) return true;
  }
  return false;
}
