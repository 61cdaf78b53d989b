import { currencyAfter } from './currencies.ts';
import { type FigureToken, longestPhrase, phraseTable } from './figure-tokens.ts';

/**
 * Words that speak of a number without giving one. They never become a number: *several* is not 3, *dozens* is not 24, *a couple* is not
 * 2. `alone`: the phrase is a figure wherever it stands; otherwise it is one only when it is the whole wording, because running text uses
 * it all the time ("some said", "many of them", "the couple").
 */
const VAGUE = phraseTable([
  ...split(
    'several,dozens,dozens and dozens,scores of,hundreds,thousands,tens of thousands,hundreds of thousands,millions,tens of millions,' +
      'hundreds of millions,billions,tens of billions,hundreds of billions,trillions,a few,a handful,handfuls,a number of,numerous,multiple,countless,' +
      'a couple of,a couple more,quite a few,a great many,a good many,a large number of,large numbers of,a small number of,scores and scores,' +
      'an unknown number of,an unspecified number of,an undisclosed number of,untold,untold numbers of,innumerable,many dozens,hundreds and hundreds,' +
      'thousands and thousands,thousands upon thousands,a handful of,tens of',
    true,
  ),
  ...scaled(
    [
      'several',
      'a few',
      'a couple',
      'a couple of',
      'many',
      'some few',
      'multiple',
      'few',
      'countless',
      'numerous',
    ],
    true,
  ),
  ...split(
    'some,many,few,couple,a couple,handful,scores,various,most,tens,a number,a lot,a lot of,lots,lots of,plenty,plenty of,an unknown number,any',
    false,
  ),
]);

function* split(phrases: string, alone: boolean): Iterable<readonly [string, boolean]> {
  for (const phrase of phrases.split(',')) yield [phrase, alone];
}

function* scaled(heads: readonly string[], alone: boolean): Iterable<readonly [string, boolean]> {
  for (const head of heads) {
    for (const scale of [
      'dozen',
      'score',
      'hundred',
      'thousand',
      'hundred thousand',
      'million',
      'hundred million',
      'billion',
      'bn',
      'trillion',
    ]) {
      yield [`${head} ${scale}`, alone];
    }
  }
}

/** A vague figure found at a token, with the index after it. */
export interface VagueAt {
  readonly end: number;
  /** ISO 4217, when a currency follows ("billions of dollars"). */
  readonly currency: string | null;
  /** False for words that are a figure only when they are the whole wording. */
  readonly alone: boolean;
}

/** The vague figure that begins at `index`, or null. */
export function vagueAt(tokens: readonly FigureToken[], index: number): VagueAt | null {
  const found = longestPhrase(VAGUE, tokens, index);
  if (found === null) return null;
  // A trailing "of" leads to what is counted and is no part of the figure.
  const end = tokens[found.end - 1]?.text === 'of' && found.end - index > 1 ? found.end - 1 : found.end;
  const of = tokens[end]?.text === 'of' ? end + 1 : end;
  const money = currencyAfter(tokens, of, true);
  return { end: money?.end ?? end, currency: money?.currency ?? null, alone: found.meaning };
}
