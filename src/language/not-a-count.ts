import { isClockTime } from './clock-words.ts';
import type { FigurePhrase } from './figure-phrase.ts';
import type { FigureToken } from './figure-tokens.ts';
import { CENTURIES, TEENS, TENS } from './number-names.ts';
import { numberWordsAt } from './number-words.ts';
import { isNumbered } from './numbered-things.ts';
import { holdsWord } from './word-list.ts';

/** What a number in running text is judged by. */
export interface MentionContext {
  readonly text: string;
  readonly tokens: readonly FigureToken[];
}

/** What may stand before "one" when it points instead of counting. */
const POINTS: ReadonlySet<string> = new Set(
  'no the this that every each any which another some a only such last next first new old good bad big'.split(
    ' ',
  ),
);

/** What follows "one" when it is a pronoun or part of an idiom. */
const PRONOUN_TAILS: ReadonlySet<string> = new Set(
  (
    'of another or and who that which is was has had can could must should would will may might in to for on at by with as from than thing way day time side point hand ' +
    'reason end after such more off up down out about s'
  ).split(' '),
);

/** Time units after "over", where "over three days" more often means *during*. */
const TIME_UNITS =
  /^(second|minute|hour|day|night|week|weekend|month|quarter|year|decade|centurie|century)s?$/;

/** Whether a phrase found at token `at` counts something, rather than naming, numbering, dating or pointing. */
export function isCount(context: MentionContext, at: number, phrase: FigurePhrase): boolean {
  const { tokens } = context;
  const { numbers, core } = phrase;
  if (!phrase.alone) return false;
  if (isBrokenOff(tokens, phrase)) return false;
  if (numbers.relation === 'vague') return true;
  const before = tokens[core - 1];
  const hedged = at < core && phrase.hedge !== 'plain';
  const bare = phrase.end - core === 1 && numbers.currency === null && !phrase.percent;
  if (isSlashedOrRatio(tokens, core, phrase.end)) return false;
  if (bare && !hedged && isNumbered(tokens, core)) return false;
  if (
    bare &&
    phrase.numeral &&
    (isListMark(context, core) || isAge(context, core) || isAddress(tokens, core))
  )
    return false;
  if (bare && !hedged && isTeam(context, core)) return false;
  if (/^(thousand|million|billion|trillion|hundred)$/.test(tokens[core]?.text ?? '')) return false;
  if (bare && !hedged && tokens[core]?.text === 'one' && isPronoun(tokens, core)) return false;
  if (!phrase.numeral && isYearInWords(tokens, core, phrase.end)) return false;
  if (isClockTime(tokens, core, phrase.end)) return false;
  if (before?.text === 'over' && hedged && isDuring(tokens, at, phrase.end)) return false;
  if (bare && phrase.numeral && isSpacedGroup(tokens, core)) return false;
  if (!phrase.numeral && isInName(context, core)) return false;
  return !(numbers.relation === 'between' && phrase.numeral && isNoRange(tokens, core, phrase.end));
}

/** Glued to something that makes it a name or a code: "62.com", "5_000", "60s", "3-2-1". */
function isBrokenOff(tokens: readonly FigureToken[], phrase: FigurePhrase): boolean {
  const next = tokens[phrase.end];
  if (next === undefined || next.spaced) return false;
  const after = tokens[phrase.end + 1];
  const glued = after !== undefined && !after.spaced;
  if (next.type === 'number') return true;
  if (/^[_@#°\\=]$/.test(next.text)) return true;
  if (next.text === '.') return glued && after.type !== 'mark';
  // "3-2" that is no rising range is a score or a code; "24-hour" is a count.
  if (next.text === '-')
    return glued && (after.type === 'number' || after.text === 'fold' || numberWordsAt([after], 0) !== null);
  return false;
}

/** "Six in ten voters", "6 in 10". */
const PART_OF_TEN = /^(?:[1-9]|two|three|four|five|six|seven|eight|nine)$/;

function isSlashedOrRatio(tokens: readonly FigureToken[], core: number, end: number): boolean {
  const next = tokens[end];
  if (
    next !== undefined &&
    !next.spaced &&
    (next.text === '/' || next.text === ':') &&
    tokens[end + 1]?.type === 'number'
  )
    return true;
  // "one in five", "two to one", "three out of four"
  const words = [next?.text, tokens[end + 1]?.text, tokens[end + 2]?.text];
  const number = /^(two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
  if (tokens[core - 1]?.text === 'in' && tokens[core - 2]?.text === 'one') return true;
  if (words[0] === 'in' && tokens[core]?.text === 'one' && number.test(words[1] ?? '')) return true;
  // "6 in 10 Americans"
  if (
    words[0] === 'in' &&
    /^(10|100|ten)$/.test(words[1] ?? '') &&
    PART_OF_TEN.test(tokens[core]?.text ?? '')
  )
    return true;
  if (
    tokens[core - 1]?.text === 'in' &&
    /^(10|100|ten)$/.test(tokens[core]?.text ?? '') &&
    PART_OF_TEN.test(tokens[core - 2]?.text ?? '')
  )
    return true;
  return words[0] === 'to' && words[1] === 'one';
}

/** "[12]", "(3)" before a sentence, "3." or "3)" at the start of a line. */
function isListMark(context: MentionContext, core: number): boolean {
  const { text, tokens } = context;
  const token = tokens[core];
  const next = tokens[core + 1];
  const before = tokens[core - 1];
  if (token === undefined) return false;
  if (before?.text === '[' && next?.text === ']') return true;
  const lineStart = text.slice(Math.max(0, token.start - 40), token.start);
  const first = /(?:^|\n)[ \t]*\(?$/.test(lineStart) && (token.start <= 40 || lineStart.includes('\n'));
  const marked = next !== undefined && !next.spaced && (next.text === ')' || next.text === '.');
  return (
    first &&
    marked &&
    tokens[core + 2] !== undefined &&
    tokens[core + 2]?.spaced === true &&
    token.text.length <= 3
  );
}

function isPronoun(tokens: readonly FigureToken[], core: number): boolean {
  const next = tokens[core + 1];
  if (next === undefined || next.type !== 'word' || next.breaks || PRONOUN_TAILS.has(next.text)) return true;
  return POINTS.has(tokens[core - 1]?.text ?? '');
}

/** What the second number of such a year begins with: "nineteen oh five". */
const IN_CENTURY = `${TEENS} ${TENS} oh`;

/** "nineteen eighty-four", "twenty twenty-three": two numbers in words side by side name a year. */
function isYearInWords(tokens: readonly FigureToken[], core: number, end: number): boolean {
  const next = tokens[end];
  const before = tokens[core - 1];
  if (
    next?.type === 'word' &&
    holdsWord(IN_CENTURY, next.text) &&
    holdsWord(IN_CENTURY, tokens[core]?.text ?? '') &&
    end - core === 1
  )
    return true;
  return (
    before !== undefined &&
    holdsWord(CENTURIES, before.text) &&
    holdsWord(IN_CENTURY, tokens[core]?.text ?? '')
  );
}

function isDuring(tokens: readonly FigureToken[], at: number, end: number): boolean {
  const unit = tokens[end]?.text === '-' ? tokens[end + 1] : tokens[end];
  if (unit === undefined || !TIME_UNITS.test(unit.text)) return false;
  return !/^(for|lasted|lasting|last|took|take|takes|taking|spent|of|after|just|well|slightly|is|was)$/.test(
    tokens[at - 1]?.text ?? '',
  );
}

/** "2022-2023" and "2023-24" are years, "555-1234" is a phone number. */
function isNoRange(tokens: readonly FigureToken[], core: number, end: number): boolean {
  const low = tokens[core];
  const high = tokens[end - 1];
  if (end - core !== 3 || low === undefined || high === undefined || tokens[core + 1]?.text !== '-')
    return false;
  const year = /^(1[5-9]|20|21)\d\d$/;
  if (year.test(low.text) && (year.test(high.text) || high.text.length <= 2)) return true;
  return /^\d{3}$/.test(low.text) && /^\d{4}$/.test(high.text);
}

/** "2 500 men": a group of three digits after a plain space may belong to the number before it. Nobody can tell, so neither counts. */
function isSpacedGroup(tokens: readonly FigureToken[], core: number): boolean {
  const group = (index: number) =>
    tokens[index]?.type === 'number' && /^\d{3}$/.test(tokens[index]?.text ?? '');
  const head = (index: number) =>
    tokens[index]?.type === 'number' && /^\d{1,3}$/.test(tokens[index]?.text ?? '');
  return (head(core) && group(core + 1)) || (head(core - 1) && group(core));
}

/** "the Group of Seven", "the Six-Day War": a number word with a capital inside a sentence. */
function isInName(context: MentionContext, core: number): boolean {
  const { text, tokens } = context;
  const token = tokens[core];
  const before = tokens[core - 1]?.text ?? '';
  return (
    token !== undefined &&
    /^[A-Z][a-z]/.test(text.slice(token.start, token.start + 2)) &&
    /^(of|the|big|ground)$/.test(before)
  );
}

/** "Biden, 81, said", "aged 3". */
function isAge(context: MentionContext, core: number): boolean {
  const { text, tokens } = context;
  if (/^aged?$/.test(tokens[core - 1]?.text ?? '')) return true;
  const name = tokens[core - 2];
  if (!/^(?:\d{1,2}|10\d)$/.test(tokens[core]?.text ?? '')) return false;
  const commas =
    tokens[core - 1]?.text === ',' && tokens[core + 1]?.text === ',' && tokens[core + 1]?.spaced === false;
  return commas && name?.type === 'word' && /^\p{Lu}\p{Ll}/u.test(text.slice(name.start, name.end));
}

/** "10 Downing Street". */
function isAddress(tokens: readonly FigureToken[], core: number): boolean {
  return [core + 2, core + 3].some((at) =>
    /^(street|avenue|road|boulevard|lane|square)$/.test(tokens[at]?.text ?? ''),
  );
}

/** "Task Force 88", "SEAL Team Six": a body named by its number. */
function isTeam(context: MentionContext, core: number): boolean {
  const before = context.tokens[core - 1];
  return (
    before !== undefined &&
    /^(force|team|group|army|corps|operation|order|plan|ward|sector|party|checkpoint)$/.test(before.text) &&
    /^[A-Z]/.test(context.text.charAt(before.start))
  );
}
