import type { Relation } from '../model/figure.ts';
import { type FigureToken, longestPhrase, phraseTable } from './figure-tokens.ts';

/** What a hedge does to the number beside it. `plain` words belong to the phrase and change nothing ("a total of", "only"). */
export type Hedge = Exclude<Relation, 'between' | 'vague' | 'exact'> | 'plain' | 'precise';

/**
 * Hedges before a number. *Nearly* and *almost* are `about`: they say that the number is not reached but close, and a reader who
 * searches for 100 wants "nearly 100". *Up to*, *as many as* and *as long as* are `at-most`: the number itself may have been reached.
 */
const BEFORE = phraseTable(() =>
  entries({
    'at-least':
      'at least,at the least,at the very least,no fewer than,no less than,not less than,not fewer than,a minimum of,minimum of,minimum,at a minimum,> =,≥,⩾,as few as',
    'more-than':
      'more than,over,above,greater than,in excess of,exceeding,north of,upwards of,upward of,well over,well above,just over,just above,' +
      'slightly over,slightly more than,a little over,a little more than,well more than,far more than,many more than,>',
    'at-most':
      'at most,at the most,no more than,not more than,no greater than,up to,as many as,as much as,as high as,as long as,a maximum of,maximum of,maximum,< =,≤,⩽',
    'less-than':
      'less than,fewer than,under,below,lower than,smaller than,just under,just below,slightly under,slightly less than,slightly fewer than,' +
      'a little under,a little less than,well under,well below,well short of,far fewer than,not even,not as many as,not so many as,<',
    about:
      'about,around,approximately,approx,approx .,roughly,some,nearly,almost,close to,circa,ca .,c .,~,≈,∼,an estimated,estimated,' +
      'in the region of,in the order of,on the order of,of the order of,in the neighborhood of,in the neighbourhood of,somewhere around,' +
      'something like,perhaps,maybe,approaching,just shy of,shy of,just short of,not quite,more or less,or about,very nearly,very roughly',
    precise: 'exactly,precisely',
    plain:
      'a total of,total of,in total,a combined,only,just,merely,a mere,fully,all,the,another,a further,an additional,altogether,a record',
  }),
);

/** Hedges after a number: "60 or more", "60-odd", "62 at least", "60+". */
const AFTER = phraseTable(() =>
  entries({
    'at-least':
      'or more,or above,and above,or over,and over,and up,or greater,or higher,at least,at the least,at the very least,at a minimum,at minimum,minimum,plus,+',
    'at-most':
      'or less,or fewer,or under,and under,or below,or lower,at most,at the most,at maximum,maximum,tops',
    about: 'or so,or thereabouts,more or less,give or take,odd,ish',
    precise: 'exactly,precisely',
  }),
);

function* entries(phrases: Partial<Record<Hedge, string>>): Iterable<readonly [string, Hedge]> {
  for (const hedge of [
    'at-least',
    'more-than',
    'at-most',
    'less-than',
    'about',
    'precise',
    'plain',
  ] as const) {
    for (const phrase of phrases[hedge]?.split(',') ?? []) yield [phrase, hedge];
  }
}

/** A hedge found at a token, with the index after it. */
export interface HedgeAt {
  readonly hedge: Hedge;
  readonly end: number;
}

/** The hedge that begins at `index`, longest phrase first. */
export function hedgeBefore(tokens: readonly FigureToken[], index: number): HedgeAt | null {
  const found = longestPhrase(BEFORE, tokens, index);
  return found === null ? null : { hedge: found.meaning, end: found.end };
}

/** The hedge that follows a number ending before `index` ("60 or more", "60-odd", "60+"). */
export function hedgeAfter(tokens: readonly FigureToken[], index: number): HedgeAt | null {
  const token = tokens[index];
  if (token === undefined || token.breaks) return null;
  const joined = token.text === '-' && !token.spaced;
  const at = joined ? index + 1 : index;
  if (joined && !['odd', 'plus', 'ish'].includes(tokens[at]?.text ?? '')) return null;
  // "five odd jobs" and "60 ish" are too uncertain without the hyphen; "60 + 5" is a sum.
  if (!joined && ['odd', 'ish'].includes(token.text)) return null;
  if (token.text === '+' && (token.spaced || isGluedOn(tokens[index + 1]))) return null;
  const found = longestPhrase(AFTER, tokens, at);
  // "30,000 and up to 8,000", "12 and over 900": the hedge of the next number.
  if (found !== null && token.text === 'and' && /^(?:to$|\d)/u.test(tokens[found.end]?.text ?? ''))
    return null;
  return found === null ? null : { hedge: found.meaning, end: found.end };
}

/** A sum ("62+5") or a part of a name, not the end of a clause ("62+."). */
function isGluedOn(next: FigureToken | undefined): boolean {
  return next?.spaced === false && !/^[.,;:!?)]$/.test(next.text);
}

/**
 * What two hedges say together: a bound wins over `about` ("as many as about 60" is at most 60); of two bounds the first to be read
 * wins; `precise` takes nothing away from a bound.
 */
export function combineHedges(first: Hedge, second: Hedge): Hedge {
  const weak: readonly Hedge[] = ['plain', 'precise', 'about'];
  if (!weak.includes(first)) return first;
  if (!weak.includes(second)) return second;
  if (first === 'about' || second === 'about') return 'about';
  return first === 'precise' || second === 'precise' ? 'precise' : 'plain';
}

/** The relation a hedge gives the number beside it. */
export function relationOf(hedge: Hedge): Exclude<Relation, 'between' | 'vague'> {
  return hedge === 'plain' || hedge === 'precise' ? 'exact' : hedge;
}
