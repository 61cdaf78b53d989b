import { figureBounds, findFigures } from '../../language/figures.ts';
import type { Figure } from '../../model/figure.ts';
import { exampleFact } from '../codes/example.ts';
import { quoted } from '../wording.ts';
import { defineRule, inEachFact } from './rule.ts';

/** A figure without a unit. */
export const missingUnit = defineRule({
  code: 'missing-unit',
  severity: 'warning',
  explanation:
    'A figure says how many, its unit of what: 62 injuries, 2,500 troops. Amounts of money carry their currency and need none. Write `unit:` in the plural.',
  example: exampleFact('figure: 2,500'),
  *check(base) {
    yield* inEachFact(base, function* ({ figure, unit }) {
      if (figure === null || unit !== null || figure.currency !== null || figure.stated.includes('%')) return;
      yield {
        path: ['figure'],
        message: `The figure ${quoted(figure.stated)} does not say what it counts.`,
        hint: 'Add `unit:` (injuries, troops, attacks …).',
      };
    });
  },
});

/** A claim whose only number is another one than the figure. */
export const figureNotInClaim = defineRule({
  code: 'figure-not-in-claim',
  severity: 'warning',
  explanation:
    'The claim holds figures, but not the one in `figure`. One of the two was mistyped, or the claim was corrected and the figure was not.',
  example: exampleFact('claim: The US has 900 troops in Syria.\nfigure: 2,500\nunit: troops'),
  *check(base) {
    yield* inEachFact(base, function* ({ figure, claim }) {
      if (figure === null) return;
      const mentioned = findFigures(claim);
      if (mentioned.length === 0 || mentioned.some((mention) => agree(mention.figure, figure))) return;
      yield {
        path: ['figure'],
        message: `The claim says ${mentioned.map((mention) => quoted(mention.figure.stated)).join(', ')}; the figure is ${quoted(figure.stated)}.`,
        hint: 'Correct the one that is wrong.',
      };
    });
  },
});

/** A claim that says the number of the figure, and says it with another hedge. */
export const hedgeNotInClaim = defineRule({
  code: 'hedge-not-in-claim',
  severity: 'warning',
  explanation:
    'The claim and `figure` have the same number with different hedges: "at least 62" in one, "62", "about 62" or "at most 62" in the other. The hedge is part of what was reported; both say it as the source does.',
  example: exampleFact('claim: At least 62 people were hurt.\nfigure: "62"\nunit: people'),
  *check(base) {
    yield* inEachFact(base, function* ({ figure, claim }) {
      if (figure === null) return;
      const same = findFigures(claim).filter((mention) => agree(mention.figure, figure));
      const [first] = same;
      if (first === undefined || same.some((mention) => mention.figure.relation === figure.relation)) return;
      yield {
        path: ['figure'],
        message: `The claim says ${quoted(first.figure.stated)}; the figure is ${quoted(figure.stated)}.`,
        hint: 'Put the hedge of the source in both.',
      };
    });
  },
});

/** The same numbers, however hedged; vague figures agree with each other. */
function agree(a: Figure, b: Figure): boolean {
  const [first, second] = [figureBounds(a), figureBounds(b)];
  if (first === null || second === null) return first === second;
  const finite = (bound: number): boolean => Number.isFinite(bound);
  const numbers = [second.low, second.high].filter(finite);
  return [first.low, first.high].filter(finite).some((number) => numbers.includes(number));
}
