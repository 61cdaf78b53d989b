import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { tokenise } from '../../src/language/tokens.ts';
import type { Fact } from '../../src/model/fact.ts';
import { QUERY_LIMIT } from '../../src/search/query/query.ts';
import { ask, baseOf, idsFor, packagedBase } from './bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await packagedBase();
});

/** Words of the base and others, none of which opens a place or negates. */
const WORDS =
  'troops Iraq Syria Kataib Hezbollah strikes truce Iran militias attack injured officials Washington Post funds Hamas narnia walrus base';

const queries = fc
  .subarray(WORDS.split(' '), { minLength: 1, maxLength: 4 })
  .chain((words) => fc.shuffledSubarray(words, { minLength: words.length }));

describe('results do not depend on', () => {
  test('case and diacritics', async () => {
    await fc.assert(
      fc.asyncProperty(queries, fc.boolean(), async (words, upper) => {
        const query = words.join(' ');
        const other = (upper ? query.toUpperCase() : query.toLowerCase()).replace(/[aeiou]/giu, '$&\u0301');
        expect(await idsFor(base, other)).toEqual(await idsFor(base, query));
      }),
      { numRuns: 60 },
    );
  });

  test('the order of the words', async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (words) => {
        const sorted = [...words].sort().join(' ');
        expect(await idsFor(base, words.join(' '))).toEqual(await idsFor(base, sorted));
      }),
      { numRuns: 60 },
    );
  });
});

test('a fact that shares no word with a query never appears for it, however many there are', async () => {
  const yaml = `
version: 1
kinds: { troops: Troop counts, other: Others }
sources: [{ id: s, title: S }]
entities: [{ id: iraq, type: place, name: Iraq }]
facts:
  - { id: troops-iraq, kind: troops, claim: There are 2500 troops in Iraq., about: [iraq], place: iraq, at: { source: s } }
`;
  const strangers = (like: Fact): readonly Fact[] =>
    Array.from({ length: 300 }, (_, number) => ({
      ...like,
      id: `stranger-${number}`,
      kind: 'other',
      claim: `Walrus ${number} sleeps on ice.`,
      about: [],
      place: null,
    }));
  const crowded = await baseOf(yaml, strangers);
  const { hits, nearest } = await ask(crowded, 'troops in Iraq');
  expect(hits.map(({ ordinal }) => crowded.fact(ordinal).id)).toEqual(['troops-iraq']);
  expect(nearest).toEqual([]);
  expect(await idsFor(crowded, 'soldiers Iraq')).toEqual(['troops-iraq']);
});

test('the claim of a fact, cut to the longest query, finds that fact first', async () => {
  const missed: string[] = [];
  for (let ordinal = 0; ordinal < base.factCount; ordinal += 1) {
    const { id, claim } = base.fact(ordinal);
    const { hits } = await ask(base, claim.slice(0, QUERY_LIMIT));
    const [first] = hits;
    if (first?.ordinal !== ordinal)
      missed.push(`${id} → ${first === undefined ? 'refused' : base.fact(first.ordinal).id}`);
  }
  expect(missed).toEqual([]);
});

test('whatever is asked, scores lie between 0 and 1 and every match says why', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (query) => {
      const { hits } = await ask(base, query.replaceAll(':', ' '));
      for (const { match } of hits) {
        expect(match.score).toBeGreaterThan(0);
        expect(match.score).toBeLessThanOrEqual(1);
        expect(match.on.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 200 },
  );
});

test('words of a claim that nobody quotes are found by themselves', () => {
  for (let ordinal = 0; ordinal < base.factCount; ordinal += 1)
    expect(tokenise(base.fact(ordinal).claim).length).toBeGreaterThan(0);
});
