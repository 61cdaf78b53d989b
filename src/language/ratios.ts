import type { FigureToken } from './figure-tokens.ts';
import type { NumberAt } from './number-at.ts';
import { UP_TO_TWELVE } from './number-names.ts';

const NAMES = UP_TO_TWELVE.split(' ');

/** Parts that a slash is read as a fraction of: "2/3" is one, "9/11" and "24/7" are none. */
const SLASHED: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10]);

/** What may follow a fraction with a slash in running text. */
const AFTER_SLASH: ReadonlySet<string> = new Set(['of', 'majority', 'majorities']);

/** "One in five hours" is how often, no share. */
const TIME_UNIT = /^(?:second|minute|hour|day|night|week|weekend|month|quarter|year|season|decade)s?$/;

/** Before "three in four" where it is a share of what follows: a hedge, or what opens a clause. "Killed three in four attacks" counts. */
const OPENING =
  /^(?:that|and|but|than|nearly|almost|about|around|roughly|least|over|some|under|just|only|say|says|said|found)$/;

/** A share told as so many of so many: "one in five", "6 in 10", "nine out of ten", "three in every four", "2/3"; null where both are counts. */
export function ratioAt(
  tokens: readonly FigureToken[],
  index: number,
): (NumberAt & { numeral: boolean }) | null {
  const part = smallNumber(tokens[index]);
  const joint = tokens[index + 1];
  if (part === null || joint === undefined || joint.breaks || part < 1) return null;
  const numeral = tokens[index]?.type === 'number';
  const slashed = joint.text === '/' && !joint.spaced;
  const every = slashed ? 0 : jointLength(tokens, index + 1);
  if (!slashed && every === 0) return null;
  const at = slashed ? index + 2 : index + 1 + every;
  const whole = smallNumber(tokens[at]);
  if (whole === null || part >= whole) return null;
  const next = tokens[at + 1];
  const isShare = slashed
    ? tokens[at]?.spaced === false && SLASHED.has(whole) && (next === undefined || AFTER_SLASH.has(next.text))
    : !TIME_UNIT.test(next?.text ?? '') &&
      isShareOf(tokens, index, { part, whole, joint: joint.text, every });
  return isShare ? { value: part / whole, end: at + 1, scaled: false, numeral } : null;
}

/** Words between the two numbers: "in", "in every", "out of", "out of every"; 0 when they are no ratio. */
function jointLength(tokens: readonly FigureToken[], index: number): number {
  const words = tokens.slice(index, index + 3).map(({ text, spaced }) => (spaced ? text : ''));
  const length = words[0] === 'in' ? 1 : words[0] === 'out' && words[1] === 'of' ? 2 : 0;
  return length > 0 && words[length] === 'every' ? length + 1 : length;
}

function isShareOf(
  tokens: readonly FigureToken[],
  index: number,
  { part, whole, joint, every }: { part: number; whole: number; joint: string; every: number },
): boolean {
  const round = whole === 10 || whole === 100;
  if (tokens[index + every]?.text === 'every' || (round && part < 10)) return true;
  if (joint === 'out') return round || (whole <= 10 && tokens[index]?.type === 'word');
  if (part === 1) return whole <= 10 || whole % 10 === 0;
  const before = tokens[index - 1];
  const opens = before === undefined || before.type === 'mark' || OPENING.test(before.text);
  return opens && whole >= 3 && whole <= 5;
}

/** A whole number up to 1,000 of one token. */
function smallNumber(token: FigureToken | undefined): number | null {
  if (token === undefined) return null;
  if (token.type === 'number') return /^[1-9]\d{0,2}$|^1000$/.test(token.text) ? Number(token.text) : null;
  const named = NAMES.indexOf(token.text);
  return named < 0 ? null : named + 1;
}
