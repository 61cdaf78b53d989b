import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureBounds, meets, parseFigure } from '../../src/language/figures.ts';
import type { Figure } from '../../src/model/figure.ts';

function figure(wording: string): Figure {
  const parsed = parseFigure(wording);
  if (parsed === null) throw new Error(`${wording} is no figure`);
  return parsed;
}

describe('meets', () => {
  test.each([
    ['62', 'at least 62', true],
    ['62', '62', true],
    ['62', 'about 62', true],
    ['62', '166', false],
    ['66', '62', false],
    ['62', 'between 50 and 70', false],
    ['50', 'between 50 and 70', true],
    ['17bn', '$17 billion', true],
    ['$17bn', 'around $17 billion', true],
    ['€17bn', '$17 billion', false],
    ['$17bn', '17 billion', false],
    ['more than 60', 'at least 62', true],
    ['more than 60', '66', true],
    ['more than 60', 'more than 60', true],
    ['more than 60', '60', false],
    ['more than 60', 'at least 60', false],
    ['more than 60', 'up to 66', false],
    ['more than 60', 'several', false],
    ['more than 60', 'between 61 and 70', true],
    ['at least 62', '62', true],
    ['at least 62', 'more than 62', true],
    ['at least 62', 'more than 61', false],
    ['at least 62', 'dozens', false],
    ['less than 10', 'eight', true],
    ['less than 10', '10', false],
    ['at most 10', 'up to 10', true],
    ['at most 10', 'at least 5', false],
    ['between 5 and 10', '8', true],
    ['between 5 and 10', 'at least 5', false],
    ['several', 'several', true],
    ['several', 'dozens', false],
    ['several', '3', false],
    ['3', 'several', false],
    ['24', 'dozens', false],
    ['a handful', 'handful', true],
    ['12%', '12', false],
    ['12', '12%', true],
    ['12 per cent', '12%', true],
    ['more than 10%', '12', false],
  ])('%s asked, %s recorded: %s', (asked, recorded, expected) => {
    expect(meets(figure(asked), figure(recorded))).toBe(expected);
  });

  const bounds = fc.tuple(
    fc.constantFrom('', 'about ', 'at least ', 'more than ', 'up to ', 'less than '),
    fc.integer({ min: 0, max: 20 }),
  );

  test('is reflexive', () => {
    fc.assert(
      fc.property(bounds, ([hedge, number]) => {
        const one = figure(`${hedge}${number}`);
        expect(meets(one, one)).toBe(true);
      }),
    );
  });

  test('a bound is met only when every number the record allows lies within it', () => {
    fc.assert(
      fc.property(bounds, bounds, ([askedHedge, asked], [hedge, number]) => {
        fc.pre(askedHedge !== '' && askedHedge !== 'about ');
        const wanted = figureBounds(figure(`${askedHedge}${asked}`));
        const held = figureBounds(figure(`${hedge}${number}`));
        const allows = (side: typeof held, candidate: number) =>
          side !== null &&
          (candidate > side.low || (candidate === side.low && side.lowInclusive)) &&
          (candidate < side.high || (candidate === side.high && side.highInclusive));
        const candidates = Array.from({ length: 200 }, (_, step) => -39.5 + step / 2);
        const surely = candidates.every((candidate) => !allows(held, candidate) || allows(wanted, candidate));
        expect(meets(figure(`${askedHedge}${asked}`), figure(`${hedge}${number}`))).toBe(surely);
      }),
      { numRuns: 500 },
    );
  });
});
