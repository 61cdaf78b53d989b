import { WEEKDAYS } from './calendar.ts';
import { type FigureToken, isGlued } from './figure-tokens.ts';

/** Words that end the name of what is counted. */
const ENDS: ReadonlySet<string> = new Set(
  (
    'in on at by from to with without and or nor but for that which who whom whose where when while as than then of into onto over under after before since until ' +
    'off during through across against near around between among within about per via amid despite because if though although so ' +
    'was were is are be been being am has have had having do does did will would shall should can could may might must ' +
    'said says say told tells according earlier later ago now yet also too not never only just still even ' +
    'the a an this these those it they them he she we you i their its his her our your my'
  ).split(' '),
);

/** Words that say when it was, behind a noun: "120 rockets last month", "five members Tuesday". */
const WHEN: ReadonlySet<string> = new Set([
  ...'last next yesterday today tonight tomorrow overnight'.split(' '),
  ...WEEKDAYS,
]);

/** Nouns that only group what is counted: "three separate sets of strikes". */
const GROUPING: ReadonlySet<string> = new Set(
  'sets set series groups group rounds round waves wave pairs pair types type kinds kind pieces piece members member tons tonnes barrels acts act cases case counts people number lot lots'.split(
    ' ',
  ),
);

const LONGEST = 3;

/** The words from token `index` on that name what is counted, as printed, at most about three; null when none do. */
export function countedNoun(text: string, tokens: readonly FigureToken[], index: number): string | null {
  let at = skipPartitive(tokens, index);
  const first = at;
  let words = 0;
  let end = -1;
  while (at < tokens.length && words < LONGEST) {
    const token = tokens[at];
    if (token === undefined || token.breaks) break;
    if (
      token.text === '-' &&
      !token.spaced &&
      tokens[at + 1]?.spaced === false &&
      tokens[at + 1]?.type === 'word'
    ) {
      // What a hyphen joins is one word, whatever it is alone: "passers-by".
      if (words === 0) words = 1;
      end = tokens[at + 1]?.end ?? end;
      at += 2;
      continue;
    }
    // "Solidarity-80 members"
    if (token.text === '-' && words > 0 && isGlued(tokens, at) && isGlued(tokens, at + 1)) {
      if (tokens[at + 1]?.type !== 'number') break;
      at += 2;
      continue;
    }
    if (token.text === '.' && words > 0 && isInitial(tokens, at)) {
      end = token.end;
      at += 1;
      if (tokens[at]?.spaced === false && tokens[at]?.type === 'word') words -= 1;
      continue;
    }
    if (token.type !== 'word' || (words > 0 && WHEN.has(token.text))) break;
    if (ENDS.has(token.text)) {
      const grouped = token.text === 'of' && words > 0 && GROUPING.has(tokens[at - 1]?.text ?? '');
      if (!grouped || tokens[at + 1]?.type !== 'word' || ENDS.has(tokens[at + 1]?.text ?? '')) break;
      at += 1;
      continue;
    }
    words += 1;
    end = token.end;
    at += 1;
  }
  const start = tokens[first]?.start ?? 0;
  return words === 0 || end <= start ? null : text.slice(start, end);
}

/** The dot of "U.S." after a single letter. */
function isInitial(tokens: readonly FigureToken[], at: number): boolean {
  const letter = tokens[at - 1];
  return letter !== undefined && tokens[at]?.spaced === false && letter.end - letter.start === 1;
}

/** "of its", "of the", "more" between the number and the noun. */
function skipPartitive(tokens: readonly FigureToken[], index: number): number {
  let at = index;
  if (tokens[at]?.text === '-' && tokens[at]?.spaced === false) at += 1;
  if (tokens[at]?.text === 'more' || tokens[at]?.text === 'other' || tokens[at]?.text === 'further') at += 1;
  const isPartOf = tokens[at]?.text === 'of';
  // "Half the patients"
  if (!isPartOf && tokens[index - 1]?.text !== 'half') return at;
  if (isPartOf) at += 1;
  if (/^(the|its|their|his|her|our|these|those|them|all)$/.test(tokens[at]?.text ?? '')) at += 1;
  return at;
}
