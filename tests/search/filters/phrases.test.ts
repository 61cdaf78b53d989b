import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { tokenise } from '../../../src/language/tokens.ts';
import { phraseFilter } from '../../../src/search/filters/phrases.ts';
import { readQuery } from '../../../src/search/query/query.ts';
import { ask, baseOf, idsFor, packagedBase } from '../bases.ts';
import { readsOf } from '../reads.ts';

const YAML = `
version: 1
kinds: { note: Notes }
sources: [{ id: s, title: T }]
entities:
  - { id: guard, type: force, name: River Guard, aliases: [Guard of the River] }
  - { id: delta, type: place, name: Grain Delta }
facts:
  - { id: order, kind: note, claim: The convoy was stopped at the gate., at: { source: s } }
  - { id: turned, kind: note, claim: At the gate they stopped a convoy., at: { source: s } }
  - { id: backed, kind: note, claim: The Delta-backed convoy left., at: { source: s } }
  - { id: named, kind: note, claim: A convoy was searched., about: [guard], at: { source: s } }
  - { id: placed, kind: note, claim: A convoy arrived., place: delta, at: { source: s } }
  - { id: said, kind: note, claim: A convoy was late., said_by: [{ who: guard, mode: statement }], at: { source: s } }
  - { id: unnamed, kind: note, claim: A convoy was lost., said_by: [{ who: two gate keepers, mode: anonymous }], at: { source: s } }
  - { id: sum, kind: note, claim: A convoy took 17 billion grains., figure: 17 billion, unit: grains of rice, at: { source: s } }
`;

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(YAML);
});

describe('quoted words', () => {
  test.each([
    ['"stopped at the gate"', ['order']],
    ['"the gate they stopped" convoy', ['turned']],
    ['convoy "river guard"', ['named', 'said']],
    ['convoy "guard of the river"', ['named', 'said']],
    ['convoy "grain delta"', ['placed']],
    ['convoy "gate keepers"', ['unnamed']],
    ['convoy "17 billion grains"', ['sum']],
    ['convoy "grains of rice"', ['sum']],
    ['convoy "gate stopped"', []],
  ])('%s', async (query, ids) => {
    expect(await idsFor(base, query)).toEqual(ids);
  });

  test('are looked for in no fact where they cannot follow one another', async () => {
    const read = await baseOf(YAML);
    const { facts } = readsOf(read);
    await ask(read, '"stopped at the gate"');
    expect(new Set(facts)).toEqual(new Set([0]));
  });
});

test('any words that follow one another in a text of a packaged fact are found in it', async () => {
  const packaged = await packagedBase();
  const query = await readQuery('');
  for (let fact = 0; fact < packaged.factCount; fact += 1) {
    const { claim, quote, unit, figure } = packaged.fact(fact);
    for (const text of [claim, ...quote, unit ?? '', figure?.stated ?? '']) {
      const terms = tokenise(text).map(({ term }) => term);
      for (const [at] of terms.entries()) {
        const phrase = terms.slice(at, at + 3);
        expect(phraseFilter(packaged, { ...query, phrases: [phrase] })(fact), phrase.join(' ')).toBe(true);
        expect(phraseFilter(packaged, { ...query, excluded: [phrase] })(fact), phrase.join(' ')).toBe(false);
      }
    }
  }
});

describe('an excluded word', () => {
  const without = (id: string): readonly string[] =>
    ['order', 'turned', 'backed', 'named', 'placed', 'said', 'unnamed', 'sum'].filter(
      (other) => other !== id,
    );

  test.each([
    ['delta', without('placed').filter((id) => id !== 'backed')],
    ['guard', without('named').filter((id) => id !== 'said')],
    ['keepers', without('unnamed')],
    ['rice', without('sum')],
    ['stopped', without('order').filter((id) => id !== 'turned')],
    ['at-the-gate', without('order').filter((id) => id !== 'turned')],
    ['the-river', without('named').filter((id) => id !== 'said')],
    ['gate-stopped', without('')],
    ['note', without('')],
  ])('-%s', async (word, ids) => {
    expect((await idsFor(base, `convoy -${word}`)).toSorted()).toEqual(ids.toSorted());
  });

  test('is told by postings: no fact that has it is read', async () => {
    const read = await baseOf(YAML);
    const { facts } = readsOf(read);
    expect((await ask(read, 'convoy -stopped')).hits).toHaveLength(6);
    expect(facts.filter((fact) => fact < 2)).toEqual([]);
  });
});
