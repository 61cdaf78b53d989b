import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ListedPostings } from '../../../src/compiled/listed-postings.ts';
import { END } from '../../../src/compiled/postings.ts';
import { type ScoredList, wordScores } from '../../../src/search/evidence/word-scores.ts';

/** Facts of the base. */
const FACTS = 6000;

/** What a list says by mask: what bit 1 says, and bit 2; together the more. */
type Says = readonly [number, number];

interface Drawn {
  readonly says: Says;
  readonly masks: ReadonlyMap<number, number>;
}

function scoreIn([first, second]: Says, mask: number): number {
  return Math.fround(Math.max((mask & 1) === 0 ? 0 : first, (mask & 2) === 0 ? 0 : second));
}

/** Lists long enough to be looked into one by one, and short ones, which are added up; some bits say nothing. */
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    says: fc.constantFrom<Says>([1, 0.5], [0.25, 0], [0, 0.75]),
    seed: fc.integer(),
    every: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ says, seed, every }) => {
    const masks = new Map<number, number>();
    for (let fact = Math.abs(seed) % every; fact < FACTS; fact += every)
      masks.set(fact, 1 + ((Math.imul(fact + seed, 0x9e3779b1) >>> 30) % 3));
    return { says, masks };
  });

function listOf({ says, masks }: Drawn): ScoredList {
  const postings = new ListedPostings({
    ordinals: Uint32Array.from(masks.keys()),
    masks: Uint8Array.from(masks.values()),
  });
  return { postings, scoreOf: (mask) => scoreIn(says, mask), most: Math.max(...says) };
}

function scoreOf(lists: readonly Drawn[], fact: number): number {
  return Math.max(0, ...lists.map(({ says, masks }) => scoreIn(says, masks.get(fact) ?? 0)));
}

function firstFrom(lists: readonly Drawn[], from: number): number {
  for (let fact = from; fact < FACTS; fact += 1) if (scoreOf(lists, fact) > 0) return fact;
  return END;
}

test('lists say the same, in whatever order facts are sought and asked about', async () => {
  const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(FACTS + 2)), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.property(fc.array(drawn, { minLength: 1, maxLength: 4 }), steps, (lists, asked) => {
      const scores = wordScores(lists.map(listOf), FACTS * 2);
      for (const [isSought, fact] of asked) {
        if (isSought) expect(scores.seek(fact)).toBe(firstFrom(lists, fact));
        else expect(scores.of(fact)).toBe(scoreOf(lists, fact));
      }
    }),
    { numRuns: 60 },
  );
});

test('walked through from the first fact to the last, lists give each fact with a score once', async () => {
  await fc.assert(
    fc.property(fc.array(drawn, { minLength: 1, maxLength: 3 }), (lists) => {
      const scores = wordScores(lists.map(listOf), FACTS * 2);
      const found: number[] = [];
      for (let fact = scores.seek(0); fact !== END; fact = scores.seek(fact + 1)) found.push(fact);
      const all = Array.from({ length: FACTS }, (_, fact) => fact).filter((fact) => scoreOf(lists, fact) > 0);
      expect(found).toEqual(all);
    }),
    { numRuns: 20 },
  );
});

test('withdrawn facts are those with a score, of all or of some', async () => {
  await fc.assert(
    fc.property(
      fc.array(drawn, { minLength: 1, maxLength: 3 }),
      fc.array(fc.nat(FACTS - 1)),
      (lists, among) => {
        const isWithdrawn = (fact: number): boolean => fact % 50 === 7;
        const scores = wordScores(lists.map(listOf), FACTS * 2);
        const all = Array.from({ length: FACTS }, (_, fact) => fact).filter(
          (fact) => isWithdrawn(fact) && scoreOf(lists, fact) > 0,
        );
        const some = among.filter(isWithdrawn);
        expect([...scores.withdrawn(isWithdrawn, null)].sort((a, b) => a - b)).toEqual(all);
        expect(scores.withdrawn(isWithdrawn, some)).toEqual(some.filter((fact) => scoreOf(lists, fact) > 0));
      },
    ),
    { numRuns: 20 },
  );
});
