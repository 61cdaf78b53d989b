import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memorySource } from '../../../src/compiled/byte-source.ts';
import { ByteWriter } from '../../../src/compiled/byte-writer.ts';
import { ListWriter, writePostings } from '../../../src/compiled/list-writer.ts';
import { PostingList } from '../../../src/compiled/posting-list.ts';
import { END, type Postings } from '../../../src/compiled/postings.ts';
import { wordScores } from '../../../src/search/evidence/word-scores.ts';
import { bestFacts } from '../../../src/search/ranking/best-facts.ts';

/** Facts below this. */
const FACTS = 3000;

const entries = fc
  .uniqueArray(fc.tuple(fc.nat(FACTS - 1), fc.integer({ min: 1, max: 255 })), {
    selector: ([ordinal]) => ordinal,
    maxLength: 1200,
  })
  .map((list) => list.sort((a, b) => a[0] - b[0]))
  .chain((list) =>
    // Lists of one mask are written otherwise.
    fc.constantFrom(null, 1, 32).map((mask) => list.map(([at, own]): [number, number] => [at, mask ?? own])),
  );

/** Facts that count as withdrawn. */
const isWithdrawn = (fact: number): boolean => fact % 7 === 3;

function listOf(found: readonly (readonly [number, number])[]): Postings {
  const plain = new ByteWriter();
  writePostings(
    plain,
    found.map(([ordinal]) => ordinal),
    found.map(([, mask]) => mask),
  );
  const writer = new ByteWriter();
  writer.u8(7); // not at the beginning
  const bits = found.reduce((all, [, mask]) => all | mask, 0);
  new ListWriter(isWithdrawn).write(writer, plain.written(), found.length, bits);
  return new PostingList(memorySource(writer.written().slice()), 1, writer.length - 1, found.length, bits);
}

test('a list gives back what was written, in any order of questions', () => {
  fc.assert(
    fc.property(entries, fc.array(fc.nat(FACTS), { maxLength: 60 }), (found, asked) => {
      const list = listOf(found);
      const masks = new Map(found);
      for (const ordinal of asked) {
        expect(list.seek(ordinal)).toBe(found.find(([other]) => other >= ordinal)?.[0] ?? END);
        expect(list.maskOf(ordinal)).toBe(masks.get(ordinal) ?? 0);
      }
      const all: [number, number][] = [];
      list.each((ordinal, mask) => all.push([ordinal, mask]));
      expect(all).toEqual(found);
      const withdrawn: [number, number][] = [];
      list.withdrawn(isWithdrawn).each((ordinal, mask) => withdrawn.push([ordinal, mask]));
      expect(withdrawn).toEqual(found.filter(([ordinal]) => isWithdrawn(ordinal)));
    }),
    { numRuns: 60 },
  );
});

test('the best facts are those that adding up every posting finds', () => {
  const word = fc.record({
    weight: fc.double({ min: 0.05, max: 5, noNaN: true }),
    lists: fc.array(entries, { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom(0, 0.3, 0.5, 0.9, 1),
      (words, most, every, share) => {
        const scoreOf = (mask: number): number => (mask & 1 ? 0.9 : mask & 2 ? 0.6 : mask & 4 ? 0.3 : 0);
        const weighted = words.map(({ weight, lists }) => ({
          weight,
          scores: wordScores(
            lists.map((found) => ({ postings: listOf(found), scoreOf, most: 0.9 })),
            most % 2 === 0 ? FACTS : FACTS * 100, // lists are collected in another way where facts are many
          ),
        }));
        const passes = (fact: number): boolean => fact % every === 0;
        const total = words.reduce((sum, { weight }) => sum + weight, 0);
        const expected: { ordinal: number; coverage: number }[] = [];
        for (let ordinal = 0; ordinal < FACTS; ordinal += 1) {
          let coverage = 0;
          for (const { weight, lists } of words) {
            const best = Math.max(0, ...lists.map((found) => scoreOf(new Map(found).get(ordinal) ?? 0)));
            coverage = Math.fround(coverage + (weight * Math.fround(best)) / total);
          }
          if (coverage > 0 && passes(ordinal)) expected.push({ ordinal, coverage });
        }
        expected.sort((a, b) => b.coverage - a.coverage || a.ordinal - b.ordinal);
        const least = (expected[0]?.coverage ?? 0) * share;
        const best = expected.filter(({ coverage }) => coverage >= least).slice(0, most);
        expect(bestFacts(weighted, { most, share }, passes)).toEqual(best);
      },
    ),
    { numRuns: 40 },
  );
});

test('once enough perfect facts are found, the rest of a long list is not read', () => {
  const found = Array.from({ length: FACTS }, (_, ordinal) => [ordinal, 1] as const);
  let asked = 0;
  const list = listOf(found);
  const counting: Postings = {
    count: list.count,
    bits: 1,
    seek: (from) => {
      asked += 1;
      return list.seek(from);
    },
    maskOf: (ordinal) => list.maskOf(ordinal),
    each: (visit) => list.each(visit),
    eachChunk: (visit) => list.eachChunk(visit),
    withdrawn: () => list,
  };
  const scores = wordScores([{ postings: counting, scoreOf: () => 0.9, most: 0.9 }], FACTS);
  expect(bestFacts([{ weight: 1, scores }], { most: 20, share: 0 }, () => true)).toHaveLength(20);
  expect(asked).toBeLessThan(30);
});
