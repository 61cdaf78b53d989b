import { currencyAfter } from './currencies.ts';
import { type FigureToken, longestPhrase, phraseTable } from './figure-tokens.ts';

/** How a vague phrase is used: as a figure wherever it stands, or only as the whole wording. */
type VagueUse = 'anywhere' | 'whole';

/**
 * Words that speak of a number without giving one. They never become a number: *several* is not 3, *dozens* is not 24, *a couple* is not
 * 2. Those of `WHOLE` are a figure only when they are the whole wording, because running text uses them all the time ("some said", "many of
 * them", "the couple").
 */
const ANYWHERE =
  'several,dozens,dozens and dozens,scores of,scores and scores,tens of,hundreds,hundreds and hundreds,thousands,thousands and thousands,' +
  'thousands upon thousands,tens of thousands,hundreds of thousands,millions,tens of millions,hundreds of millions,billions,tens of billions,' +
  'hundreds of billions,trillions,a few,quite a few,a handful,handfuls,a number of,a large number of,large numbers of,a small number of,' +
  'an unknown number of,an unspecified number of,an undisclosed number of,untold,numerous,multiple,countless,innumerable,' +
  'a couple of,a couple more,many dozens';
const WHOLE =
  'some,many,a great many,a good many,couple,a couple,handful,scores,various,most,tens,a number,a lot,a lot of,lots,lots of,plenty,plenty of,any,few';

const VAGUE = phraseTable(function* (): Iterable<readonly [string, VagueUse]> {
  for (const phrase of ANYWHERE.split(',')) yield [phrase, 'anywhere'];
  for (const phrase of WHOLE.split(',')) yield [phrase, 'whole'];
});

/** What may follow a vague word and belongs to it: "several hundred", "a few dozen", "many million". */
const SCALES: ReadonlySet<string> = new Set(
  'dozen dozens score hundred hundreds thousand thousands million millions billion billions bn trillion trillions'.split(
    ' ',
  ),
);

/** Vague words after which a scale changes nothing of their kind. "hundreds thousand" is no English. */
const SCALABLE: ReadonlySet<string> = new Set([
  'several',
  'few',
  'couple',
  'many',
  'multiple',
  'countless',
  'numerous',
  'some',
  'of',
]);

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
  const scaled = scaleEnd(tokens, found.end);
  // A trailing "of" leads to what is counted and is no part of the figure.
  const leads = tokens[scaled - 1]?.text === 'of' && scaled - index > 1;
  const end = leads ? scaled - 1 : scaled;
  const of = tokens[end]?.text === 'of' ? end + 1 : end;
  const money = currencyAfter(tokens, of, true);
  return {
    end: money?.end ?? end,
    currency: money?.currency ?? null,
    alone: found.meaning === 'anywhere' || scaled > found.end,
  };
}

function scaleEnd(tokens: readonly FigureToken[], index: number): number {
  if (!SCALABLE.has(tokens[index - 1]?.text ?? '')) return index;
  let end = index;
  while (end < index + 2 && SCALES.has(tokens[end]?.text ?? '')) end += 1;
  return end;
}
