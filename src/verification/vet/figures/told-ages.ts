import { parseFigure } from '../../../language/figures.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';

/** An age that bounds those who are counted: "under 16", "children below the age of nine", "over-65s". */
const AGE =
  /(?<!\p{L})(?<bound>under|below|younger than|over|above|older than)(?:\s+the\s+age\s+of)?[\s-](?<age>\d{1,2}|\p{L}+)(?=s?(?!\p{L}|\d|,\d))/giu;

/** Nobody is told to be older. */
const OLDEST = 110;

/**
 * What tells a figure from others of its kind and is another in the draft: an age ("seven of the dead were under 18" for under 16). The draft must have
 * one of the sort, and not the fact's.
 */
export function otherAgeFault(
  profile: FactProfile,
  { sentence, zone, mention }: FigureContext,
): Fault | null {
  const own = ages(profile.fact.claim);
  if (own.length === 0) return null;
  const told = ages(sentence.text);
  for (const { sort, text } of own) {
    const alike = told.filter((each) => each.sort === sort);
    if (
      alike.length === 0 ||
      alike.some((each) => own.some((mine) => mine.sort === sort && mine.text === each.text))
    )
      continue;
    const [other] = alike;
    if (other === undefined) continue;
    const span = { start: sentence.start + other.start, end: sentence.start + other.end };
    const near = sentence.figures
      .filter((figure) => figure !== mention)
      .every((figure) => figure.end < mention.start);
    if (span.start < zone.start && !near) continue;
    const found = sentence.text.slice(other.start, other.end);
    return fault('wrong-figure', span, profile, {
      expected: text,
      found,
      message: `The source has this for "${text}", not for "${found}".`,
    });
  }
  return null;
}

interface Told {
  readonly sort: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function ages(text: string): readonly Told[] {
  return [...text.matchAll(AGE)].flatMap((match): readonly Told[] => {
    const age = parseFigure(match.groups?.['age'] ?? '')?.value ?? null;
    if (age === null || age > OLDEST) return [];
    const sort = /under|below|younger/iu.test(match.groups?.['bound'] ?? '') ? 'under' : 'over';
    return [{ sort, text: `${sort} ${age}`, start: match.index, end: match.index + match[0].length }];
  });
}
