import { timeAgreement } from '../../language/time-agreement.ts';
import { findTimes, type TimeMention } from '../../language/times.ts';

/** How a time bounds what is asked for: `before` and `after` leave it out, `until` and `since` take it in, as does `between`. */
export type Bounding = 'before' | 'after' | 'since' | 'until' | 'between';

/** A time that bounds what is asked for ("after 21 November"). */
export interface TimeBound {
  readonly bounding: Bounding;
  readonly time: TimeMention;
  /** The other end of `between`. */
  readonly last: TimeMention;
  /** UTF-16 offsets of it all, the word that bounds included. */
  readonly start: number;
  readonly end: number;
}

/** The word before a time that makes a bound of it. */
const BOUNDING =
  /(?<![\p{L}\p{N}])(after|following|before|prior to|ahead of|since|until|till|between|from)\s+(?:the\s+)?$/iu;
/** Between the two ends of a span. */
const TO = /^\s+(?:and|to|until|till|through)\s+$/i;
/** Behind a time that only says which of several things is meant: "before the Tuesday strike". */
const OF_ANOTHER =
  /^(?:'s|’s)?\s+(?!(?:in|on|at|and|or|of|by|for|to|the|did|was|were|is|are|has|had|have)\b)\p{L}/iu;

/** The times that bound what a query asks for. */
export function boundsIn(text: string, times: readonly TimeMention[]): readonly TimeBound[] {
  return times.flatMap((time, at): TimeBound[] => {
    const before = BOUNDING.exec(text.slice(0, time.start));
    const word = before?.[1]?.toLowerCase();
    if (before === null || word === undefined) return [];
    const next = times[at + 1];
    const spans = next !== undefined && TO.test(text.slice(time.end, next.start));
    if (word === 'between' || word === 'from')
      return spans ? [{ bounding: 'between', time, last: next, start: before.index, end: next.end }] : [];
    const named = /\bthe\s+$/i.test(before[0]) || (time.weekday !== null && time.months === null);
    if (named && OF_ANOTHER.test(text.slice(time.end))) return [];
    return [{ bounding: boundingOf(word), time, last: time, start: before.index, end: time.end }];
  });
}

function boundingOf(word: string): Bounding {
  switch (word) {
    case 'since':
      return 'since';
    case 'until':
    case 'till':
      return 'until';
    case 'after':
    case 'following':
      return 'after';
    default:
      return 'before';
  }
}

/** Whether a text tells of the same bound: "the highest since 2017". */
export function tellsSame({ bounding, time }: TimeBound, text: string): boolean {
  const told = findTimes(text);
  return boundsIn(text, told).some(
    (other) =>
      other.bounding === bounding &&
      timeAgreement(time, { stated: other.time.text, date: null, basis: 'stated', why: null }) === 'meets',
  );
}
